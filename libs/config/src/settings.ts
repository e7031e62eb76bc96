import type { KeyObject } from 'node:crypto';
import { ANTIVIRUS, DATABASE, MAIL, REDIS, WEB } from './address.ts';
import { signingKey } from './anchor-keys.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { address, mailbox, megabytes, oneOf, port, secret, text } from './kinds.ts';
import { readSealSettings, type SealSettings } from './seal-settings.ts';
import { readVariables, Variable } from './variable.ts';

/** Levels of the log, the quietest first. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
/** Level of the log. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Programs that read their settings from the environment. */
export const PROGRAMS = ['api', 'portal', 'worker'] as const;
/** Name of a program; some settings apply to one program only. */
export type Program = (typeof PROGRAMS)[number];

/** sysexits.h EX_CONFIG: started with a wrong setting. */
export const EXIT_WRONG_SETTING = 78;
/** The port is taken; 98 is EADDRINUSE on Linux. */
export const EXIT_PORT_TAKEN = 98;

const WEB_ONLY = ['api', 'portal'];
const WORKER_ONLY = ['worker'];
const SESSION_SECRET_LENGTH = 32;
const METRICS_TOKEN_LENGTH = 16;

const inProduction = ({ ENTENTE_MODE }: Environment) => ENTENTE_MODE === 'production';
const rehearsing = ({ ENTENTE_MODE }: Environment) => ENTENTE_MODE === 'rehearsal';
const withoutAnchors = (environment: Environment) =>
  !inProduction(environment) && !environment['ANCHORS_DIR'] && !environment['ANCHOR_KEY'];

/** What one program is told by its environment, checked before anything else is done. Mistakes come in this order. */
class ProgramSettings {
  /** `rehearsal` keeps its mail to itself and may move its clock; `production` does neither. */
  @Variable('ENTENTE_MODE', oneOf(['rehearsal', 'production'])) readonly mode: 'rehearsal' | 'production';
  @Variable('ENTENTE_CLOCK', oneOf(['system', 'movable']), {
    otherwise: (environment) => (inProduction(environment) ? 'system' : 'movable'),
  })
  readonly clock: 'system' | 'movable';
  /** The database, with the login role of this program: entente_web, or entente_worker for the worker. */
  @Variable('DATABASE_URL', address(DATABASE)) readonly databaseUrl: string;
  /** The same database as entente_auth, for sign-in; the worker signs nobody in. */
  @Variable('AUTH_DATABASE_URL', address(DATABASE), { programs: WEB_ONLY })
  readonly authDatabaseUrl: string | undefined;
  /** Absent, the queue lives in the database. */
  @Variable('REDIS_URL', address(REDIS), { optional: true }) readonly redisUrl: string | undefined;
  @Variable('FILES_DIR', text('the folder that keeps pieces and notices')) readonly filesDir: string;
  /** ClamAV's daemon. Absent, pieces stay unscanned; others see copies drawn anew in any case. */
  @Variable('CLAMD_URL', address(ANTIVIRUS), { optional: true }) readonly clamdUrl: string | undefined;
  /** Where people reach the portal: what mails and notices point at. */
  @Variable('PUBLIC_URL', address(WEB), {
    otherwise: (environment) => (inProduction(environment) ? undefined : 'http://localhost:4000'),
  })
  readonly publicUrl: string;
  @Variable('PORTAL_NAME', text('the name of this portal'), { otherwise: 'Entente' }) readonly portalName: string;
  /** Address of a person, for people who cannot or will not use the portal. */
  @Variable('PORTAL_CONTACT', text('the address where people reach you'), {
    otherwise: (environment) => (rehearsing(environment) ? 'contact@entente.example' : undefined),
  })
  readonly contact: string;
  @Variable('HOST', text('the address to listen on'), { otherwise: '127.0.0.1' }) readonly host: string;
  @Variable('API_PORT', port, { otherwise: '4100' }) readonly apiPort: number;
  @Variable('PORTAL_PORT', port, { otherwise: '4000' }) readonly portalPort: number;
  @Variable('WORKER_PORT', port, { otherwise: '4200' }) readonly workerPort: number;
  /** Proxies trusted to give the visitor's address, separated by commas; rate limits depend on that address. */
  @Variable('TRUSTED_PROXIES', text('the addresses of your proxies'), { otherwise: 'loopback' })
  readonly trustedProxies: string;
  /** Absent, mail is captured; production refuses that. */
  @Variable('SMTP_URL', address(MAIL), { optional: (environment) => !inProduction(environment) })
  readonly smtpUrl: string | undefined;
  @Variable('MAIL_FROM', mailbox, {
    otherwise: (environment) => (rehearsing(environment) ? 'Entente <ne-pas-repondre@entente.example>' : undefined),
  })
  readonly mailFrom: string;
  /** Seals what must be read again, second-factor keys above all. The worker has none. */
  @Variable('SESSION_SECRET', secret(SESSION_SECRET_LENGTH), { programs: WEB_ONLY }) readonly sessionSecret: string;
  @Variable('LOG_LEVEL', oneOf(LOG_LEVELS), { otherwise: 'info' }) readonly logLevel: LogLevel;
  /** Token with which other machines may read `/metrics`; absent, only this machine may. */
  @Variable('METRICS_TOKEN', secret(METRICS_TOKEN_LENGTH), { optional: true }) readonly metricsToken?: string;
  /** Where the worker notes what it erases, outside the database; beside the anchors unless said otherwise. */
  @Variable('LEDGER_DIR', text('the folder of the ledger of erasures'), {
    optional: true,
    otherwise: ({ ANCHORS_DIR }) => ANCHORS_DIR,
    programs: WORKER_ONLY,
  })
  readonly ledgerDir?: string;
  /** The Maildir of what comes back to `mailFrom`; absent, only what the mail server answers at once is known. */
  @Variable('BOUNCES_DIR', text('the Maildir of the mails that come back'), { optional: true, programs: WORKER_ONLY })
  readonly bouncesDir?: string;
  /** In bytes. */
  @Variable('MAX_PIECE_MB', megabytes, { otherwise: '20' }) readonly maxPieceBytes: number;
  /** Where the worker writes its anchors, and with which key it signs them; both or neither. */
  @Variable('ANCHORS_DIR', text('the folder that keeps the daily anchors'), {
    optional: withoutAnchors,
    programs: WORKER_ONLY,
  })
  readonly anchorsDir?: string;
  @Variable('ANCHOR_KEY', signingKey, { optional: withoutAnchors, programs: WORKER_ONLY })
  readonly anchorKey?: KeyObject;
}

