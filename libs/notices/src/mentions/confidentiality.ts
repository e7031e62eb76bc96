import { quotation } from '#law';
import type { Block } from '../letter.ts';
import { type MustSay, must, reminder } from './must-say.ts';

const ACT = 'FR/LOI-95-125-21-3';

/** L612-3 and Act 95-125 art. 21-3, in the words of the Act: in every document of the mediation. */
export function confidentiality(): MustSay {
  const words = quotation(ACT);
  if (words === undefined) throw new Error('The Act on confidentiality is quoted in libs/law');
  return must('confidentiality', ACT, `« ${words} »`);
}

export function confidentialityReminder(...more: readonly MustSay[]): Block {
  return reminder('Confidentialité', [confidentiality(), ...more]);
}

/** CPC 1528-3: what existed before does not become secret by being shown. */
export function preExistingPieces(): MustSay {
  return must(
    'pre-existing-pieces',
    'FR/CPC-1528-3',
    'Les pièces qui existaient avant la médiation, comme un contrat, une facture ou la réclamation, ne deviennent pas confidentielles du seul fait d’y avoir été produites.',
  );
}

/** Art. 21-3 b): the agreement may be shown where that is needed to carry it out. */
export function agreementMayBeShown(): MustSay {
  return must(
    'agreement-may-be-shown',
    ACT,
    "Par exception, l'existence ou le contenu de l'accord peut être révélé lorsque c'est nécessaire pour le mettre en œuvre ou le faire exécuter.",
  );
}
