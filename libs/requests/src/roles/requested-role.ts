export const READER_ROLES = ['consumer', 'representative', 'merchant', 'mediator', 'clerk'] as const;
export type ReaderRole = (typeof READER_ROLES)[number];

/** In which role, and for which organisation, somebody who has several wishes to act. */
export interface RequestedRole {
  readonly role?: ReaderRole;
  readonly organisation?: string;
}
