import { referralWindowDue, silenceDue } from '#dispute';
import { type MustSay, must, ours } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { day, lastDay } from '../writing/dates.ts';
import { complaintOf } from '../writing/facts-of.ts';

export function sentOn(facts: NoticeFacts): MustSay {
  const { merchant, portal } = facts.people;
  const date = day(complaintOf(facts).sentOn);
  return ours(
    'sent-on',
    facts.to === 'merchant'
      ? `Cette réclamation a été déposée le ${date} sur le portail ${portal.name}, qui vous la transmet et conserve la preuve de son envoi.`
      : `Le ${date}, vous avez adressé une réclamation écrite à ${merchant.name} par le portail ${portal.name}, qui conserve la preuve de son envoi.`,
  );
}

/** Practice, not law: said as a wish. */
export function answerAwaited({ dispute }: NoticeFacts): MustSay {
  const due = silenceDue(dispute);
  return must('answer-awaited', due.provision, `Une réponse est attendue jusqu'au ${lastDay(due.nominalOn)}.`);
}

/** Nobody is told that custom is law. */
export function whereTheDateComesFrom({ dispute }: NoticeFacts): string {
  return silenceDue(dispute).nature === 'practice'
    ? "La date de réponse ci-dessus vient de l'usage, non de la loi. "
    : '';
}

/** Merchants receive false injunctions in the name of mediation: this letter says what it is not. */
export function neitherAuthorityNorMediator(facts: NoticeFacts): MustSay {
  return ours(
    'neither-authority-nor-mediator',
    `${portalIsNeither(facts).sentence} Il ne vous réclame aucun paiement pour cet envoi ni pour votre réponse.`,
  );
}

export function portalIsNeither({ people: { portal } }: NoticeFacts): MustSay {
  return ours(
    'portal-is-neither',
    `Le portail ${portal.name} n'est ni une autorité ni un médiateur : il transmet la réclamation et en garde la trace.`,
  );
}

export function proves(): MustSay {
  return must(
    'proves',
    'FR/L612-2',
    'Cette copie montre que vous avez tenté, au préalable, de résoudre votre litige directement auprès du professionnel par une réclamation écrite, et à quelle date.',
    '1°',
  );
}

export function window({ dispute }: NoticeFacts): MustSay {
  return must(
    'one-year',
    'FR/L612-2',
    `Si le litige n'est pas réglé, vous pourrez saisir le médiateur jusqu'au ${lastDay(referralWindowDue(dispute).nominalOn)}.`,
    '4°',
  );
}

export function mediator({ people: { mediatorOfMerchant } }: NoticeFacts): string {
  return mediatorOfMerchant === undefined
    ? 'au médiateur de la consommation dont vous relevez'
    : `à votre médiateur de la consommation, ${mediatorOfMerchant.name}`;
}
