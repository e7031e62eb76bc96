import { articleInWords } from '#law';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import type { PaperFacts, PaperModel } from '../papers/paper-model.ts';
import { heading, list, mediatorDetails, paragraph } from '../writing/blocks.ts';
import { CAPACITY } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

type Facts = PaperFacts['N21'];

/** N21, L616-1 and R616-1: what a merchant must write, and where (*mentions obligatoires du professionnel*). An aid, never an order. */
export const merchantMentions: PaperModel<Facts> = {
  write: (facts) => ({
    title: 'Mentions à reproduire sur la médiation',
    subject: `Informer vos clients de la médiation : ${facts.merchant.name}`,
    basis: capital(articleInWords('FR/R616-1').fr),
    sender: {
      office: 'portal',
      name: facts.portal.name,
      capacity: CAPACITY.portal,
      lines: [facts.portal.website, facts.portal.contact],
    },
    addressee: { name: facts.merchant.name, lines: facts.merchant.addressLines },
    summary: [
      'Voici le texte que vous pouvez reproduire, et les endroits où la loi le demande.',
      'Ce document est une aide : il n’émane d’aucune autorité et rien n’est à payer.',
    ],
    body: [
      heading('Le texte à reproduire'),
      paragraph(text(facts).sentence),
      mediatorDetails(facts.mediator),
      heading('Où le reproduire'),
      list(...places().map(({ sentence }) => sentence)),
      reminder('Et aussi', [afterFailure(), contracts(), noClause()]),
    ],
    footer: [`Pour joindre une personne : ${facts.portal.contact}.`, neither(facts).sentence],
  }),
  mustSay: (facts) => [text(facts), ...places(), afterFailure(), contracts(), noClause(), neither(facts)],
};

function text({ mediator }: Facts): MustSay {
  return must(
    'text',
    'FR/L616-1',
    `Après une réclamation écrite restée sans solution, le consommateur peut recourir gratuitement au médiateur de la consommation dont nous relevons : ${mediator.name}, ${mediator.addressLines.join(', ')}, ${mediator.website}.`,
    'alinéa 1',
  );
}

function places(): readonly MustSay[] {
  const at = (id: string, sentence: string) => must(id, 'FR/R616-1', sentence);
  return [
    at('on-site', 'Sur votre site internet, de manière visible et lisible.'),
    at('in-terms', 'Dans vos conditions générales de vente ou de service.'),
    at('on-orders', 'Sur vos bons de commande.'),
    at('otherwise', 'À défaut de ces supports, par tout autre moyen approprié, comme une affiche dans votre commerce.'),
  ];
}

function afterFailure(): MustSay {
  return must(
    'after-failure',
    'FR/L616-1',
    'La même information est donnée au consommateur dont la réclamation n’a pas pu être réglée.',
    'alinéa 2',
  );
}

function contracts(): MustSay {
  return must(
    'in-contracts',
    'FR/L211-3',
    'Elle figure aussi dans tout contrat écrit que vous concluez avec un consommateur.',
  );
}

function noClause(): MustSay {
  return must(
    'no-clause',
    'FR/L612-4',
    'Un contrat ne peut pas obliger le consommateur à passer par la médiation avant le juge.',
  );
}

function neither({ portal }: Facts): MustSay {
  return ours('neither', `${portal.name} n'est ni une autorité ni un médiateur.`);
}
