import { type MustSay, reminder } from '../mentions/must-say.ts';
import type { PaperFacts, PaperModel } from '../papers/paper-model.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';

type Facts = PaperFacts['N26'];

/**
 * N26, GDPR 13 (what the reader gave) and 14 (what the other party gave): one for each controller. The items are those of the
 * Regulation, as known through secondary sources; its wording was not read, and none is quoted. Purposes and bases are our reading.
 */
export const privacyNotice: PaperModel<Facts> = {
  write: (facts) => ({
    title: 'Vos données personnelles',
    subject: `Données personnelles du dossier de ${file(facts)}`,
    basis: 'Articles 13 et 14 du règlement (UE) 2016/679',
    sender: {
      office: facts.controller.office,
      name: facts.controller.name,
      capacity: facts.controller.capacity,
      lines: [...facts.controller.addressLines, facts.controller.email],
    },
    addressee: { name: facts.reader === 'consumer' ? 'Aux consommateurs' : 'Aux professionnels', lines: [] },
    summary: [
      responsible(facts).sentence,
      'Vous pouvez demander vos données, les faire rectifier, et vous plaindre à la CNIL.',
    ],
    body: [
      rows(
        ['Responsable', facts.controller.name],
        ['Contact', facts.controller.email],
        facts.controller.dpo === undefined ? undefined : ['Délégué à la protection des données', facts.controller.dpo],
      ),
      heading('Pourquoi, et sur quel fondement'),
      paragraph(purpose(facts).sentence),
      heading('Quelles données, et d’où elles viennent'),
      paragraph(source(facts).sentence),
      heading('Qui les lit'),
      list(...recipients(facts).map(({ sentence }) => sentence)),
      heading('Combien de temps'),
      paragraph(kept(facts).sentence),
      reminder('Vos droits', [...rights(), noMachine()]),
    ],
    footer: [`Pour joindre une personne : ${facts.controller.email}.`],
  }),
  mustSay: (facts) => [
    responsible(facts),
    purpose(facts),
    source(facts),
    ...recipients(facts),
    kept(facts),
    ...rights(),
    noMachine(),
  ],
};

const gdpr = (id: string, sentence: string, article = 'articles 13 et 14'): MustSay => ({
  id,
  article: `${article} du RGPD`,
  sentence,
});

const file = ({ of }: Facts) => (of === 'complaint' ? 'réclamation' : 'médiation');

function responsible(facts: Facts): MustSay {
  return gdpr(
    'controller',
    `${facts.controller.name} est responsable de vos données dans le dossier de ${file(facts)}.`,
  );
}

function purpose({ of }: Facts): MustSay {
  return gdpr(
    'purpose',
    of === 'complaint'
      ? 'Répondre à la réclamation et garder la preuve de ce qui a été dit : intérêt légitime du professionnel, et obligations que lui fait le code de la consommation.'
      : 'Conduire la médiation et en rendre compte sans nommer personne : obligations légales du médiateur (articles L. 612-1 à L. 616-3 du code de la consommation).',
  );
}

function source({ reader }: Facts): MustSay {
  const other = reader === 'consumer' ? 'le professionnel' : 'le consommateur';
  return gdpr(
    'source',
    `Identité, coordonnées, messages, pièces, dates et réponses. Elles viennent de vous, et de l'autre partie : ${other}. Sans elles, le dossier ne peut pas être traité.`,
  );
}

function recipients({ of, reader, transfers }: Facts): readonly MustSay[] {
  const other = reader === 'consumer' ? 'Le professionnel' : 'Le consommateur';
  return [
    gdpr('recipient', `${other}, pour ce qui lui est destiné.`),
    gdpr(
      'recipient',
      of === 'complaint'
        ? 'Le médiateur, si une médiation est demandée : il est alors responsable de son propre dossier.'
        : 'Le médiateur, son équipe, et la commission qui le contrôle.',
    ),
    gdpr('recipient', 'L’hébergeur du portail, pour le compte du responsable.'),
    gdpr('transfers', transfers),
  ];
}

/** No text sets the period: it is the controller's (law.md 8.3). */
function kept({ purgeYears }: Facts): MustSay {
  return gdpr(
    'retention',
    `Tant que le dossier vit, puis en archive ; tout ce qui vous désigne est effacé ${purgeYears} ans après la fin. Cette durée est celle du responsable : aucun texte ne la fixe.`,
  );
}

function rights(): readonly MustSay[] {
  return [
    gdpr(
      'access',
      'Accéder à vos données et en recevoir copie, sauf ce que la confidentialité de la médiation protège pour l’autre.',
      'article 15',
    ),
    gdpr(
      'rectification',
      'Faire rectifier ce qui est inexact ; une lettre datée n’est pas changée, elle est annotée.',
      'article 16',
    ),
    gdpr(
      'erasure',
      'Demander l’effacement ou la limitation, dans les limites d’une obligation légale ou d’un droit à défendre.',
      'articles 17 et 18',
    ),
    gdpr('cnil', 'Saisir la CNIL.', 'article 77'),
  ];
}

function noMachine(): MustSay {
  return gdpr('no-machine', 'Aucune décision n’est prise par une machine seule.', 'article 22');
}
