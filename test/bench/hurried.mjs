import { join } from 'node:path';

/** The organisations, the people and one dispute at each stage, played by the program itself. */
export async function prepare(root, addresses, { secret, filesDir }) {
  const { migrate } = await import(join(root, 'dist/libs/persistence/src/index.js'));
  const { seedRehearsal } = await import(join(root, 'dist/apps/worker/src/rehearsal/seed-rehearsal.js'));
  await migrate(addresses.owner);
  await seedRehearsal({ addresses, secret, filesDir, disputes: true });
}
