import { connect, type Socket } from 'node:net';
import type { Antivirus } from '#casework';

/** The daemon is away, late, or says what nobody foresaw: nothing is known of the file. */
export class AntivirusAway extends Error {
  override readonly name = 'AntivirusAway';
  constructor(readonly code: 'connection' | 'late' | 'stale' | 'answer') {
    super(code);
  }
}

interface Patience {
  /** For the whole of one question. */
  readonly ms?: number;
  /** How old its signatures may be. */
  readonly staleDays?: number;
  readonly now?: () => number;
}

/**
 * What operators are told to have the daemon take (StreamMaxLength). It hangs up on more, and whether its answer comes through
 * before the connection breaks is chance: it is not asked.
 */
const LONGEST_STREAM = 25 * 1024 * 1024;
const PIECE_OF_STREAM = 64 * 1024;
const TOO_LONG = { clean: false, finding: 'Limits.Exceeded' } as const;
const DAY = 24 * 60 * 60 * 1000;

/**
 * ClamAV through its daemon: the stream command and its answer. Only « stream: OK » is clean. What the daemon did not
 * look at because it was too long is not clean either; that it is gone, hung, or without fresh signatures is thrown, and
 * the piece waits.
 */
export class Clamd implements Antivirus {
  private readonly ms: number;
  private readonly staleDays: number;
  private readonly now: () => number;

  constructor(
    /** tcp://host:3310 or unix:/run/clamav/clamd.ctl */
    private readonly url: string,
    { ms = 25_000, staleDays = 7, now = Date.now }: Patience = {},
  ) {
    this.ms = ms;
    this.staleDays = staleDays;
    this.now = now;
  }

  async scan(content: Uint8Array): Promise<{ clean: true } | { clean: false; finding: string }> {
    this.refuseStale(await this.ask('zVERSION\0'));
    if (content.length > LONGEST_STREAM) return TOO_LONG;
    const answer = await this.ask('zINSTREAM\0', content);
    if (answer === 'stream: OK') return { clean: true };
    const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (found !== undefined) return { clean: false, finding: found.slice(0, 200) };
    if (/size limit exceeded/i.test(answer)) return TOO_LONG;
    throw new AntivirusAway('answer');
  }

  /** « ClamAV 1.4.3/27800/Sat Nov 21 08:00:00 2026 »; a daemon with signatures of one's own names no date. */
  private refuseStale(version: string): void {
    if (!version.startsWith('ClamAV ')) throw new AntivirusAway('answer');
    const date = Date.parse(version.split('/')[2] ?? '');
    if (this.now() - date > this.staleDays * DAY) throw new AntivirusAway('stale');
  }

  private ask(command: string, content?: Uint8Array): Promise<string> {
    return new Promise((done, failed) => {
      const socket = connect(placeOf(this.url));
      let answer = '';
      const finish = (): void => {
        clearTimeout(late);
        socket.destroy();
        const end = answer.indexOf('\0');
        // An answer cut short is no answer.
        if (end < 0) failed(new AntivirusAway('connection'));
        else done(answer.slice(0, end).trim());
      };
      const late = setTimeout(() => {
        socket.destroy();
        failed(new AntivirusAway('late'));
      }, this.ms);
      socket.setEncoding('utf8');
      socket.on('data', (chunk: string) => {
        answer += chunk;
        if (answer.includes('\0') || answer.length > 10_000) finish();
      });
      // It may answer and hang up before it has taken everything.
      socket.on('error', finish);
      socket.on('close', finish);
      socket.on('connect', () => void send(socket, command, content));
    });
  }
}

async function send(socket: Socket, command: string, content: Uint8Array | undefined): Promise<void> {
  socket.write(command);
  if (content === undefined) return;
  for (let from = 0; from < content.length && !socket.destroyed; from += PIECE_OF_STREAM) {
    const chunk = content.subarray(from, from + PIECE_OF_STREAM);
    socket.write(lengthOf(chunk));
    if (!socket.write(chunk)) await new Promise<void>((go) => socket.once('drain', go).once('close', go));
  }
  if (!socket.destroyed) socket.write(lengthOf(new Uint8Array()));
}

function lengthOf(chunk: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

function placeOf(url: string): { path: string } | { host: string; port: number } {
  const { protocol, pathname, hostname, port } = new URL(url);
  return protocol === 'unix:' ? { path: decodeURIComponent(pathname) } : { host: hostname, port: Number(port || 3310) };
}
