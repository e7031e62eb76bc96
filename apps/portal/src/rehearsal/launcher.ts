/** The line to whoever started this process. */
type Line = Pick<NodeJS.Process, 'on' | 'send'>;

/** `npm start`, which started this program and alone can put another database in its place (tools/start/reset.mjs). */
export class Launcher {
  /** False where nobody offered it: programs started one by one, or a database of one's own. */
  canReset = false;
  private waiting: ((failure: string | undefined) => void)[] = [];

  constructor(private readonly line: Line) {
    line.on('message', (message: unknown) => this.hear(message));
  }

  /** Everything begins anew, everybody is signed out. Rejects with what went wrong; then the old data are still there. */
  async reset(): Promise<void> {
    if (!this.canReset) throw new Error('This rehearsal cannot be reset');
    const failure = await new Promise<string | undefined>((told) => {
      this.waiting.push(told);
      this.line.send?.({ ask: 'reset' });
    });
    if (failure !== undefined) throw new Error(failure);
  }

  private hear(message: unknown): void {
    if (typeof message !== 'object' || message === null) return;
    if ('can' in message && message.can === 'reset') this.canReset = true;
    if (!('told' in message) || message.told !== 'reset') return;
    const failure = 'failure' in message ? String(message.failure) : undefined;
    for (const tell of this.waiting.splice(0)) tell(failure);
  }
}
