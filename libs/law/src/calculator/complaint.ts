import { type CivilDate, earliest, isAfter, isBefore } from '../civil-date.ts';
import { both, met, type Sheet } from './sheet.ts';

/** K1: from the first written complaint sent, the reading that leaves least time. */
export function referralYear(sheet: Sheet): void {
  const { facts } = sheet;
  const { complaintSentOn, referralReceivedAt: referred, referralReceivedThere: there } = facts;
  const due = sheet.clock(
    sheet.due('K1', { on: complaintSentOn }),
    met(referred, sheet.due('K1', { on: complaintSentOn }).nominalOn),
  );
  const other = (on: CivilDate) => both(sheet.due('K1', { on }).nominalOn);
  if (facts.complaintReceivedOn !== undefined && facts.complaintReceivedOn !== complaintSentOn) {
    const until = other(facts.complaintReceivedOn);
    sheet.warn(
      'complaint-received-later',
      due.article,
      `Le texte ne dit pas si l'année court de l'envoi ou de la réception de la réclamation. Comptée de la réception, elle s'achèverait le ${until.fr} ; la date la plus proche est retenue.`,
      `The text does not say whether the year runs from the sending or from the receipt of the complaint. From receipt it would end on ${until.en}; the earlier date is kept.`,
    );
  }
  if (facts.secondLevelComplaintOn !== undefined && facts.secondLevelComplaintOn !== complaintSentOn) {
    const until = other(facts.secondLevelComplaintOn);
    sheet.warn(
      'several-complaints',
      due.article,
      `Plusieurs réclamations : laquelle fait courir l'année n'est pas tranché. Comptée de la dernière, elle s'achèverait le ${until.fr} ; la première est retenue, et seul le médiateur décide.`,
      `Several complaints: which of them starts the year is not settled. From the last one it would end on ${until.en}; the first is kept, and only the mediator decides.`,
    );
  }
  if (referred === undefined) return;
  if (isBefore(referred, complaintSentOn)) {
    sheet.warn(
      'referral-before-complaint',
      'L612-2 1°',
      `La demande, reçue le ${both(referred).fr}, précède la réclamation écrite, envoyée le ${both(complaintSentOn).fr} : le consommateur doit d'abord avoir tenté de résoudre le litige avec le professionnel.`,
      `The request, received on ${both(referred).en}, comes before the written complaint, sent on ${both(complaintSentOn).en}: the consumer must first have tried to settle with the merchant.`,
    );
  }
  if (isAfter(referred, due.nominalOn) && !isAfter(referred, due.rolledOn)) {
    sheet.warn(
      'in-time-if-rolled',
      due.article,
      `La demande est reçue après le dernier jour, qui n'était pas travaillé, et au plus tard le jour travaillé suivant, le ${both(due.rolledOn).fr} : le médiateur peut l'accepter, les motifs de refus étant d'interprétation stricte.`,
      `The request came after the last day, which was not worked, and by the next working day, ${both(due.rolledOn).en}: the mediator may accept it, since the grounds of refusal are strictly construed.`,
    );
  }
  if (there !== undefined && isAfter(referred, due.nominalOn) !== isAfter(there, due.nominalOn)) {
    sheet.warn(
      'day-where-the-consumer-lives',
      due.article,
      `À Paris la demande est reçue le ${both(referred).fr} ; là où vit le consommateur, c'était encore le ${both(there).fr}. Aucun texte ne dit quelle date compte : la lecture favorable l'accepte.`,
      `In Paris the request was received on ${both(referred).en}; where the consumer lives it was ${both(there).en}. No text says which date counts: the favourable reading accepts it.`,
    );
  }
}

/** K2: silence opens the referral on the morrow of its last day; an answer that does not satisfy opens it at once. */
export function merchantSilence(sheet: Sheet): void {
  const { facts } = sheet;
  const { complaintSentOn, secondLevelComplaintOn: again, negativeAnswerOn: answered, referralReceivedAt } = facts;
  const direct = sheet.due('K2', { on: complaintSentOn });
  const reminded = again === undefined ? undefined : sheet.due('K2', { on: again, level: 2 });
  const due =
    facts.sector === 'telecom' && reminded !== undefined && isBefore(reminded.nominalOn, direct.nominalOn)
      ? reminded
      : direct;
  const bySilence = due.opensOn ?? due.nominalOn;
  const opensOn = answered === undefined ? bySilence : earliest(bySilence, answered);
  const opened = answered !== undefined && opensOn === answered;
  sheet.clock(due, {
    opensOn,
    ...(referralReceivedAt === undefined ? {} : { inTime: !isBefore(referralReceivedAt, opensOn) }),
    ...(opened
      ? {
          also: {
            fr: `La réponse négative du ${both(answered).fr} ouvre la saisine dès ce jour ; elle ne fait pas repartir l'année.`,
            en: `The negative answer of ${both(answered).en} opens the referral on that very day; it does not start the year again.`,
          },
        }
      : {}),
  });
  const other = due === direct ? reminded : direct;
  if (other !== undefined && other.nominalOn !== due.nominalOn) {
    const from = both(other.opensOn ?? other.nominalOn);
    sheet.warn(
      'several-complaints-silence',
      due.article,
      `Comptée de l'autre réclamation, celle du ${both(other.startsOn).fr}, la saisine s'ouvrirait le ${from.fr}.`,
      `Counted from the other complaint, that of ${both(other.startsOn).en}, the referral would open on ${from.en}.`,
    );
  }
  if (facts.sector === 'telecom' && opened && again === undefined) {
    sheet.warn(
      'second-level-first',
      due.article,
      'La charte du médiateur des communications veut une seconde réclamation, au service consommateurs ; la loi, elle, ne demande qu’une réclamation écrite.',
      'The charter of the telecommunications mediator wants a second complaint, to the consumer service; the law asks for one written complaint only.',
    );
  }
  if (
    referralReceivedAt !== undefined &&
    isBefore(referralReceivedAt, opensOn) &&
    !isBefore(referralReceivedAt, complaintSentOn)
  ) {
    premature(sheet, referralReceivedAt, opensOn, due.nominalOn);
  }
}

function premature(sheet: Sheet, referred: CivilDate, opensOn: CivilDate, lastDay: CivilDate): void {
  if (referred === lastDay) {
    sheet.warn(
      'referral-on-the-anniversary',
      'L612-2 1°',
      `La demande est reçue le dernier jour de la période de silence, le ${both(lastDay).fr} : plusieurs chartes l'acceptent dès ce jour, d'autres à partir du lendemain.`,
      `The request came on the last day of the silence, ${both(lastDay).en}: several charters accept it on that day, others from the morrow.`,
    );
    return;
  }
  sheet.warn(
    'premature-referral',
    'L612-2 1°',
    `La demande est reçue le ${both(referred).fr}, avant l'ouverture de la saisine, le ${both(opensOn).fr}. Ce n'est pas un motif de rejet du code de la consommation, puisqu'une réclamation écrite existe : elle peut être mise en attente jusqu'à ce jour.`,
    `The request came on ${both(referred).en}, before the referral opens on ${both(opensOn).en}. That is no ground of rejection in the Consumer Code, since a written complaint exists: it can be parked until that day.`,
  );
}
