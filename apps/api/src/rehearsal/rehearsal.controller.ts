import { Body, Controller, Get, Headers, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SessionResolver, type Visitor } from '#accounts';
import { KeptMails, RehearsalClock } from '#casework';
import { ActingRole, CountInQuery, Mailbox, notFound, Problem, reading } from '#requests';
import { Problems } from '../openapi/describe.ts';
import { ClockBody, ClockState, nextDue, whereTo } from './move-clock.ts';

class MailQuery {
  @Mailbox('Only the mails to this address.', { optional: true })
  readonly to?: string;

  @CountInQuery('How many; 50 when left out.', [1, 500])
  readonly limit?: number;
}

class KeptMailView {
  @ApiProperty({ type: String }) readonly id: string;
  @ApiProperty({ type: String }) readonly to: string;
  @ApiProperty({ type: String }) readonly lang: string;
  @ApiProperty({ type: String }) readonly subject: string;
  @ApiProperty({ type: String }) readonly text: string;
  @ApiProperty({ type: String }) readonly html: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly at: string;
}

class KeptMailList {
  @ApiProperty({ type: KeptMailView, isArray: true, description: 'The newest first.' })
  readonly items: readonly KeptMailView[];
}

/** Only a rehearsal has these: a clock that moves, and the mails that did not leave. */
@ApiTags('Rehearsal')
@Controller('v1/rehearsal')
export class RehearsalController {
  constructor(
    private readonly clock: RehearsalClock,
    private readonly mails: KeptMails,
    private readonly who: SessionResolver,
    private readonly actingRole: ActingRole,
  ) {}

  @Get('clock')
  @ApiOperation({ operationId: 'readClock', summary: 'What time it is in the rehearsal' })
  @ApiResponse({ status: 200, type: ClockState })
  async now(): Promise<ClockState> {
    return { now: await this.clock.now() };
  }

  @Put('clock')
  @ApiOperation({ operationId: 'moveClock', summary: 'Put the clock elsewhere, or let it go' })
  @ApiResponse({ status: 200, type: ClockState })
  @Problems(401, 404, 422)
  async move(
    @Body(reading(ClockBody)) body: ClockBody,
    @Headers() headers: Record<string, string>,
  ): Promise<ClockState> {
    if (body.to === 'machine-time') await this.clock.release();
    else if (body.to === 'next-due') await this.clock.setTo(await this.nextDue(body, headers));
    else await this.clock.setTo(whereTo(body, await this.clock.now()));
    return this.now();
  }

  @Get('mail')
  @ApiOperation({ operationId: 'listKeptMails', summary: 'The mails that would have left' })
  @ApiResponse({ status: 200, type: KeptMailList })
  @Problems(422)
  async mail(@Query(reading(MailQuery)) { to, limit = 50 }: MailQuery): Promise<KeptMailList> {
    return { items: await this.mails.newest(limit, to?.toLowerCase()) };
  }

  /** As the one who asks sees that dispute. */
  private async nextDue({ disputeId }: ClockBody, headers: Record<string, string>) {
    const visitor: Visitor | null = await this.who.sessionResolver(headers);
    if (visitor === null) throw new Problem('not-signed-in');
    if (disputeId === undefined) throw notFound();
    const { sideView } = await this.actingRole.in(disputeId, visitor, {});
    const next = nextDue(sideView.clocks, await this.clock.now());
    if (next === undefined) throw notFound();
    return next;
  }
}
