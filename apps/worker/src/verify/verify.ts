/**
 * Looks at everything that is kept, changes nothing, and says what is wrong. Exit code 0: nothing; 1: something; 64:
 * asked in a way that it does not know; 69: the database does not answer; 78: a wrong setting.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { verifyAll } from '#casework';
import { openVerification } from './open-verification.ts';
import { progressLine, reportLines } from './progress-report.ts';

const EXIT_USAGE = 64;
const EXIT_UNAVAILABLE = 69;
const A_DAY_MS = 86_400_000;

interface RequestedRole {
  readonly deep: boolean;
  readonly anchorsRead: number;
  readonly threads: number;
}

/** Each holds a hundred megabytes and two connections; the database is busy long before. */
const MOST_THREADS = 16;

function optionsOf(words: string[]): RequestedRole | undefined {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        deep: { type: 'boolean', default: false },
        anchors: { type: 'string', default: '7' },
        threads: { type: 'string', default: String(Math.min(availableParallelism(), MOST_THREADS)) },
      },
    });
    const anchorsRead = values.anchors === 'all' ? Number.MAX_SAFE_INTEGER : Number(values.anchors);
    const threads = Number(values.threads);
    const known = [anchorsRead, threads].every((given) => Number.isInteger(given) && given > 0);
    return known && threads <= MOST_THREADS ? { deep: values.deep, anchorsRead, threads } : undefined;
  } catch {
    return undefined;
  }
}

async function run(options: RequestedRole): Promise<number> {
  const { verification, close } = await openVerification(process.env, options);
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const { stderr, stdout } = process;
  try {
    const report = await verifyAll({
      ...verification,
      anchorsRead: options.anchorsRead,
      ownedBefore: new Date(Date.now() - A_DAY_MS),
      ...(stderr.isTTY
        ? { onProgress: (progress) => stderr.write(`\r\x1b[K${progressLine(progress, seconds())}`) }
        : {}),
    });
    if (stderr.isTTY) stderr.write('\r\x1b[K');
    const signed = verification.anchorKey !== undefined;
    stdout.write(`${reportLines(report, { seconds: seconds(), signed }).join('\n')}\n`);
    return report.faults.size === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

const options = optionsOf(process.argv.slice(2));
if (options === undefined) {
  process.stderr.write(
    `verify: --deep reads every document; --anchors N (or all) reads the newest N anchors; --threads N, 1 to ${MOST_THREADS}.\n`,
  );
  process.exitCode = EXIT_USAGE;
} else {
  process.exitCode = await run(options).catch((error: NodeJS.ErrnoException) => {
    process.stderr.write(`verify: could not look at everything (${error.code ?? error.message}).\n`);
    return EXIT_UNAVAILABLE;
  });
}
