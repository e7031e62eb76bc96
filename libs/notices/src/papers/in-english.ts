import { dateInWords, home, type Instant } from '#law';
import type { Block } from '../letter.ts';
import { isInTime } from '../n27-breach/paper.ts';
import type { PaperCode } from '../notice-code.ts';
import { list, paragraph, rows } from '../writing/blocks.ts';
import { inHours } from '../writing/dates.ts';
import type { PaperFacts } from './paper-model.ts';

interface English {
  readonly title: string;
  readonly body: readonly Block[];
}

/** The essentials of each paper, for a reader of English; whatever somebody wrote for it stays in the French one. */
export const PAPERS_IN_ENGLISH: { readonly [C in PaperCode]: (facts: PaperFacts[C]) => English } = {
  N21: ({ merchant, mediator }) => ({
    title: 'What to tell your customers about mediation',
    body: [
      list(
        `${merchant.name} belongs to the consumer mediator ${mediator.name}. The French document has a text that may be copied as it is: your customers are to be told in French.`,
        'It belongs on your website, visibly and legibly, in your general terms and on your order forms; where there is none of these, on any other appropriate support.',
        'A customer whose complaint led nowhere is told again. Every written contract with a consumer says it too.',
        'A contract cannot oblige a consumer to go through mediation before court.',
        'This document helps; it comes from no authority, and nothing is to be paid.',
      ),
      rows(
        ['Mediator', mediator.name],
        ['Website', mediator.website],
        ['Postal address', mediator.addressLines.join(', ')],
      ),
    ],
  }),
  N22: ({ body }) => ({
    title: 'The mediator and mediation',
    body: [
      list(
        `This is what ${body.name} must tell everybody of itself; its own words are in the French document.`,
        'Mediation is free of charge for the consumer. Everybody enters and leaves it freely.',
        'Each party is free to accept or refuse the proposed solution; going to court remains possible.',
      ),
      paragraph('A request cannot be examined when:'),
      list(...home().admissibilityGrounds.map(({ plain }) => plain.en)),
      rows(
        ['Mediator', body.name],
        ['Website', body.website],
        ['E-mail', body.email],
        ['Postal address', body.addressLines.join(', ')],
      ),
    ],
  }),
  N25: ({ body, changes, since }) => ({
    title: 'Change of what the commission was told',
    body: [
      list(
        `${body.name} tells the French commission that assesses consumer mediation (CECMC) that ${changes.length === 1 ? 'one thing has' : `${changes.length} things have`} changed since it was listed.`,
        `What is said there holds since ${dateInWords(since, 'en')}.`,
        'What it was and what it is now stands in the French letter.',
      ),
    ],
  }),
  N26: ({ controller, of, reader, purgeYears }) => ({
    title: 'Your personal data',
    body: [
      list(
        `${controller.name} is responsible for your data in the ${of === 'complaint' ? 'complaint' : 'mediation'}.`,
        `They come from you and from the other party (the ${reader === 'consumer' ? 'merchant' : 'consumer'}): identity, contact details, messages, documents, dates and answers.`,
        of === 'complaint'
          ? 'They serve to answer the complaint and to keep the proof of what was said. The mediator reads them if a mediation is asked for.'
          : 'They serve to conduct the mediation and to report on it without naming anybody. The mediator, its team and the commission that supervises it read them.',
        'The other party reads what is meant for it. The host of the portal keeps them for who is responsible.',
        `Whatever names you is erased ${purgeYears} years after the end; no text sets this period.`,
        'You may read your data and have a copy, have them corrected, ask for erasure or restriction, and complain to the CNIL, the French authority. No decision is taken by a machine alone.',
      ),
      rows(['Contact', controller.dpo ?? controller.email]),
    ],
  }),
  N27: (facts) => ({
    title: 'Personal data breach',
    body: [
      list(
        `An incident touched personal data; it was known on ${moment(facts.knownAt)}.`,
        facts.to !== 'authority'
          ? 'The letter says what happened and what was done; its words are not translated.'
          : isInTime(facts)
            ? 'The authority is told within seventy-two hours.'
            : 'The seventy-two hours are over; the reason for the delay is in the letter.',
      ),
      rows(['Contact', facts.controller.dpo ?? facts.controller.email]),
    ],
  }),
};

function moment(at: Instant): string {
  const { on, hour } = inHours(at);
  return `${dateInWords(on, 'en')} at ${hour}`;
}
