import { COMPLAINTS } from './stories/complaints.mjs';
import { MEDIATIONS } from './stories/mediations.mjs';
import { REJECTIONS } from './stories/rejections.mjs';

const { happy, ...mediations } = MEDIATIONS;

/**
 * The stories that a rehearsal can tell. `scenario` speaks to the API as the people; a story that does not end at its
 * `ends` has failed.
 */
export const STORIES = { happy, ...COMPLAINTS, ...REJECTIONS, ...mediations };
