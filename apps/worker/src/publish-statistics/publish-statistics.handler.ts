import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { createGzip } from 'node:zlib';
import { Injectable, Optional } from '@nestjs/common';
import {
  AnchorKey,
  type AnnualStatement,
  Clock,
  Directory,
  NO_STATEMENT,
  NoticePrinter,
  NoticeSealer,
  Portal,
  Publications,
  ReferralCounts,
  reportLetter,
} from '#casework';
import { type CivilDate, dayAtHome, jurisdiction } from '#law';
import { issuedPaper } from '#notices';
import {
  type Coarsening,
  coarsening,
  EXTRACT_HEADER,
  extractLine,
  figuresOf,
  publicLine,
  publicTally,
} from '#statistics';
import { Scheduled } from '../periodic/scheduled.ts';

/** Few enough that whatever comes first, as dates do, is not kept waiting. */
const AT_ONCE = 200;

/** What publishing needs. Without a sealer reports are not sealed, without a key extracts are not signed. */
@Injectable()
export class PublishingDeps {
  constructor(
    readonly counts: ReferralCounts,
    readonly publications: Publications,
    readonly directory: Directory,
    readonly printer: NoticePrinter,
    readonly clock: Clock,
    /** It serves the schema of what the report encloses. */
    readonly portal: Portal,
    @Optional() readonly sealer?: NoticeSealer,
    @Optional() readonly anchorKey?: AnchorKey,
  ) {}
}

/**
 * Counts what has gone on since, and publishes each year of each body in which something changed: the extract, its
 * signature, the figures and the report on paper.
 */
@Scheduled({ name: 'publish-statistics', everyMs: 3_600_000, rehearsalMs: 10_000, dates: 'after' })
export class PublishStatistics {
  constructor(private readonly deps: PublishingDeps) {}

  async handle(): Promise<boolean> {
    const { counts, publications } = this.deps;
    if ((await counts.refresh(AT_ONCE)) > 0) return true;
    const today = dayAtHome(await this.deps.clock.now());
    for (const { bodyId, year, changedAt } of await counts.years()) {
      const complete = today > `${year}-12-31`;
      const last = await publications.last(bodyId, year);
      const stated = await publications.statement(bodyId, year);
      const fresh = last !== undefined && last.at > changedAt && last.at > (stated?.writtenAt ?? '');
      if (fresh && last.complete === complete) continue;
      await this.publish(bodyId, year, today, stated?.statement ?? NO_STATEMENT);
    }
    return false;
  }

  private async publish(bodyId: string, year: number, on: CivilDate, statement: AnnualStatement): Promise<void> {
    const { counts, publications, directory, printer, sealer, portal, anchorKey } = this.deps;
    const body = await directory.body(bodyId);
    // What a body of that State has to publish was not read: nothing is invented for it.
    if (body === undefined || jurisdiction(body.jurisdiction).annualReport === undefined) return;
    const tally = await counts.tally(bodyId, year);
    const shown = coarsening(tally);
    const figures = figuresOf(publicTally(tally, shown));
    const { lines, digest, extract } = await this.extract(bodyId, year, shown);
    const { recommendations, networks, exclusive } = statement;
    const open = { recommendations, networks, exclusive };
    const complete = on > `${year}-12-31`;
    const letter = reportLetter(body, { year, complete, figures, statement: open }, on);
    const drawn = await printer.print(issuedPaper(letter, 'public', portal.website));
    const report = (await sealer?.seal(drawn, bodyId)) ?? drawn;
    await publications.publish({
      bodyId,
      year,
      lines,
      sha256: digest.toString('hex'),
      ...(anchorKey === undefined
        ? {}
        : { signature: sign(null, digest, anchorKey.key).toString('base64'), publicKey: publicHalf(anchorKey.key) }),
      complete,
      figures,
      statement: open,
      tally,
      extract,
      report,
    });
  }

  /** Compressed as it is written: the text of a large year is never whole in memory. */
  private async extract(bodyId: string, year: number, shown: Coarsening) {
    const hash = createHash('sha256');
    const gzip = createGzip();
    const parts: Buffer[] = [];
    gzip.on('data', (part: Buffer) => parts.push(part));
    let lines = 0;
    const write = async (text: string) => {
      hash.update(text);
      if (!gzip.write(text)) await new Promise((drained) => gzip.once('drain', drained));
    };
    await write(`${EXTRACT_HEADER}\n`);
    for await (const some of this.deps.counts.lines(bodyId, year)) {
      lines += some.length;
      await write(some.map((line) => `${extractLine(publicLine(line, year, shown))}\n`).join(''));
    }
    await new Promise<void>((ended) => gzip.once('end', ended).end());
    return { lines, digest: hash.digest(), extract: Buffer.concat(parts) };
  }
}

function publicHalf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}
