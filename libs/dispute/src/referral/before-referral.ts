import {
  articleInWords,
  type CivilDate,
  type DueDate,
  dateInWords,
  dueDate,
  isBefore,
  jurisdiction,
  ORDINARY_SCOPE,
  referralWindow,
} from '#law';
import type { Localized } from '#text';
import type { Dispute } from '../dispute.ts';
import { silenceDue } from '../due-dates.ts';
import { required } from '../required.ts';
import { refusalWording } from '../wording/acts.ts';

/** What a consumer is told before asking the mediator. Nothing of it closes the way: only the mediator rejects, on a ground of L612-2. */
export interface Advice {
  readonly code:
    | 'year-passed'
    | 'year-passed-if-not-rolled'
    | 'early'
    | 'second-level-first'
    | 'out-of-scope'
    | 'court-after';
  /** A charter's wish is not told as if it were the law. */
  readonly nature: 'law' | 'practice';
  readonly article: string;
  readonly explanation: Localized;
}

type Known = Pick<Dispute, 'complaint' | 'answer' | 'silence'>;

/** What asking on that day would run into, by the law of that day and the sector of the dispute. */
export function beforeReferral(dispute: Known, today: CivilDate): readonly Advice[] {
  return [
    ...ofTheYear(dispute, today),
    ...ofSilence(dispute, today),
    ...ofTheSecondLevel(dispute),
    ...ofScope(dispute, today),
    ...ofTheCourt(dispute, today),
  ];
}

/** K1, L612-2 4°. */
function ofTheYear({ complaint }: Known, today: CivilDate): readonly Advice[] {
  const { rules, sentOn } = required(complaint);
  const window = referralWindow(rules, sentOn, today);
  if (window === 'in-time') return [];
  const due = dueDate(rules, 'K1', { on: sentOn });
  const [fr, en] = inWords(due.nominalOn);
  return [
    window === 'late'
      ? advice('year-passed', due, {
          fr: `L'année pour saisir le médiateur s'est terminée le ${fr}. Vous pouvez envoyer votre demande : seul le médiateur peut la rejeter pour ce motif. Le juge, lui, reste accessible.`,
          en: `The year to ask the mediator ended on ${en}. You may send your request: the mediator alone may reject it on that ground. The court remains open.`,
        })
      : advice('year-passed-if-not-rolled', due, {
          fr: `L'année pour saisir le médiateur s'est terminée le ${fr}, un jour non travaillé. Le médiateur peut accepter votre demande aujourd'hui : les motifs de rejet sont d'interprétation stricte.`,
          en: `The year to ask the mediator ended on ${en}, a day not worked. The mediator may accept your request today: the grounds of rejection are strictly construed.`,
        }),
  ];
}

/** K2: law in energy, custom elsewhere; an answer opens the referral at once. */
function ofSilence(dispute: Known, today: CivilDate): readonly Advice[] {
  if (dispute.answer !== undefined || dispute.silence !== undefined) return [];
  const due = silenceDue(dispute);
  const opensOn = due.opensOn ?? due.nominalOn;
  if (!isBefore(today, opensOn)) return [];
  const [fr, en] = inWords(opensOn);
  const law = due.nature === 'law';
  return [
    advice('early', due, {
      fr: `Le professionnel n'a pas répondu, et son délai court encore : ${law ? 'la loi ouvre' : 'l’usage ouvre'} la saisine le ${fr}. ${law ? 'Avant ce jour le médiateur peut ne pas examiner votre demande.' : 'Vous pouvez saisir le médiateur dès maintenant ; une réclamation écrite existe, et lui seul dira s’il attend ce jour.'}`,
      en: `The merchant has not answered and its period is still running: ${law ? 'the law opens' : 'custom opens'} the referral on ${en}. ${law ? 'Before that day the mediator may not examine your request.' : 'You may ask the mediator right now; there is a written complaint, and the mediator alone will say whether to wait for that day.'}`,
    }),
  ];
}

/** Telecom: a charter wants a second complaint; L612-2 1° asks for one. */
function ofTheSecondLevel({ complaint }: Known): readonly Advice[] {
  const { rules, secondLevel } = required(complaint);
  if (jurisdiction(rules.jurisdiction).sectors?.(rules.sector).levels !== 2 || secondLevel !== undefined) return [];
  return [
    {
      code: 'second-level-first',
      nature: 'practice',
      article: articleInWords('FR/practice/silence-telecom').fr,
      explanation: {
        fr: "La charte du médiateur de ce secteur veut une seconde réclamation, au service consommateurs, avant de le saisir. La loi ne demande qu'une réclamation écrite : vous choisissez.",
        en: 'The charter of the mediator of this sector wants a second complaint, to the consumer service, before being asked. The law asks for one written complaint only: the choice is yours.',
      },
    },
  ];
}

/** L611-1, or Dir. (EU) 2025/2647 from 20 September 2028. */
function ofScope({ complaint }: Known, today: CivilDate): readonly Advice[] {
  const { rules, scope = ORDINARY_SCOPE } = required(complaint);
  const reach = jurisdiction(rules.jurisdiction).reach?.(today, scope);
  if (reach === undefined || reach.inScope) return [];
  const { article, because } = reach;
  return [{ code: 'out-of-scope', nature: 'law', article, explanation: refusalWording(`scope-${because}`) }];
}

/** Air passengers, decree 2025-772. */
function ofTheCourt({ complaint }: Known, today: CivilDate): readonly Advice[] {
  const { rules, sentOn } = required(complaint);
  const attempt = jurisdiction(rules.jurisdiction).attemptBeforeCourt?.(rules.sector, sentOn, today);
  if (attempt === undefined) return [];
  const { article, fr, en } = attempt;
  return [{ code: 'court-after', nature: 'law', article, explanation: { fr, en } }];
}

function advice(code: Advice['code'], { nature, article }: DueDate, explanation: Localized): Advice {
  return { code, nature, article, explanation };
}

const inWords = (on: CivilDate) => [dateInWords(on, 'fr'), dateInWords(on, 'en')] as const;
