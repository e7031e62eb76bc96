import { addDays, addMonths } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';

const VSBG = {
  code: 'Verbraucherstreitbeilegungsgesetz',
  certainty: 'V',
  source: 'Copy as amended in 2020; https://www.gesetze-im-internet.de/vsbg/',
} as const;

/** VSBG § 14: grounds of refusal, three weeks to tell them, two months for the merchant where it asks for them. */
export const VSBG_14: Provision = {
  ...VSBG,
  id: 'DE/VSBG-14',
  article: '§ 14',
  title: { fr: 'Refus et suspension de la procédure', en: 'Refusal and suspension of the procedure' },
};

/** VSBG § 20: ninety days from the complete file; prolonged where especially difficult, or with the consent of the parties. */
export const VSBG_20: Provision = {
  ...VSBG,
  id: 'DE/VSBG-20',
  article: '§ 20',
  title: { fr: 'Durée de la procédure', en: 'Length of the procedure' },
  words: [{ words: 'Eingang der vollständigen Beschwerdeakte' }],
};

/** § 14(5): nothing to wait for before asking; where the merchant objects, the procedure is suspended for two months from the claim. */
export const suspensionForAnswer: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = addMonths(on, 2);
  return settled(
    {
      code: 'K2',
      nature: 'law',
      article: 'VSBG § 14(5)',
      provision: VSBG_14.id,
      part: '5',
      certainty: 'V',
      trigger: 'complaint-sent',
      startsOn: on,
      nominalOn: lastDay,
      opensOn: on,
      explanation: {
        fr: `Prétention adressée au professionnel le ${dateInWords(on, 'fr')} : la demande peut être déposée aussitôt. Si le professionnel objecte que deux mois ne sont pas passés, la procédure est suspendue jusqu'au ${dateInWords(lastDay, 'fr')}.`,
        en: `Claim made to the merchant on ${dateInWords(on, 'en')}: the request may be lodged at once. If the merchant objects that two months have not passed, the procedure is suspended until ${dateInWords(lastDay, 'en')}.`,
      },
    },
    calendar,
    'unrolled',
  );
};

/** § 14(3): a refusal is told within three weeks of receipt of the application, in text form, with its reasons. */
export const refusal: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = addDays(on, 21);
  return settled(
    {
      code: 'K6',
      nature: 'law',
      article: 'VSBG § 14(3)',
      provision: VSBG_14.id,
      part: '3',
      certainty: 'V',
      trigger: 'referral-received',
      startsOn: on,
      nominalOn: lastDay,
      explanation: {
        fr: `Demande reçue le ${dateInWords(on, 'fr')} : un refus est communiqué, motivé et sous forme de texte, dans les trois semaines, au plus tard le ${dateInWords(lastDay, 'fr')} ; au professionnel aussi si la demande lui a été transmise.`,
        en: `Request received on ${dateInWords(on, 'en')}: a refusal is told within three weeks, in text form and with reasons, by ${dateInWords(lastDay, 'en')}; to the merchant too if the request was passed on to it.`,
      },
    },
    calendar,
    'rolled',
  );
};

/** § 20: ninety days from « Eingang der vollständigen Beschwerdeakte », or the date to which they were prolonged. */
export const outcome: Clock = (_rules, { on, until, calendar = CALENDAR }) => {
  const lastDay = until ?? addDays(on, 90);
  return settled(
    {
      code: 'K8',
      nature: 'law',
      article: 'VSBG § 20',
      provision: VSBG_20.id,
      certainty: 'V',
      trigger: until === undefined ? 'file-complete' : 'prolongation',
      startsOn: on,
      nominalOn: lastDay,
      explanation: {
        fr: `Dossier complet le ${dateInWords(on, 'fr')} : l'issue est attendue sous quatre-vingt-dix jours, sauf litige particulièrement difficile ou accord des parties pour prolonger ; ici, au plus tard le ${dateInWords(lastDay, 'fr')}.`,
        en: `File complete on ${dateInWords(on, 'en')}: the outcome is expected within ninety days, unless the dispute is especially difficult or the parties agree to prolong; here by ${dateInWords(lastDay, 'en')}.`,
      },
    },
    calendar,
    'rolled',
  );
};
