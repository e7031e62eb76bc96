/** Roles in which a person may read a dispute and act in it. */
export const READER_ROLES = ['consumer', 'representative', 'merchant', 'mediator', 'clerk'] as const;
/** Role of a person in a dispute: one of `READER_ROLES`. */
export type ReaderRole = (typeof READER_ROLES)[number];

/** Role and organisation (by its id) that a person with several chooses to act in; absent where not chosen. */
export interface RequestedRole {
  readonly role?: ReaderRole;
  readonly organisation?: string;
}
