import { articleInWords, jurisdiction, type MentionedIn } from '#law';
import type { Block } from '../letter.ts';
import type { NoticeFacts } from '../notice-facts.ts';

/** One thing that a notice must say, as it says it: found again in the text of the PDF. */
export interface MustSay {
  /** Code of the mention in the register of the law, or of the custom. */
  readonly id: string;
  /** 'article R. 612-4 du code de la consommation'; absent where no text asks for it and the portal says it by itself. */
  readonly article?: string;
  readonly sentence: string;
}

/** A sentence of ours that carries out a provision; quotation marks only around words that `libs/law` quotes. */
export function must(id: string, provision: string, sentence: string, part?: string): MustSay {
  return { id, article: articleInWords(provision, part).fr, sentence };
}

/** A sentence that no text asks for, and that the reader needs. */
export function ours(id: string, sentence: string): MustSay {
  return { id, sentence };
}

/** The sentence that the register of the law gives for a mention; that it has one is our own rule. */
export function fromLaw({ dispute }: NoticeFacts, notice: MentionedIn, code: string): MustSay {
  const mention = jurisdiction(dispute.rules.jurisdiction).mentions[notice].find((one) => one.code === code);
  if (mention?.say === undefined) throw new Error(`The law gives no sentence for ${notice}/${code}`);
  return must(code, mention.provision, mention.say.fr);
}

/** Set apart, with its articles last: in the title when one article asks for everything, else after each sentence. */
export function reminder(title: string, items: readonly MustSay[]): Block {
  const articles = new Set(items.filter((item) => !namesItsArticle(item)).map(({ article }) => article));
  const [only] = articles;
  if (items.length > 1 && articles.size === 1 && only !== undefined)
    return {
      kind: 'reminder',
      title: `${title} (${withoutBrackets(only)})`,
      items: items.map(({ sentence }) => sentence),
    };
  return { kind: 'reminder', title, items: items.map(cited) };
}

/** The sentence and its article in brackets, unless it names one already or none asks for it. */
export function cited(item: MustSay): string {
  const { sentence, article } = item;
  if (article === undefined || namesItsArticle(item)) return sentence;
  return `${sentence.replace(/\.$/, '')} (${withoutBrackets(article)}).`;
}

function namesItsArticle({ sentence }: MustSay): boolean {
  return /\barticles? /.test(sentence);
}

function withoutBrackets(article: string): string {
  // 'directive (UE) 2025/2647' is a name: its brackets stay.
  return article.replace(/ \((?!UE\)|CE\))([^)]*)\)/, ', $1,');
}

/** Whether a text says it, whatever its line breaks, spaces and apostrophes: also for text read back from a PDF. */
export function says(text: string, { sentence }: MustSay): boolean {
  return plainly(text).includes(plainly(sentence));
}

function plainly(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/\u00ad/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/, '');
}
