import { Body, Controller, Inject, Post, Res, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Directory as AccountsDirectory, addressLines, type Visitor } from '#accounts';
import {
  CLOCK,
  type Clock,
  type Complainant,
  type Complaint,
  DIRECTORY,
  type Directory,
  fileComplaint,
  RECORDS,
  type Records,
} from '#casework';
import { civilDate } from '#law';
import { ActDone, actDone } from '../acts/act-done.ts';
import { given } from '../fields/given.ts';
import { reading } from '../fields/validation.ts';
import type { Lang } from '../language/language.ts';
import { Idempotent, InLanguage, Problems, Signed, TAGGED } from '../openapi/describe.ts';
import { Problem } from '../problem/problem.ts';
import { FILING } from '../rate-limits.ts';
import { Language, Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { doneOr } from '../writing/answer.ts';
import { Write, type WriteHeaders } from '../writing/write-headers.ts';
import { FileComplaintBody } from './file-complaint.dto.ts';

@ApiTags('Complaints')
@Controller('v1/complaints')
@UseGuards(SignedIn)
export class ComplaintsController {
  constructor(
    @Inject(RECORDS) private readonly records: Records,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DIRECTORY) private readonly directory: Directory,
    private readonly merchants: AccountsDirectory,
  ) {}

  @Post()
  @RouteConfig({ rateLimit: FILING })
  @ApiOperation({
    operationId: 'FileComplaint',
    summary: 'File a written complaint, or report one already made elsewhere',
    description: 'Begins a dispute. The portal carries the complaint to the merchant and keeps the proof of it.',
  })
  @ApiResponse({ status: 201, type: ActDone, headers: TAGGED })
  @Signed()
  @InLanguage()
  @Idempotent()
  @Problems(400, 422, 429)
  async file(
    @Body(reading(FileComplaintBody)) body: FileComplaintBody,
    @Me() visitor: Visitor,
    @Write() { idempotency }: WriteHeaders,
    @Language() lang: Lang,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActDone> {
    const complaint = asComplaint(body, await this.#merchantOf(body));
    const { records, clock, directory } = this;
    const house = { records, clock, directory };
    const outcome = await fileComplaint(house, complainant(visitor), complaint, idempotency);
    if (outcome.kind === 'no-such-merchant') throw new Problem('no-such-merchant');
    const done = actDone(doneOr(outcome), lang);
    void reply.header('etag', `"${done.tag}"`).header('location', done.href);
    return done;
  }

  async #merchantOf({ merchantId, siren }: FileComplaintBody): Promise<string> {
    if (merchantId !== undefined) return merchantId;
    if (siren === undefined) {
      throw new Problem('invalid-request', {
        errors: (lang) => [{ field: 'merchantId', message: WHICH_MERCHANT[lang] }],
      });
    }
    const { merchants } = await this.merchants.merchants({ siren, limit: 1 });
    const [found] = merchants;
    if (found === undefined) throw new Problem('no-such-merchant');
    return found.id;
  }
}

const WHICH_MERCHANT = {
  fr: 'Indiquez le professionnel : son identifiant ou son SIREN.',
  en: 'Say which merchant: its id or its SIREN.',
};

/** A name stands in the letter; a postal address is welcome and not needed. */
function complainant({ person }: Visitor): Complainant {
  const { id, name, email, phone, language, postalAddress } = person;
  if (name.trim() === '') throw new Problem('name-needed');
  return {
    personId: id,
    name,
    email,
    language,
    addressLines: postalAddress === null ? [] : addressLines(postalAddress),
    ...(phone === null ? {} : { phone }),
  };
}

function asComplaint(body: FileComplaintBody, merchantId: string): Complaint {
  const { statement, claims = [], contractOn, residence, pieceIds, elsewhere } = body;
  return {
    merchantId,
    statement,
    claims: claims.map(({ kind, amountCents }) => ({ kind, ...given({ amountCents }) })),
    ...given({
      contractOn: contractOn === undefined ? undefined : civilDate(contractOn),
      residence,
      pieceIds,
      elsewhere: elsewhere && {
        sentOn: civilDate(elsewhere.sentOn),
        proofPieceId: elsewhere.proofPieceId,
        ...given({
          unsatisfactoryAnswerOn:
            elsewhere.unsatisfactoryAnswerOn === undefined ? undefined : civilDate(elsewhere.unsatisfactoryAnswerOn),
        }),
      },
    }),
  };
}
