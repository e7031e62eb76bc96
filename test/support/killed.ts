import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** As by the power cut: no farewell. Returns when the process is gone; one that had ended is left alone. */
export async function killed(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
