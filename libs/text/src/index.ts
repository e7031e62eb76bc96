export { LOCALES, type Locale } from './locales.ts';
