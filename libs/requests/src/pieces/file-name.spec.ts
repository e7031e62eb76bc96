import { describe, expect, test } from '@jest/globals';
import { attachment, fileName } from './file-name.ts';
import { pieceIdFor } from './receive-upload.ts';

describe('the name of a file', () => {
  test.each([
    ['facture.pdf', 'facture.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Mes documents\\reçu.pdf', 'reçu.pdf'],
    ['.htaccess', 'htaccess'],
    ['a\u202efdp.exe', 'afdp.exe'],
    ['a\r\nSet-Cookie: x', 'aSet-Cookie: x'],
    ['', 'document'],
    [undefined, 'document'],
    ['\u200b', 'document'],
  ])('%j becomes %j', (given, expected) => {
    expect(fileName(given)).toBe(expected);
  });

  test('is never long, and keeps what says its kind', () => {
    const long = fileName(`${'é'.repeat(1000)}.jpeg`);
    expect(Array.from(long)).toHaveLength(150);
    expect(long.endsWith('.jpeg')).toBe(true);
  });

  test('cannot break out of its header', () => {
    expect(attachment('a"; filename="b.exe')).toBe(
      `attachment; filename="a__ filename=_b.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe`,
    );
    expect(attachment('reçu (1).pdf')).toBe(
      `attachment; filename="recu (1).pdf"; filename*=UTF-8''re%C3%A7u%20%281%29.pdf`,
    );
  });
});

test('an upload with a key has an id of its own person and key, and nobody guesses it', () => {
  const id = pieceIdFor('somebody', 'key');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(pieceIdFor('somebody', 'key')).toBe(id);
  expect(pieceIdFor('somebody else', 'key')).not.toBe(id);
  expect(pieceIdFor('somebody', undefined)).not.toBe(pieceIdFor('somebody', undefined));
});
