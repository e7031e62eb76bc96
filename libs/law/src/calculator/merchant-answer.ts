import type { CivilDate } from '../civil-date.ts';
import type { ClockCode, DueDate } from '../clock.ts';
import { sectorRegime } from '../france/sectors.ts';
import { both, met, type Sheet } from './sheet.ts';

/** K3 and K4, by recommendation, in the financial sector; K5, by law, for payment services. */
export function merchantAnswer(sheet: Sheet): void {
  const { facts } = sheet;
  const { answers } = sectorRegime(facts.sector);
  if (answers.includes('K3')) recommended(sheet);
  if (answers.includes('K5') || facts.paymentComplaintReceivedOn !== undefined) paymentService(sheet);
}

function recommended(sheet: Sheet): void {
  const { facts } = sheet;
  const on = facts.complaintReceivedOn ?? facts.paymentComplaintReceivedOn ?? receiptUnknown(sheet, 'K3');
  otherDays(sheet, sheet.clock(sheet.due('K3', { on })));
  const answer = sheet.due('K4', { on });
  sheet.clock(answer, met(facts.negativeAnswerOn, answer.nominalOn));
}

function paymentService(sheet: Sheet): void {
  const { facts } = sheet;
  const on = facts.paymentComplaintReceivedOn ?? facts.complaintReceivedOn ?? receiptUnknown(sheet, 'K5');
  for (const code of ['K5', 'K5-max'] as const) {
    const due = sheet.due(code, { on });
    otherDays(sheet, sheet.clock(due, met(facts.negativeAnswerOn, due.nominalOn)));
  }
}

/** The day of sending, the earliest on which it can have been received. */
function receiptUnknown(sheet: Sheet, code: ClockCode): CivilDate {
  const { article } = sheet.due(code, { on: sheet.facts.complaintSentOn });
  sheet.warn(
    'receipt-unknown',
    article,
    "Ce délai court de la réception de la réclamation, qui n'est pas indiquée : il est compté de l'envoi et peut s'achever plus tard.",
    'This period runs from the receipt of the complaint, which is not given: it is counted from sending and may end later.',
  );
  return sheet.facts.complaintSentOn;
}

/** « Jours ouvrables » often include Saturday in France; neither text was verified on this point. */
function otherDays(sheet: Sheet, due: DueDate): void {
  if (sheet.facts.calendar !== undefined) return;
  const { nominalOn } = sheet.due(due.code, { on: due.startsOn }, 'MON_SAT');
  if (nominalOn === due.nominalOn) return;
  sheet.warn(
    'calendar-unsettled',
    due.article,
    `Les jours ouvrables sont comptés ici du lundi au vendredi. S'ils comprennent le samedi, comme souvent en France, ce délai (${due.code}) s'achève le ${both(nominalOn).fr}.`,
    `Working days are counted here from Monday to Friday. If they include Saturday, as they often do in France, this period (${due.code}) ends on ${both(nominalOn).en}.`,
  );
}
