import { referralWindowDue, silenceDue } from '#dispute';
import type { Block } from '../letter.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { complaintPrivacy, reachPortal } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, mediatorDetails, paragraph, rows } from '../writing/blocks.ts';
import { day, lastDay } from '../writing/dates.ts';
import { complaintOf, eventOf, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromPortal, registered } from '../writing/letterheads.ts';

/** N04-S: certificate of silence (*attestation de silence*). The portal certifies what passed through it, and nothing else. */
export const silenceCertificate: NoticeModel = {
  write: (facts) => {
    const { merchant, portal } = facts.people;
    return {
      title: 'Attestation de silence',
      subject: `Réclamation restée sans réponse, dossier ${referenceOf(facts)}`,
      basis: basis(facts),
      sender: fromPortal(facts),
      addressee: addresseeOf(facts),
      summary: [
        `Votre réclamation à ${merchant.name} est restée sans réponse sur le portail ${portal.name}.`,
        ...(facts.dispute.referral === undefined
          ? [
              `Vous pouvez saisir le médiateur gratuitement, dès maintenant et jusqu'au ${lastDay(referralWindowDue(facts.dispute).nominalOn)}.`,
            ]
          : [
              `Vous avez déjà saisi le médiateur le ${day(facts.dispute.referral.receivedOn)} : cette attestation s’ajoute au dossier.`,
            ]),
      ],
      body: [
        paragraph(carried(facts).sentence),
        paragraph(noAnswer(facts).sentence),
        rows(
          ['Dossier', referenceOf(facts)],
          ['Professionnel', merchant.name],
          registered(facts),
          ['Réclamation envoyée le', day(complaintOf(facts).sentOn)],
          ['Lettre du portail au professionnel', `${referenceOf(facts)}/N01-P1`],
          ['Preuve de l’envoi', dispatchProof(facts)],
          ['Réponse attendue jusqu’au', lastDay(eventOf(facts, 'SilenceRecorded').lastDay)],
        ),
        reminder('Ce que vaut cette attestation', [limits(facts), ...proves(facts)]),
        ...next(facts),
      ],
      footer: [complaintPrivacy(facts), reachPortal(facts)],
    };
  },
  mustSay: (facts) => [
    carried(facts),
    noAnswer(facts),
    limits(facts),
    ...proves(facts),
    lawAndPractice(facts),
    ...(facts.dispute.referral === undefined ? [oneYear(facts)] : []),
  ],
};

function next(facts: NoticeFacts): readonly Block[] {
  const { mediatorOfMerchant, portal } = facts.people;
  return [
    heading('Ce qui est de la loi, ce qui est de l’usage'),
    paragraph(lawAndPractice(facts).sentence),
    ...(facts.dispute.referral === undefined
      ? [
          heading('Ce que vous pouvez faire'),
          list(
            `Saisir le médiateur avec ce dossier, sans rien recommencer : ${portal.website}.`,
            'Attendre encore une réponse, ou régler directement le litige : cela reste possible.',
            'Vous adresser au juge : la médiation n’est pas obligatoire.',
          ),
          paragraph(`${oneYear(facts).sentence} La médiation est gratuite pour vous.`),
        ]
      : []),
    ...(mediatorOfMerchant === undefined
      ? [
          paragraph(
            'Le médiateur dont relève le professionnel ne figure pas encore sur ce portail. Le professionnel est tenu de vous en donner les coordonnées (article L. 616-1 du code de la consommation).',
          ),
        ]
      : [heading('Le médiateur dont relève le professionnel'), mediatorDetails(mediatorOfMerchant)]),
  ];
}

/** What the record shows of the letter's way, and not more: a letter that bounced was not sent on. */
function carried(facts: NoticeFacts): MustSay {
  const { consumer, merchant, portal } = facts.people;
  const { sentOn, dispatch } = complaintOf(facts);
  const entrusted = `Le portail ${portal.name} atteste que ${consumer.name} lui a confié, le ${day(sentOn)}, une réclamation écrite adressée à ${merchant.name}`;
  const fate =
    dispatch?.outcome === 'sent'
      ? `, et qu'il la lui a envoyée le ${day(dispatch.on)}.`
      : '. L’envoi de cette lettre au professionnel n’a pas pu être prouvé : écrivez-lui aussi par un autre moyen, et gardez-en la preuve.';
  return must('carried', 'FR/L612-2', `${entrusted}${fate}`, '1°');
}

function dispatchProof(facts: NoticeFacts): string {
  const { dispatch } = complaintOf(facts);
  if (dispatch?.outcome !== 'sent') return 'aucune au registre du portail';
  const channel = dispatch.channel === 'email' ? 'courriel' : 'courrier';
  return `${channel} du ${day(dispatch.on)}, inscrit au registre du portail`;
}

function noAnswer(facts: NoticeFacts): MustSay {
  const { lastDay: last } = eventOf(facts, 'SilenceRecorded');
  return must(
    'no-answer',
    silenceDue(facts.dispute).provision,
    `Aucune réponse à cette réclamation n'a été enregistrée sur le portail jusqu'au ${lastDay(last)}.`,
  );
}

function limits({ people: { portal } }: NoticeFacts): MustSay {
  return ours(
    'limits',
    `Le portail ${portal.name} n'est ni une autorité ni un médiateur. Il n'atteste que ce qui est passé par lui : il ignore une réponse donnée autrement, et ne dit pas qui a raison. Un accusé de réception ou une annonce de réponse n’est pas une réponse.`,
  );
}

function proves(facts: NoticeFacts): readonly MustSay[] {
  if (complaintOf(facts).dispatch?.outcome !== 'sent') return [];
  return [
    must(
      'proves',
      'FR/L612-2',
      'Cette attestation montre que vous avez tenté, au préalable, de résoudre votre litige directement auprès du professionnel par une réclamation écrite.',
      '1°',
    ),
  ];
}

/** K2 is law for energy and custom elsewhere; the explanation of the clock says which. */
function lawAndPractice({ dispute }: NoticeFacts): MustSay {
  const due = silenceDue(dispute);
  return must('law-and-practice', due.provision, due.explanation.fr);
}

function oneYear({ dispute }: NoticeFacts): MustSay {
  return must(
    'one-year',
    'FR/L612-2',
    `Vous pouvez saisir le médiateur jusqu'au ${lastDay(referralWindowDue(dispute).nominalOn)}, un an après votre réclamation écrite.`,
    '4°',
  );
}

function basis({ dispute }: NoticeFacts): string {
  const due = silenceDue(dispute);
  return due.nature === 'law'
    ? 'Article R. 122-1 (1°) du code de l’énergie'
    : 'Article L. 612-2 (1° et 4°) du code de la consommation ; la durée du silence relève de l’usage';
}
