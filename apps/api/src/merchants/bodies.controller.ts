import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Directory as AccountsDirectory } from '#accounts';
import { Directory } from '#casework';
import { notFound, PathId } from '#requests';
import { BodyPartyView } from '../disputes/dispute-view.dto.ts';
import { InLanguage, Problems } from '../openapi/describe.ts';
import { bodyParty } from './merchant-view.ts';

class BodyList {
  @ApiProperty({ type: BodyPartyView, isArray: true }) readonly items: readonly BodyPartyView[];
}

@ApiTags('Directory')
@Controller('v1/bodies')
@InLanguage()
export class BodiesController {
  constructor(
    private readonly bodies: AccountsDirectory,
    private readonly directory: Directory,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listBodies', summary: 'The mediator bodies of this portal' })
  @ApiResponse({ status: 200, type: BodyList })
  @Problems()
  async list(): Promise<BodyList> {
    const known = await this.bodies.bodies();
    const bodies = await Promise.all(known.map(({ id }) => this.directory.body(id)));
    return { items: bodies.flatMap((body) => (body === undefined ? [] : [bodyParty(body)])) };
  }

  @Get(':bodyId')
  @ApiOperation({ operationId: 'readBody', summary: 'One mediator body' })
  @ApiResponse({ status: 200, type: BodyPartyView })
  @Problems(404)
  async one(@Param('bodyId', PathId) bodyId: string): Promise<BodyPartyView> {
    const body = await this.directory.body(bodyId);
    if (body === undefined) throw notFound();
    return bodyParty(body);
  }
}
