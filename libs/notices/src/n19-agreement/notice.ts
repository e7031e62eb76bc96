import { articleInWords } from '#law';
import type { Block } from '../letter.ts';
import { agreementMayBeShown, confidentiality, confidentialityReminder } from '../mentions/confidentiality.ts';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { maySettle } from '../n15-proposal/effects.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf } from '../writing/dates.ts';
import { bodyOf, eventIf, needed, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital, euros } from '../writing/typeset.ts';

/** N19, C. civ. 2044: what the parties agreed in mediation, recorded (*protocole d'accord*), with room for two signatures. */
export const agreement: NoticeModel = {
  write: (facts) => ({
    title: 'Protocole d’accord',
    subject: `Accord entre ${facts.people.consumer.name} et ${facts.people.merchant.name}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/CCIV-2044').fr),
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      agreed(facts).sentence,
      'Ce document reprend les termes de l’accord ; vous pouvez tous deux le signer, sans y être obligés.',
    ],
    body: [
      paragraph(agreed(facts).sentence),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Consommateur', [facts.people.consumer.name, ...facts.people.consumer.addressLines].join(', ')],
        ['Professionnel', [facts.people.merchant.name, ...facts.people.merchant.addressLines].join(', ')],
        ['Accord du', day(dayOf(facts))],
      ),
      heading(termsHeading().sentence),
      ...terms(facts),
      reminder('Ce que vaut cet accord', [binds(), maySettle(), signatures()]),
      confidentialityReminder(agreementMayBeShown()),
      heading('Signatures'),
      list(
        `${facts.people.consumer.name}, le …………………… : ………………………………`,
        `${facts.people.merchant.name}, le …………………… : ………………………………`,
      ),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    agreed(facts),
    termsHeading(),
    binds(),
    maySettle(),
    signatures(),
    confidentiality(),
    agreementMayBeShown(),
  ],
};

function agreed(facts: NoticeFacts): MustSay {
  return must(
    'agreed',
    'FR/CCIV-2044',
    eventIf(facts, 'ProposalAccepted') === undefined
      ? `Le ${day(dayOf(facts))}, les parties se sont accordées sur une offre faite pendant la médiation.`
      : `Le ${day(dayOf(facts))}, les deux parties ont accepté la proposition de solution.`,
  );
}

function termsHeading(): MustSay {
  return ours('terms', 'Les termes de l’accord');
}

function terms(facts: NoticeFacts): readonly Block[] {
  const { dispute, people } = facts;
  const accepted = eventIf(facts, 'OfferAccepted');
  if (accepted === undefined) {
    const { solution } = needed(dispute.proposal, 'the proposal');
    return [quoted(facts, people.caseMediator?.name ?? bodyOf(facts).name, solution)];
  }
  const offer = needed(
    dispute.offers.find(({ offerId }) => offerId === accepted.offerId),
    'the offer',
  );
  return [
    quoted(facts, people[offer.by].name, offer.statement),
    ...(offer.amountCents === undefined ? [] : [rows(['Montant', euros(offer.amountCents)])]),
  ];
}

/** Homologation was renumbered in 2025 and its articles are not cited until read. */
function binds(): MustSay {
  return ours(
    'binds',
    "Cet accord engage les deux parties : chacune doit faire ce qu'elle a accepté. Il n'a pas par lui-même la force d'un jugement ; les parties peuvent demander au juge de l'homologuer.",
  );
}

function signatures(): MustSay {
  return ours(
    'signatures',
    'Signer ce document permet de le produire plus facilement pour le faire exécuter ; l’accord existe déjà.',
  );
}
