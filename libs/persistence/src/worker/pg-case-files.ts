import type { DataSource } from 'typeorm';
import type { CaseFile, CaseFiles } from '#casework';
import { DisputeEventRow, DisputePartyRow, DisputeTextRow, PieceRow } from '../entities/index.ts';
import { partyOf, recordedFrom } from '../reading/rows.ts';

/** The worker's reading of a dispute: everything, for it writes to everybody. One snapshot, so that its parts agree. */
export class PgCaseFiles implements CaseFiles {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  read(disputeId: string): Promise<CaseFile | undefined> {
    return this.database.transaction('REPEATABLE READ', async (entities) => {
      const events = await entities.find(DisputeEventRow, { where: { disputeId }, order: { version: 'ASC' } });
      if (events.length === 0) return undefined;
      const texts = await entities.findBy(DisputeTextRow, { disputeId });
      const parties = await entities.findBy(DisputePartyRow, { disputeId });
      const pieces = await entities.find(PieceRow, { where: { disputeId }, order: { addedOn: 'ASC', id: 'ASC' } });
      return {
        events: events.map(recordedFrom),
        texts: Object.fromEntries(texts.map((text) => [text.id, text.body])),
        parties: parties.map(partyOf),
        pieces: pieces.map(({ id, name, addedOn }) => ({ pieceId: id, name, addedOn: addedOn ?? '' })),
      };
    });
  }
}
