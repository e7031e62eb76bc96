import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Affiliation, addressLines, Directory } from '#accounts';
import { Clock } from '#casework';
import { dayAtHome, type JurisdictionCode } from '#law';
import { letterLang } from '#notices';
import { isId, readSiren } from '#text';
import { NoSuchPage } from '../errors/page-errors.ts';
import { seeOther, show } from '../layout/show.ts';
import { field } from '../security/field.ts';
import { requestContextOf } from '../security/signed-in.ts';
import { FIND_MEDIATOR, MEDIATOR_PAGE, SEARCH_PAGE } from './wording.ts';

const MOST = 12;

/** L616-1: the merchant must name its mediator; whoever looks finds them here too, without signing in. */
@Controller('find-my-mediator')
export class FindMediatorController {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  @Get()
  async search(@Query() query: unknown, @Res() reply: FastifyReply) {
    const question = field(query, 'q', 120);
    if (question === '') {
      const asked = Object.hasOwn(Object(query), 'q');
      const { lang } = requestContextOf(reply.request);
      return show(reply, SEARCH_PAGE, asked ? { errors: { q: FIND_MEDIATOR[lang].empty } } : {});
    }
    const found = await this.directory.merchants({ ...asSearch(question), limit: MOST });
    const [only, ...others] = found.merchants;
    if (only !== undefined && others.length === 0) return seeOther(reply, `/find-my-mediator/${only.id}`);
    return show(reply, SEARCH_PAGE, { question, merchants: found.merchants, more: found.next !== undefined });
  }

  @Get(':merchantId')
  async mediator(@Param('merchantId') merchantId: string, @Res() reply: FastifyReply) {
    const merchant = isId(merchantId) ? await this.directory.merchant(merchantId) : null;
    if (merchant === null) throw new NoSuchPage();
    const today = dayAtHome(await this.clock.now());
    const affiliations = await this.directory.affiliationsOn(merchant.id, today);
    return show(reply, MEDIATOR_PAGE, { merchant, bodies: affiliations.map(bodyShown) });
  }
}

/** Digits are a SIREN or a SIRET; a word with a dot and no space is a site; anything else is a name. */
export function asSearch(question: string): { siren: string } | { website: string } | { name: string } {
  const siren = readSiren(question);
  if (siren !== undefined) return { siren };
  if (/^(https?:\/\/)?[^\s/]+\.[a-z]{2,}(\/\S*)?$/i.test(question)) return { website: question };
  return { name: question };
}

function bodyShown({ body, committed }: Affiliation) {
  const { id, name, website, email, phone, postalAddress, listingMention, jurisdiction } = body;
  // Only an address of the web becomes a link.
  const site = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return {
    id,
    name,
    website: site,
    email,
    phone,
    addressLines: addressLines(postalAddress),
    listingMention,
    /** What a body states of itself, it states in the language of its State. */
    lang: letterLang(jurisdiction as JurisdictionCode),
    committed,
  };
}
