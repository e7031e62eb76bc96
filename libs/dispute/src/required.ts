/** What the stage guarantees to exist: its absence is a bug of ours, never a refusal. */
export function required<T>(value: T | undefined, what = 'a fact that this stage guarantees'): T {
  if (value === undefined) throw new Error(`Missing in the record: ${what}`);
  return value;
}
