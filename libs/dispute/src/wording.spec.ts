import { describe, expect, test } from '@jest/globals';
import type { Localized } from '#text';
import { SIDES } from './actor.ts';
import { ACT_TYPES } from './acts.ts';
import { EVENT_TYPES } from './events.ts';
import { STAGE_NAMES, STAGES } from './stage.ts';
import * as french from './wording/acts.fr.ts';
import { actWording, eventWording, REFUSAL_CODES, refusalWording } from './wording/acts.ts';
import { stageWording } from './wording/stages.ts';

type Titled = readonly [string, Localized];

const stages = STAGE_NAMES.flatMap((stage) =>
  SIDES.map((side): Titled => [`${stage}, to the ${side}`, stageWording(stage, side)]),
);
const events = EVENT_TYPES.map((event): Titled => [event, eventWording(event)]);
const acts = ACT_TYPES.map((act): Titled => [act, actWording(act)]);
const refusals = REFUSAL_CODES.map((code): Titled => [code, refusalWording(code)]);
const sentences = [...stages, ...events, ...refusals];

const CODE_NAMES = new Set<string>([...STAGE_NAMES.filter((name) => /[a-z][A-Z]/.test(name)), ...ACT_TYPES]);

describe('every sentence of the procedure', () => {
  test.each(sentences)('%s: whole sentences in both languages', (_title, { fr, en }) => {
    for (const words of [fr, en]) expect(words).toMatch(/^[A-ZÀÉÊ].*[.]$/);
    expect(fr).not.toBe(en);
  });

  test.each(acts)('%s: a button, without a full stop', (_title, { fr, en }) => {
    for (const words of [fr, en]) expect(words).toMatch(/^[A-ZÀÉÊ].*[^.]$/);
    expect(fr.length).toBeLessThanOrEqual(60);
  });

  test.each([...sentences, ...acts])('%s: calm, and in the words of the glossary', (_title, { fr, en }) => {
    expect(`${fr} ${en}`).not.toMatch(/!|\.\.\.|…/);
    expect(fr).not.toMatch(/\b(commerçant|vendeur|client|plainte|ticket|plateforme|cas)\b/i);
    expect(en).not.toMatch(/\b(trader|seller|customer|claimant|ticket|platform|case(?! mediator))\b/i);
    for (const word of en.split(/\W+/)) expect(CODE_NAMES).not.toContain(word);
  });

  test('words are of acts and events that exist', () => {
    expect(Object.keys(french.ACT_WORDS).filter((act) => !ACT_TYPES.some((type) => type === act))).toEqual([]);
    expect(Object.keys(french.EVENT_WORDS).filter((event) => !EVENT_TYPES.some((type) => type === event))).toEqual([]);
  });
});

describe('what a wording may not tell', () => {
  test.each(STAGE_NAMES.filter((stage) => STAGES[stage].phase === 'referral'))(
    '%s: nothing of the referral to the merchant',
    (stage) => {
      const { fr, en } = stageWording(stage, 'merchant');
      expect(`${fr} ${en}`).not.toMatch(/médiat|demande de|saisi|recev|rejet|mediat|referr|request|admis|reject/i);
    },
  );

  test('one party nothing of what the other answered to the proposal', () => {
    const { consumer, merchant } = {
      consumer: stageWording('ProposalPending', 'consumer'),
      merchant: stageWording('ProposalPending', 'merchant'),
    };
    expect(consumer).toEqual(merchant);
    expect(consumer.fr).not.toMatch(/a (déjà )?(répondu|accepté|refusé)/);
  });

  test('that an exchange was a caucus', () => {
    expect(eventWording('MessageSent').fr).not.toMatch(/séparé|confidentiel|privé/);
  });
});

describe('the dates in a refusal', () => {
  test('only {on} stands in braces, in both languages or in neither', () => {
    for (const [, { fr, en }] of refusals) {
      const names = [fr, en].map((words) => words.match(/\{[^}]*\}/g) ?? []);
      expect(names[0]).toEqual(names[1]);
      expect([[], ['{on}']]).toContainEqual(names[0]);
    }
  });
});
