/** `npm run -s code -- <address>`: the second code of one of the invented people of the rehearsal, as their authenticator would show it. */
import { join, resolve } from 'node:path';
import { secondCode } from '../test/rehearsal/sign-in.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { ENDINGS } from './start/ending.mjs';

const root = resolve(import.meta.dirname, '..');
await buildIfNeeded(root, console.error);
const { PEOPLE } = await import(join(root, 'dist/apps/worker/src/rehearsal/people.js'));
const { secondFactorKey } = await import(join(root, 'dist/apps/worker/src/rehearsal/second-factor.js'));
const address = process.argv[2]?.trim().toLowerCase();
const person = PEOPLE.find(({ email, secondFactor }) => secondFactor && email === address);

if (person === undefined) {
  console.error(
    `Whose code? One of: ${PEOPLE.filter(({ secondFactor }) => secondFactor)
      .map(({ email }) => email)
      .join(', ')}`,
  );
  process.exitCode = ENDINGS.usage;
} else {
  console.log(secondCode(secondFactorKey(person.email)));
}
