import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileComplaint, keepText, lapseDeadlines, referralTo, verifyAll } from '#casework';
import { civilDate } from '#law';
import type { Letter } from '#notices';
import { PgDirectory, PgVerificationSource } from '../index.ts';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';
import { MemoryFiles, workOff } from '../testing/worker-round.ts';

let db: DatabaseFixture;

beforeAll(async () => {
  db = await openDatabaseFixture();
  await db.ask(`UPDATE merchant SET jurisdiction = 'ES', siren = NULL, foreign_number = 'B00000000' WHERE id = $1`, [
    db.boutique,
  ]);
  await db.ask(`UPDATE mediator_body SET jurisdiction = 'ES' WHERE id = $1`, [db.rives]);
});
afterAll(() => db.close());

const said = (body: string) => {
  const { text, ref } = keepText(body);
  return { ref, more: { texts: [text] } };
};

test('a merchant of Spain: from the complaint to the proposal through the database and the worker, by the law of Spain', async () => {
  const { clock, records, deadlines, does, camille, agent, mathilde, clerk, boutique, rives, monts } = db;
  const directory = new PgDirectory(db.web);
  const files = new MemoryFiles();
  clock.setTo('2026-03-02');
  const complainant = { personId: camille.personId, name: 'Camille Moreau', addressLines: [], email: 'c@x.example' };
  const filed = await fileComplaint(
    { records: records.web, clock, directory },
    { ...complainant, language: 'fr' },
    { merchantId: boutique, statement: 'No funciona.', claims: [] },
  );
  if (filed.kind !== 'done') throw new Error(filed.kind);
  const { disputeId: id } = filed;
  await workOff(db, files);

  // One month of silence, by law: the clock opens the request, and nobody waits for a second one.
  clock.setTo('2026-04-03');
  while ((await lapseDeadlines({ records: records.worker, deadlines, clock })) > 0);
  expect(await referralTo(directory, boutique, civilDate('2026-04-07'), 'ES', monts)).toBeUndefined();
  const referral = await referralTo(directory, boutique, civilDate('2026-04-07'), 'ES', rives);
  if (referral === undefined) throw new Error('A body of Spain is asked');
  clock.setTo('2026-04-07');
  await does(camille, id, { type: 'ReferToMediator', ...referral });
  const [refusal] = await db.ask(
    `SELECT nominal_on::text AS due, article FROM deadline WHERE dispute_id = $1 AND act = 'RecordRejectionOverdue'`,
    [id],
  );
  expect(refusal).toEqual({ due: '2026-04-28', article: 'Ley 7/2017 art. 18.3' });

  await does(mathilde, id, { type: 'AdmitReferral' });
  const name = {
    kind: 'case-mediator',
    personId: mathilde.personId,
    name: 'Mathilde Aubry',
    addressLines: [],
  } as const;
  await does(
    clerk,
    id,
    { type: 'AssignCaseMediator', personId: mathilde.personId },
    { parties: [{ ...name, language: 'fr' }] },
  );
  await does(mathilde, id, { type: 'DeclareIndependence' });
  await does(mathilde, id, { type: 'NotifyReferral' });
  await does(agent, id, { type: 'EnterMediation' });
  clock.setTo('2026-05-07');
  const [solution, reasons] = [said('Un reembolso.'), said('El aparato no funciona.')];
  await does(
    mathilde,
    id,
    { type: 'IssueProposal', solution: solution.ref, reasons: reasons.ref, sense: 'consumer' },
    { texts: [...solution.more.texts, ...reasons.more.texts] },
  );
  await workOff(db, files);

  const issued = await db.ask<{ code: string; sha256: string }>(
    'SELECT code, sha256 FROM notice WHERE dispute_id = $1 ORDER BY version, code, to_side',
    [id],
  );
  expect(issued.map(({ code }) => code)).toEqual(['N01', 'N01', 'N04-S', 'N06', 'N09', 'N09', 'N15', 'N15']);
  const letters = issued.map(
    ({ sha256 }) => JSON.parse(Buffer.from(files.contents.get(sha256) ?? '').toString()) as Letter,
  );
  expect(new Set(letters.map(({ lang }) => lang))).toEqual(new Set(['es']));
  expect(JSON.stringify(letters)).toContain('NIF');

  // Whoever verifies the record years later works out the same duties.
  const { faults } = await verifyAll({ verificationSource: new PgVerificationSource(db.worker), files, deep: true });
  expect([...faults.keys()]).toEqual([]);
}, 60_000);
