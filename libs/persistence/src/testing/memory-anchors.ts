import type { Anchors } from '#casework';

/** Anchors that can be altered (specs only). */
export class MemoryAnchors implements Anchors {
  readonly kept = new Map<string, readonly string[]>();

  names(): Promise<readonly string[]> {
    return Promise.resolve([...this.kept.keys()].sort());
  }

  async *lines(name: string): AsyncIterable<string> {
    yield* this.kept.get(name) ?? [];
  }

  async keep(name: string, lines: AsyncIterable<string>): Promise<void> {
    const all: string[] = [];
    for await (const line of lines) all.push(line);
    this.kept.set(name, all);
  }
}
