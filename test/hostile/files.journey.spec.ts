import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { type OpenApi, openApi } from '../support/api.ts';
import { createParties, deeds, formWith, type TestParties } from '../support/parties.ts';
import { archives } from './files/archives.ts';
import { EICAR, type HostileFile } from './files/hostile-file.ts';
import { pdfs } from './files/pdfs.ts';
import { pictures } from './files/pictures.ts';
import { programs } from './files/programs.ts';
import { texts } from './files/texts.ts';

let api: OpenApi;
let parties: TestParties;
let disputeId: string;
const { complain, read } = deeds(() => api);
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

beforeAll(async () => {
  api = await openApi();
  parties = await createParties(api);
  await api.at('2026-03-02T09:00:00.000Z');
  disputeId = (await complain(parties.consumer)).body.disputeId;
}, 60_000);

afterAll(() => api?.close(), 30_000);

interface Sent {
  readonly file: HostileFile;
  readonly status: number;
  readonly pieceId: string | undefined;
}

/** The consumer sends a file and adds it to the dispute, as a person would. */
async function send(file: HostileFile): Promise<Sent> {
  const { status, body } = await api.ask('POST', `/v1/disputes/${disputeId}/pieces`, {
    as: parties.consumer,
    form: formWith(Buffer.from(file.content), file.name),
  });
  return { file, status, pieceId: body.piece?.pieceId };
}

const REFUSED = [413, 415, 422];
const PATIENCE = 300_000;

/** Sends all, looks as the other party before and after the examination, and tells what became of each. */
async function brave(files: readonly HostileFile[]) {
  const sent: Sent[] = [];
  for (const file of files) sent.push(await send(file));
  const fates = sent.map(({ file, status }) => [file.what, file.fate === 'refused', status]);
  expect(fates.filter(([, refused, status]) => refused !== REFUSED.includes(status as number))).toEqual([]);

  const kept = sent.filter(({ pieceId }) => pieceId !== undefined);
  for (const { pieceId } of kept) {
    for (const as of [parties.agent]) {
      const early = await api.ask('GET', `/v1/disputes/${disputeId}/pieces/${pieceId}`, { as });
      expect(early).toMatchObject({ status: 409, body: { code: 'copy-not-ready' } });
      expect(early.headers.get('retry-after')).toBe('5');
    }
  }

  const begun = Date.now();
  await api.examine();
  // Those that took too long once are tried again, as the worker would later.
  for (let turn = 0; turn < 2; turn += 1) {
    await api.superuser.query(`UPDATE piece SET examine_at = now() WHERE copy_state = 'preparing'`);
    await api.examine();
  }
  const seconds = (Date.now() - begun) / 1000;

  const seen = await read(parties.agent, disputeId);
  const told = [];
  for (const { file, pieceId } of kept) {
    const view = seen.pieces.find((piece: { pieceId: string }) => piece.pieceId === pieceId);
    const href = `/v1/disputes/${disputeId}/pieces/${pieceId}`;
    const answer = await api.ask('GET', href, { as: parties.agent });
    const original = await api.ask('GET', href, { as: parties.consumer });
    expect(sha256(original.bytes)).toBe(sha256(file.content));
    told.push({ file, view, answer, fate: answer.status === 200 ? 'copied' : 'no-copy' });
  }
  const wrong = told.filter(({ file, fate }) => file.fate !== fate && file.fate !== 'copied-or-not');
  expect(wrong.map(({ file, view }) => [file.what, view.copy, view.copyRefusal])).toEqual([]);
  for (const { view, answer } of told.filter(({ fate }) => fate === 'no-copy')) {
    expect(answer).toMatchObject({ status: 409, body: { code: 'no-copy' } });
    expect(view).toMatchObject({ copy: 'refused', scan: 'unscanned' });
    expect(view.download).toBeUndefined();
  }
  const copied = told.filter(({ fate }) => fate === 'copied');
  for (const { view, answer, file } of copied) {
    expect(view).toMatchObject({ copy: 'ready', scan: 'unscanned', download: { what: 'copy' } });
    expect(sha256(answer.bytes)).toBe(view.download.sha256);
    expect(view.sha256).toBe(sha256(file.content));
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.bytes.includes('PK\u0003\u0004')).toBe(false);
  }
  return { copied, seconds, told };
}

