import { addDays, type CivilDate, earliest, isAfter } from '../civil-date.ts';
import type { DueDate } from '../clock.ts';
import { isDutyToReply } from '../france/duty-to-reply.ts';
import { both, met, type Sheet } from './sheet.ts';

/** K6 and K7: from the receipt of the request. */
export function admissibility(sheet: Sheet): void {
  const { referralReceivedAt: received, fileCompleteOn: complete, admissibilityDecidedOn } = sheet.facts;
  if (received === undefined) return;
  const due = sheet.due('K6', { on: received });
  sheet.clock(due, met(admissibilityDecidedOn, due.nominalOn));
  const documentsOn = complete !== undefined && isAfter(complete, received) ? complete : received;
  sheet.clock(sheet.due('K7', { on: documentsOn }));
  if (documentsOn === received) return;
  const later = both(sheet.due('K6', { on: documentsOn }).nominalOn);
  sheet.warn(
    'incomplete-file',
    due.article,
    `Le dossier n'est complet que depuis le ${both(documentsOn).fr}. Certains médiateurs comptent les trois semaines de ce jour, jusqu'au ${later.fr} ; le texte ne suspend rien, et la date la plus proche est retenue.`,
    `The file is complete only since ${both(documentsOn).en}. Some mediators count the three weeks from that day, to ${later.en}; the text suspends nothing, and the earlier date is kept.`,
  );
}

/** K9: the merchant's decision to enter. */
export function merchantEntry(sheet: Sheet): void {
  const { invitationSentOn: on } = sheet.facts;
  if (on === undefined) return;
  const due = sheet.clock(sheet.due('K9', { on }));
  if (!isDutyToReply(on)) return;
  sheet.clock(sheet.due('K9-max', { on }));
  sheet.warn(
    'not-transposed',
    due.article,
    'Règle applicable aux invitations envoyées depuis le 20 septembre 2028. Aucun texte français de transposition n’a été trouvé : la loi nationale peut préciser les jours comptés et les exceptions.',
    'A rule for invitations sent since 20 September 2028. No French transposition was found: national law may say more about the days counted and the exceptions.',
  );
}

/** K8: ninety days from the first dispatch of the notice, prolonged where that was decided in time. */
export function outcome(sheet: Sheet): DueDate | undefined {
  const { facts } = sheet;
  const [first, ...others] = facts.referralNotifiedAt;
  if (first === undefined) return undefined;
  const ninetieth = sheet.due('K8', { on: first });
  const { prolongedOn, prolongedByDays = 0 } = facts;
  const late = prolongedOn !== undefined && isAfter(prolongedOn, ninetieth.nominalOn);
  const until = addDays(ninetieth.nominalOn, prolongedByDays);
  const due = prolongedByDays > 0 && !late ? sheet.due('K8', { on: first, until }) : ninetieth;
  const reachedOn = firstOf(facts.proposalNotifiedOn, facts.mediationEndedOn);
  // Prolonging after the last day shows that there was no outcome by then.
  sheet.clock(due, reachedOn === undefined && late ? { inTime: false } : met(reachedOn, due.nominalOn));
  prolongation(sheet, { late, until, due });
  otherReadings(sheet, due, others.at(-1));
  return due;
}

function prolongation(sheet: Sheet, { late, until, due }: { late: boolean; until: CivilDate; due: DueDate }): void {
  const { prolongedOn, prolongedByDays } = sheet.facts;
  if (prolongedOn === undefined) return;
  if (late) {
    sheet.warn(
      'late-prolongation',
      due.article,
      `Prolongation décidée le ${both(prolongedOn).fr}, après le dernier jour, ${both(due.nominalOn).fr} : le dossier était déjà en retard. « À tout moment » se discute ; la date prolongée serait le ${both(until).fr}.`,
      `Prolonged on ${both(prolongedOn).en}, after the last day, ${both(due.nominalOn).en}: the file was already late. "At any time" can be argued; the prolonged date would be ${both(until).en}.`,
    );
  } else if (prolongedByDays === undefined) {
    sheet.warn(
      'prolongation-without-length',
      due.article,
      'La durée de la prolongation manque : le quatre-vingt-dixième jour est donné. Les parties doivent être avisées de la nouvelle date attendue.',
      'The length of the prolongation is missing: the ninetieth day is given. The parties must be told of the new date expected.',
    );
  } else {
    sheet.warn(
      'tell-the-parties-at-once',
      due.article,
      `La prolongation du ${both(prolongedOn).fr} suppose un litige complexe ; les parties en sont avisées immédiatement, le jour même.`,
      `The prolongation of ${both(prolongedOn).en} presupposes a complex dispute; the parties are told of it immediately, on the same day.`,
    );
  }
}

