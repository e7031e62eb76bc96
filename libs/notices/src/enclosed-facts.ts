import { clocksShown } from '#dispute';
import type { EnclosedFacts, Letter } from './letter.ts';
import type { NoticeCode } from './notice-code.ts';
import type { NoticeFacts } from './notice-facts.ts';

/** Path on the portal of the JSON schema of the enclosed `notice.json`. */
export const SCHEMA_PATH = '/schemas/notice.json';

/** Returns what a notice encloses for programs: its codes, its event and the clocks that its addressee may know. */
export function enclosedFacts(
  code: NoticeCode,
  { dispute, recorded, to, people }: NoticeFacts,
  letter: Omit<Letter, 'enclosed'>,
): EnclosedFacts {
  const { number, title, basis, lang, on, reference } = letter;
  const { jurisdiction, sector } = dispute.complaint?.rules ?? dispute.rules;
  return {
    $schema: new URL(SCHEMA_PATH, people.portal.website).href,
    notice: { code, number, title, basis, lang, issuedOn: on },
    recipient: to,
    dispute: { reference, jurisdiction, sector },
    event: recorded.event.type,
    dates: clocksShown(dispute, to).map(
      ({ code: clock, provision, nature, certainty, edition, startsOn, nominalOn, rolledOn, opensOn }) => ({
        clock,
        provision,
        nature,
        certainty,
        edition,
        startsOn,
        nominalOn,
        rolledOn,
        ...(opensOn === undefined ? {} : { opensOn }),
      }),
    ),
  };
}
