import { piecesDue, referralWindowDue, rejectionDue } from '#dispute';
import { articleInWords } from '#law';
import { type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { byPost } from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, piecesList, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { bodyOf, eventOf, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';

/** N07: pieces asked for before admissibility is decided; custom, and only what is strictly necessary (CECMC B04-2.2). */
export const pieces: NoticeModel = {
  write: (facts) => ({
    title: 'Demande de pièces complémentaires',
    subject: `Litige avec ${facts.people.merchant.name}, dossier ${referenceOf(facts)}`,
    basis: `Usage des médiateurs ; ${articleInWords('FR/CECMC-B04').fr}`,
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      'Il manque quelque chose pour vérifier si votre demande peut être examinée.',
      until(facts).sentence,
      'Vous pouvez l’envoyer en ligne ou par courrier.',
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(strictlyNecessary().sentence),
      heading('Ce que nous vous demandons'),
      quoted(facts, bodyOf(facts).name, eventOf(facts, 'PiecesRequested').statement),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Demandé le', day(dayOf(facts))],
        ['Attendu jusqu’au', lastDay(piecesDue(facts.dispute).nominalOn)],
      ),
      heading('Comment l’envoyer'),
      list(
        `Sur le portail : ${facts.people.portal.website}, dossier ${referenceOf(facts)}.`,
        'Par courrier, à l’adresse qui figure en tête de cette lettre, avec la référence du dossier.',
      ),
      heading('Ce que nous avons déjà'),
      piecesList(facts, 'Aucune pièce.'),
      reminder('Et si rien ne nous parvient', [withoutThem(), again(facts), threeWeeks(facts), byPost()]),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [strictlyNecessary(), until(facts), withoutThem(), again(facts), threeWeeks(facts), byPost()],
};

function strictlyNecessary(): MustSay {
  return must(
    'strictly-necessary',
    'FR/CECMC-B04',
    'Nous ne demandons à ce stade que ce qui est strictement nécessaire pour savoir si votre demande est recevable.',
  );
}

function until({ dispute }: NoticeFacts): MustSay {
  const due = piecesDue(dispute);
  return must('pieces-until', due.provision, `Ces pièces sont attendues jusqu'au ${lastDay(due.nominalOn)}.`);
}

function withoutThem(): MustSay {
  return ours(
    'without-them',
    'Sans elles, nous déciderons avec ce que contient le dossier, et votre demande risque de ne pas être recevable.',
  );
}

function again({ dispute }: NoticeFacts): MustSay {
  return must(
    'may-ask-again',
    'FR/L612-2',
    `Vous pourriez alors présenter une nouvelle demande jusqu'au ${lastDay(referralWindowDue(dispute).nominalOn)}, un an après votre réclamation écrite.`,
    '4°',
  );
}

/** Nothing in the text suspends the three weeks: they are said to run on. */
function threeWeeks({ dispute }: NoticeFacts): MustSay {
  return must(
    'three-weeks-run-on',
    'FR/L612-2',
    `Cette demande de pièces n'arrête pas notre propre délai : un rejet vous serait notifié jusqu'au ${lastDay(rejectionDue(dispute).nominalOn)}. Plus tôt vous les envoyez, plus sûrement elles seront lues.`,
    'dernier alinéa',
  );
}
