import { type CompleteLocale, FALLBACK, LOCALES, type Locale } from './locales.ts';

/** A sentence, a sentence to be completed, or several of them. */
export type Sentence = string | ((...given: never[]) => unknown) | readonly unknown[] | Wording;

/** The words of one page, mail or form, by name. */
export interface Wording {
  readonly [name: string]: Sentence;
}

/** A translation that need not be whole: what it lacks is taken from the language it falls back to. */
export type Partly<T> = T extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]?: Partly<T[K]> };

/** The exports of a file of words, each in every language. */
export type Translated<T> = { readonly [K in keyof T]: Readonly<Record<Locale, T[K]>> };

/**
 * Brings together the files of words that lie beside `url`: `wording.ts` names `wording.fr.ts` and `wording.en.ts`, and
 * `wording.es.ts` is found by its name. A language without such a file, or without a sentence in it, falls back.
 * @param url `import.meta.url` of the file that asks
 * @param own the French and the English file, whole
 * @param set puts a text as its language is printed
 * @returns each export of the French file by language; `words.es === words.en` where Spanish has no file
 */
export async function translated<T extends object>(
  url: string,
  own: Readonly<Record<CompleteLocale, T>>,
  set: (text: string, locale: Locale) => string = (text) => text,
): Promise<Translated<T>> {
  const complete = (locale: CompleteLocale) => everyText({ ...own[locale] } as unknown as Wording, locale, set);
  const known: Partial<Record<Locale, Wording>> = { fr: complete('fr'), en: complete('en') };
  for (const locale of LOCALES) {
    if (known[locale] !== undefined) continue;
    const found = await fileOf<Wording>(url, locale);
    known[locale] = found === undefined ? whole(known) : merged(everyText({ ...found }, locale, set), whole(known));
  }
  const texts = known as Readonly<Record<Locale, Wording>>;
  return Object.fromEntries(
    Object.keys(own.fr).map((name) => [
      name,
      Object.fromEntries(LOCALES.map((locale) => [locale, texts[locale][name]])),
    ]),
  ) as Translated<T>;
}

const whole = (known: Partial<Record<Locale, Wording>>): Wording => known[FALLBACK] as Wording;

/** The file of one language beside another file: `front/wording.ts` -> `front/wording.es.ts`; undefined if there is none. */
export async function fileOf<T>(url: string, locale: string): Promise<T | undefined> {
  const file = url.replace(/(\.[jt]s)$/, `.${locale}$1`);
  try {
    return (await import(file)) as T;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const name = file.slice(file.lastIndexOf('/'));
    if (/^(ERR_)?MODULE_NOT_FOUND$/.test(code ?? '') && message.includes(name)) return undefined;
    throw error;
  }
}

function everyText<T extends Sentence>(sentence: T, locale: Locale, set: (text: string, locale: Locale) => string): T {
  const one = (inner: unknown) => everyText(inner as Sentence, locale, set);
  if (typeof sentence === 'string') return set(sentence, locale) as T;
  if (typeof sentence === 'function') return ((...given: never[]) => one(sentence(...given))) as T;
  if (Array.isArray(sentence)) return sentence.map(one) as unknown as T;
  return Object.fromEntries(Object.entries(sentence).map(([key, value]) => [key, one(value)])) as T;
}

function merged(own: Wording, fallback: Wording): Wording {
  const inner = (key: string): Sentence => {
    const [mine, theirs] = [own[key], fallback[key]];
    return isTable(mine) && isTable(theirs) ? merged(mine, theirs) : ((mine ?? theirs) as Sentence);
  };
  return Object.fromEntries(Object.keys(fallback).map((key) => [key, inner(key)]));
}

export const isTable = (sentence: unknown): sentence is Wording =>
  typeof sentence === 'object' && sentence !== null && !Array.isArray(sentence);
