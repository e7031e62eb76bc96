import { type CatalogueCode, NOTICE_CODES, PAPER_CODES, type PaperCode } from '../notice-code.ts';

/** Origin of a document: an event, a request (`caller`: the file that makes it), or every letter of mediation. */
export type Origin =
  | { readonly by: 'event' }
  | { readonly by: 'request'; readonly caller: string; readonly why: string }
  | { readonly by: 'every-letter-of-mediation'; readonly where: string };

const asked = (caller: string, why: string): Origin => ({ by: 'request', caller, why });

const PAPER = 'apps/cli/src/commands/notices/paper.ts';

/** Every document of the catalogue by its code, with the way in which it is issued. */
export const CATALOGUE: Readonly<Record<CatalogueCode, Origin>> = {
  /** L612-3: a heading of other documents, not a document. */
  N00: { by: 'every-letter-of-mediation', where: 'libs/notices/src/mentions/confidentiality.ts' },
  ...everyOne(NOTICE_CODES, { by: 'event' }),
  N21: asked(PAPER, 'A duty of the merchant towards everybody (L616-1, R616-1), before any dispute.'),
  N22: asked(
    PAPER,
    'A duty of the mediator towards everybody (R614-1); the portal shows it as a page, and draws it from there.',
  ),
  N23: asked('libs/casework/src/statistics/report-letter.ts', 'Of a year, not of a dispute (R614-2).'),
  N24: asked('libs/casework/src/statistics/report-letter.ts', 'Of a year, not of a dispute (R614-4).'),
  N25: asked(PAPER, 'Of the mediator’s listing (R614-3); the portal does not know what changed.'),
  N26: asked(PAPER, 'Every letter carries it in short; this is the whole, for who asks (GDPR 13 and 14).'),
  N27: asked(PAPER, 'Of an incident, which a person establishes (GDPR 33 and 34).'),
};

/** Returns whether the code is that of a paper, issued on request. */
export const isPaper = (code: string): code is PaperCode => (PAPER_CODES as readonly string[]).includes(code);

function everyOne<C extends string>(codes: readonly C[], origin: Origin): Record<C, Origin> {
  return Object.fromEntries(codes.map((code) => [code, origin])) as Record<C, Origin>;
}
