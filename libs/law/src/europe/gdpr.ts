import { addMonths } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import { CALENDAR } from '../france/calendar.ts';
import type { Provision } from '../provision.ts';

const GDPR = { code: 'règlement (UE) 2016/679', source: 'http://data.europa.eu/eli/reg/2016/679/oj' } as const;

/** GDPR art. 12(3): one month to answer a person's request, two more where needed. Wording not verified. */
export const GDPR_12: Provision = {
  ...GDPR,
  id: 'EU/GDPR-12',
  article: '12(3)',
  title: { fr: "Réponse à une demande d'une personne concernée", en: 'Answer to a request of a data subject' },
  cite: { fr: 'article 12(3) du RGPD', en: 'article 12(3) of the GDPR' },
  certainty: 'U',
};

/** GDPR art. 22: no decision by automated processing alone that weighs on a person. Wording not verified. */
export const GDPR_22: Provision = {
  ...GDPR,
  id: 'EU/GDPR-22',
  article: '22',
  title: { fr: 'Décision individuelle automatisée', en: 'Automated individual decision-making' },
  cite: { fr: 'article 22 du RGPD', en: 'article 22 of the GDPR' },
  certainty: 'U',
};

/** GDPR art. 33(1): a breach is told to the authority within seventy-two hours where feasible. An instant, not a civil date. */
export const GDPR_33: Provision = {
  ...GDPR,
  id: 'EU/GDPR-33',
  article: '33(1)',
  title: { fr: "Notification d'une violation de données", en: 'Notification of a data breach' },
  cite: { fr: 'article 33(1) du RGPD', en: 'article 33(1) of the GDPR' },
  certainty: 'V2',
};

/** K18, GDPR art. 12(3). */
export const dataRequest = answered('K18', 1);
/** K18-max: one month and two more, the person being told of it. */
export const latestDataRequest = answered('K18-max', 3);

function answered(code: 'K18' | 'K18-max', months: 1 | 3): Clock {
  return (_rules, { on, calendar = CALENDAR }) => {
    const lastDay = addMonths(on, months);
    return settled(
      {
        code,
        nature: 'law',
        article: 'RGPD art. 12(3)',
        provision: GDPR_12.id,
        certainty: GDPR_12.certainty,
        trigger: 'data-request-received',
        startsOn: on,
        nominalOn: lastDay,
        explanation: {
          fr: `Demande reçue le ${dateInWords(on, 'fr')} : réponse sous un mois${months === 3 ? ', prolongé de deux mois si nécessaire, la personne en étant informée' : ''}, au plus tard le ${dateInWords(lastDay, 'fr')}.`,
          en: `Request received on ${dateInWords(on, 'en')}: answer within one month${months === 3 ? ', prolonged by two months where needed, the person being told' : ''}, by ${dateInWords(lastDay, 'en')}.`,
        },
      },
      calendar,
      'rolled',
    );
  };
}
