import { addDays, earliest, isBefore } from '../civil-date.ts';
import type { DueDate } from '../clock.ts';
import { both, met, type Sheet } from './sheet.ts';

/** Germany, VSBG. */
export function inGermany(sheet: Sheet): void {
  const { facts } = sheet;
  const silence = sheet.due('K2', { on: facts.complaintSentOn });
  sheet.clock(silence);
  const { referralReceivedAt: received, fileCompleteOn: complete } = facts;
  if (received !== undefined && isBefore(received, silence.nominalOn)) {
    const until = both(silence.nominalOn);
    sheet.warn(
      'suspended-if-the-merchant-objects',
      silence.article,
      `La demande est déposée avant deux mois : si le professionnel le demande, la procédure est suspendue jusqu'au ${until.fr}.`,
      `The request came before two months: if the merchant asks for it, the procedure is suspended until ${until.en}.`,
    );
  }
  refusalDue(sheet);
  if (complete !== undefined) outcomeDue(sheet, complete);
  else if (received !== undefined || facts.referralNotifiedAt.length > 0) {
    sheet.warn(
      'file-not-complete',
      'VSBG § 20',
      'Les quatre-vingt-dix jours ne courent que du dossier complet, dont la date manque.',
      'The ninety days run from the complete file only, and its date is missing.',
    );
  }
  holidaysUnread(sheet);
}

/** Spain, Ley 7/2017. */
export function inSpain(sheet: Sheet): void {
  const { facts } = sheet;
  const { complaintSentOn, negativeAnswerOn: answered, referralReceivedAt: received } = facts;
  const year = sheet.due('K1', { on: complaintSentOn });
  sheet.clock(year, met(received, year.nominalOn));
  const silence = sheet.due('K2', { on: complaintSentOn });
  const bySilence = silence.opensOn ?? silence.nominalOn;
  const opensOn = answered === undefined ? bySilence : earliest(bySilence, answered);
  sheet.clock(silence, { opensOn, ...(received === undefined ? {} : { inTime: !isBefore(received, opensOn) }) });
  refusalDue(sheet);
  const from = facts.fileCompleteOn ?? received;
  if (from !== undefined) {
    outcomeDue(sheet, from);
    sheet.clock(sheet.due('K8-max', { on: from }));
  }
  if (received !== undefined) sheet.clock(sheet.due('K11', { on: received }));
  const { proposalNotifiedOn: proposed, acceptanceDays: days } = facts;
  if (proposed !== undefined) {
    sheet.clock(sheet.due('K10', { on: proposed, ...(days === undefined ? {} : { days }) }));
  }
  holidaysUnread(sheet);
}

function refusalDue(sheet: Sheet): void {
  const { referralReceivedAt: received, admissibilityDecidedOn } = sheet.facts;
  if (received === undefined) return;
  const due = sheet.due('K6', { on: received });
  sheet.clock(due, met(admissibilityDecidedOn, due.nominalOn));
}

function outcomeDue(sheet: Sheet, from: DueDate['startsOn']): void {
  const { prolongedByDays = 0, proposalNotifiedOn, mediationEndedOn } = sheet.facts;
  const ninetieth = sheet.due('K8', { on: from });
  const due =
    prolongedByDays === 0
      ? ninetieth
      : sheet.due('K8', { on: from, until: addDays(ninetieth.nominalOn, prolongedByDays) });
  const [first, ...others] = [proposalNotifiedOn, mediationEndedOn].filter((date) => date !== undefined);
  sheet.clock(due, met(first && earliest(first, ...others), due.nominalOn));
}

function holidaysUnread(sheet: Sheet): void {
  sheet.warn(
    'holidays-not-read',
    'calendrier',
    'Les jours fériés de cet État n’ont pas été lus : les dates reportées et visées ne tiennent compte que des samedis et des dimanches.',
    'The public holidays of this State were not read: rolled and target dates take account of Saturdays and Sundays only.',
  );
}
