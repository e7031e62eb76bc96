import { join } from 'node:path';

/** The houses, the people and one dispute at each stage, played by the program itself. */
export async function prepare(root, addresses, { secret, filesDir }) {
  const { migrate } = await import(join(root, 'dist/libs/persistence/src/index.js'));
  const { furnish } = await import(join(root, 'dist/apps/worker/src/rehearsal/furnish.module.js'));
  await migrate(addresses.owner);
  await furnish({ addresses, secret, filesDir, disputes: true });
}
