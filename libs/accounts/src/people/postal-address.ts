/** An address as it stands in the window of an envelope. */
export interface PostalAddress {
  /** Building, street, box: one to four lines, without the name. */
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly city: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

/** The lines under the name; the country only when the letter leaves France. */
export function addressLines(address: PostalAddress): readonly string[] {
  const town = `${address.postcode} ${address.city}`.trim();
  const abroad = isInFrance(address) ? [] : [countryName(address.country)];
  return [...address.lines, town, ...abroad];
}

/** There a business is numbered by its SIREN. */
export const isInFrance = ({ country }: Pick<PostalAddress, 'country'>): boolean => country === 'FR';

const countryName = (code: string) => new Intl.DisplayNames(['fr'], { type: 'region' }).of(code)?.toUpperCase() ?? code;
