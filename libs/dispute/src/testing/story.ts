import { expect } from '@jest/globals';
import { addDays, civilDate, type Instant, instant, type Rules } from '#law';
import type { Actor } from '../actor.ts';
import type { Act } from '../acts.ts';
import { type ClockAct, runningClocks } from '../deadlines.ts';
import { decide } from '../decide.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import { type Dispute, draft } from '../dispute.ts';
import type { DisputeEvent, EventType, Recorded } from '../events.ts';
import { evolve } from '../fold.ts';
import type { Stage } from '../stage.ts';
import type { RefusalCode } from '../wording/acts.fr.ts';
import { CLOCK, rulesFor } from './people.ts';

/** What an event is expected to be: its type alone, or its type and whatever matters of it. */
export type Expected = EventType | { readonly type: EventType; readonly [fact: string]: unknown };

/**
 * A dispute told by the acts that made it; every one went through `decide`, so a story that could not happen cannot be
 * told. Days are given as '2026-03-02' (midday) or, where the hour matters, as an instant.
 */
export class Story {
  readonly record: readonly Recorded[];
  readonly dispute: Dispute;

  constructor(dispute: Dispute, record: readonly Recorded[] = []) {
    this.dispute = dispute;
    this.record = record;
  }

  /** Somebody did this; that it was refused is a mistake of the story. */
  did(act: Act, by: Actor, at: string): Story {
    const decision = decide(this.dispute, act, by, moment(at));
    if (isRefusal(decision)) throw new Error(`${act.type} at ${this.dispute.stage} on ${at}: ${decision.refused}`);
    return this.recording(decision.events, by, moment(at));
  }

  /** Nobody did anything until the clock acted, at its own time. */
  waited(act: ClockAct): Story {
    const clock = runningClocks(this.dispute).find((running) => running.act === act);
    if (clock === undefined) throw new Error(`No clock runs towards ${act} at ${this.dispute.stage}`);
    return this.did({ type: act }, CLOCK, clock.performAt);
  }

  when(act: Act, by: Actor, at: string): StoryResult {
    return new StoryResult(this, act, by, at);
  }

  recording(events: readonly DisputeEvent[], by: Actor, at: Instant): Story {
    return events.reduce((story: Story, event) => {
      const recorded: Recorded = { version: story.dispute.version + 1, at, by, event };
      return new Story(evolve(story.dispute, recorded), [...story.record, recorded]);
    }, this);
  }

  thenStage(stage: Stage): this {
    expect(this.dispute.stage).toBe(stage);
    return this;
  }
}

/** What came of an act. */
class StoryResult {
  readonly decision: Decision<DisputeEvent>;
  private readonly before: Story;
  private readonly by: Actor;
  private readonly at: Instant;

  constructor(before: Story, act: Act, by: Actor, at: string) {
    this.before = before;
    this.by = by;
    this.at = moment(at);
    this.decision = decide(before.dispute, act, by, this.at);
  }

  /** Exactly these events, in this order; the story goes on from them. */
  thenEvents(...expected: readonly Expected[]): Story {
    if (isRefusal(this.decision)) throw new Error(`Refused: ${this.decision.refused}`);
    const events = this.decision.events;
    expect(events).toMatchObject(expected.map((event) => (typeof event === 'string' ? { type: event } : event)));
    return this.before.recording(events, this.by, this.at);
  }

  /** Refused for this reason, with its article and dates where they are given; the story stays where it was. */
  thenRefused(code: RefusalCode, more: Omit<Refusal, 'refused' | 'dates'> & { readonly on?: string } = {}): Story {
    const { on, ...rest } = more;
    expect(this.decision).toMatchObject({ refused: code, ...rest, ...(on === undefined ? {} : { dates: { on } }) });
    return this.before;
  }
}

/** A story, to go on with. */
export const given = (story: Story): Story => story;

/** Before anything happened. */
export const nothingYet = (rules: Rules = rulesFor()): Story => new Story(draft(rules));

/** The middle of that day in Paris, or the instant itself. */
export function moment(at: string): Instant {
  return instant(at.includes('T') ? at : `${at}T12:00:00+01:00`);
}

/** That many days later, or earlier. */
export const daysFrom = (on: string, days: number): string => addDays(civilDate(on), days);
