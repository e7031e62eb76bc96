import { limitationOf } from '#dispute';
import type { NoticeFacts } from '../notice-facts.ts';
import { day, lastDay } from '../writing/dates.ts';
import { fromLaw, type MustSay, must } from './must-say.ts';

/** C. civ. 2238 and CECMC B01: the notification must say it expressly. Energy: by decree, civil and criminal. */
export function limitationSuspended(facts: NoticeFacts): readonly MustSay[] {
  const general = fromLaw(facts, 'referral-notice', 'limitation-suspended');
  return facts.dispute.rules.sector === 'energy'
    ? [fromLaw(facts, 'referral-notice', 'energy-limitation-suspended'), general]
    : [general];
}

/** The same, with the dates of this dispute (C. civ. 2230 and 2238): since when, and what makes it run again. */
export function suspendedSince({ dispute }: NoticeFacts): MustSay {
  const { suspendedOn, resumedOn } = limitationOf(dispute) ?? {};
  if (suspendedOn === undefined) throw new Error('Limitation is suspended by the notification');
  if (dispute.rules.sector === 'energy' && resumedOn !== undefined)
    return must(
      'suspended-since',
      'FR/CENERGIE-L122-1',
      `Dans ce dossier, il est suspendu depuis le ${day(suspendedOn)}, jour où la demande a été reçue, et jusqu'au ${lastDay(resumedOn)}, fin de la durée laissée au médiateur, sauf prolongation.`,
    );
  return must(
    'suspended-since',
    'FR/CCIV-2238',
    `Dans ce dossier, il est donc suspendu depuis le ${day(suspendedOn)}. Il courra de nouveau à compter de la proposition de solution ou de la fin de la médiation, pour le temps qui restait et pour six mois au moins ; nous vous en donnerons alors les dates.`,
  );
}

/** A request alone suspends nothing, save in energy. */
export function notYetSuspended(facts: NoticeFacts): MustSay {
  return facts.dispute.rules.sector === 'energy'
    ? fromLaw(facts, 'referral-notice', 'energy-limitation-suspended')
    : must(
        'limitation-not-yet-suspended',
        'FR/CECMC-B01',
        'Votre demande ne suspend pas encore le délai pour agir en justice. Si elle peut être examinée, il sera suspendu par la notification que nous vous adresserons, et qui le dira.',
      );
}

/** C. civ. 2238 al. 2: from when limitation runs again, and the day before which it cannot be acquired. */
export function limitationResumes(facts: NoticeFacts): MustSay {
  const { dispute } = facts;
  if (dispute.rules.sector === 'energy') return energyResumes(facts);
  if (dispute.notifiedOn === undefined) return neverSuspended();
  const limitation = limitationOf(dispute);
  const { suspendedOn, resumedOn, notBefore } = limitation ?? {};
  if (suspendedOn === undefined || resumedOn === undefined || notBefore === undefined)
    throw new Error('Limitation runs again once a proposal is notified or the mediation has ended');
  const because =
    limitation?.resumedBecause === 'proposal-notified'
      ? 'jour de la notification de la proposition de solution'
      : resumedOn === dispute.ending?.on
        ? 'jour de l’issue de la médiation'
        : 'jour où la fin de la médiation est déclarée';
  return must(
    'limitation-resumes',
    'FR/CCIV-2238',
    `Le délai pour agir en justice (prescription), suspendu depuis le ${day(suspendedOn)}, court de nouveau depuis le ${day(resumedOn)}, ${because}, pour le temps qui restait et pour six mois au moins : il ne peut pas expirer avant la fin du ${day(notBefore)}.`,
    'alinéa 2',
  );
}

function neverSuspended(): MustSay {
  return must(
    'limitation-resumes',
    'FR/CCIV-2238',
    "Le délai pour agir en justice (prescription) n'a pas été suspendu : la demande n'avait pas encore été notifiée aux parties.",
  );
}

/** C. énergie L122-1 promises no floor, and its period is the mediator's. */
function energyResumes({ dispute }: NoticeFacts): MustSay {
  const { suspendedOn, resumedOn } = limitationOf(dispute) ?? {};
  const dates =
    suspendedOn === undefined || resumedOn === undefined ? '' : `, du ${day(suspendedOn)} au ${lastDay(resumedOn)}`;
  return must(
    'limitation-resumes',
    'FR/CENERGIE-L122-1',
    `Le délai pour agir en justice (prescription) n'a été suspendu que pendant la durée laissée au médiateur${dates} ; il court de nouveau ensuite, et aucun minimum n'est garanti.`,
  );
}

/** Said wherever a limitation date is computed: which reading it follows, and that the judge is the judge. */
export function limitationCaution({ dispute }: NoticeFacts): string {
  const reading =
    dispute.rules.sector === 'energy'
      ? ''
      : 'Par prudence, nous comptons à partir de la première des dates possibles : la proposition, l’issue ou la fin déclarée de la médiation. ';
  return `${reading}Ce calcul vous est donné pour vous aider et ne lie pas le juge ; les délais dits de forclusion obéissent à d'autres règles.`;
}
