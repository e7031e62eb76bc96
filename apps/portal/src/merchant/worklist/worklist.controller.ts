import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccountsConfig, Directory, Memberships } from '#accounts';
import { Clock, MerchantTeam, type TeamLine } from '#casework';
import { STAGES, stageWording } from '#dispute';
import { type CivilDate, civilDate, dayAtHome, daysBetween } from '#law';
import { PathId } from '#requests';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { seeOther, show } from '../../layout/show.ts';
import { stepOf } from '../../layout/three-steps.ts';
import { keep } from '../../security/cookies.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { activeMembership } from '../active-membership.ts';
import { NAVIGATION } from '../navigation.ts';
import { addressOf, asTeamQuery, BLANK, PILES, readQuestion } from './question.ts';
import { WORKLIST_PAGE } from './wording.ts';

const SOON = 7;

/** The disputes of a merchant, by the date that comes first. */
@Controller('merchant')
export class WorklistController {
  constructor(
    private readonly team: MerchantTeam,
    private readonly clock: Clock,
    private readonly memberships: Memberships,
    private readonly directory: Directory,
    private readonly config: AccountsConfig,
  ) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { agent, visitor, others } = activeMembership(reply.request);
    const question = readQuestion(query);
    const today = dayAtHome(await this.clock.now());
    const [found, members] = await Promise.all([
      this.team.worklist(agent, { ...asTeamQuery(question, agent.personId), today }),
      this.memberships.of(visitor.person.id, { merchantId: agent.merchantId }),
    ]);
    const names = new Map(members.map(({ personId, person }) => [personId, person.name]));
    return show(reply, WORKLIST_PAGE, {
      organisations: await this.organisations(agent.merchantId, others),
      navigation: NAVIGATION[requestContextOf(reply.request).lang],
      question,
      piles: PILES.map((pile) => ({ pile, count: found.counts[pile], href: addressOf(BLANK, { pile }) })),
      members: members.map(({ personId, person }) => ({ personId, name: person.name })),
      lines: found.lines.map((line) => lineOf(line, names, today)),
      next: found.next === undefined ? undefined : addressOf(question, { after: found.next }),
      first: question.after === '' ? undefined : addressOf(question, { after: '' }),
      filtered: question.q !== '' || question.person !== '',
    });
  }

  /** Somebody of several merchants goes on for this one, until they choose another. */
  @Get('for/:merchantId')
  async choose(@Param('merchantId', PathId) merchantId: string, @Res() reply: FastifyReply) {
    const { agent, others } = activeMembership(reply.request);
    if (merchantId !== agent.merchantId && !others.includes(merchantId)) throw new NoSuchPage();
    keep(reply, this.config, 'organisation', merchantId);
    return seeOther(reply, '/merchant');
  }

  /** Nothing to choose from for whoever acts for one merchant alone. */
  private async organisations(current: string, others: readonly string[]) {
    if (others.length === 0) return undefined;
    const found = await this.directory.merchantsById([current, ...others]);
    return {
      current: found.find(({ id }) => id === current)?.name ?? '',
      others: found.filter(({ id }) => id !== current).map(({ id, name }) => ({ id, name })),
    };
  }

  @Get('disputes')
  list(@Res() reply: FastifyReply) {
    return seeOther(reply, '/merchant');
  }
}

function lineOf(
  { sideView, consumer, assignedTo, changed, notes }: TeamLine,
  names: ReadonlyMap<string, string>,
  today: CivilDate,
) {
  const { disputeId, reference, stage, side, nextDueOn } = sideView;
  const { turn } = STAGES[stage];
  const yours = turn === 'merchant' || turn === 'parties';
  const left = nextDueOn === undefined ? undefined : daysBetween(today, civilDate(nextDueOn));
  // A date that has passed is told to whom it was set.
  const days = yours || (left ?? 0) >= 0 ? left : undefined;
  return {
    disputeId,
    reference,
    consumer,
    changed,
    notes,
    step: stepOf(stage),
    sentence: stageWording(stage, side),
    yours,
    assignedTo: assignedTo === undefined ? undefined : (names.get(assignedTo) ?? ''),
    ...(days === undefined
      ? {}
      : { due: { on: nextDueOn, days, tone: days < 0 ? 'late' : days <= SOON ? 'soon' : 'calm' } }),
  };
}
