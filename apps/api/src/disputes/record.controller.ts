import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Visitor } from '#accounts';
import { Reading } from '#casework';
import { textsIn } from '#dispute';
import { PathId, type RequestedRole, requireIndependence } from '#requests';
import type { Locale } from '#text';
import { InLanguage, InRole, Problems, Signed } from '../openapi/describe.ts';
import { AskedRole } from '../roles/asked-role.ts';
import { Opening } from '../roles/opening.ts';
import { Language, Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { EventList, MessageList } from './record.dto.ts';
import { eventViews, messageViews } from './record-view.ts';

@ApiTags('Disputes')
@Controller('v1/disputes/:disputeId')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
@InRole()
@Problems(403, 404)
export class RecordController {
  constructor(
    private readonly reading: Reading,
    private readonly opening: Opening,
  ) {}

  @Get('events')
  @ApiOperation({ operationId: 'listEvents', summary: 'What you may see of the record' })
  @ApiResponse({ status: 200, type: EventList })
  async events(
    @Param('disputeId', PathId) disputeId: string,
    @Me() visitor: Visitor,
    @AskedRole() requestedRole: RequestedRole,
    @Language() lang: Locale,
  ): Promise<EventList> {
    const { reader, sideView } = await this.opening.in(disputeId, visitor, requestedRole);
    const events = await this.reading.events(reader, disputeId);
    return { items: eventViews(events, sideView.facts.rules.jurisdiction, lang) };
  }

  @Get('messages')
  @ApiOperation({ operationId: 'listMessages', summary: 'What was written: complaint, answers, messages, proposal' })
  @ApiResponse({ status: 200, type: MessageList })
  async messages(
    @Param('disputeId', PathId) disputeId: string,
    @Me() visitor: Visitor,
    @AskedRole() requestedRole: RequestedRole,
    @Language() lang: Locale,
  ): Promise<MessageList> {
    const { reader } = requireIndependence(await this.opening.in(disputeId, visitor, requestedRole));
    const events = await this.reading.events(reader, disputeId);
    const ids = events.flatMap(({ event }) => textsIn(event).map(({ ref }) => ref.textId));
    const texts = ids.length === 0 ? {} : await this.reading.texts(reader, disputeId, ids);
    return { items: messageViews(events, texts, lang) };
  }
}
