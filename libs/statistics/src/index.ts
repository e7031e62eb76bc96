export { countsIn, EXTRACT_HEADER, extractLine } from './extract.ts';
export { type Figures, figuresOf, total } from './figures.ts';
export { type CountedReferral, linesOf } from './lines-of.ts';
export type { Ratio } from './ratio.ts';
export { AGREED, COLUMN_NAMES, COLUMNS, type EndType, INTERRUPTED, type ReferralLine } from './referral-line.ts';
export { type Coarsening, coarsening, FEWEST, publicLine, publicTally } from './suppress.ts';
export { type Cell, type Kind, type Tally, tallyOf } from './tally.ts';
