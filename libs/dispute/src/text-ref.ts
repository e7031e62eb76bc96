/**
 * Words kept beside the record, so that erasing a person erases them: the event holds their id and a salted digest
 * that proves, as long as they exist, that they are the words of that day.
 */
export interface TextRef {
  readonly textId: string;
  readonly digest: string;
}

/** Which words an event refers to, by their name in the event. */
export function textsIn(event: object): readonly { readonly field: string; readonly ref: TextRef }[] {
  return Object.entries(event).flatMap(([field, value]) => (isTextRef(value) ? [{ field, ref: value }] : []));
}

function isTextRef(value: unknown): value is TextRef {
  return typeof value === 'object' && value !== null && 'textId' in value && 'digest' in value;
}
