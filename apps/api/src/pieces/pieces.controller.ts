import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Visitor } from '#accounts';
import { Files, type Piece, Reading } from '#casework';
import { downloadOf, notFound, PathId, Problem, type RequestedRole, requireIndependence, sendFile } from '#requests';
import { InLanguage, InRole, Problems, Signed } from '../openapi/describe.ts';
import { AskedRole } from '../roles/asked-role.ts';
import { Opening } from '../roles/opening.ts';
import { Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';

@ApiTags('Pieces')
@Controller('v1/disputes/:disputeId/pieces')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
@InRole()
export class PiecesController {
  constructor(
    private readonly reading: Reading,
    private readonly files: Files,
    private readonly opening: Opening,
  ) {}

  @Get(':pieceId')
  @ApiOperation({
    operationId: 'downloadPiece',
    summary: 'Download a piece',
    description:
      'Whoever uploaded it has the original; everybody else a copy drawn anew, once it is ready: until then 409 `copy-not-ready` with `Retry-After`.',
  })
  @ApiResponse({
    status: 200,
    description: 'The file, to be saved.',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(403, 404, 409)
  async download(
    @Param('disputeId', PathId) disputeId: string,
    @Param('pieceId', PathId) pieceId: string,
    @Me() visitor: Visitor,
    @AskedRole() requestedRole: RequestedRole,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { reader } = requireIndependence(await this.opening.in(disputeId, visitor, requestedRole));
    const piece = await this.reading.piece(reader, disputeId, pieceId);
    if (piece === undefined) throw notFound();
    const download = downloadOf(piece, reader.personId);
    if (download === undefined) throw nothingYet(piece);
    const content = await this.files.read(download.sha256);
    if (content === undefined) throw notFound();
    return sendFile(reply, content, download);
  }
}

const SOON = { 'retry-after': '5' };

function nothingYet({ copy, scan }: Piece): Problem {
  const never = copy.state === 'refused' || scan === 'refused';
  return never ? new Problem('no-copy') : new Problem('copy-not-ready', { headers: SOON });
}
