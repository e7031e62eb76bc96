import { home, isJurisdiction, jurisdiction } from '#law';

/**
 * A business by its number in the register of its State: 'SIREN 552 100 554'; of a State whose law is not held, the number alone;
 * nothing where nobody has told it.
 */
export function registeredInWords(number: string | null | undefined, state: string = home().code): string {
  if (!number) return '';
  if (!isJurisdiction(state)) return number;
  const { name, inGroups } = jurisdiction(state).register;
  return `${name} ${inGroups(number)}`;
}
