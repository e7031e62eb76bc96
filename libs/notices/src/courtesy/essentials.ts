import type { NoticeFacts } from '../notice-facts.ts';

/** The essentials of a notice in another language: what it is, what it changes, until when. */
export type Essentials = (facts: NoticeFacts) => { readonly title: string; readonly sentences: readonly string[] };
