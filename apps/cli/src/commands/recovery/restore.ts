import { Command } from 'commander';
import { migrate } from '#persistence';
import { createDatabase, createRoles, OWNER } from '#tools/roles.mjs';
import { dataFolder } from '#tools/start/data-folder.mjs';
import { refuseSecond } from '#tools/start/lock.mjs';
import { connectedTo, inPlace, needed } from '../../place.ts';
import type { Terminal } from '../../terminal.ts';
import { eraseAgain } from './erase-again.ts';
import { openBackup, restoreBeside, restoreContents, restoreTables } from './read-backup.ts';

/**
 * A backup into a new database. The service then waits for `reconcile`: it can be read, nothing is recorded, nothing
 * leaves.
 */
export function command(terminal: Terminal): Command {
  const { say } = terminal;
  return new Command('restore')
    .description(
      [
        'Brings a backup into a new database. The service then waits: it can be read; nothing is recorded and',
        'nothing leaves until it is reconciled.',
      ].join(' '),
    )
    .requiredOption('--from <folder>', 'the folder of a finished backup')
    .addHelpText('after', '\nExample:\n  npx entente restore --from /backups/2026-11-21')
    .action(async ({ from: typed }: { from: string }) => {
      const from = terminal.path(typed);
      const manifest = await openBackup(from);
      if (!terminal.env['DATABASE_URL']?.trim()) refuseSecond(dataFolder(terminal.root, terminal.env));
      await inPlace(terminal, async (place) => {
        if (place.port !== undefined) await makeDatabase(place.port);
        const { url } = place;
        const filesDir = needed(place.filesDir, 'FILES_DIR');
        const anchorsDir = needed(place.anchorsDir, 'ANCHORS_DIR');
        const ledgerDir = needed(place.ledgerDir, 'LEDGER_DIR');
        await connectedTo(url, async (client) => {
          await restoreTables(client, from, manifest);
          const bad = await restoreContents(from, filesDir, manifest);
          const hadLedger = await restoreBeside(from, { anchorsDir, ledgerDir }, manifest);
          const since = new Date(manifest.takenAt);
          const { purged, forced, removed } = await eraseAgain({ client, url, filesDir, ledgerDir, since });
          const { takenAt, tables, contents } = manifest;
          say(`Restored the backup of ${takenAt}: ${tables.length} tables, ${contents.count} documents.`);
          say(`Erased again what was erased since: ${purged} disputes, ${removed} documents.`);
          for (const id of forced) say(`Erased although its record does not say so yet: ${id}`);
          for (const sha256 of bad) say(`Not in the backup as it should be: document ${sha256}`);
          if (!hadLedger)
            say(
              `There was no ledger of erasures in ${ledgerDir}: what was erased since the backup may have come back.`,
            );
          say('The service waits: it can be read; nothing is recorded and nothing leaves until npx entente reconcile.');
          terminal.exitCode = bad.length > 0 || !hadLedger ? 1 : 0;
        });
      });
    });
}

/** On this machine the database is made; on a server of one's own it is there, migrated and empty. */
async function makeDatabase(port: number): Promise<void> {
  await connectedTo(`postgres://postgres@127.0.0.1:${port}/postgres`, async (superuser) => {
    await createRoles(superuser);
    await createDatabase(superuser, 'entente');
  });
  await migrate(`postgres://${OWNER}@127.0.0.1:${port}/entente`);
}
