import type { KeyObject } from 'node:crypto';
import { DATABASE } from './address.ts';
import { publicHalfOf, verifyingKey } from './anchor-keys.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { address, text } from './kinds.ts';
import type { SettingsOrMistakes } from './settings.ts';
import { readVariables, Variable } from './variable.ts';

/** What verifying needs: to read everything, and nothing to sign with. */
export class VerifySettings {
  @Variable('DATABASE_URL', address(DATABASE)) readonly databaseUrl: string;
  @Variable('FILES_DIR', text('the folder that keeps pieces and notices')) readonly filesDir: string;
  @Variable('ANCHORS_DIR', text('the folder that keeps the daily anchors'), { optional: true })
  readonly anchorsDir?: string;
  /** Public; from ANCHOR_KEY when it is not given itself. */
  @Variable('ANCHOR_PUBLIC_KEY', verifyingKey, {
    optional: true,
    otherwise: ({ ANCHOR_KEY }) => publicHalfOf(ANCHOR_KEY),
  })
  readonly anchorKey?: KeyObject;
}

/** The settings of `npm run verify`, or every mistake at once. */
export function readVerifySettings(environment: Environment): SettingsOrMistakes<VerifySettings> {
  const unreadable: string[] = [];
  const { settings, mistakes } = readVariables(VerifySettings, readEnvironment(environment, unreadable));
  const all = [...unreadable, ...mistakes];
  return all.length > 0 ? { mistakes: all } : { settings };
}
