import type { EventOf } from '#dispute';
import { articleInWords } from '#law';
import { complaintPrivacy, reachPortal } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel, Written } from '../notice-model.ts';
import { paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf } from '../writing/dates.ts';
import { complaintOf, eventIf, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMerchant } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import {
  ASKED_IN_TIME,
  details,
  freeAndOptional,
  lastDayToRefer,
  mediation,
  oneYear,
  willMediate,
  yearIsOver,
} from './mediation.ts';
import { ANSWERS, REASONS } from './wording.ts';

/** N04, L616-1 al. 2: the merchant's answer, with the mediator's details; alone when an offer or an earlier answer has failed. */
export const answer: NoticeModel = {
  write: (facts) => {
    const answered = eventIf(facts, 'ComplaintAnswered');
    return { ...letterhead(facts), ...(answered === undefined ? afterFailure(facts) : withAnswer(facts, answered)) };
  },
  mustSay: (facts) => [...details(facts), willMediate(facts), oneYear(facts), freeAndOptional()],
};

function letterhead(
  facts: NoticeFacts,
): Pick<Written, 'basis' | 'sender' | 'addressee' | 'signature' | 'footer' | 'subject'> {
  const { merchant, portal } = facts.people;
  return {
    subject: `Votre réclamation du ${day(complaintOf(facts).sentOn)}, dossier ${referenceOf(facts)}`,
    basis: `${capital(articleInWords('FR/L616-1', 'alinéa 2').fr)} ; ${articleInWords('FR/R616-1').fr}`,
    sender: fromMerchant(facts),
    addressee: addresseeOf(facts),
    signature: [merchant.name],
    footer: [
      `Lettre remise par le portail ${portal.name}, qui n'est ni une autorité ni un médiateur.`,
      complaintPrivacy(facts),
      reachPortal(facts),
    ],
  };
}

function withAnswer(
  facts: NoticeFacts,
  answered: EventOf<'ComplaintAnswered'>,
): Pick<Written, 'title' | 'summary' | 'body'> {
  const { merchant } = facts.people;
  return {
    title: 'Réponse à votre réclamation',
    summary: [
      `${merchant.name} ${ANSWERS[answered.answer].summary}.`,
      yearIsOver(facts)
        ? `Le médiateur pouvait être saisi jusqu'au ${lastDayToRefer(facts)} ; ${ASKED_IN_TIME}`
        : answered.answer === 'rejected'
          ? `Vous pouvez saisir le médiateur gratuitement, dès maintenant et jusqu'au ${lastDayToRefer(facts)}.`
          : `Si cette réponse ne vous convient pas ou n'est pas tenue, vous pouvez saisir le médiateur gratuitement, jusqu'au ${lastDayToRefer(facts)}.`,
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(`Nous avons étudié votre réclamation. ${ANSWERS[answered.answer].sentence}`),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Réclamation envoyée le', day(complaintOf(facts).sentOn)],
        ['Réponse du', day(dayOf(facts))],
        ['Réponse', ANSWERS[answered.answer].name],
        answered.reason === undefined ? undefined : ['Motif', REASONS[answered.reason]],
      ),
      ...(answered.statement === undefined ? [] : [quoted(facts, merchant.name, answered.statement)]),
      ...mediation(facts),
    ],
  };
}

/** What was offered did not settle it: the information is owed as soon as the complaint has failed. */
function afterFailure(facts: NoticeFacts): Pick<Written, 'title' | 'summary' | 'body'> {
  return {
    title: 'Information sur le médiateur de la consommation',
    summary: [
      'Votre réclamation n’a pas pu être réglée directement avec le professionnel.',
      `Vous pouvez saisir le médiateur gratuitement, dès maintenant et jusqu'au ${lastDayToRefer(facts)}.`,
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph('Ce que nous vous avons proposé ne règle pas, pour vous, ce litige. Voici à qui vous adresser.'),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Réclamation envoyée le', day(complaintOf(facts).sentOn)],
        ['Désaccord enregistré le', day(dayOf(facts))],
      ),
      ...mediation(facts),
    ],
  };
}
