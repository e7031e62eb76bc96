import { canonical } from '../chain.ts';

/** The first field in which what is kept is not what is expected; absent and null are the same. */
export function differs<T extends object>(expected: T, kept: { readonly [K in keyof T]: unknown }): string | undefined {
  for (const name of Object.keys(expected) as (keyof T & string)[]) {
    const [wanted, found] = [expected[name], kept[name]] as const;
    if (wanted !== found && canonical(wanted) !== canonical(found)) return name;
  }
  return undefined;
}
