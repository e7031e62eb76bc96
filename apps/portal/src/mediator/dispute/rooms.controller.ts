import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { ROOMS } from './frame.ts';
import { Rooms } from './rooms.ts';

const [, ...APART_FROM_OVERVIEW] = ROOMS;

/** The dispute room of a mediator body. */
@Controller('mediator/disputes/:disputeId')
export class RoomsController {
  constructor(private readonly rooms: Rooms) {}

  @Get()
  overview(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    return this.rooms.draw(reply, disputeId, 'overview');
  }

  // Each by its name: whatever else is asked for under a dispute is a paper, and another's to give.
  @Get([...APART_FROM_OVERVIEW])
  room(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const asked = reply.request.url.replace(/\?.*/, '').split('/').at(-1);
    const room = ROOMS.find((one) => one === asked);
    if (room === undefined) throw new NoSuchPage();
    return this.rooms.draw(reply, disputeId, room);
  }
}