/** Settings of one program, checked before anything else is done. */
export type Settings = ProgramSettings & SealSettings;

/** Either everything a program needs, or every mistake at once, each a sentence that says what to do. */
export type SettingsOrMistakes<T = Settings> =
  | { readonly settings: T; readonly mistakes?: never }
  | { readonly mistakes: readonly string[]; readonly settings?: never };

/**
 * Returns the settings of a program, or every mistake in its environment. Depends on nothing but the environment and
 * its files of secrets. An empty variable counts as absent.
 */
export function readSettings(environment: Environment, program: Program): SettingsOrMistakes {
  const mistakes: string[] = [];
  const given = readEnvironment(environment, mistakes);
  const read = readVariables(ProgramSettings, given, program);
  mistakes.push(...read.mistakes);
  const seals = program === 'worker' ? readSealSettings(given, mistakes) : {};
  mistakes.push(...conflictsIn(read.settings));
  return mistakes.length > 0 ? { mistakes } : { settings: Object.assign(read.settings, seals) };
}

/**
 * Returns the settings of a program. On mistakes, writes one line for each to the error output and ends the program
 * with `EXIT_WRONG_SETTING`.
 */
export function settingsOrExit(environment: Environment, program: Program): Settings {
  const { settings, mistakes } = readSettings(environment, program);
  if (settings !== undefined) return settings;
  for (const mistake of mistakes) process.stderr.write(`${program}: ${mistake}\n`);
  process.exit(EXIT_WRONG_SETTING);
}

/** What is wrong with settings that are each well written. */
function conflictsIn({ mode, clock, publicUrl, apiPort, portalPort, workerPort }: ProgramSettings): readonly string[] {
  const production = mode === 'production';
  const ports = Object.entries({ API_PORT: apiPort, PORTAL_PORT: portalPort, WORKER_PORT: workerPort });
  // Three programs on one machine cannot share a port; on several machines they may, so that only defaults can collide.
  const samePorts = ports.flatMap(([name, port], index) =>
    ports
      .slice(0, index)
      .filter(([, taken]) => taken === port)
      .map(([other]) => `${name} and ${other} are both ${port}: give each program a port of its own.`),
  );
  return [
    ...(production && clock === 'movable'
      ? ['ENTENTE_CLOCK=movable exists in rehearsal only: remove it, production runs on the real time.']
      : []),
    ...(production && String(publicUrl).startsWith('http:')
      ? ['PUBLIC_URL must begin with https:// in production.']
      : []),
    ...samePorts,
  ];
}
