import { ApiProperty } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { NewUpload } from '#casework';
import { SIDES, type Side } from '#dispute';
import { fieldErrors, NATURES, OneOf, Problem, Some } from '#requests';
import { ActDone } from '../acts/act-done.ts';

export class UploadView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly pieceId: string;
  @ApiProperty({ type: String }) readonly name: string;
  @ApiProperty({ type: String, description: 'Read from its first bytes.' }) readonly mediaType: string;
  @ApiProperty({ type: 'integer' }) readonly bytes: number;
  @ApiProperty({ type: String, description: 'SHA-256 of its content.' }) readonly sha256: string;
}

export class PieceAddedView extends ActDone {
  @ApiProperty({ type: UploadView }) readonly piece: UploadView;
}

export function uploadView({ pieceId, name, mediaType, bytes, sha256 }: NewUpload): UploadView {
  return { pieceId, name, mediaType, bytes, sha256 };
}

class PieceFields {
  @OneOf(NATURES, 'Whether it existed before or was made for the mediation.', { optional: true })
  readonly nature?: (typeof NATURES)[number];

  @Some(SIDES, 'Who may see it.', { optional: true })
  readonly audience?: readonly Side[];
}

/** The fields of a form are text: `audience` is a list with commas. */
export function pieceFields(fields: Readonly<Record<string, string>>): PieceFields {
  const { audience, ...rest } = fields;
  const list = audience === undefined ? {} : { audience: audience.split(',').map((side) => side.trim()) };
  const read = plainToInstance(PieceFields, { ...rest, ...list });
  const errors = validateSync(read, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw new Problem('invalid-request', { errors: (lang) => fieldErrors(errors, lang) });
  return read;
}
