import { disputeReference } from '#text';

const LETTERS = 31;
const PLACES = 7;
/** As many references as a year has. */
export const REFERENCES = LETTERS ** PLACES;

/** The nth of a year's references in an order that looks like none; no two of one seeding are the same. */
export function referenceOf(year: string, number: number): string {
  let rest = number % REFERENCES;
  const letters = new Uint8Array(PLACES);
  for (let place = 0; place < PLACES; place += 1) {
    letters[place] = rest % LETTERS;
    rest = Math.floor(rest / LETTERS);
  }
  return disputeReference(Number(year), letters);
}

/** Prime to the number of references, so that counting in steps of it meets each once. */
export const STEP = 12_345_701;
