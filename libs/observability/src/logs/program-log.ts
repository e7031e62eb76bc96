import type { LoggerService } from '@nestjs/common';
import { type LevelWithSilent, type Logger, pino } from 'pino';
import { describeError, kindOf } from './describe-error.ts';

/** Nest's account of its own start: a line per route, of use at level debug only. */
const OF_THE_START = ['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication'];
/** Why a program could not start is said once, in a sentence, by its main.ts. */
const SAID_ELSEWHERE = ['ExceptionHandler', 'NestApplication'];

/**
 * Nest's logger on pino: one JSON object per line on the output, with `level`, `time`, `pid`, `context`, `message`.
 * Sentences pass as they are. An error, given as message or beside it, becomes `err`: its kind, code and place, never
 * its message, which may quote what somebody wrote. Nothing else that is given is written.
 */
export class ProgramLog implements LoggerService {
  private readonly pino: Logger;

  constructor(level: LevelWithSilent) {
    const options = {
      level,
      base: { pid: process.pid },
      messageKey: 'message',
      serializers: { err: describeError },
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.pino = pino(options, { write: (line) => process.stdout.write(line) });
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(isFrom(OF_THE_START, rest) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write(isFrom(SAID_ELSEWHERE, rest) ? 'debug' : 'error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]) {
    const context = rest.at(-1);
    const err = [message, ...rest].find((one) => one instanceof Error);
    const sentence =
      typeof message === 'string' ? message : message instanceof Error ? kindOf(message) : typeof message;
    this.pino[level]({ ...(isContext(context) && { context }), ...(err !== undefined && { err }) }, sentence);
  }
}

/** Nest puts a trace before the context, and a trace begins with the message of an error. */
const isContext = (one: unknown): one is string => typeof one === 'string' && !/[\n\r]/.test(one) && one.length < 60;
const isFrom = (names: readonly string[], rest: readonly unknown[]) => names.includes(String(rest.at(-1)));

/** Logs an uncaught error as any other and ends the program, as Node would. */
export function exitOnUncaught(program: string, log: ProgramLog): void {
  const end = (error: unknown) => {
    log.fatal('stopped by what nobody caught', error, program);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  // A warning quotes what it warns of.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.warn(`warning: ${kindOf(warning)}`, program));
}
