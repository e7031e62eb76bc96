import type { Verification } from '#casework';
import { FolderAnchors, FolderFiles } from '#delivery';
import { databaseOf, EXIT_WRONG_SETTING, PgCensus, readVerifySettings } from '#persistence';

/** Two connections: one batch is looked at while the next is on its way. */
const CONNECTIONS = 2;

/** Opens what verifying looks at, as the worker and only to read; or says what is wrong with the settings and ends. */
export async function openVerification(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly verification: Verification; readonly close: () => Promise<void> }> {
  const { settings, mistakes } = readVerifySettings(environment);
  if (settings === undefined) {
    for (const mistake of mistakes) process.stderr.write(`verify: ${mistake}\n`);
    process.exit(EXIT_WRONG_SETTING);
  }
  const { databaseUrl, filesDir, anchorsDir, anchorKey } = settings;
  const database = await databaseOf({ url: databaseUrl, poolSize: CONNECTIONS }).initialize();
  return {
    verification: {
      census: new PgCensus(database),
      files: new FolderFiles(filesDir),
      ...(anchorsDir === undefined ? {} : { anchors: new FolderAnchors(anchorsDir) }),
      ...(anchorKey === undefined ? {} : { anchorKey }),
    },
    close: () => database.destroy(),
  };
}
