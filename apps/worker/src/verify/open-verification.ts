import type { Verification } from '#casework';
import { EXIT_WRONG_SETTING, readVerifySettings } from '#config';
import { FolderAnchors, FolderFiles } from '#delivery';
import { databaseOf, PgVerificationSource } from '#persistence';
import { AT_ONCE, type ThreadInput, VerifyingThreads } from './verifying-threads.ts';

/** What one thread looks at, over connections of its own. */
export async function openSources({ databaseUrl, filesDir, deep }: ThreadInput) {
  const database = await databaseOf({ url: databaseUrl, poolSize: AT_ONCE }).initialize();
  return {
    database,
    sources: { verificationSource: new PgVerificationSource(database), files: new FolderFiles(filesDir), deep },
  };
}

/**
 * Opens what verifying looks at, as the worker and only to read; or says what is wrong with the settings and ends. With
 * one thread, everything is looked at in this one.
 */
export async function openVerification(
  environment: Readonly<Record<string, string | undefined>>,
  { threads, deep }: { readonly threads: number; readonly deep: boolean },
): Promise<{ readonly verification: Verification; readonly close: () => Promise<void> }> {
  const { settings, mistakes } = readVerifySettings(environment);
  if (settings === undefined) {
    for (const mistake of mistakes) process.stderr.write(`verify: ${mistake}\n`);
    process.exit(EXIT_WRONG_SETTING);
  }
  const { databaseUrl, filesDir, anchorsDir, anchorKey } = settings;
  const { sources, database } = await openSources({ databaseUrl, filesDir, deep });
  const workers = threads > 1 ? new VerifyingThreads(threads, { databaseUrl, filesDir, deep }) : undefined;
  return {
    verification: {
      ...sources,
      ...(workers === undefined ? {} : { workers }),
      ...(anchorsDir === undefined ? {} : { anchors: new FolderAnchors(anchorsDir) }),
      ...(anchorKey === undefined ? {} : { anchorKey }),
    },
    async close() {
      await workers?.close();
      await database.destroy();
    },
  };
}
