import { mayBeReviewed } from '#dispute';
import { humanReview } from '#law';
import type { NoticeFacts } from '../notice-facts.ts';
import { type MustSay, must } from './must-say.ts';

const DIRECTIVE = 'EU/DIR-2025-2647';

/** Dir. (EU) 2025/2647 (wording not verified): told in advance that the end of a period concludes by itself, and that a person reviews it on request. Nothing before its day. */
export function concludedByItself({ dispute }: NoticeFacts): readonly MustSay[] {
  const { invitedOn } = dispute;
  if (invitedOn === undefined || !humanReview(invitedOn, true).reviewOnRequest) return [];
  return [
    must(
      'concluded-by-itself',
      DIRECTIVE,
      'Si le professionnel ne répond pas dans le délai, le portail constate de lui-même, sans intervention d’une personne, qu’il ne participe pas ; chaque partie peut alors demander qu’une personne réexamine ce constat.',
    ),
  ];
}

/** The same, once it has happened, to those who may ask. */
export function reviewOpen({ dispute }: NoticeFacts): readonly MustSay[] {
  return mayBeReviewed(dispute)
    ? [
        must(
          'review-open',
          DIRECTIVE,
          'Ce constat résulte de la seule échéance du délai, sans intervention d’une personne. Tant que nous n’avons pas clos le dossier, vous pouvez demander qu’une personne le réexamine, sur le portail ou par courrier.',
        ),
      ]
    : [];
}
