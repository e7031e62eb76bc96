import { Accounts1764000000001 } from './0001-accounts.ts';

/** Every migration, in order. The class is named by its date; the file by its number. */
export const migrations = [Accounts1764000000001];
