import { bars, keepPlot, lines, shown } from './plot.mjs';

/** Each figure as a table on the output and as a picture in the folder. */
export const PRINTERS = {
  report(found, _folder, say) {
    table(
      say,
      `The annual report of ${found.referrals} referrals, in ms`,
      ['', 'median', 'least', 'most'],
      [
        ['report', ...three(found.report)],
        ['bare SQL for the same figures', ...three(found.bare)],
        ['ratio (aim: below 2)', ...three(found.ratio)],
      ],
    );
  },

  acts(found, folder, say) {
    const { http, bare, ratio, floor, processorMsPerAct: spent } = found;
    table(
      say,
      `Acts, ${found.clients} clients`,
      ['', 'median', 'least', 'most'],
      [
        ['acts a second over HTTP', ...three(http)],
        [`the same SQL by ${floor}`, ...three(bare)],
        ['ratio (aim 0.5)', ...three(ratio)],
      ],
    );
    say(
      `  ${found.statementsPerAct.toFixed(1)} statements an act; processor an act: api ${shown(spent.api)} ms, database ${shown(spent.database)} ms, client ${shown(spent.client)} ms`,
    );
    table(
      say,
      'Each act over HTTP',
      ['', 'p50 ms', 'p99 ms', 'statements'],
      found.acts.map(({ name, p50, p99, statements }) => [name, shown(p50), shown(p99), statements]),
    );
    keepPlot(
      folder,
      'acts',
      bars('Acts a second', 'a second', [
        { name: 'over HTTP', value: http.median },
        { name: `SQL by ${floor.split(' ')[0]}`, value: bare.median, kind: 1 },
      ]),
    );
  },

  reads(found, folder, say) {
    const [small, large] = found.sizes;
    table(
      say,
      `Reads, ${found.clients} clients, in ms`,
      [
        '',
        `p50 of ${small}`,
        `p99 of ${small}`,
        `p50 of ${large}`,
        `p99 of ${large}`,
        'p50 ratio',
        'p99 ratio (aim 1.3)',
      ],
      found.reads.map((one) => [
        one.name,
        ...[one.small.p50, one.small.p99, one.large.p50, one.large.p99, one.p50Ratio, one.p99Ratio].map(shown),
      ]),
    );
    keepPlot(
      folder,
      'reads',
      bars(
        `p99 of reads among ${small} and ${large} disputes`,
        'ms',
        found.reads.flatMap(({ name, small: few, large: many }) => [
          { name, value: few.p99 },
          { name: '', value: many.p99, kind: 1 },
        ]),
      ),
    );
  },

  pages(found, folder, say) {
    table(
      say,
      `Pages among ${found.disputes} disputes`,
      ['', 'p50 ms (aim 50)', 'p99 ms', 'kB (aim 60)'],
      found.pages.map(({ name, ...one }) => [name, shown(one.p50), shown(one.p99), shown(one.kilobytes)]),
    );
    keepPlot(
      folder,
      'pages',
      bars(
        `Median time of a page among ${found.disputes} disputes`,
        'ms',
        found.pages.map(({ name, p50 }) => ({ name, value: p50 })),
      ),
    );
  },

  notices(found, folder, say) {
    table(
      say,
      'Letters a second on one core',
      ['', 'median', 'least', 'most'],
      [
        ['composed and drawn', ...three(found.letters)],
        ['bare pdfkit, the same words', ...three(found.bare)],
        ['ratio (aim 0.8)', ...three(found.ratio)],
        ['whole duty, with rows and file', ...three(found.duties)],
      ],
    );
    keepPlot(
      folder,
      'notices',
      bars('Letters a second on one core', 'a second', [
        { name: 'drawn', value: found.letters.median },
        { name: 'bare pdfkit', value: found.bare.median, kind: 1 },
        { name: 'whole duty', value: found.duties.median, kind: 2 },
      ]),
    );
  },

  clocks(found, folder, say) {
    table(
      say,
      'Dates that come at one instant',
      ['', ''],
      [
        ['due', found.due],
        ['among clocks / disputes', `${found.among} / ${found.disputes}`],
        [
          'seconds until none is left (aim 60)',
          found.left === 0 ? shown(found.seconds) : `${found.left} left after ${shown(found.seconds)}`,
        ],
        ['events of the clock / disputes acted on', `${found.acted} / ${found.disputesActed}`],
        ['done twice', found.twice],
        ['letters and mails written meanwhile', found.lettersMeanwhile],
      ],
    );
    keepPlot(
      folder,
      'clocks',
      lines('Dates acted on', { x: 's', y: 'acted on' }, [{ name: 'worker', points: found.points }]),
    );
  },

  flood(found, _folder, say) {
    table(
      say,
      'One person files at five thousand a minute',
      ['', ''],
      [
        ['complaints sent a minute', Math.round(found.aMinute)],
        ['filed / told to wait', `${found.filed} / ${found.turnedAway}`],
        ['p95 of the others without it, ms', shown(found.quiet)],
        ['p95 of the others meanwhile, ms', shown(found.flooded)],
        ['ratio (aim below 2)', shown(found.ratio)],
      ],
    );
  },

  memory(found, folder, say) {
    table(
      say,
      `Memory over ${found.minutes.toFixed(1)} minutes and ${found.acts} acts, MiB`,
      ['', 'at start', 'peak midway', 'peak at the end'],
      found.programs.map(({ name, start, middle, end }) => [name, ...[start, middle, end].map(shown)]),
    );
    keepPlot(folder, 'memory', lines('Resident memory', { x: 'minutes', y: 'MiB' }, found.programs));
  },
};

const three = ({ median, min, max }) => [median, min, max].map(shown);

function table(say, title, head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  say(`\n${title}`);
  for (const row of all)
    say(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('   ')}`,
    );
}
