import type { BodyCard, BodyPerson, MediatorBody } from '#casework';
import { type CivilDate, dateInWords, jurisdiction } from '#law';
import type { PaperFacts } from '#notices';
import { BODY_CARD_PAGE } from './wording.ts';

const FRENCH = BODY_CARD_PAGE.words.fr;

/** N22, R614-1: the card of a body as its page shows it on that day, for who wants it on paper (L614-3). */
export function cardOnPaper(
  body: MediatorBody,
  card: BodyCard,
  mediators: readonly BodyPerson[],
  links: readonly string[],
  on: CivilDate,
): PaperFacts['N22'] {
  const { listing } = jurisdiction(body.jurisdiction);
  return {
    number: `FICHE-${on}`,
    on,
    body: {
      name: card.name,
      website: card.website,
      email: card.email,
      ...(card.phone === undefined ? {} : { phone: card.phone }),
      addressLines: [...card.lines, `${card.postcode} ${card.city}`],
      ...(body.listed && listing !== undefined ? { listing } : {}),
    },
    appointment: mediators.map(appointmentOf).join(' ; ') || FRENCH.notSaid,
    people: mediators.map(({ name, career }) => ({ name, career: career || FRENCH.notSaid })),
    networks: card.networks || FRENCH.notStated,
    disputes: card.disputeTypes || FRENCH.notSaid,
    languages: card.languages.join(', ') || FRENCH.notSaid,
    links,
  };
}

function appointmentOf({ name, appointment, mandateFrom, mandateTo }: BodyPerson): string {
  const day = (date: string) => dateInWords(date as CivilDate, 'fr');
  const from = mandateFrom === undefined ? undefined : day(mandateFrom);
  const mandate =
    from === undefined
      ? undefined
      : mandateTo === undefined
        ? FRENCH.mandateFrom(from)
        : FRENCH.mandate(from, day(mandateTo));
  return `${name} : ${[appointment, mandate].filter(Boolean).join(', ') || FRENCH.notSaid}`;
}
