import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Under this name every form brings its token back. */
export const FORM_TOKEN = 'form-token';

/** What a browser keeps so that a form can be known as one of ours; it says nothing of anybody. */
export const newBrowserMark = () => randomBytes(24).toString('base64url');

export const isBrowserMark = (text: string | undefined): text is string => /^[\w-]{32}$/.test(text ?? '');

/** Bound to the browser and to the session: a token read before sign-in is of no use after it. */
export function formTokenFor(secret: string, mark: string, sessionId: string | undefined): string {
  return createHmac('sha256', secret)
    .update(`form\n${mark}\n${sessionId ?? ''}`)
    .digest('base64url');
}

export function isFormToken(given: unknown, expected: string): boolean {
  if (typeof given !== 'string' || expected === '') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
