import type { ErasureLedger, Records } from '#casework';

/** The record, each purge first noted outside the database: a restored backup must not bring anybody back. */
export function withErasureLedger(
  records: Records,
  ledger: ErasureLedger,
  now: () => Date = () => new Date(),
): Records {
  return {
    write: (scope, work) =>
      records.write(scope, (file) =>
        work({
          answered: (key) => file.answered(key),
          open: () => file.open(),
          uploads: (pieceIds) => file.uploads(pieceIds),
          async store(entry) {
            if (entry.purge) await ledger.note('dispute', scope.disputeId, now());
            await file.store(entry);
          },
        }),
      ),
  };
}
