/** A neutral mail without document: it says that something waits on the portal, never what. */
export type WordCode = 'something-new' | 'your-turn' | 'date-passed' | 'ended';
