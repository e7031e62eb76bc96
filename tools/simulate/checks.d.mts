export interface LivedEvent {
  readonly version: number;
  readonly type: string;
  readonly at: Date;
  readonly payload: { readonly until?: string };
}

export interface PassedDate {
  readonly clock: 'K6' | 'K8';
  readonly due: string;
  readonly told?: { readonly version: number; readonly on: string };
  readonly to: readonly string[];
}

export interface WordOwed {
  readonly version: number;
  readonly to_side: string;
  readonly sent: boolean;
}

export function passedDates(events: readonly LivedEvent[], horizon: string): readonly PassedDate[];
export function untold(
  passed: readonly PassedDate[],
  words: readonly WordOwed[],
  down: { readonly downFrom: string; readonly downTo: string },
): readonly PassedDate[];
