import { field } from '../security/field.ts';
import { ASKED_FIELDS } from './fields.ts';

export interface Asked {
  /** As it was written, for the form to show again. */
  readonly shown: Readonly<Record<string, string>>;
  readonly any: boolean;
  /** For the law to read. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The facts in an address. What is not a field of the form is not read. */
export function asked(query: unknown): Asked {
  const shown = Object.fromEntries(ASKED_FIELDS.map(({ name }) => [name, field(query, name, 40)]));
  const facts: Record<string, unknown> = {};
  for (const { name, kind } of ASKED_FIELDS) {
    const text = shown[name] ?? '';
    if (text !== '') facts[name] = kind === 'number' && /^\d{1,6}$/.test(text) ? Number(text) : text;
  }
  const notified = [facts['referralNotifiedAt'], facts['referralNotifiedAt2']].filter((one) => one !== undefined);
  delete facts['referralNotifiedAt2'];
  if (notified.length > 0) facts['referralNotifiedAt'] = notified;
  const any = ASKED_FIELDS.some(({ name }) => Object.hasOwn(Object(query), name));
  return { shown, any, facts };
}

/** The same question, for another address. */
export function askedFor({ shown }: Asked): string {
  return new URLSearchParams(Object.entries(shown).filter(([, text]) => text !== '')).toString();
}
