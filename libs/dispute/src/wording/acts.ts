import type { Localized } from '#text';
import type { ActType } from '../acts.ts';
import type { EventType } from '../events.ts';
import * as en from './acts.en.ts';
import * as fr from './acts.fr.ts';

export type ActWording = { readonly [A in ActType]: string };
export type EventWording = { readonly [E in EventType]: string };

// The French words are held against the lists of acts and events here, the words of other languages against the French.
const acts: ActWording = fr.ACT_WORDS;
const events: EventWording = fr.EVENT_WORDS;

/** What may be done, as a button says it: the verb first. */
export function actWording(act: ActType): Localized {
  return { fr: acts[act], en: (en.ACT_WORDS as ActWording)[act] };
}

/** What happened, in words for everybody who may know it. */
export function eventWording(event: EventType): Localized {
  return { fr: events[event], en: (en.EVENT_WORDS as EventWording)[event] };
}

/** Why an act was refused, in words for the person who tried it; `{on}` stands for the date that the refusal carries. */
export function refusalWording(code: fr.RefusalCode): Localized {
  return { fr: fr.REFUSAL_WORDS[code], en: en.REFUSAL_WORDS[code] };
}

/** Every reason for which an act may be refused. */
export const REFUSAL_CODES = Object.keys(fr.REFUSAL_WORDS) as readonly fr.RefusalCode[];