function otherReadings(sheet: Sheet, due: DueDate, lastDispatch: CivilDate | undefined): void {
  const { facts } = sheet;
  const prolonged = due.trigger === 'prolongation' ? (facts.prolongedByDays ?? 0) : 0;
  if (lastDispatch !== undefined) {
    const later = both(addDays(sheet.due('K8', { on: lastDispatch }).nominalOn, prolonged));
    sheet.warn(
      'several-notifications',
      due.article,
      `Les parties ont été avisées à des dates différentes ; le texte ne connaît qu'une date de notification. Comptés du dernier envoi, le ${both(lastDispatch).fr}, les quatre-vingt-dix jours s'achèveraient le ${later.fr} ; la date la plus proche est retenue.`,
      `The parties were told on different dates; the text knows one date of notification only. From the last dispatch, ${both(lastDispatch).en}, the ninety days would end on ${later.en}; the earlier date is kept.`,
    );
  }
  if (facts.fileCompleteOn !== undefined) {
    const european = addDays(facts.fileCompleteOn, 90);
    if (european !== due.nominalOn) {
      sheet.warn(
        'directive-counts-from-complete-file',
        'Dir. 2013/11/UE art. 8 e)',
        `La directive compte les quatre-vingt-dix jours du dossier complet : jusqu'au ${both(european).fr}. R612-5 les compte de la notification, et c'est la date retenue.`,
        `The Directive counts the ninety days from the complete file: until ${both(european).en}. R612-5 counts them from the notification, and that date is kept.`,
      );
    }
  }
  const { proposalNotifiedOn, mediationEndedOn } = facts;
  if (
    proposalNotifiedOn !== undefined &&
    mediationEndedOn !== undefined &&
    !isAfter(proposalNotifiedOn, due.nominalOn) &&
    isAfter(mediationEndedOn, due.nominalOn)
  ) {
    sheet.warn(
      'closed-after-the-period',
      due.article,
      `La proposition est notifiée à temps, la médiation close après, le ${both(mediationEndedOn).fr}. Si « l'issue » est la proposition ou la clôture n'est pas tranché ; la première est retenue.`,
      `The proposal was notified in time and the mediation closed afterwards, on ${both(mediationEndedOn).en}. Whether the outcome is the proposal or the closing is not settled; the first is kept.`,
    );
  }
}

/** K10: the period fixed by the mediator; where nobody said which, that of our default charter, which is practice. */
export function acceptance(sheet: Sheet): void {
  const { proposalNotifiedOn: on, acceptanceDays } = sheet.facts;
  if (on === undefined) return;
  if (acceptanceDays !== undefined) {
    sheet.clock(sheet.due('K10', { on, days: acceptanceDays }));
    return;
  }
  const due = sheet.clock({ ...sheet.due('K10', { on }), nature: 'practice', certainty: 'R' });
  sheet.warn(
    'acceptance-period-unknown',
    due.article,
    'Le médiateur fixe lui-même ce délai dans sa proposition, et la loi n’en dit pas la durée : quinze jours sont supposés.',
    'The mediator fixes this period in the proposal, and the law does not say its length: fifteen days are assumed.',
  );
}

function firstOf(...dates: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  const [first, ...others] = dates.filter((date) => date !== undefined);
  return first === undefined ? undefined : earliest(first, ...others);
}
