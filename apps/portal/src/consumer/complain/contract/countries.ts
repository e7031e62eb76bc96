/** Member States, and the countries of the European Economic Area; France first, then by code. */
import type { Locale } from '#text';

export const COUNTRIES = [
  'FR',
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'GR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
  'CH',
  'GB',
  'US',
] as const;

export const countryIn = (code: string, lang: Locale): string =>
  new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
