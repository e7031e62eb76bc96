import { type CivilDate, earliest, isAfter, isBefore } from '../civil-date.ts';
import type { DueDate } from '../clock.ts';
import { both, type Sheet } from './sheet.ts';

/** K14, and what mediation does to it: K11 and K12, or K13 in energy. */
export function limitationOfAction(sheet: Sheet, outcome: DueDate | undefined): void {
  const { factsKnownOn, invoiceDueOn } = sheet.facts;
  const actions = [
    ...(factsKnownOn === undefined ? [] : [sheet.due('K14', { on: factsKnownOn })]),
    ...(invoiceDueOn === undefined ? [] : [sheet.due('K14', { on: invoiceDueOn, action: 'merchant' })]),
  ];
  const pause = sheet.facts.sector === 'energy' ? energyPause(sheet, outcome) : generalPause(sheet);
  for (const due of actions) sheet.clock(due);
  if (pause === undefined) return;
  const running = actions.filter((due) => !barred(sheet, due, pause.on));
  if (running.length > 0 && pause.on !== undefined) suspendedWarning(sheet, running, pause.on);
  if (pause.until !== undefined && (actions.length === 0 || running.length > 0)) {
    resumed(sheet, running, pause.on, pause.until);
  }
}

interface Pause {
  /** Absent where the day of notification was not given. */
  readonly on?: CivilDate;
  readonly until?: CivilDate;
}

/** C. civ. 2238: from the notification; to the proposal or the end, whichever comes first, the safer reading. */
function generalPause(sheet: Sheet): Pause | undefined {
  const { referralNotifiedAt, referralReceivedAt, proposalNotifiedOn, mediationEndedOn } = sheet.facts;
  const [first] = referralNotifiedAt;
  const ends = [proposalNotifiedOn, mediationEndedOn].filter((date) => date !== undefined);
  const until = ends[0] && earliest(ends[0], ...ends);
  if (first !== undefined) {
    sheet.clock(sheet.due('K11', { on: first }));
  } else if (until === undefined) {
    if (referralReceivedAt !== undefined) {
      sheet.warn(
        'limitation-not-suspended',
        'C. civ. 2238',
        'La demande de médiation ne suspend pas à elle seule le délai pour agir en justice : seule la notification de la saisine recevable, qui le dit, le suspend. Un rejet ne suspend rien.',
        'The request for mediation does not by itself suspend the time limit for going to court: only the notice of the admissible referral, saying so, does. A rejection suspends nothing.',
      );
    }
    return undefined;
  }
  return { ...(first === undefined ? {} : { on: first }), ...(until === undefined ? {} : { until }) };
}

/** C. énergie L122-1: from the referral, for the mediator's period and no longer. */
function energyPause(sheet: Sheet, outcome: DueDate | undefined): Pause | undefined {
  const { referralReceivedAt: on, mediationEndedOn: endedOn } = sheet.facts;
  if (on === undefined) return undefined;
  const due = sheet.clock(sheet.due('K13', { on, ...(outcome === undefined ? {} : { until: outcome.nominalOn }) }));
  if (outcome !== undefined && endedOn !== undefined && isBefore(endedOn, outcome.nominalOn)) {
    sheet.warn(
      'energy-ended-early',
      due.article,
      `La médiation a pris fin le ${both(endedOn).fr}, avant le terme de la durée laissée au médiateur. Par prudence, ne comptez pas sur la suspension au-delà de ce jour.`,
      `The mediation ended on ${both(endedOn).en}, before the mediator's period was over. To be safe, do not rely on the suspension beyond that day.`,
    );
  }
  return { on, ...(outcome === undefined ? {} : { until: outcome.nominalOn }) };
}

/** What was already acquired is not suspended. */
function barred(sheet: Sheet, due: DueDate, suspendedOn: CivilDate | undefined): boolean {
  if (suspendedOn === undefined || !isAfter(suspendedOn, due.nominalOn)) return false;
  sheet.warn(
    'limitation-already-acquired',
    due.article,
    `Ce délai était déjà expiré, le ${both(due.nominalOn).fr}, quand la médiation a commencé : elle ne l'a pas suspendu.`,
    `This period had already ended, on ${both(due.nominalOn).en}, when the mediation began: it was not suspended.`,
  );
  return true;
}

function suspendedWarning(sheet: Sheet, running: readonly DueDate[], on: CivilDate): void {
  for (const due of running) {
    sheet.warn(
      'limitation-suspended',
      due.article,
      `La date donnée pour K14 (${both(due.nominalOn).fr}) ne tient pas compte de la médiation, qui suspend ce délai depuis le ${both(on).fr} ; la date qui compte après la médiation est celle de K12.`,
      `The date given for K14 (${both(due.nominalOn).en}) leaves out the mediation, which suspends this period from ${both(on).en}; after the mediation the date that counts is that of K12.`,
    );
  }
}

/** K12, once for each action whose last day is known, else once for its floor. */
function resumed(sheet: Sheet, running: readonly DueDate[], on: CivilDate | undefined, until: CivilDate): void {
  const { facts } = sheet;
  const energy = facts.sector === 'energy';
  const trigger = {
    on: energy ? until : (facts.mediationEndedOn ?? until),
    ...(energy || facts.proposalNotifiedOn === undefined ? {} : { also: facts.proposalNotifiedOn }),
  };
  if (on === undefined) {
    sheet.warn(
      'notification-unknown',
      'C. civ. 2238',
      "Le jour de la notification de la saisine n'est pas indiqué : le temps qui restait ne peut pas être compté, seul le minimum de six mois est donné.",
      'The day on which the referral was notified is not given: the time that was left cannot be counted, and only the minimum of six months is given.',
    );
  }
  if (on === undefined || running.length === 0) {
    if (!energy) sheet.clock(sheet.due('K12', trigger));
  } else {
    for (const { nominalOn: lastDay } of running) {
      sheet.clock(sheet.due('K12', { ...trigger, suspended: { on, lastDay } }));
    }
  }
  const { proposalNotifiedOn, mediationEndedOn } = facts;
  if (
    !energy &&
    proposalNotifiedOn !== undefined &&
    mediationEndedOn !== undefined &&
    proposalNotifiedOn !== mediationEndedOn
  ) {
    sheet.warn(
      'resumption-unsettled',
      'C. civ. 2238',
      `Le code civil fait repartir le délai de la fin déclarée, le ${both(mediationEndedOn).fr} ; la commission, de la notification de la proposition, le ${both(proposalNotifiedOn).fr}. La date la plus proche est retenue.`,
      `The Civil Code starts the period again from the declared end, ${both(mediationEndedOn).en}; the commission from the notified proposal, ${both(proposalNotifiedOn).en}. The earlier date is kept.`,
    );
  }
}
