import { Console } from 'node:console';
import { Worker } from 'node:worker_threads';
import { isPieceKind } from './copy-kinds.ts';
import { drawCopy } from './draw-copy.ts';
import { EXIT, limits, NotReadable, TooLarge } from './limits.ts';

/**
 * A program of its own: `node draw.program.js pdf < original > copy`. It draws one copy and ends; it is given no setting,
 * no address and no secret, and whatever a hostile file makes of it ends with it.
 */
// Decoders speak to the console when something is wrong; the output is for the copy alone.
globalThis.console = new Console(process.stderr);

new Worker(new URL('./watch-memory.program.js', import.meta.url), {
  workerData: { most: limits.residentBytes },
}).unref();

try {
  const kind = process.argv[2] ?? '';
  if (!isPieceKind(kind)) throw new NotReadable(kind);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const copy = await drawCopy(kind, Buffer.concat(chunks));
  await new Promise((written) => process.stdout.write(copy, written));
  process.exit(0);
} catch (error) {
  // In a word for whoever looks for a fault; never what the file holds.
  process.stderr.write(error instanceof Error ? error.name : 'unknown');
  process.exit(
    error instanceof NotReadable ? EXIT.notReadable : error instanceof TooLarge ? EXIT.tooLarge : EXIT.fault,
  );
}
