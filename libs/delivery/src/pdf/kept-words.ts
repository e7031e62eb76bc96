/**
 * What was worked out for a word, kept for the letters to come. Every letter brings words that no other will (references,
 * codes, names): when there are `most`, those that were not asked for since the last time are let go. So at most twice as
 * many are held, and the words that letters share stay.
 */
export class KeptWords<T> {
  private recent = new Map<string, T>();
  private before = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(word: string): T | undefined {
    const known = this.recent.get(word);
    if (known !== undefined) return known;
    const older = this.before.get(word);
    if (older !== undefined) this.set(word, older);
    return older;
  }

  set(word: string, known: T): void {
    if (this.recent.size >= this.most) {
      this.before = this.recent;
      this.recent = new Map();
    }
    this.recent.set(word, known);
  }

  get size(): number {
    return new Set([...this.recent.keys(), ...this.before.keys()]).size;
  }
}
