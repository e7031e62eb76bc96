/** What the simulation says while it runs, and at its end. */
export const TOLD = {
  /** How far the year is: the share that is furthest behind. */
  day(say) {
    const begun = performance.now();
    let last = 0;
    const days = new Map();
    return (share, { date, acts }) => {
      days.set(share, { date, acts });
      if (performance.now() - last < 5_000) return;
      last = performance.now();
      const [behind] = [...days.values()].map((one) => one.date).sort();
      const all = [...days.values()].reduce((sum, one) => sum + one.acts, 0);
      say(`  ${behind}: ${all} acts of people, ${Math.round((last - begun) / 1000)} s`);
    };
  },

  report(
    {
      disputes,
      seconds,
      msPerDispute,
      cpuSeconds,
      databaseSeconds,
      lived,
      letters,
      events,
      breaches,
      firstUntold,
      faults,
      figures,
      draw,
    },
    say,
  ) {
    const refused = Object.values(lived.refused).reduce((sum, count) => sum + count, 0);
    say('');
    say(
      `${disputes} disputes lived until ${lived.last} in ${seconds.toFixed(1)} s: ${msPerDispute.toFixed(0)} ms each, ${cpuSeconds.toFixed(0)} s of processor time here, ${databaseSeconds?.toFixed(0) ?? '?'} s in the database.`,
    );
    say(
      `${lived.acts} acts of people (${refused} refused), ${events} events, ${lived.rounds} rounds of the worker, down from ${lived.downFrom} to ${lived.downTo}.`,
    );
    say(
      `${letters.written} letters, ${letters.drawn} drawn${draw > 1 ? ` (one in ${draw}, the others written and not drawn)` : ''}; ${letters.mails} mails, ${letters.bounced} bounced.`,
    );
    if (figures !== undefined) {
      say(
        `First body: ${figures[1].referrals} referrals, ${share(figures[3].rejectedShare)} rejected, ${share(figures[4].interruptedShare)} interrupted, ${figures[5].statutoryMeanDays} days to the outcome, ${share(figures[5].over90Share)} over ninety, ${share(figures[8].amicableShare)} settled.`,
      );
    }
    say('');
    for (const { what, count, among } of breaches) {
      say(
        `${count === 0 ? 'none' : String(count).padStart(4)}  ${what}${among === undefined ? '' : ` (${among} passed)`}`,
      );
    }
    if (firstUntold !== undefined) say(`First untold: ${JSON.stringify(firstUntold)}`);
    for (const { first } of Object.values(faults)) say(`First fault: ${JSON.stringify(first)}`);
  },
};

const share = (ratio) => (ratio === 'sans objet' ? ratio : `${(100 * ratio).toFixed(1)} %`);
