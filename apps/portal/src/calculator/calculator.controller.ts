import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type ClockFacts, type FactError, readFacts, reckon, type Warning } from '#law';
import { attachment } from '#requests';
import { type Locale, translate } from '#text';
import { calendarOf } from '../dispute/calendar.ts';
import { NoSuchPage } from '../errors/page-errors.ts';
import { show } from '../layout/show.ts';
import { requestContextOf } from '../security/signed-in.ts';
import { asked, askedFor } from './asked.ts';
import { tellings } from './date-lines.ts';
import { FIELD_GROUPS } from './fields.ts';
import { CALCULATOR_PAGE } from './wording.ts';

/** The dates of the law for anybody, from facts in the address: nothing is kept, and an address can be sent to somebody. */
@Controller('calculator')
export class CalculatorController {
  @Get()
  async calculator(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const given = asked(query);
    const form = { groups: FIELD_GROUPS, given: given.shown };
    if (!given.any) return show(reply, CALCULATOR_PAGE, form);
    const read = readFacts(given.facts);
    if (!read.ok) return show(reply, CALCULATOR_PAGE, { ...form, errors: errorsShown(read.errors, lang) });
    const { found, warnings } = reckon(read.facts);
    return show(reply, CALCULATOR_PAGE, {
      ...form,
      tellings: tellings(found),
      warnings: warnings.map(forPeople),
      calendar: `/calculator/dates.ics?${askedFor(given)}`,
    });
  }

  @Get('dates.ics')
  async dates(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const read = readFacts(asked(query).facts);
    if (!read.ok) throw new NoSuchPage();
    return reply
      .header('content-disposition', attachment('entente.ics'))
      .header('cache-control', 'no-store')
      .type('text/calendar; charset=utf-8')
      .send(calendarOf('Entente', duesOf(read.facts), lang));
  }
}

function duesOf(facts: ClockFacts) {
  return reckon(facts).found.map(({ due, opensOn }) => (opensOn === undefined ? due : { ...due, opensOn }));
}

/** Programs look for the date in figures, which people have in words already. */
function forPeople({ explanation: { fr, en }, ...warning }: Warning): Warning {
  const inWords = (text: string) => text.replace(/ \(\d{4}-\d{2}-\d{2}\)/g, '');
  return { ...warning, explanation: { fr: inWords(fr), en: inWords(en) } };
}

/** The first thing wrong with each field. */
function errorsShown(errors: readonly FactError[], lang: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(errors.toReversed().map(({ field, message }) => [field, translate(message, lang)]));
}
