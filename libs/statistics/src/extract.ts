import { COLUMN_NAMES, COLUMNS, type ReferralLine } from './referral-line.ts';

/** The first line of every extract; `tools/recompute.mjs` accepts no other. */
export const EXTRACT_HEADER = COLUMN_NAMES.join();

/** One referral as one line (RFC 4180). */
export function extractLine(line: ReferralLine): string {
  return COLUMN_NAMES.map((name) => cell(String(line[COLUMNS[name]] ?? ''))).join();
}

/** Whether a referral is in any population of the year (law.md 5.0). */
export function countsIn(line: ReferralLine, year: number): boolean {
  const { receivedOn, admissibilityOn, proposalOn, endedOn } = line;
  return [receivedOn, admissibilityOn, proposalOn, endedOn].some((date) => date?.startsWith(`${year}-`));
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
