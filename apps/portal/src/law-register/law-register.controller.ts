import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SECTOR_REGIMES } from '#law';
import { NoSuchPage } from '../errors/page-errors.ts';
import { show } from '../layout/show.ts';
import { groups, provisionPage } from './provisions-shown.ts';
import { LAW_PAGE, PROVISION_PAGE } from './wording.ts';

/** The register of the law, for anybody: what this portal applies, where it was read, how sure we are, and what proves it. */
@Controller('law')
export class LawRegisterController {
  @Get()
  async register(@Res() reply: FastifyReply) {
    return show(reply, LAW_PAGE, { groups: groups(), sectors: SECTOR_REGIMES });
  }

  @Get(':slug')
  async provision(@Param('slug') slug: string, @Res() reply: FastifyReply) {
    const one = provisionPage(slug);
    if (one === undefined) throw new NoSuchPage();
    return show(reply, PROVISION_PAGE, { one });
  }
}
