import { createHash } from 'node:crypto';
import { type ActorName, PEOPLE, type PersonKey } from './actors.ts';

/** One word per private field, found nowhere else; and who may ever meet it. */
export class Canaries {
  readonly #fields = new Map<string, string>();
  readonly #allowed = new Map<string, ReadonlySet<ActorName>>();

  word(field: string, ...audience: readonly ActorName[]): string {
    const word = `zq${createHash('sha256').update(field).digest('hex').slice(0, 14)}`;
    this.#fields.set(word, field);
    this.#allowed.set(word, new Set(audience));
    return word;
  }

  /** The fields whose word is in here although this actor may not read it. */
  leaks(text: string, actor: ActorName | 'nobody'): readonly string[] {
    return this.found(text).filter((field) => {
      const allowed = this.#allowed.get(this.wordOf(field));
      return actor === 'nobody' || allowed?.has(actor) !== true;
    });
  }

  found(text: string): readonly string[] {
    const words = text.toLowerCase().match(/zq[0-9a-f]{14}/g) ?? [];
    return [...new Set(words)].flatMap((word) => this.#fields.get(word) ?? []);
  }

  get fields(): readonly string[] {
    return [...this.#fields.values()];
  }

  private wordOf(field: string): string {
    return [...this.#fields].find(([, one]) => one === field)?.[0] ?? '';
  }
}

export const CONSUMER_SIDE = ['consumer', 'representative'] as const;
export const MERCHANT_SIDE = ['agent'] as const;
export const BODY = ['mediator', 'colleague', 'clerk'] as const;
export const OTHER_BODY = ['otherMediator', 'operator'] as const;
export const IN_THE_FILE = [...CONSUMER_SIDE, ...MERCHANT_SIDE, ...BODY] as const;

/** Who a person is, whatever session they come by. */
const SELF: Readonly<Record<PersonKey, readonly ActorName[]>> = {
  camille: ['consumer'],
  rachel: ['representative'],
  edgar: ['exRepresentative'],
  simon: ['stranger'],
  marc: ['agent', 'weakAgent'],
  fanny: ['formerAgent'],
  rene: ['rival'],
  mathilde: ['mediator'],
  oscar: ['colleague'],
  sacha: ['clerk'],
  sylvie: ['otherMediator'],
  olga: ['operator'],
};

/** What one's account holds is one's own; the complainant's name and addresses stand in the letters, to either body (R612-2). */
export function namedBy(canaries: Canaries): (field: string, word: string) => string {
  return (field, word) => {
    const [who = '', what = ''] = field.split(' ');
    const person = Object.keys(PEOPLE).find((key): key is PersonKey => key === who);
    if (person === undefined) return `${canaries.word(field)}@boutiques.example`;
    const inLetters = person === 'camille' && what !== 'phone';
    const known = inLetters
      ? [...IN_THE_FILE, ...OTHER_BODY]
      : person === 'mathilde' && what === 'name'
        ? IN_THE_FILE
        : [];
    const own = canaries.word(field, ...SELF[person], ...known);
    return what === 'email' ? `${own}@people.example` : what === 'name' ? `${own} ${word.slice(0, 3)}` : own;
  };
}
