import { limitationOf } from '#dispute';
import type { MustSay } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { day, must } from './writing.ts';

const DIRECTIVE_9 = 'EU/DIR-2013-11-9';

/** Dir. 2013/11 art. 9(2)(a): told before the procedure starts. */
export function freeToWithdraw(): MustSay {
  return must('free-to-withdraw', DIRECTIVE_9, 'Usted puede retirarse en cualquier momento y sin dar razones.');
}

/** Dir. 2013/11 art. 9(2)(b): before accepting. */
export function freeToChoose(): MustSay {
  return must(
    'free-to-accept-or-refuse',
    DIRECTIVE_9,
    'Usted es libre de aceptar o de rechazar la propuesta. La vía judicial sigue abierta y un juez podría decidir de otro modo.',
  );
}

/** Art. 4.1: the filing suspends; when limitation runs again was not read, and no date is given. */
export function limitationSuspended({ dispute }: NoticeFacts): MustSay {
  const from = limitationOf(dispute)?.suspendedOn ?? dispute.referral?.receivedOn;
  return must(
    'limitation-suspended',
    'ES/LEY-7-2017-4',
    `La presentación de la solicitud${from === undefined ? '' : `, el ${day(from)},`} suspende o interrumpe los plazos para acudir a los tribunales, según la norma aplicable a cada caso. Este portal no calcula cuándo vuelven a correr: pregunte a un profesional del derecho.`,
    '1',
  );
}
