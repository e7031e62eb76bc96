import type { ComplaintDraft } from '#casework';
import { civilDate, dateInWords } from '#law';
import type { Locale } from '#text';
import { COMPLAIN } from '../wording.ts';
import { shownFrom } from './shown.ts';
import { CHECK } from './wording.ts';

/** The draft as plain text: headings, and everything that was written. */
export function copyOf(
  draft: ComplaintDraft,
  { lang, today, portal }: { lang: Locale; today: string; portal: string },
): string {
  const [c, t] = [COMPLAIN[lang], CHECK[lang]];
  const { merchant, statement, events, claims, pieces, earlier, contract, you, representative } = shownFrom(
    draft,
    lang,
  );
  const day = (date: string) => dateInWords(civilDate(date), lang);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [c.parts.merchant, merchant ? [merchant.name, merchant.registered, ...merchant.address] : []],
    [c.parts.you, you ? [you.name, you.email, you.phone ?? '', ...addressOf(you.address)] : []],
    [
      c.parts.representative,
      representative ? [`${representative.name} (${representative.capacity})`, representative.email] : [],
    ],
    [c.parts.contract, contract ?? []],
    [c.parts.facts, [statement, ...events.map(({ on, what }) => `- ${on} : ${what}`)]],
    [c.parts.claims, claims.map(({ text, amount }) => `- ${text}${amount === '' ? '' : ` : ${amount}`}`)],
    [
      c.parts.earlier,
      earlier?.made ? [earlier.sentOn === '' ? '' : t.sentOn(day(earlier.sentOn)), earlier.proof?.name ?? ''] : [],
    ],
    [c.parts.pieces, pieces.map(({ name, kind }) => `- ${name} (${kind})`)],
  ];
  const sections = parts
    .map(([title, lines]) => [title, lines.filter((line) => line !== '')] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title.toUpperCase()}\n${lines.join('\n')}`);
  return `\ufeff${[t.copyTitle(portal, day(today)), ...sections].join('\n\n').replaceAll('\n', '\r\n')}\r\n`;
}

function addressOf(address: NonNullable<ComplaintDraft['you']>['address']): readonly string[] {
  return address === undefined ? [] : [...address.lines, `${address.postcode} ${address.city}`];
}
