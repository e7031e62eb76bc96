import { articleInWords, type DueDate } from '#law';
import type { Localized } from '#text';

/** On what a date rests, shortly: the article or the custom as French names it, and its name in other languages. */
export function basisInWords(due: Pick<DueDate, 'article' | 'provision' | 'part'>): Localized {
  return { ...articleInWords(due.provision, due.part), fr: due.article };
}
