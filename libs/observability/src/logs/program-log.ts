import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { describeError, kindOf } from './describe-error.ts';

/** What Nest tells of its own start: a line per route is for whoever looks for a mistake. */
const OF_THE_START = ['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication'];
/** Why it could not start is said once, in a sentence, by the program itself. */
const SAID_ELSEWHERE = ['ExceptionHandler', 'NestApplication'];

/** One JSON object per line, for whatever collects them. An error is told by its kind and place, never by its message. */
export class ProgramLog extends ConsoleLogger {
  constructor(logLevels: LogLevel[]) {
    super({ json: true, colors: false, logLevels });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (isFrom(OF_THE_START, rest)) super.debug(safe(message), ...rest);
    else super.log(safe(message), ...rest);
  }

  override error(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    const safely = isContext(context) ? [context] : [];
    if (isFrom(SAID_ELSEWHERE, rest)) super.debug(safe(message), ...safely);
    else super.error(safe(message), ...safely);
  }

  override warn(message: unknown, ...rest: unknown[]): void {
    super.warn(safe(message), ...rest);
  }

  override fatal(message: unknown, ...rest: unknown[]): void {
    super.fatal(safe(message), ...rest);
  }
}

/** Our own sentences pass; an object or an error, which may hold anything, is told by what it is. */
const safe = (message: unknown): string =>
  typeof message === 'string' ? message : message instanceof Error ? describeError(message) : typeof message;

/** Nest gives a trace before the context, and a trace begins with the message. */
const isContext = (one: unknown): one is string => typeof one === 'string' && !/[\n\r]/.test(one) && one.length < 60;
const isFrom = (names: readonly string[], rest: readonly unknown[]) => names.includes(String(rest.at(-1)));

/** A fault that nobody caught: told as all others are, and the end of the program, as Node would have it. */
export function exitOnUncaught(program: string, log: ProgramLog): void {
  const end = (error: unknown) => {
    log.fatal(`stopped by what nobody caught: ${describeError(error)}`, program);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  // A warning quotes what it warns of.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.warn(`warning: ${kindOf(warning)}`, program));
}
