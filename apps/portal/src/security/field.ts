import { readLine, type TypedDay } from '#text';

/** One field of a form as the person wrote it, without what cannot be seen, and never longer than it may be. */
export function field(body: unknown, name: string, most = 500): string {
  return readLine((body as Readonly<Record<string, unknown>> | null | undefined)?.[name], most);
}

/** The three fields of a date. */
export function typedDay(body: unknown, name: string): TypedDay {
  return {
    day: field(body, `${name}-day`, 4),
    month: field(body, `${name}-month`, 12),
    year: field(body, `${name}-year`, 6),
  };
}
