import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type VerificationWorkers, verifyAll } from '#casework';
import { readVerifySettings } from '#config';
import { FolderAnchors } from '#delivery';
import { ENDINGS } from '#tools/start/ending.mjs';
import type { Terminal } from '../../terminal.ts';
import { progressLine, reportLines } from './progress-report.ts';
import { inRehearsalData } from './rehearsal-data.ts';
import { openSources } from './verify.module.ts';
import { VerifyingThreads } from './verifying-threads.ts';

const A_DAY_MS = 86_400_000;

/** Each holds a hundred megabytes and two connections; the database is busy long before. */
const MOST_THREADS = 16;

interface Typed {
  readonly deep: boolean;
  readonly anchors: number;
  readonly threads: number;
}

/** Looks at everything that is kept, changes nothing, and says what is wrong. */
export function command(terminal: Terminal): Command {
  return new Command('verify')
    .description(
      [
        'Looks at everything that is kept, changes nothing, and says what is wrong. In production the settings say',
        'where to look (DATABASE_URL, FILES_DIR, ANCHORS_DIR, ANCHOR_PUBLIC_KEY); otherwise it is the data folder',
        'of npm start, whether the portal runs or not.',
      ].join(' '),
    )
    .option('--deep', 'read every document and work out its digest', false)
    .addOption(
      new Option('--anchors <number>', 'how many of the newest anchors to read, or "all"')
        .default(7)
        .argParser((typed) =>
          typed === 'all' ? Number.MAX_SAFE_INTEGER : wholeNumber(typed, Number.MAX_SAFE_INTEGER),
        ),
    )
    .addOption(
      new Option('--threads <number>', `from 1 to ${MOST_THREADS}; one leaves the other processors to the portal`)
        .default(Math.min(availableParallelism(), MOST_THREADS), 'one for each processor')
        .argParser((typed) => wholeNumber(typed, MOST_THREADS)),
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 nothing is wrong; 1 something is; 64 typed wrong; 69 the database does not answer; 78 a wrong setting.

Examples:
  npx entente verify
  npx entente verify --deep --anchors all`,
    )
    .action(async (typed: Typed) => {
      const production = terminal.env['ENTENTE_MODE']?.trim() === 'production';
      const work = (environment: NodeJS.ProcessEnv) => verify(typed, environment, terminal);
      terminal.exitCode = await (production ? work(terminal.env) : inRehearsalData(terminal, work));
    });
}

function wholeNumber(typed: string, most: number): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number > 0 && number <= most) return number;
  throw new InvalidArgumentError(`It is a whole number from 1${most <= MOST_THREADS ? ` to ${most}` : ', or all'}.`);
}

async function verify(typed: Typed, environment: NodeJS.ProcessEnv, terminal: Terminal): Promise<number> {
  const { settings, mistakes } = readVerifySettings(environment);
  if (settings === undefined) {
    for (const mistake of mistakes) terminal.warn(`verify: ${mistake}`);
    return ENDINGS.setting;
  }
  const { databaseUrl, filesDir, anchorsDir, anchorKey } = settings;
  const given = { databaseUrl, filesDir, deep: typed.deep };
  const workers = typed.threads > 1 ? new VerifyingThreads(typed.threads, given) : undefined;
  try {
    const { sources, context } = await openSources(given);
    try {
      return await report(terminal, workers, {
        ...sources,
        ...(anchorsDir === undefined ? {} : { anchors: new FolderAnchors(anchorsDir) }),
        ...(anchorKey === undefined ? {} : { anchorKey }),
        anchorsRead: typed.anchors,
      });
    } finally {
      await context.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    terminal.warn(`verify: could not look at everything (${code ?? message}).`);
    return ENDINGS.unavailable;
  } finally {
    await workers?.close();
  }
}

async function report(
  { streams: { stderr }, say }: Terminal,
  workers: VerificationWorkers | undefined,
  verification: Parameters<typeof verifyAll>[0],
): Promise<number> {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const found = await verifyAll({
    ...verification,
    ...(workers === undefined ? {} : { workers }),
    ownedBefore: new Date(Date.now() - A_DAY_MS),
    ...(stderr.isTTY ? { onProgress: (progress) => stderr.write(`\r\x1b[K${progressLine(progress, seconds())}`) } : {}),
  });
  if (stderr.isTTY) stderr.write('\r\x1b[K');
  const signed = verification.anchorKey !== undefined;
  say(reportLines(found, { seconds: seconds(), signed }).join('\n'));
  return found.faults.size === 0 ? 0 : 1;
}
