/** Only what was given: a field left out stays out, rather than being there and undefined. */
export function omitUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Every field of T, an optional one as undefined when it is left out: a field that is forgotten does not compile. */
export type EveryField<T> = { readonly [K in keyof Required<T>]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** Makes a T of all its fields; those that are undefined stay out. */
export const fromEvery = <T extends object>(fields: EveryField<T>): T => omitUndefined(fields) as unknown as T;

/** Proves, where `rest` is what a destructuring left, that no field was forgotten. */
export function nothingLeft(_rest: Readonly<Record<PropertyKey, never>>): void {}
