import { type AnchorSettings, readAnchorSettings } from './anchor-settings.ts';
import { ANTIVIRUS, DATABASE, type Environment, MAIL, readerOf, WEB } from './environment.ts';
import { readSealSettings, type SealSettings } from './seal-settings.ts';

/** How one of the programs runs: everything it is told by its environment, checked before anything else is done. */
export interface Settings extends AnchorSettings, SealSettings {
  /** `rehearsal` keeps its mail to itself and may move its clock; `production` does neither. */
  readonly mode: 'rehearsal' | 'production';
  readonly clock: 'system' | 'movable';
  /** The address of the database with the login role of this program: entente_web, or entente_worker for the worker. */
  readonly databaseUrl: string;
  /** The same database as entente_auth, for sign-in; the worker signs nobody in. */
  readonly authDatabaseUrl: string | undefined;
  /** Absent, the queue lives in the database. */
  readonly redisUrl: string | undefined;
  readonly filesDir: string;
  /** ClamAV's daemon. Absent, pieces stay unscanned; others see copies drawn anew in any case. */
  readonly clamdUrl: string | undefined;
  /** Where people reach the portal: what mails and notices point at. */
  readonly publicUrl: string;
  readonly portalName: string;
  /** Where a person is reached by those who cannot or will not use the portal. */
  readonly contact: string;
  readonly host: string;
  readonly apiPort: number;
  readonly portalPort: number;
  readonly workerPort: number;
  /** The proxies whose word about the visitor's address is taken: addresses or networks, by comma; rates are limited by it. */
  readonly trustedProxies: string;
  /** Absent, mail is captured; production refuses that. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** The Maildir where what comes back to `mailFrom` is put; absent, only what the mail server answers at once is known. */
  readonly bouncesDir?: string;
  /** Seals what must be read again, second-factor keys above all. */
  readonly sessionSecret: string;
  readonly logLevel: LogLevel;
  /** Whoever brings it reads `/metrics` from elsewhere; absent, this machine alone does. */
  readonly metricsToken?: string;
  /** Where the worker notes what it erases, outside the database; beside the anchors unless said otherwise. */
  readonly ledgerDir?: string;
  readonly maxPieceBytes: number;
}

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const PROGRAMS = ['api', 'portal', 'worker'] as const;
export type Program = (typeof PROGRAMS)[number];

/** sysexits.h EX_CONFIG: started with a wrong setting. */
export const EXIT_WRONG_SETTING = 78;
/** The port is taken; 98 is EADDRINUSE on Linux. */
export const EXIT_PORT_TAKEN = 98;

/** Either everything a program needs, or every mistake at once, each a sentence that says what to do. */
export type SettingsOrMistakes =
  | { readonly settings: Settings; readonly mistakes?: never }
  | { readonly mistakes: readonly string[]; readonly settings?: never };

/** Pure: the same environment gives the same settings. An empty variable counts as absent. */
export function readSettings(environment: Environment, program: Program): SettingsOrMistakes {
  const mistakes: string[] = [];
  const read = readerOf(environment, mistakes);
  const mode = read.oneOf('ENTENTE_MODE', ['rehearsal', 'production']);
  const inProduction = mode === 'production';
  const rehearsing = mode === 'rehearsal';

  const settings: Settings = {
    mode: mode ?? 'production',
    clock: read.oneOf('ENTENTE_CLOCK', ['system', 'movable'], inProduction ? 'system' : 'movable') ?? 'system',
    databaseUrl: read.address('DATABASE_URL', DATABASE) ?? '',
    authDatabaseUrl: program === 'worker' ? undefined : read.address('AUTH_DATABASE_URL', DATABASE),
    redisUrl: read.optionalAddress('REDIS_URL', ['redis:', 'rediss:']),
    filesDir: read.text('FILES_DIR', 'the folder that keeps pieces and notices') ?? '',
    clamdUrl: read.optionalAddress('CLAMD_URL', ANTIVIRUS),
    publicUrl: read.address('PUBLIC_URL', WEB, inProduction ? undefined : 'http://localhost:4000') ?? '',
    portalName: read.text('PORTAL_NAME', 'the name of this portal', 'Entente') ?? '',
    contact:
      read.text(
        'PORTAL_CONTACT',
        'the address where people reach you',
        rehearsing ? 'contact@entente.example' : undefined,
      ) ?? '',
    host: read.text('HOST', 'the address to listen on', '127.0.0.1') ?? '',
    apiPort: read.port('API_PORT', 4100),
    portalPort: read.port('PORTAL_PORT', 4000),
    workerPort: read.port('WORKER_PORT', 4200),
    trustedProxies: read.text('TRUSTED_PROXIES', 'the addresses of your proxies', 'loopback') ?? 'loopback',
    smtpUrl: inProduction ? read.address('SMTP_URL', MAIL) : read.optionalAddress('SMTP_URL', MAIL),
    mailFrom: read.mailbox('MAIL_FROM', rehearsing ? 'Entente <ne-pas-repondre@entente.example>' : undefined),
    sessionSecret: program === 'worker' ? '' : read.secret('SESSION_SECRET'),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info') ?? 'info',
    ...read.token('METRICS_TOKEN', 'metricsToken'),
    ...(program === 'worker' ? read.folder(['LEDGER_DIR', 'ANCHORS_DIR'], 'ledgerDir') : {}),
    ...(program === 'worker' ? read.folder(['BOUNCES_DIR'], 'bouncesDir') : {}),
    maxPieceBytes: read.megabytes('MAX_PIECE_MB', 20),
    ...(program === 'worker' ? readAnchorSettings(environment, mistakes, inProduction) : {}),
    ...(program === 'worker' ? readSealSettings(environment, mistakes) : {}),
  };

  if (inProduction && settings.clock === 'movable') {
    mistakes.push('ENTENTE_CLOCK=movable exists in rehearsal only: remove it, production runs on the real time.');
  }
  if (inProduction && settings.publicUrl.startsWith('http:')) {
    mistakes.push('PUBLIC_URL must begin with https:// in production.');
  }
  mistakes.push(...samePorts(settings));
  return mistakes.length > 0 ? { mistakes } : { settings };
}

/** For `main.ts`: the settings, or one line for each mistake on the error output and the end of the program. */
export function settingsOrExit(environment: Environment, program: Program): Settings {
  const { settings, mistakes } = readSettings(environment, program);
  if (settings !== undefined) return settings;
  for (const mistake of mistakes) process.stderr.write(`${program}: ${mistake}\n`);
  process.exit(EXIT_WRONG_SETTING);
}

/** Three programs on one machine cannot share a port; on several machines they may, so that only defaults can collide. */
function samePorts({ apiPort, portalPort, workerPort }: Settings): readonly string[] {
  const named = { API_PORT: apiPort, PORTAL_PORT: portalPort, WORKER_PORT: workerPort };
  return Object.entries(named).flatMap(([name, port], index, all) =>
    all
      .slice(0, index)
      .flatMap(([other, taken]) =>
        port === taken ? [`${name} and ${other} are both ${port}: give each program a port of its own.`] : [],
      ),
  );
}
