import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { show } from '../layout/show.ts';
import { ACCESSIBILITY_PAGE } from './wording.ts';

@Controller('accessibility')
export class AccessibilityController {
  @Get()
  async statement(@Res() reply: FastifyReply) {
    return show(reply, ACCESSIBILITY_PAGE);
  }
}
