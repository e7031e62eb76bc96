import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { redirected } from './redirected.ts';
import { rejected } from './rejected.ts';

/** N08, L612-2: the request cannot be examined; rejected on one ground, or sent on to the competent body (L612-5). */
export const rejection: NoticeModel = {
  write: (facts) => variant(facts).write(facts),
  mustSay: (facts) => variant(facts).mustSay(facts),
};

function variant({ recorded }: NoticeFacts): NoticeModel {
  return recorded.event.type === 'ReferralRedirected' ? redirected : rejected;
}
