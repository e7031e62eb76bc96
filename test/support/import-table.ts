import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly line: string;
}

/** One forbidden import for each row of .dependency-cruiser.cjs; two where a row speaks of our folders and of packages. */
export const plants: readonly Plant[] = [
  { rule: 'text', file: 'libs/text/src/asks-law.ts', line: "import '#law';" },
  { rule: 'text', file: 'libs/text/src/asks-disk.ts', line: "import 'node:fs';" },
  { rule: 'law', file: 'libs/law/src/asks-dispute.ts', line: "import '#dispute';" },
  { rule: 'law', file: 'libs/law/src/asks-disk.ts', line: "import 'node:fs';" },
  { rule: 'dispute', file: 'libs/dispute/src/asks-notices.ts', line: "import '#notices';" },
  { rule: 'dispute', file: 'libs/dispute/src/asks-calendar.ts', line: "import 'temporal-polyfill';" },
  { rule: 'notices', file: 'libs/notices/src/asks-casework.ts', line: "import '#casework';" },
  { rule: 'notices', file: 'libs/notices/src/draws.ts', line: "import 'pdfkit';" },
  { rule: 'statistics', file: 'libs/statistics/src/asks-casework.ts', line: "import '#casework';" },
  { rule: 'statistics', file: 'libs/statistics/src/asks-disk.ts', line: "import 'node:fs';" },
  { rule: 'casework', file: 'libs/casework/src/asks-persistence.ts', line: "import '#persistence';" },
  { rule: 'casework', file: 'libs/casework/src/queries.ts', line: "import 'typeorm';" },
  { rule: 'casework', file: 'libs/casework/src/asks-disk.ts', line: "import 'node:fs';" },
  { rule: 'accounts', file: 'libs/accounts/src/asks-casework.ts', line: "import '#casework';" },
  { rule: 'accounts', file: 'libs/accounts/src/queues.ts', line: "import 'bullmq';" },
  { rule: 'persistence', file: 'libs/persistence/src/asks-delivery.ts', line: "import '#delivery';" },
  { rule: 'persistence', file: 'libs/persistence/src/draws.ts', line: "import 'pdfkit';" },
  { rule: 'delivery', file: 'libs/delivery/src/asks-persistence.ts', line: "import '#persistence';" },
  { rule: 'delivery', file: 'libs/delivery/src/queries.ts', line: "import 'typeorm';" },
  { rule: 'config', file: 'libs/config/src/asks-casework.ts', line: "import '#casework';" },
  { rule: 'config', file: 'libs/config/src/connects.ts', line: "import 'pg';" },
  { rule: 'observability', file: 'libs/observability/src/asks-persistence.ts', line: "import '#persistence';" },
  { rule: 'observability', file: 'libs/observability/src/queries.ts', line: "import 'pg';" },
  { rule: 'requests', file: 'libs/requests/src/asks-persistence.ts', line: "import '#persistence';" },
  { rule: 'requests', file: 'libs/requests/src/queries.ts', line: "import 'typeorm';" },
  { rule: 'migrations', file: 'migrations/asks-persistence.ts', line: "import '#persistence';" },
  { rule: 'migrations', file: 'migrations/connects.ts', line: "import 'pg';" },
  { rule: 'pages-controllers-handlers', file: 'apps/api/src/asks-persistence.ts', line: "import '#persistence';" },
  { rule: 'pages-controllers-handlers', file: 'apps/portal/src/consumer/queries.ts', line: "import 'pg';" },
  { rule: 'pages-controllers-handlers', file: 'apps/worker/src/draws.ts', line: "import 'pdfkit';" },
  { rule: 'seeding', file: 'apps/worker/src/rehearsal/draws.ts', line: "import 'pdfkit';" },
  { rule: 'cli-commands', file: 'apps/cli/src/commands/queries.ts', line: "import 'typeorm';" },
  { rule: 'cli-commands', file: 'apps/cli/src/commands/migrates.ts', line: "import '#migrations';" },
  { rule: 'apps-apart', file: 'apps/cli/src/asks-worker.ts', line: "import '../../worker/src/main.ts';" },
  { rule: 'apps-apart', file: 'apps/api/src/asks-portal.ts', line: "import '../../portal/src/main.ts';" },
  {
    rule: 'parties-apart',
    file: 'apps/portal/src/consumer/peeks.ts',
    line: "import '../mediator/active-membership.ts';",
  },
  { rule: 'libs-know-no-app', file: 'libs/casework/src/asks-api.ts', line: "import '../../../apps/api/src/main.ts';" },
  { rule: 'front-door-only', file: 'apps/api/src/window.ts', line: "import '../../../libs/law/src/inner.ts';" },
  { rule: 'by-alias', file: 'libs/dispute/src/detour.ts', line: "import '../../law/src/index.ts';" },
  { rule: 'no-cycle', file: 'libs/law/src/chicken.ts', line: "import './egg.ts';" },
  { rule: 'no-cycle', file: 'libs/law/src/day.ts', line: "import type { Night } from './night.ts';" },
  { rule: 'resolves', file: 'libs/law/src/nowhere.ts', line: "import './absent.ts';" },
  { rule: 'declared', file: 'libs/accounts/src/develops.ts', line: "import 'fast-check';" },
  { rule: 'production-knows-no-test', file: 'libs/law/src/asks-test.ts', line: "import './inner.spec.ts';" },
];

