import type { Localized } from '#text';
import { type CivilDate, civilDate, latest } from '../civil-date.ts';
import type { DueDate } from '../clock.ts';
import { attemptBeforeCourt } from '../france/attempt-before-court.ts';
import type { Certainty } from '../provision.ts';
import type { PackCode } from '../rules.ts';
import { merchantSilence, referralYear } from './complaint.ts';
import { inGermany, inSpain } from './elsewhere.ts';
import type { ClockFacts } from './facts.ts';
import { limitationOfAction } from './limitation-of-action.ts';
import { acceptance, admissibility, merchantEntry, outcome } from './mediation.ts';
import { merchantAnswer } from './merchant-answer.ts';
import { explained } from './saying.ts';
import { type ClockFound, Sheet, type Warning } from './sheet.ts';

/** One computed date, as programs read it. Dates are civil dates. */
export interface ClockComputed {
  /** 'K8'; a second date of the same clock carries '-max'. */
  readonly code: DueDate['code'];
  readonly article: string;
  readonly nature: 'law' | 'practice';
  readonly startsOn: CivilDate;
  readonly nominalOn: CivilDate;
  readonly rolledOn: CivilDate;
  readonly targetOn: CivilDate;
  /** First day of a right. */
  readonly opensOn?: CivilDate;
  /** Whether the act supplied met the date; absent when none was. */
  readonly inTime?: boolean;
  readonly certainty: Certainty;
  readonly explanation: Localized;
}

/** Dates computed from the facts of a dispute, in the order of their numbers, with warnings. */
export interface ClocksComputed {
  readonly clocks: readonly ClockComputed[];
  readonly warnings: readonly Warning[];
}

/**
 * Returns every date that follows from these facts, in the order of their numbers, and what must be known beside them.
 */
export function computeClocks(facts: ClockFacts): ClocksComputed {
  const { found, warnings } = reckon(facts);
  return { clocks: found.map(computed), warnings };
}

/** Returns the same dates and warnings as `computeClocks`, each date with all that its rule states. */
export function reckon(facts: ClockFacts): Pick<Sheet, 'found' | 'warnings'> {
  const sheet = new Sheet(facts);
  STEPS[facts.jurisdiction](sheet);
  const found = sheet.found.toSorted((a, b) => numberOf(a) - numberOf(b));
  return { found, warnings: sheet.warnings };
}

const STEPS: Readonly<Record<PackCode, (sheet: Sheet) => void>> = {
  FR: inFrance,
  DE: inGermany,
  ES: inSpain,
};

function inFrance(sheet: Sheet): void {
  referralYear(sheet);
  merchantSilence(sheet);
  merchantAnswer(sheet);
  admissibility(sheet);
  const due = outcome(sheet);
  merchantEntry(sheet);
  acceptance(sheet);
  limitationOfAction(sheet, due);
  outsideTheDispute(sheet);
  airPassengers(sheet);
}

function computed({ due, opensOn = due.opensOn, inTime, also }: ClockFound): ClockComputed {
  const { code, article, nature, startsOn, nominalOn, rolledOn, targetOn, certainty } = due;
  return {
    code,
    article,
    nature,
    startsOn,
    nominalOn,
    rolledOn,
    targetOn,
    ...(opensOn === undefined ? {} : { opensOn }),
    ...(inTime === undefined ? {} : { inTime }),
    certainty,
    explanation: explained(due, also),
  };
}

/** K15 to K18: of the mediator, of the authorities, of personal data. */
function outsideTheDispute(sheet: Sheet): void {
  const { facts } = sheet;
  const from = [
    [facts.commissionReportSentOn, ['K15']],
    [facts.conformityDecidedOn, ['K16']],
    [facts.breachCommittedOn, ['K17', 'K17-max']],
    [facts.dataRequestReceivedOn, ['K18', 'K18-max']],
  ] as const;
  for (const [on, codes] of from) {
    if (on !== undefined) for (const code of codes) sheet.clock(sheet.due(code, { on }));
  }
}

/** Decree 2025-772: no court without an attempt at mediation; the facts name no day on which a court is seised, so that of today's law. */
function airPassengers(sheet: Sheet): void {
  const { sector, complaintSentOn } = sheet.facts;
  const sinceTheDecree = latest(complaintSentOn, civilDate('2026-02-07'));
  const attempt = attemptBeforeCourt(sector, complaintSentOn, sinceTheDecree);
  if (attempt === undefined) return;
  const { article, fr, en } = attempt;
  sheet.warn('mediation-before-court', article, fr, en);
}

function numberOf({ due }: ClockFound): number {
  return Number(/^K(\d+)/.exec(due.code)?.[1] ?? 99);
}
