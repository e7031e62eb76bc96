import type * as fr from './wording.fr.ts';

export const OPEN_DATA_WORDS: typeof fr.OPEN_DATA_WORDS = {
  title: 'Open data',
  lead: 'What the mediators of this portal did, one line per request, with nothing that points at anybody.',
  nothingYet: 'Nothing is published yet: the first file comes with the first request for mediation.',
  body: 'Mediator',
  year: 'Year',
  lines: 'Lines',
  report: 'Report',
  reportOf: (body: string, year: string) => `Annual report ${year}: ${body}`,
  extract: 'File (CSV)',
  signature: 'Signature',
  provisional: 'year not over, provisional figures',
  recompute: 'Work it out again',
  recomputeText:
    'Each figure of the report can be worked out from the file, with one program that comes with the source code and needs nothing but Node:',
  check: 'Check the signature',
  checkText:
    'The signature (Ed25519) is of the SHA-256 of the file. Compare the public key with the one you were given elsewhere.',
  key: 'Public key',
  hidden: 'What is not shown',
  hiddenText: (fewest: string) =>
    `A subject, a sector or a channel that fewer than ${fewest} requests of the year share becomes "other"; where "other" itself would be too small, the next joins it, so that nothing can be had by subtraction. Whether a dispute crosses a border is left out in the same way. What article R614-2 orders to publish (grounds, causes, times) points at nobody and stays exact.`,
  legend: 'Columns of the file',
};

export const REPORT_WORDS: typeof fr.REPORT_WORDS = {
  title: 'Annual report',
  titleOf: (year: string) => `Annual report ${year}`,
  back: 'Open data',
  basis: 'Article R614-2 of the Consumer Code',
  provisional: 'The year is not over: these figures are provisional.',
  publishedOn: (day: string) => `Published on ${day}.`,
  populations: 'What is counted',
  populationsText: 'The code does not define the populations. This report takes these (#: number of).',
  item: (n: string) => `Item ${n}°`,
  figure: 'Figure',
  value: 'Value',
  formula: 'Worked out as',
  chartOf: (n: string) => `The figures of item ${n}° compared; the values are in the table.`,
  recommendations: 'Recommendations of the mediator',
  noRecommendations: 'The mediator has not written recommendations yet.',
  noNetworks: 'The mediator has declared no network.',
  notExclusive:
    'This item is asked only of a mediator employed or paid by one business alone; it is given here for information.',
  pdf: 'The same report as PDF (in French)',
  data: 'The figures as JSON',
  csv: 'The file from which they come (CSV)',
};
