import type { ReferralLine } from '#statistics';

/**
 * R614-2 read once more, as slowly as one likes: no tally, no cell, every figure from the whole list, in whole numbers of thousandths. It shares
 * nothing with `libs/statistics` nor with `tools/recompute.mjs`, so that all three can be held against one another.
 */
export function byTheText(lines: readonly ReferralLine[], year: number) {
  const inYear = (day?: string) => day !== undefined && Number(day.slice(0, 4)) === year;
  const received = lines.filter((line) => inYear(line.receivedOn));
  const decided = lines.filter(
    ({ admissibility, admissibilityOn }) => /^(admitted|rejected)$/.test(admissibility) && inYear(admissibilityOn),
  );
  const ended = lines.filter((line) => line.notifiedOn !== undefined && inYear(line.endedOn));
  const proposed = lines.filter((line) => inYear(line.proposalOn));
  const rejected = decided.filter((line) => line.admissibility === 'rejected');
  const interrupted = ended.filter((line) => /^(declined|withdrawn-.*|interrupted)$/.test(line.endType ?? ''));
  const agreed = ended.filter((line) => /^(agreement|proposal-accepted)$/.test(line.endType ?? ''));
  const carriedOut = agreed.filter((line) => line.executed === 'yes').length;
  const notCarriedOut = agreed.filter((line) => line.executed === 'no').length;
  const days = ended.map((line) => dayNumber([line.endedOn, line.proposalOn].sort()[0]) - dayNumber(line.notifiedOn));
  const felt = ended.map((line) => dayNumber(line.endedOn) - dayNumber(line.receivedOn));
  const subjects = tallied(received.map(({ subject }) => subject));
  const causes = tallied(interrupted.map(({ endCause, endType }) => endCause ?? endType ?? ''));
  const favouring = (sense: string) => share(proposed.filter((line) => line.sense === sense).length, proposed.length);
  return {
    1: {
      referrals: received.length,
      bySubject: Object.fromEntries(subjects),
      crossBorder: received.filter((line) => line.crossBorder === 'yes').length,
    },
    2: { mostFrequent: subjects.map(([subject]) => subject).slice(0, 5) },
    3: {
      rejectedShare: share(rejected.length, decided.length),
      grounds: Object.fromEntries(
        [1, 2, 3, 4, 5].map((ground) => [
          ground,
          share(rejected.filter((line) => line.ground === `${ground}`).length, rejected.length),
        ]),
      ),
    },
    4: {
      interruptedShare: share(interrupted.length, ended.length),
      causes:
        interrupted.length === 0
          ? 'sans objet'
          : Object.fromEntries(causes.map(([cause, count]) => [cause, share(count, interrupted.length)])),
    },
    5: {
      statutoryMeanDays: share(added(days), ended.length),
      feltMeanDays: share(added(felt), ended.length),
      medianDays: quantile(days, 50),
      p90Days: quantile(days, 90),
      over90Share: share(days.filter((length) => length > 90).length, ended.length),
      prolongedShare: share(ended.filter((line) => line.prolongations > 0).length, ended.length),
    },
    6: {
      executedShare: share(carriedOut, carriedOut + notCarriedOut),
      unknownShare: share(agreed.length - carriedOut - notCarriedOut, agreed.length),
    },
    7: 'sans objet',
    8: {
      consumerShare: favouring('consumer'),
      partialShare: favouring('partial'),
      merchantShare: favouring('merchant'),
      amicableShare: share(agreed.length, ended.length),
    },
  };
}

/** A half rounded up, by the remainder of a whole division. */
function share(part: number, whole: number): number | 'sans objet' {
  if (whole === 0) return 'sans objet';
  const [thousandths, of] = [BigInt(part) * 1000n, BigInt(whole)];
  const below = thousandths / of - (thousandths < 0n && thousandths % of !== 0n ? 1n : 0n);
  return Number(2n * (thousandths - below * of) >= of ? below + 1n : below) / 1000;
}

/** A hundred times over, each day stands for itself: the place is then a whole number, and what lies between two is counted out. */
function quantile(days: readonly number[], percent: number): number | 'sans objet' {
  if (days.length === 0) return 'sans objet';
  const sorted = days.toSorted((a, b) => a - b);
  const between = sorted.flatMap((day, at) =>
    Array.from({ length: 100 }, (_, step) => step * ((sorted[at + 1] ?? day) - day) + 100 * day),
  );
  return share(between[percent * (days.length - 1)] ?? 0, 100);
}

/** Days since 1 March of the year nought, by the lengths of the months: no library of dates, no clock. */
function dayNumber(day = ''): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const ofMarch = month > 2 ? year : year - 1;
  const monthsGone = (month + 9) % 12;
  const lengths = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31];
  const leapDays = Math.floor(ofMarch / 4) - Math.floor(ofMarch / 100) + Math.floor(ofMarch / 400);
  return 365 * ofMarch + leapDays + added(lengths.slice(0, monthsGone)) + date;
}

function tallied(words: readonly string[]): readonly [string, number][] {
  const each = [...new Set(words)].sort();
  return each
    .map((word): [string, number] => [word, words.filter((other) => other === word).length])
    .sort((a, b) => b[1] - a[1]);
}

const added = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
