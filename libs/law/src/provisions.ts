import type { Localized } from '#text';
import type { CivilDate } from './civil-date.ts';
import { europeanUnion, euTextsInEnglish } from './europe/index.ts';
import { packs } from './jurisdictions.ts';
import type { Provision } from './provision.ts';

/** Returns the whole register: every article and custom that this portal relies on. */
export function provisions(): readonly Provision[] {
  return REGISTER;
}

/** Returns a provision by its id. Throws RangeError for an unknown id. */
export function provision(id: string): Provision {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`no such provision: ${id}`);
  return found;
}

/** Returns the exact words of a provision, or of one of its parts; undefined where not held. Throws as `provision`. */
export function quotation(id: string, part?: string): string | undefined {
  return provision(id).words?.find((quoted) => quoted.part === part)?.words;
}

/** Returns whether a provision is in force on a civil date, first and last day included; unknown bounds are open. */
export function isInForce(one: Provision, on: CivilDate): boolean {
  return (
    (one.inForceFrom === undefined || one.inForceFrom <= on) && (one.inForceTo === undefined || on <= one.inForceTo)
  );
}

/** Returns the citation of a provision: 'article L. 612-2 (4°) of the French Consumer Code'. Throws as `provision`. */
export function articleInWords(id: string, part?: string): Localized {
  const { article, code, cite } = provision(id);
  if (cite) return cite;
  const number = article.replace(/^([LRD])(?=\d)/, '$1. ');
  // A paragraph sign names itself.
  const named = number.startsWith('§') ? '' : 'article ';
  return {
    fr: `${named}${number}${part ? ` (${part})` : ''} ${ofThe(code)}`,
    en: `${named}${number}${part ? ` (${partInEnglish(part)})` : ''} of ${codeInEnglish(code)}`,
  };
}

function ofThe(code: string): string {
  return `${/^(loi|directive|ley)/i.test(code) ? 'de la' : 'du'} ${code}`;
}

function partInEnglish(part: string): string {
  return part.replace('dernier alinéa', 'last paragraph').replace(/alinéa (\d+)/, 'paragraph $1');
}

function codeInEnglish(code: string): string {
  return CODES_IN_ENGLISH[code] ?? code;
}

const CODES_IN_ENGLISH: Readonly<Record<string, string>> = Object.assign(
  {},
  ...[...packs(), { codesInEnglish: euTextsInEnglish }].map((one) => one.codesInEnglish),
);
const REGISTER: readonly Provision[] = [...packs().flatMap((one) => one.provisions), ...europeanUnion];
const BY_ID = new Map(REGISTER.map((one) => [one.id, one]));
