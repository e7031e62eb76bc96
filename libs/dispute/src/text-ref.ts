/**
 * Words kept beside the record, so that erasing a person erases them: the event holds their id and a salted digest
 * that proves, as long as they exist, that they are the words of that day.
 */
export interface TextRef {
  readonly textId: string;
  readonly digest: string;
}
