import { formatOf, type Locale } from '#text';

/** The words of one page, the same keys in both languages or it does not compile. */
export type Words<T> = Readonly<Record<Locale, T>>;

/** Written with plain spaces and straight apostrophes, and set as they are printed. */
export function words<T extends Wording>(both: Readonly<Record<Locale, T>>): Words<T> {
  return { fr: set(both.fr, formatOf('fr').typeset), en: set(both.en, formatOf('en').typeset) };
}

/** A sentence, a sentence to be completed, or several of them. */
export interface Wording {
  readonly [key: string]: Sentence;
}
type Sentence = string | ((...given: never[]) => Sentence) | readonly Sentence[] | Wording;

function set<T extends Sentence>(sentence: T, as: (text: string) => string): T {
  if (typeof sentence === 'string') return as(sentence) as T;
  if (typeof sentence === 'function') return ((...given: never[]) => set(sentence(...given), as)) as T;
  if (Array.isArray(sentence)) return sentence.map((one) => set(one, as)) as unknown as T;
  return Object.fromEntries(Object.entries(sentence).map(([key, value]) => [key, set(value, as)])) as T;
}
