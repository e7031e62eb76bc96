import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { AntivirusAway } from '#delivery';
import { EICAR } from '../hostile/files/hostile-file.ts';
import { type OpenApi, openApi } from '../support/api.ts';
import { ClamdDaemon } from '../support/clamd.ts';
import { needing } from '../support/other-programs.ts';
import { createParties, deeds, formWith, type TestParties } from '../support/parties.ts';

const PATIENCE = 120_000;
const clamd = needing('clamd');

clamd.describe(`ClamAV’s daemon itself${clamd.note}`, () => {
  let daemon: ClamdDaemon;
  beforeAll(async () => {
    daemon = await ClamdDaemon.thatKnows(EICAR);
  }, PATIENCE);
  afterAll(() => daemon?.end());

  test(
    'says of each file what is said of it here',
    async () => {
      const antivirus = daemon.antivirus();
      const zip = zipSync({ 'eicar.com': Buffer.from(EICAR) });
      const locked = Buffer.from(zip);
      for (const at of [6, locked.indexOf('PK\u0001\u0002') + 8]) locked[at] = (locked[at] ?? 0) | 1;
      const found = { clean: false, finding: 'Local.Known.UNOFFICIAL' };
      expect(await antivirus.scan(Buffer.from('Une facture.'))).toEqual({ clean: true });
      expect(await antivirus.scan(new Uint8Array())).toEqual({ clean: true });
      expect(await antivirus.scan(Buffer.from(EICAR))).toEqual(found);
      expect(await antivirus.scan(Buffer.alloc(20_000_000, 'x'))).toEqual({ clean: true });
      expect(await antivirus.scan(Buffer.concat([Buffer.alloc(1_000_000, 'x'), Buffer.from(EICAR)]))).toEqual(found);
      expect(await antivirus.scan(zip)).toEqual(found);
      expect(await antivirus.scan(zipSync({ 'a.zip': zip }))).toEqual(found);
      // What it cannot look into, or not to the end, is not clean: so it is set (docs/how-to/operate.md).
      expect(await antivirus.scan(locked)).toEqual({ clean: false, finding: 'Heuristics.Encrypted.Zip' });
      expect(await antivirus.scan(Buffer.alloc(26 * 1024 * 1024))).toEqual({
        clean: false,
        finding: 'Limits.Exceeded',
      });
    },
    PATIENCE,
  );

  describe('in front of the pieces', () => {
    let api: OpenApi;
    let parties: TestParties;
    let disputeId: string;
    const { complain, read } = deeds(() => api);
    beforeAll(async () => {
      api = await openApi();
      parties = await createParties(api);
      await api.at('2026-03-02T09:00:00.000Z');
      disputeId = (await complain(parties.consumer)).body.disputeId;
    }, PATIENCE);
    afterAll(() => api?.close(), 30_000);

    const add = async (words: string): Promise<string> => {
      const form = formWith(Buffer.from(words), 'preuve.txt');
      const added = await api.ask('POST', `/v1/disputes/${disputeId}/pieces`, { as: parties.consumer, form });
      expect(added.status).toBe(201);
      return added.body.piece.pieceId;
    };
    const seenByTheOther = async (pieceId: string) =>
      api.ask('GET', `/v1/disputes/${disputeId}/pieces/${pieceId}`, { as: parties.agent });
    /** An hour later, as the worker comes back to what waits. */
    const later = () => api.superuser.query("UPDATE piece SET examine_at = now() WHERE copy_state = 'preparing'");

    test(
      'what it finds is shown to nobody else, what it does not is',
      async () => {
        const [infected, honest] = [await add(`Voici: ${EICAR}`), await add('Une preuve honnête.')];
        expect(await api.examine(daemon.antivirus())).toEqual([]);
        const { pieces } = await read(parties.agent, disputeId);
        const one = (id: string) => pieces.find((piece: { pieceId: string }) => piece.pieceId === id);
        expect(one(infected)).toMatchObject({ scan: 'refused', copyRefusal: 'infected' });
        expect(one(honest)).toMatchObject({ scan: 'clean', copy: 'ready' });
        expect((await seenByTheOther(infected)).status).toBe(409);
        expect((await seenByTheOther(honest)).bytes.toString()).toContain('Une preuve honnête.');
      },
      PATIENCE,
    );

    test.each([
      ['hangs', 'late', () => daemon.hang(), () => daemon.goOn()],
      ['is gone', 'connection', () => daemon.kill(), () => daemon.start()],
    ] as const)(
      'when it %s, filing goes on and nobody else sees a byte; when it is back, they do',
      async (_name, code, stops, comesBack) => {
        await stops();
        const impatient = daemon.antivirus(1_500);
        await expect(impatient.scan(Buffer.from('x'))).rejects.toMatchObject({ name: AntivirusAway.name, code });
        const [honest, infected] = [await add(`Reçue pendant qu’il manque: ${code}.`), await add(`${code} ${EICAR}`)];
        expect(await api.examine(impatient)).toEqual(['AntivirusAway', 'AntivirusAway']);
        for (const id of [honest, infected])
          expect(await seenByTheOther(id)).toMatchObject({ status: 409, body: { code: 'copy-not-ready' } });

        await comesBack();
        await later();
        expect(await api.examine(daemon.antivirus())).toEqual([]);
        expect((await seenByTheOther(honest)).bytes.toString()).toContain(code);
        expect(await seenByTheOther(infected)).toMatchObject({ status: 409, body: { code: 'no-copy' } });
      },
      PATIENCE,
    );
  });
});
