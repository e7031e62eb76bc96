/** The first field in which what is kept is not what is expected; absent and null are the same. */
export function differs<T extends object>(expected: T, kept: { readonly [K in keyof T]: unknown }): string | undefined {
  return (Object.keys(expected) as (keyof T & string)[]).find((name) => !isSame(expected[name], kept[name]));
}

/** Whether both would be the same JSON, whatever the order of their members. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (!isStructure(a) || !isStructure(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  let members = 0;
  for (const name of Object.keys(a)) {
    if (a[name] === undefined) continue;
    if (!Object.hasOwn(b, name) || !isSame(a[name], b[name])) return false;
    members += 1;
  }
  return members === Object.keys(b).filter((name) => b[name] !== undefined).length;
}

function isStructure(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
