import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Letter } from '#notices';
import { type Browser, openPortal } from '../../apps/portal/src/testing/browser.ts';
import { textOf } from '../../apps/portal/src/testing/draw.ts';
import { VERIFY } from '../../apps/portal/src/verify-notice/wording.ts';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { MemoryFiles, workOff } from '../../libs/persistence/src/testing/worker-round.ts';

let stack: DatabaseFixture;
let portal: Awaited<ReturnType<typeof openPortal>>;
let somebody: Browser;
let content: Uint8Array;
let code: string;

beforeAll(async () => {
  stack = await openDatabaseFixture();
  portal = await openPortal({ DATABASE_URL: stack.database.web, AUTH_DATABASE_URL: stack.database.auth });
  const files = new MemoryFiles();
  const disputeId = await stack.complaint();
  await workOff(stack, files);
  const [notice] = await stack.ask<{ sha256: string }>(
    "SELECT sha256 FROM notice WHERE dispute_id = $1 AND to_side = 'merchant'",
    [disputeId],
  );
  content = files.contents.get(notice?.sha256 ?? '') ?? new Uint8Array();
  const { verification } = JSON.parse(Buffer.from(content).toString()) as Letter;
  code = verification?.code ?? '';
  somebody = portal.browser();
});
afterAll(async () => {
  await portal.close();
  await stack.close();
});

const verify = async (chosen: string | Uint8Array) => {
  await somebody.open('/verify');
  const { status, html } = await somebody.sendFiles('/verify', {}, [{ field: 'file', name: 'a.pdf', content: chosen }]);
  return { status, html: html.replace(/form-token[^>]*>/g, '') };
};
const typed = async (text: string) => {
  const { status, html } = await somebody.open(`/verify?code=${encodeURIComponent(text)}`);
  return { status, html: html.replace(/form-token[^>]*>/g, '').replace(/href="[^"]*lang=[^"]*"/g, '') };
};

describe('whoever holds a notice', () => {
  test('learns by its file that it was issued, when, and to which side; and nothing of the dispute', async () => {
    const { status, html } = await verify(content);
    const text = textOf(html);
    expect(status).toBe(200);
    expect(text).toContain(VERIFY.fr.isFile);
    expect(text).toContain(VERIFY.fr.recipients.merchant);
    const { reference, number, sender, title } = JSON.parse(Buffer.from(content).toString()) as Letter;
    for (const secret of [reference, number, sender.name, title]) expect(text).not.toContain(secret);
  });

  test('learns the same by the code on its paper, however it is typed, and that the words remain to be compared', async () => {
    for (const text of [code, code.toLowerCase().replaceAll('-', ' ')]) {
      const { status, html } = await typed(text);
      expect(status).toBe(200);
      expect(textOf(html)).toContain(VERIFY.fr.isCode);
    }
  });

  test('with one byte more, less or other learns that it is not what was issued', async () => {
    const other = Buffer.from(content);
    other[100] = (other[100] ?? 0) ^ 1;
    for (const changed of [Buffer.concat([content, Buffer.from(' ')]), content.subarray(1), other]) {
      const { status, html } = await verify(changed);
      expect(status).toBe(404);
      expect(textOf(html)).toContain(VERIFY.fr.unknown);
    }
  });

  test('is told the same of a code that never was and of one that cannot be', async () => {
    const [never, cannot] = [await typed('0000-0000-0000-0000'), await typed('a word')];
    expect(never).toEqual(cannot);
    expect(never.status).toBe(404);
  });

  test('who sends nothing is told what is wanted', async () => {
    expect(await verify('')).toMatchObject({ status: 422 });
    expect(await typed('')).toMatchObject({ status: 422 });
  });

  test('learns the same when the dispute was erased: the paper outlives it', async () => {
    await stack.ask('UPDATE notice SET erased_at = now()');
    expect(await verify(content)).toMatchObject({ status: 200 });
    expect(await typed(code)).toMatchObject({ status: 200 });
  });

  test('cannot try for ever', async () => {
    let last = 200;
    for (let tries = 0; tries < 40 && last !== 429; tries++) ({ status: last } = await typed('0000-0000-0000-0000'));
    expect(last).toBe(429);
  });
});

test('the schema of what notices enclose is served to programs of any origin', async () => {
  const { status, headers, html } = await portal.browser().open('/schemas/notice.json');
  expect(status).toBe(200);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(JSON.parse(html)).toMatchObject({ title: 'Notice', type: 'object' });
});