describe('what is no piece', () => {
  test(
    'archives are turned away before they are opened',
    async () => {
      const { told } = await brave(archives());
      expect(told).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'programs, pages and drawings are turned away; what is only words stays words',
    async () => {
      const { copied } = await brave(programs());
      for (const { answer, view, file } of copied) {
        expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
        expect([...answer.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        expect(view.download.name).toMatch(/\.txt$/);
        expect(answer.bytes.toString()).toContain(file.shows ?? '');
      }
    },
    PATIENCE,
  );
});

describe('what is shown to others', () => {
  test(
    'of a document: its pages and its words, and nothing that acts',
    async () => {
      const { copied, seconds, told } = await brave(await pdfs());
      expect(seconds / told.length).toBeLessThan(30);
      for (const { answer, file } of copied) {
        expect(answer.headers.get('content-type')).toBe('application/pdf');
        expect(outsideStreams(answer.bytes)).not.toMatch(ACTING);
        if (file.shows === undefined) continue;
        // The words are told with the picture of the page; the page itself holds no text.
        expect(outsideStreams(answer.bytes)).toContain(`/Alt (Page 1. ${file.shows}`);
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(answer.bytes)), { mergePages: true });
        expect(text.trim()).toBe('');
      }
    },
    PATIENCE,
  );

  test(
    'of a picture: its points, and neither place nor words nor what hides behind',
    async () => {
      const { copied } = await brave(await pictures());
      for (const { answer } of copied) {
        const { exif, xmp, iptc, icc, comments, format, width, height } = await sharp(answer.bytes).metadata();
        expect({ exif, xmp, iptc, icc, comments }).toEqual({});
        expect(['jpeg', 'png']).toContain(format);
        expect(Math.max(width, height)).toBeLessThanOrEqual(4000);
        expect(answer.bytes.includes('CANARI')).toBe(false);
        const end = format === 'jpeg' ? 'ffd9' : 'ae426082';
        expect(answer.bytes.subarray(-end.length / 2).toString('hex')).toBe(end);
      }
    },
    PATIENCE,
  );

  test(
    'of words and messages: the words, in the order in which they stand',
    async () => {
      const { copied } = await brave(texts());
      for (const { answer, file } of copied) {
        const text = answer.bytes.toString();
        expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
        expect(text).not.toMatch(/^Bcc:/m);
        expect(text).not.toContain('<script');
        expect(text).toContain(file.shows ?? '');
      }
    },
    PATIENCE,
  );
});

/** Of the dictionaries, streams and pictures left out. */
function outsideStreams(pdf: Buffer): string {
  return pdf.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, '');
}

const ACTING =
  /\/(JS|JavaScript|OpenAction|AA|A|Launch|EmbeddedFiles?|Filespec|URI|AcroForm|XFA|SubmitForm|ImportData|GoToR|GoToE|RichMedia|Rendition|Annots|OCProperties|Encrypt)\b/;

describe('with an antivirus', () => {
  const eicar: HostileFile = { what: 'EICAR', name: 'eicar.txt', content: Buffer.from(EICAR), fate: 'copied' };
  const finds = (content: Uint8Array) =>
    Promise.resolve(
      Buffer.from(content).includes(EICAR) ? { clean: false, finding: 'Eicar-Test' } : ({ clean: true } as const),
    ) as Promise<{ clean: true } | { clean: false; finding: string }>;

  test(
    'what it finds is shown to nobody; what was drawn before it came is looked at too',
    async () => {
      await api.superuser.query('UPDATE piece SET examine_at = now()');
      await api.examine({ scan: finds });
      const { pieceId } = await send({ ...eicar, content: Buffer.from(`${EICAR} encore`) });
      await api.examine({ scan: finds });
      const seen = await read(parties.agent, disputeId);
      const infected = seen.pieces.filter(({ scan }: { scan: string }) => scan === 'refused');
      expect(infected.map(({ pieceId: id }: { pieceId: string }) => id)).toContain(pieceId);
      // The text, the document that holds it, and the one that came after.
      expect(infected).toHaveLength(3);
      for (const { href, copyRefusal } of infected) {
        expect(copyRefusal).toBe('infected');
        for (const as of [parties.agent, parties.consumer]) {
          expect(await api.ask('GET', href, { as })).toMatchObject({ status: 409, body: { code: 'no-copy' } });
        }
      }
      const unscanned = seen.pieces.filter(({ scan }: { scan: string }) => scan === 'unscanned');
      expect(unscanned.filter(({ copy }: { copy: string }) => copy !== 'refused')).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'that is away, filing goes on and nobody else sees a byte; when it is back, they do',
    async () => {
      const { status, pieceId } = await send({ ...eicar, content: Buffer.from('Une preuve honnête.') });
      expect(status).toBe(201);
      const failures = await api.examine({ scan: () => Promise.reject(new Error('hung')) });
      expect(failures).toEqual(['Error']);
      const href = `/v1/disputes/${disputeId}/pieces/${pieceId}`;
      expect(await api.ask('GET', href, { as: parties.agent })).toMatchObject({
        status: 409,
        body: { code: 'copy-not-ready' },
      });
      expect((await api.ask('GET', href, { as: parties.consumer })).bytes.toString()).toBe('Une preuve honnête.');
      await api.superuser.query('UPDATE piece SET examine_at = now()');
      expect(await api.examine({ scan: finds })).toEqual([]);
      expect((await api.ask('GET', href, { as: parties.agent })).bytes.toString()).toBe('\ufeffUne preuve honnête.');
    },
    PATIENCE,
  );
});