/** What the table allows, lest a rule that forbids everything pass for a proof. */
export const allowed: readonly Omit<Plant, 'rule'>[] = [
  { file: 'libs/law/src/may-count.ts', line: "import 'temporal-polyfill';" },
  { file: 'libs/dispute/src/may-ask-law.ts', line: "import '#law';" },
  { file: 'libs/casework/src/may-hash.ts', line: "import 'node:crypto';" },
  {
    file: 'libs/persistence/src/may-query.ts',
    line: "import '#casework'; import '#migrations'; import 'typeorm'; import 'pg';",
  },
  { file: 'libs/delivery/src/may-draw.ts', line: "import '#config'; import '#notices'; import 'pdfkit';" },
  { file: 'apps/worker/src/rehearsal/may-seed.ts', line: "import '#persistence'; import '#delivery'; import 'pg';" },
  { file: 'apps/api/src/may-serve.ts', line: "import '#casework'; import '#accounts'; import '@nestjs/common';" },
  { file: 'apps/cli/src/commands/may-ask.ts', line: "import '#persistence'; import 'commander'; import 'pg';" },
  { file: 'apps/cli/src/operator.module.ts', line: "import '#persistence'; import 'typeorm';" },
  { file: 'apps/api/src/api.module.ts', line: "import '#persistence'; import '#delivery'; import 'typeorm';" },
  { file: 'libs/law/src/may-try.spec.ts', line: "import 'fast-check'; import 'node:fs';" },
];

const bystanders: readonly Omit<Plant, 'rule'>[] = [
  ...[
    'law',
    'dispute',
    'notices',
    'casework',
    'persistence',
    'delivery',
    'accounts',
    'config',
    'observability',
    'requests',
    'text',
    'statistics',
  ].map((lib) => ({
    file: `libs/${lib}/src/index.ts`,
    line: 'export {};',
  })),
  ...['api', 'cli', 'portal', 'worker'].map((app) => ({ file: `apps/${app}/src/main.ts`, line: 'export {};' })),
  { file: 'migrations/index.ts', line: 'export {};' },
  { file: 'apps/portal/src/mediator/active-membership.ts', line: 'export {};' },
  { file: 'libs/law/src/inner.ts', line: 'export {};' },
  { file: 'libs/law/src/inner.spec.ts', line: 'export {};' },
  { file: 'libs/law/src/egg.ts', line: "import './chicken.ts';" },
  { file: 'libs/law/src/night.ts', line: "import type { Day } from './day.ts';" },
];

const root = resolve(import.meta.dirname, '../..');

/** A small tree of the same shape as this one, with every forbidden and every allowed import in it. */
export function plantedTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'entente-planted-'));
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(tree, file));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  for (const { file, line } of [...plants, ...allowed, ...bystanders]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${line}\n`);
  }
  return tree;
}

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export function violationsIn(tree: string): readonly Violation[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const table = join(root, '.dependency-cruiser.cjs');
  const options = ['--config', table, '--preserve-symlinks', '--output-type', 'json'];
  const run = spawnSync(process.execPath, [cruiser, ...options, 'apps', 'libs', 'migrations'], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(run.stderr);
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: readonly { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
