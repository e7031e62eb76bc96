import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/embedded-pg.mjs';
import { startInstance } from '../../tools/start/instance.mjs';

/** What the person has set for their own instance has no say here. */
const THEIRS =
  /^(ENTENTE_|DATABASE_URL$|AUTH_DATABASE_URL$|REDIS_URL$|FILES_DIR$|PUBLIC_URL$|HOST$|SMTP_URL$|MAIL_FROM$|PORTAL_)/;

/** An Entente for one rehearsal, in a temporary folder: people and organisations, no dispute yet. Nothing of it stays. */
export async function throwAwayInstance(root, say) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-rehearsal-'));
  // The embedded server runs under an account of its own when root starts it.
  chmodSync(folder, 0o755);
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !THEIRS.test(name)));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const instance = await startInstance({
      root,
      environment: {
        ...own,
        ENTENTE_DATA: folder,
        API_PORT: `${await freePort()}`,
        WORKER_PORT: `${await freePort()}`,
        // Letters tell where the portal is: the same place in every rehearsal.
        PUBLIC_URL: 'http://localhost:4000',
        LOG_LEVEL: 'warn',
      },
      programs: ['api', 'worker'],
      disputes: false,
      postgres: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
      say,
    });
    return {
      ...instance,
      async stop() {
        await instance.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
