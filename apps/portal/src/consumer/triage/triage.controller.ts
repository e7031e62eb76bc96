import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type CivilDate, type DueDate, isInForce, provision, triggerInWords } from '#law';
import { typedDayOf } from '#text';
import { share } from '../../layout/share.ts';
import { show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { DraftSession } from '../complain/draft-session.ts';
import { COMPLAIN } from '../complain/wording.ts';
import {
  type Answers,
  addressOf,
  answersIn,
  asFields,
  CHOICES,
  isQuestion,
  nextQuestion,
  path,
  type Question,
  typedSent,
} from './answers.ts';
import { nextStep } from './next-step.ts';
import { STEP_PAGE, WAYS_AFTER } from './step-wording.ts';
import { QUESTION_PAGE, TRIAGE } from './wording.ts';

/** One question a page, before any account; the answers stand in the address, so that going back loses nothing. */
@Controller('triage')
export class TriageController {
  constructor(private readonly draftSession: DraftSession) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    const today = await this.draftSession.today();
    const given = answersIn(query, today);
    const answering = field(query, 'answering', 20);
    if (isQuestion(answering) && given[answering] === undefined) return this.ask(reply, query, given, answering, true);
    const asked = field(query, 'ask', 20);
    const question = isQuestion(asked) && path(given).includes(asked) ? asked : nextQuestion(given);
    return question === undefined ? this.tell(reply, given, today) : this.ask(reply, query, given, question, false);
  }

  private ask(reply: FastifyReply, query: unknown, given: Answers, question: Question, unanswered: boolean) {
    const { lang } = requestContextOf(reply.request);
    const t = TRIAGE[lang];
    const before = path(given)[path(given).indexOf(question) - 1];
    const typed = typedSent(query);
    const error = !unanswered
      ? undefined
      : question !== 'sent'
        ? t.chooseOne
        : typed === undefined
          ? t.sentMissing
          : COMPLAIN[lang].noSuchDay;
    return show(
      reply,
      QUESTION_PAGE,
      {
        c: COMPLAIN[lang],
        question,
        number: path(given).indexOf(question) + 1,
        choices: question === 'sent' ? [] : CHOICES[question],
        value: given[question],
        typed: question === 'sent' ? (typed ?? typedDayOf(given.sent)) : undefined,
        hidden: asFields(given, question),
        back: before === undefined ? '/' : addressOf(given, before),
        ...(error === undefined ? {} : { errors: { [question]: error } }),
      },
      unanswered ? 422 : 200,
    );
  }

  private tell(reply: FastifyReply, given: Answers, today: CivilDate) {
    const step = nextStep(given, today);
    const asked = path(given);
    const last = asked.at(-1);
    return show(reply, STEP_PAGE, {
      q: TRIAGE[requestContextOf(reply.request).lang],
      step,
      ways: WAYS_AFTER[step.kind],
      given,
      said: asked.map((question) => ({ question, value: given[question], change: addressOf(given, question) })),
      back: last === undefined ? '/triage' : addressOf(given, last),
      sent: given.sent,
      // Air passengers have to try mediation before the court since this decree.
      airDecree: given.what === 'air' && isInForce(provision('FR/DECRET-2025-772-1'), today),
      dates: datesOf(step, today),
    });
  }
}

/** The clocks that the step rests on, as pages draw them. */
function datesOf(step: ReturnType<typeof nextStep>, today: CivilDate) {
  const dates: readonly DueDate[] = [
    ...('silence' in step ? [step.silence] : []),
    ...('year' in step ? [step.year] : []),
  ];
  return dates.map((due) => ({
    ...due,
    until: due.code === 'K2' ? (due.opensOn ?? due.nominalOn) : due.nominalOn,
    ends: due.nominalOn,
    triggerInWords: triggerInWords(due.trigger),
    past: share(due.startsOn, due.nominalOn, today),
  }));
}
