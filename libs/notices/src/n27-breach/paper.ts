import { articleInWords, type Instant } from '#law';
import { type MustSay, must, ours } from '../mentions/must-say.ts';
import type { PaperFacts, PaperModel } from '../papers/paper-model.ts';
import { heading, paragraph, rows } from '../writing/blocks.ts';
import { day, inHours } from '../writing/dates.ts';
import { capital } from '../writing/typeset.ts';

type Facts = PaperFacts['N27'];

const SEVENTY_TWO_HOURS = 72 * 60 * 60 * 1000;

/**
 * N27, GDPR 33 and 34: a breach told to the authority, within seventy-two hours where feasible, or to a person when the risk is high.
 * A breach also breaks the confidentiality of the mediation (Act 95-125 art. 21-3): both parties are told (our reading).
 */
export const breach: PaperModel<Facts> = {
  write: (facts) => ({
    title: 'Violation de données personnelles',
    subject: toAuthority(facts) ? 'Notification d’une violation de données' : 'Un incident a touché vos données',
    basis: toAuthority(facts) ? capital(articleInWords('EU/GDPR-33').fr) : 'Article 34 du règlement (UE) 2016/679',
    sender: {
      office: facts.controller.office,
      name: facts.controller.name,
      capacity: facts.controller.capacity,
      lines: [...facts.controller.addressLines, facts.controller.email],
    },
    addressee:
      facts.to === 'authority'
        ? { name: 'CNIL', lines: ['Commission nationale de l’informatique et des libertés'] }
        : { name: facts.to.name, lines: facts.to.addressLines },
    summary: [
      `Un incident a touché des données personnelles ; nous l'avons su le ${moment(facts.knownAt)}.`,
      toAuthority(facts) ? inTime(facts) : 'Cette lettre dit ce qui s’est passé, et ce qui a été fait.',
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      heading('Ce qui s’est passé'),
      paragraph(facts.nature),
      heading('Qui et quoi est concerné'),
      paragraph(facts.concerned),
      heading('Ce qui peut en résulter'),
      paragraph(facts.consequences),
      heading('Ce qui a été fait, et ce qui reste à faire'),
      paragraph(facts.measures),
      rows(
        ['Connu le', moment(facts.knownAt)],
        ['Dit le', moment(facts.toldAt)],
        facts.whyLate === undefined ? undefined : ['Motif du retard', facts.whyLate],
        ['Contact', facts.controller.dpo ?? facts.controller.email],
      ),
    ],
    signature: [facts.controller.name],
    footer: [`Pour joindre une personne : ${facts.controller.email}.`],
  }),
  mustSay: (facts) => [
    said('nature', facts.nature),
    said('concerned', facts.concerned),
    said('consequences', facts.consequences),
    said('measures', facts.measures),
    said('contact', facts.controller.dpo ?? facts.controller.email),
    ...(toAuthority(facts) ? [must('in-time', 'EU/GDPR-33', inTime(facts))] : []),
  ],
};

/** The contents that 33 and 34 ask for are known through secondary sources: no article is named for them. */
const said = (id: string, sentence: string): MustSay => ours(id, sentence);

const toAuthority = ({ to }: Facts) => to === 'authority';

/** GDPR 33(1): within seventy-two hours of knowing. */
export const isInTime = ({ knownAt, toldAt }: Facts): boolean =>
  Date.parse(toldAt) - Date.parse(knownAt) <= SEVENTY_TWO_HOURS;

function inTime(facts: Facts): string {
  return isInTime(facts)
    ? 'Cette notification est faite dans les soixante-douze heures.'
    : 'Les soixante-douze heures sont passées ; le motif du retard figure plus bas.';
}

/** The hour counts here: seventy-two hours run from an instant. */
function moment(at: Instant): string {
  const { on, hour } = inHours(at);
  return `${day(on)} à ${hour.replace(':', '\u00a0h\u00a0')}`;
}
