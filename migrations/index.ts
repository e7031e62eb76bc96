import { Accounts1796000000001 } from './0001-accounts.ts';
import { Record1796000000002 } from './0002-record.ts';
import { DutiesAndDelivery1796000000003 } from './0003-duties-and-delivery.ts';
import { Worklists1796000000004 } from './0004-worklists.ts';
import { Statistics1796000000005 } from './0005-statistics.ts';
import { Rehearsal1796000000006 } from './0006-rehearsal.ts';

/** Every migration, in order. The class is named by its date; the file by its number. */
export const migrations = [
  Accounts1796000000001,
  Record1796000000002,
  DutiesAndDelivery1796000000003,
  Worklists1796000000004,
  Statistics1796000000005,
  Rehearsal1796000000006,
];
