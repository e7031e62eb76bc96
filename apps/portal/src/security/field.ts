/** One field of a form as the person wrote it, without what cannot be seen, and never longer than it may be. */
export function field(body: unknown, name: string, most = 500): string {
  const value = (body as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string'
    ? value
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, most)
    : '';
}
