import { home, isJurisdiction, jurisdiction } from '#law';

/** A business by its number in the register of its State: 'SIREN 552 100 554'; of a State whose law is not held, the number alone. */
export function registeredInWords(number: string, state: string = home().code): string {
  if (!isJurisdiction(state)) return number;
  const { name, inGroups } = jurisdiction(state).register;
  return `${name} ${inGroups(number)}`;
}
