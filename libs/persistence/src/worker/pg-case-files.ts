import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseFile, CaseFiles, PartyDetails } from '#casework';
import { named } from '../named.ts';
import { partyOf } from '../reading/rows.ts';
import { type EventRow, recordedOf } from '../recorded.ts';

/** The worker's reading of a dispute: everything, for it writes to everybody. One statement, so one snapshot: its parts agree. */
@Injectable()
export class PgCaseFiles implements CaseFiles {
  constructor(private readonly database: DataSource) {}

  async read(disputeId: string): Promise<CaseFile | undefined> {
    const [row] = await named<CaseFileRow>(this.database, CASE_FILE, [disputeId]);
    if (row === undefined || row.events.length === 0) return undefined;
    return {
      events: row.events.map(recordedOf),
      texts: row.texts,
      parties: row.parties.map(partyOf),
      pieces: row.pieces.map((piece) => ({ ...piece, addedOn: piece.addedOn ?? '' })),
    };
  }
}

interface CaseFileRow {
  readonly events: readonly EventRow[];
  readonly texts: CaseFile['texts'];
  readonly parties: readonly (Omit<PartyDetails, 'email' | 'phone'> & {
    readonly email: string | null;
    readonly phone: string | null;
  })[];
  readonly pieces: readonly { readonly pieceId: string; readonly name: string; readonly addedOn: string | null }[];
}

const CASE_FILE = {
  name: 'case-file',
  text: `
    SELECT
      (SELECT coalesce(json_agg(json_build_object(
          'version', version, 'at', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'role', by_role, 'person', by_person, 'organisation', by_organisation, 'payload', payload) ORDER BY version), '[]')
        FROM dispute_event WHERE dispute_id = $1) AS events,
      (SELECT coalesce(json_object_agg(id, body), '{}') FROM dispute_text WHERE dispute_id = $1) AS texts,
      (SELECT coalesce(json_agg(json_build_object('kind', kind, 'personId', person_id, 'name', name,
          'addressLines', address_lines, 'email', email, 'phone', phone, 'language', language)), '[]')
        FROM dispute_party WHERE dispute_id = $1) AS parties,
      (SELECT coalesce(json_agg(json_build_object('pieceId', id, 'name', name, 'addedOn', added_on) ORDER BY added_on, id), '[]')
        FROM piece WHERE dispute_id = $1) AS pieces`,
};
