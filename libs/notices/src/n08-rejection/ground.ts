import type { Ground as GroundCode } from '#dispute';
import { type Ground, jurisdiction } from '#law';
import { type MustSay, must } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { needed } from '../writing/facts-of.ts';

export function groundOf({ dispute }: NoticeFacts, code: GroundCode): Ground {
  const grounds = jurisdiction(dispute.rules.jurisdiction).admissibilityGrounds;
  return needed(
    grounds.find((ground) => ground.code === code),
    `the ground ${code}`,
  );
}

/** One ground, by its number and in the words of the law: the annual report publishes their shares (R614-2 3°). */
export function groundInWords({ code, provision, part, words = '' }: Ground): MustSay {
  return must(
    'ground',
    provision,
    `Motif ${code}° : ${startsWithSubject(words) ? '' : 'le consommateur '}« ${words} ».`,
    part,
  );
}

/** C. civ. 2238: nothing was notified, so nothing stopped; energy stops limitation at the request (C. énergie L122-1). */
export function notSuspended(facts: NoticeFacts): MustSay {
  return facts.dispute.rules.sector === 'energy'
    ? must(
        'limitation-not-suspended',
        'FR/CENERGIE-L122-1',
        'Le délai pour agir en justice a pu être suspendu par votre saisine ; à compter de ce rejet, considérez qu’il court.',
      )
    : must('limitation-not-suspended', 'FR/CCIV-2238', "Votre demande n'a pas suspendu le délai de prescription.");
}

/** The words at hand of 4° begin after their subject, which is said outside the quotation marks. */
function startsWithSubject(words: string): boolean {
  return words.charAt(0) === words.charAt(0).toUpperCase();
}
