import { ConsoleLogger } from '@nestjs/common';

/** What Nest tells of its own start: a line per route is for whoever looks for a mistake. */
const OF_THE_START = ['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication'];
/** Why it could not start is said once, in a sentence, by the program itself. */
const SAID_ELSEWHERE = ['ExceptionHandler', 'NestApplication'];

/** One JSON object per line, for whatever collects them. */
export class ProgramLog extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && OF_THE_START.includes(context)) super.debug(message, ...rest);
    else super.log(message, ...rest);
  }

  override error(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && SAID_ELSEWHERE.includes(context)) super.debug(message, ...rest);
    else super.error(message, ...rest);
  }
}
