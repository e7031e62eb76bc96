import { articleInWords, type DueDate } from '#law';

/** On what a date rests, shortly: the article or the custom as French names it, and in English words. */
export function basisInWords(due: Pick<DueDate, 'article' | 'provision' | 'part'>, lang: 'fr' | 'en'): string {
  return lang === 'fr' ? due.article : articleInWords(due.provision, due.part).en;
}
