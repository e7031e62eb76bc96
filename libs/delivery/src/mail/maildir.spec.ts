import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Maildir } from './maildir.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-maildir-'));
  for (const folder of ['new', 'cur', 'tmp']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const deliver = (name: string, content: string | Buffer = 'x') => writeFileSync(join(root, 'new', name), content);
const seen = () => readdirSync(join(root, 'cur'));

describe('a Maildir', () => {
  test('gives what nobody has looked at, oldest first, and keeps it as seen', async () => {
    deliver('1764000002.b.host');
    deliver('1764000001.a.host', 'older');
    deliver('.hidden');
    const mailbox = await Maildir.open(root);
    expect(await mailbox.names()).toEqual(['1764000001.a.host', '1764000002.b.host']);
    expect(Buffer.from((await mailbox.read('1764000001.a.host')) as Uint8Array).toString()).toBe('older');
    await mailbox.putAway('1764000001.a.host');
    expect(await mailbox.names()).toEqual(['1764000002.b.host']);
    expect(seen()).toEqual(['1764000001.a.host:2,S']);
  });

  test('a message that another has put away is nothing, and nothing goes wrong', async () => {
    deliver('1');
    const mailbox = await Maildir.open(root);
    await Promise.all([mailbox.putAway('1'), mailbox.putAway('1')]);
    expect(seen()).toEqual(['1:2,S']);
    expect(await mailbox.read('1')).toBeUndefined();
  });

  test('what is too long, a folder or a way out of the folder is not read', async () => {
    deliver('long', Buffer.alloc(256 * 1024 + 1));
    deliver('longest', Buffer.alloc(256 * 1024));
    mkdirSync(join(root, 'new', 'folder'));
    symlinkSync('/etc/hostname', join(root, 'new', 'link'));
    const mailbox = await Maildir.open(root);
    for (const name of ['long', 'folder', 'link']) expect(await mailbox.read(name)).toBe('unfit');
    expect(await mailbox.read('longest')).toHaveLength(256 * 1024);
    await mailbox.putAway('link');
    expect(seen()).toEqual(['link:2,S']);
  });

  test('a folder without its own folders is none, and one that is lost later is told', async () => {
    await expect(Maildir.open(join(root, 'new'))).rejects.toThrow(/new\/new cannot be read and written \(ENOENT\)/);
    deliver('1');
    const mailbox = await Maildir.open(root);
    rmSync(join(root, 'cur'), { recursive: true });
    await expect(mailbox.putAway('1')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
