import { readSiren } from '#text';
import { isInFrance, type PostalAddress } from '../people/postal-address.ts';

const LONGEST = 40;

/**
 * The number of a business as the register of that State has it, from what somebody typed: in France the SIREN, which checks
 * itself; elsewhere what was typed, with single spaces. Nothing when it cannot be one.
 */
export function toRegistration(typed: string, established: Pick<PostalAddress, 'country'>): string | undefined {
  if (isInFrance(established)) return readSiren(typed);
  const number = typed.trim().replace(/\s+/g, ' ');
  return number === '' || number.length > LONGEST ? undefined : number;
}
