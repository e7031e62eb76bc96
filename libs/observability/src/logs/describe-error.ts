/**
 * What went wrong, without personal data: the kind of error, its code, where it happened. Never its message: a database
 * quotes in it the value that it could not read.
 */
export function describeError(error: unknown): string {
  return [kindOf(error), ...framesOf(error)].join(' ');
}

/** The same in one or two words, for a column or a heartbeat. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  // Of its class: the name of one error is a field like any other, and may hold anything.
  const { name } = error.constructor;
  const code = codeOf(error);
  return code === undefined ? name : `${name} ${code}`;
}

function codeOf(error: Error): string | undefined {
  const { code, driverError, cause } = error as { code?: unknown; driverError?: unknown; cause?: unknown };
  if (typeof code === 'string' && CODE.test(code)) return code;
  const inner = driverError ?? cause;
  return inner instanceof Error && inner !== error ? codeOf(inner) : undefined;
}

const CODE = /^[A-Z0-9_]{2,40}$/;
const FRAMES = 12;

/** Lines of a trace that name a place in the code; what else a trace holds is the message. */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  return error.stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => FRAME.test(line))
    .slice(0, FRAMES);
}

const FRAME =
  /^at (?:(?:async |new )*[\w$.<>[\] ]{1,120} \()?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]{1,300}:\d+:\d+\)?$/;
