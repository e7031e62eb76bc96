import { type EventOf, referralWindowDue } from '#dispute';
import { articleInWords } from '#law';
import type { Block } from '../letter.ts';
import { type MustSay, must, reminder } from '../mentions/must-say.ts';
import { complaintPrivacy, reachPortal } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel, Written } from '../notice-model.ts';
import { heading, mediatorDetails, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { complaintOf, eventIf, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMerchant } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

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
      answered.answer === 'rejected'
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

function mediation(facts: NoticeFacts): readonly Block[] {
  const { mediatorOfMerchant, portal } = facts.people;
  return [
    heading('Le médiateur compétent'),
    ...(mediatorOfMerchant === undefined
      ? details(facts).map(({ sentence }) => paragraph(sentence))
      : [mediatorDetails(mediatorOfMerchant)]),
    paragraph(willMediate(facts).sentence),
    reminder('Vos droits si le litige n’est pas réglé', [oneYear(facts), freeAndOptional()]),
    paragraph(
      `Pour saisir le médiateur avec ce dossier, sans rien recommencer : ${portal.website}. Vous pouvez aussi vous adresser à lui directement, en ligne ou par courrier.`,
    ),
  ];
}

/** L616-1 al. 2 and R616-1; CECMC F01-1 wants them precise enough to ask the mediator directly. */
function details({ people: { mediatorOfMerchant: body } }: NoticeFacts): readonly MustSay[] {
  if (body === undefined)
    return [
      must(
        'mediator-unknown',
        'FR/L616-1',
        'Le médiateur dont relève le professionnel ne figure pas encore sur ce portail. Le professionnel est tenu de vous en donner les coordonnées.',
        'alinéa 2',
      ),
    ];
  return [
    must('mediator-name', 'FR/L616-1', body.name, 'alinéa 2'),
    must('mediator-website', 'FR/R616-1', body.website),
    must('mediator-contact', 'FR/CECMC-F01', body.addressLines.join(', ')),
  ];
}

/** Dir. 2013/11 art. 13(3): the merchant states whether it will make use of the mediator. */
function willMediate(facts: NoticeFacts): MustSay {
  const { wouldMediate } = eventIf(facts, 'ComplaintAnswered') ?? {};
  return must(
    'merchant-will-take-part',
    'EU/DIR-2013-11-13',
    wouldMediate === undefined
      ? 'Nous n’avons pas encore dit si nous participerions à une médiation ; le médiateur nous le demandera.'
      : wouldMediate
        ? 'Si vous saisissez ce médiateur, nous participerons à la médiation.'
        : 'Nous n’avons pas l’intention de participer à une médiation. Vous pouvez saisir ce médiateur malgré cela : il nous posera lui-même la question.',
    '3',
  );
}

function lastDayToRefer({ dispute }: NoticeFacts): string {
  return lastDay(referralWindowDue(dispute).nominalOn);
}

function oneYear(facts: NoticeFacts): MustSay {
  return must(
    'one-year',
    'FR/L612-2',
    `Vous pouvez saisir le médiateur jusqu'au ${lastDayToRefer(facts)}, un an après votre réclamation écrite.`,
    '4°',
  );
}

function freeAndOptional(): MustSay {
  return must(
    'free-and-optional',
    'FR/L612-1',
    'La médiation est gratuite pour vous et n’est pas obligatoire : vous pouvez aussi vous adresser au juge.',
  );
}

const ANSWERS: Readonly<
  Record<EventOf<'ComplaintAnswered'>['answer'], { name: string; summary: string; sentence: string }>
> = {
  accepted: {
    name: 'Acceptée',
    summary: 'accepte votre demande',
    sentence: 'Nous acceptons votre demande.',
  },
  partial: {
    name: 'Acceptée en partie',
    summary: 'accepte une partie de votre demande',
    sentence: 'Nous acceptons une partie de votre demande.',
  },
  rejected: {
    name: 'Refusée',
    summary: 'n’accepte pas votre demande',
    sentence: 'Nous ne pouvons pas accepter votre demande.',
  },
};

const REASONS: Readonly<Record<NonNullable<EventOf<'ComplaintAnswered'>['reason']>, string>> = {
  unfounded: 'La demande ne nous paraît pas fondée',
  'already-settled': 'Le litige nous paraît déjà réglé',
  'not-our-contract': 'Le contrat n’a pas été conclu avec nous',
  'consumer-error': 'Le problème vient, selon nous, de la commande ou de l’utilisation',
  'outside-guarantee': 'La garantie ne couvre pas, selon nous, ce cas',
  'proof-missing': 'Il nous manque une preuve',
  other: 'Autre motif',
};
