import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Directory as AccountsDirectory } from '#accounts';
import { BodyProfile, type NewAffiliation } from '#casework';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { type ActiveMembership, activeMembership } from '../active-membership.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { MOST_LINES, readAffiliations } from './affiliation-csv.ts';
import { MERCHANTS_PAGE } from './wording.ts';

const ON_A_PAGE = 50;
const LARGEST = 1_000_000;

/** L613-1, L616-1: which merchants belong to this body, and since when; a table of them is taken line by line. */
@Controller('mediator/body/merchants')
export class MerchantsController {
  constructor(
    private readonly profile: BodyProfile,
    private readonly directory: AccountsDirectory,
  ) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    return this.draw(reply, activeMembership(reply.request), { after: field(query, 'after', 600) });
  }

  @Post()
  async import(@Res() reply: FastifyReply) {
    const at = activeMembership(reply.request);
    if (!at.inCharge) throw new NoSuchPage();
    const { lang } = requestContextOf(reply.request);
    const t = MERCHANTS_PAGE.words[lang];
    const { table, pasted } = await tableIn(reply.request);
    if (table.trim() === '') return this.draw(reply, at, { errors: { file: t.empty }, pasted }, 422);
    const { rows, refused, missing, tooLong } = readAffiliations(table);
    if (missing.length > 0)
      return this.draw(reply, at, { errors: { file: t.missing(missing.join(', ')) }, pasted }, 422);
    const personId = at.visitor.person.id;
    const affiliations: NewAffiliation[] = [];
    for (const { merchant, fromOn, toOn, committed } of rows) {
      const { id } = await this.directory.nameMerchant(personId, merchant);
      affiliations.push({ merchantId: id, fromOn, committed, ...(toOn === undefined ? {} : { toOn }) });
    }
    if (affiliations.length > 0 && !(await this.profile.affiliate(personId, at.reader.bodyId, affiliations)))
      throw new NoSuchPage();
    const report = { taken: affiliations.length, refused: refused.slice(0, 200), tooLong, most: MOST_LINES };
    return this.draw(reply, at, { report });
  }

  private async draw(
    reply: FastifyReply,
    at: ActiveMembership,
    { after = '', ...more }: { after?: string; [key: string]: unknown },
    status = 200,
  ) {
    const { lang } = requestContextOf(reply.request);
    const { bodyId } = at.reader;
    const page = await this.profile.affiliated(bodyId, { limit: ON_A_PAGE, ...(after === '' ? {} : { after }) });
    const base = { navigation: BODY_NAVIGATION[lang], inCharge: at.inCharge, bodyId, saved: false, errors: undefined };
    return show(reply, MERCHANTS_PAGE, { ...base, report: undefined, pasted: '', ...page, ...more }, status);
  }
}

/** A file, in a form of its own, or what was pasted; a file that is too large is read away and counts as none. */
async function tableIn(request: FastifyRequest): Promise<{ readonly table: string; readonly pasted: string }> {
  if (!request.isMultipart()) {
    const given = (request.body as Readonly<Record<string, unknown>> | null)?.['table'];
    const pasted = typeof given === 'string' ? given : '';
    return { table: pasted, pasted };
  }
  let table = '';
  for await (const part of request.parts()) {
    if (part.type === 'field') continue;
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      if (bytes <= LARGEST) chunks.push(chunk);
    }
    if (bytes <= LARGEST) table = Buffer.concat(chunks).toString('utf8');
  }
  return { table, pasted: '' };
}
