import type { Addressee, Block, Sender } from './letter.ts';
import type { MustSay } from './mentions/must-say.ts';
import type { NoticeFacts } from './notice-facts.ts';

/** One notice: what it says, and what the law and custom require it to say. */
export interface NoticeModel {
  readonly write: (facts: NoticeFacts) => Written;
  readonly mustSay: (facts: NoticeFacts) => readonly MustSay[];
}

/** The words of a letter, before its number, its date and its typography. */
export interface Written {
  readonly title: string;
  readonly subject: string;
  readonly basis: string;
  readonly sender: Sender;
  readonly addressee: Addressee;
  readonly summary: readonly string[];
  readonly body: readonly Block[];
  readonly signature?: readonly string[];
  readonly footer: readonly string[];
}
