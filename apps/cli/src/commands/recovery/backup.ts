import { existsSync, readdirSync } from 'node:fs';
import { Command } from 'commander';
import { Ending } from '#tools/start/ending.mjs';
import { connectedTo, inPlace, needed } from '../../place.ts';
import type { Terminal } from '../../terminal.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Everything that cannot be made again, in a new folder. What must not stand beside a backup is not in it:
 * SESSION_SECRET, and the key that signs anchors.
 */
export function command(terminal: Terminal): Command {
  const { say } = terminal;
  return new Command('backup')
    .description('Copies everything that cannot be made again into a new folder. The service may run meanwhile.')
    .requiredOption('--to <folder>', 'a folder that is empty or not there yet')
    .addHelpText('after', '\nExample:\n  npx entente backup --to /backups/2026-11-21')
    .action(({ to: typed }: { to: string }) => {
      const to = terminal.path(typed);
      if (existsSync(to) && readdirSync(to).length > 0)
        throw new Ending('usage', `${to} is not empty: each backup has a folder of its own.`);
      return inPlace(terminal, ({ url, filesDir, anchorsDir, ledgerDir }) =>
        connectedTo(url, async (client) => {
          const folders = { filesDir: needed(filesDir, 'FILES_DIR'), anchorsDir, ledgerDir };
          const { tables, contents, takenAt, digest } = await writeBackup(client, folders, to);
          const rows = tables.reduce((sum, table) => sum + table.rows, 0);
          say(`Backup of ${takenAt} in ${to}: ${tables.length} tables, ${rows} rows, ${contents.count} documents.`);
          say(`SHA-256 of its manifest, to be kept elsewhere: ${digest}`);
        }),
      );
    });
}
