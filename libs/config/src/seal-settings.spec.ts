import { expect, test } from '@jest/globals';
import { readSealSettings } from './seal-settings.ts';

const read = (environment: Record<string, string>) => {
  const mistakes: string[] = [];
  const settings = readSealSettings(environment, mistakes);
  return { settings, mistakes: mistakes.map((mistake) => mistake.split(' ')[0]) };
};

test('a seal is a file and what opens it, with or without a time', () => {
  const seal = { SEAL_FILE: '/keys/seal.p12', SEAL_PASSPHRASE: 'ouvre' };
  expect(read({})).toEqual({ settings: {}, mistakes: [] });
  expect(read(seal).settings).toEqual({ seal: { file: '/keys/seal.p12', passphrase: 'ouvre' } });
  const stamped = { ...seal, TIMESTAMP_URL: 'https://time.example/tsa', TIMESTAMP_CERTIFICATE: '/keys/time.pem' };
  expect(read(stamped).settings.timeStamping).toEqual({
    url: 'https://time.example/tsa',
    certificateFile: '/keys/time.pem',
  });
});

test('the seals of bodies are a folder and a file of passphrases, beside the seal of the portal', () => {
  const given = { SEAL_FILE: '/a', SEAL_PASSPHRASE: 'x', BODY_SEALS_DIR: '/keys/bodies', BODY_SEALS_PASSPHRASES: '/b' };
  expect(read(given).settings.bodySeals).toEqual({ folder: '/keys/bodies', passphrasesFile: '/b' });
});

test.each([
  [{ SEAL_FILE: '/a', SEAL_PASSPHRASE: 'x', BODY_SEALS_DIR: '/keys' }, ['BODY_SEALS_DIR']],
  [{ SEAL_FILE: '/a', SEAL_PASSPHRASE: 'x', BODY_SEALS_PASSPHRASES: '/b' }, ['BODY_SEALS_DIR']],
  [{ BODY_SEALS_DIR: '/keys', BODY_SEALS_PASSPHRASES: '/b' }, ['SEAL_FILE']],
  [{ SEAL_FILE: '/a' }, ['SEAL_PASSPHRASE']],
  [{ SEAL_PASSPHRASE: 'x' }, ['SEAL_FILE']],
  [{ TIMESTAMP_URL: 'https://time.example' }, ['TIMESTAMP_URL']],
  [{ SEAL_FILE: '/a', SEAL_PASSPHRASE: 'x', TIMESTAMP_CERTIFICATE: '/b' }, ['TIMESTAMP_CERTIFICATE']],
  [{ SEAL_FILE: '/a', SEAL_PASSPHRASE: 'x', TIMESTAMP_URL: 'time.example' }, ['TIMESTAMP_URL']],
])('half of it is a mistake: %j', (environment, mistakes) => {
  expect(read(environment as unknown as Record<string, string>).mistakes).toEqual(mistakes);
});
