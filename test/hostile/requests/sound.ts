import { randomUUID } from 'node:crypto';
import type { Schema } from './described.ts';
import type { Dice } from './dice.ts';

/** What there is to be named: ids by the name of the field that takes them. */
export interface Known {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly addresses: readonly string[];
}

const PATTERNS: readonly [RegExp, readonly string[]][] = [
  [/d\{3\}/, ['732829320', '732 829 320', '000000109']],
  [/A-Z\]\{2\}/, ['FR', 'DE', 'ZZ']],
];

const WORDS = ['Le grille-pain est arrivé cassé.', 'Ça va ?', 'a', 'Ångström 漢字 🙂', '<b>&amp;</b>', '\u202eoops'];

/** A value that the schema allows: what is sent before something is made wrong with it. */
export function sound(schema: Schema, name: string, dice: Dice, known: Known): unknown {
  if (schema.enum !== undefined) return dice.oneOf(schema.enum);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) || dice.happens(0.4))
          .map(([key, one]) => [key, sound(one, key, dice, known)]),
      );
    case 'array': {
      const least = schema.minItems ?? 0;
      const length = least + dice.below(Math.min(3, (schema.maxItems ?? 3) - least + 1));
      const items = Array.from({ length }, () => sound(schema.items ?? {}, name.replace(/s$/, ''), dice, known));
      return [...new Set(items)];
    }
    case 'integer':
      return (schema.minimum ?? 0) + dice.below(Math.min(1_000_000, (schema.maximum ?? 1000) - (schema.minimum ?? 0)));
    case 'number':
      return dice.fraction() * 100;
    case 'boolean':
      return dice.happens(0.5);
    case 'string':
      return text(schema, name, dice, known);
    default:
      return {};
  }
}

function text({ format, pattern, maxLength }: Schema, name: string, dice: Dice, known: Known): string {
  if (format === 'uuid') return idFor(name, dice, known);
  if (format === 'date') return dice.oneOf(['2026-03-16', '2026-02-28', '2024-02-29', '1900-01-01', '9999-12-31']);
  if (format === 'email') return dice.oneOf(known.addresses);
  const shaped = PATTERNS.find(([like]) => pattern !== undefined && like.test(pattern));
  if (shaped !== undefined) return dice.oneOf(shaped[1]);
  return dice.oneOf(WORDS).slice(0, maxLength ?? 1000);
}

/** Mostly the id of something that is there. */
export function idFor(name: string, dice: Dice, { ids }: Known): string {
  const fitting = ids[name] ?? Object.values(ids).flat();
  return dice.happens(0.85) && fitting.length > 0 ? dice.oneOf(fitting) : randomUUID();
}
