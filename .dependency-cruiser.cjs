/**
 * The import table: who may import whom. It is checked with the tests, and each row is proved there by a planted
 * violation (test/architecture.spec.ts).
 *
 * `ours` names folders of this repository, reached by their alias only; `packages` names outside packages (a final /
 * stands for a whole scope); `node` says whether Node's own modules are allowed.
 */
const PURE = 'is pure: it knows no framework, no database, no clock and no network.';

/** The files that put a program together. */
const wiring = ['^apps/[^/]+/src/main\\.ts$', '^apps/.+\\.module\\.ts$'];

const table = [
  {
    folder: 'libs/text',
    because: `What people read and type, in each language, ${PURE}`,
    ours: [],
    packages: ['libphonenumber-js', 'temporal-polyfill'],
    node: [],
  },
  {
    folder: 'libs/law',
    because: `The law ${PURE}`,
    ours: ['libs/text'],
    packages: ['temporal-polyfill'],
    node: [],
  },
  {
    folder: 'libs/dispute',
    because: `The state machine ${PURE}`,
    ours: ['libs/text', 'libs/law'],
    packages: [],
    node: [],
  },
  {
    folder: 'libs/notices',
    because: `What is written, and when, ${PURE}`,
    ours: ['libs/text', 'libs/law', 'libs/dispute'],
    packages: [],
    node: [],
  },
  {
    folder: 'libs/statistics',
    because: `What is counted, and among what, ${PURE}`,
    ours: ['libs/text', 'libs/law', 'libs/dispute'],
    packages: [],
    node: [],
  },
  {
    folder: 'libs/casework',
    because: 'The application speaks to the world through its ports; hashing is its only tool.',
    ours: ['libs/text', 'libs/law', 'libs/dispute', 'libs/notices', 'libs/statistics'],
    packages: ['@nestjs/common', 'canonicalize'],
    node: ['crypto'],
  },
  {
    folder: 'libs/accounts',
    because: 'People, sign-in and mandates know nothing of disputes.',
    ours: ['libs/text', 'libs/config'],
    packages: ['@nestjs/common', '@nestjs/core', 'typeorm', 'pg', '@simplewebauthn/server', 'otpauth'],
    node: true,
  },
  {
    folder: 'libs/persistence',
    because: 'The database stands behind the ports of casework, and nothing else is behind them with it.',
    ours: [
      'libs/text',
      'libs/law',
      'libs/dispute',
      'libs/notices',
      'libs/casework',
      'libs/statistics',
      'libs/accounts',
      'libs/config',
      'migrations',
    ],
    packages: ['@nestjs/common', '@nestjs/core', 'typeorm', 'pg', 'bullmq'],
    node: true,
  },
  {
    folder: 'libs/delivery',
    because: 'Queue, documents, mail and files stand behind the ports of casework; they never see the database.',
    ours: ['libs/text', 'libs/notices', 'libs/casework', 'libs/statistics', 'libs/accounts', 'libs/config'],
    packages: [
      '@nestjs/common',
      '@nestjs/core',
      'bullmq',
      'ioredis',
      'pg',
      'pdfkit',
      'uqr',
      'fontkit',
      'pkijs',
      'asn1js',
      'fflate',
      '@expo-google-fonts/source-sans-3',
      'nodemailer',
      'file-type',
      '@hyzyla/pdfium',
      'libheif-js',
      'postal-mime',
      'sharp',
    ],
    node: true,
  },
  {
    folder: 'libs/config',
    because: 'What a program is told by its environment is read before anything else, and by nobody else.',
    ours: [],
    packages: ['class-validator', 'class-transformer'],
    node: ['crypto', 'fs'],
  },
  {
    folder: 'libs/observability',
    because: 'What an operator needs of any program: it watches the ports of casework, and stands behind none of them.',
    ours: ['libs/casework'],
    packages: ['@nestjs/common', '@nestjs/terminus', 'fastify', 'pino', 'prom-client'],
    node: true,
  },
  {
    folder: 'libs/requests',
    because: 'What people ask for is read once, for programs and for pages alike; it decides nothing.',
    ours: ['libs/text', 'libs/law', 'libs/dispute', 'libs/casework', 'libs/accounts'],
    packages: [
      '@nestjs/common',
      '@nestjs/swagger',
      'class-validator',
      'class-transformer',
      'fastify',
      '@fastify/multipart',
    ],
    node: ['crypto', 'stream'],
  },
  {
    folder: 'migrations',
    because: 'A migration says in SQL what it does, and still does the same when the code has moved on.',
    ours: [],
    packages: ['typeorm'],
    node: [],
  },
  {
    folder: 'apps',
    name: 'pages-controllers-handlers',
    except: [...wiring, '^apps/worker/src/rehearsal/', '^apps/cli/'],
    because: 'A page, a controller or a handler reads the request and names the actor; only the wiring sees more.',
    ours: [
      'apps',
      'libs/text',
      'libs/requests',
      'libs/casework',
      'libs/statistics',
      'libs/accounts',
      'libs/observability',
      'libs/law',
      'libs/dispute',
      'libs/notices',
    ],
    packages: [
      '@nestjs/common',
      '@nestjs/core',
      '@nestjs/platform-fastify',
      '@nestjs/swagger',
      '@nestjs/terminus',
      'fastify',
      '@fastify/',
      'csv-parse',
      'nunjucks',
      'govuk-frontend',
      'class-validator',
      'class-transformer',
      'reflect-metadata',
      'rxjs',
    ],
    node: true,
  },
  {
    folder: 'apps/worker/src/rehearsal',
    name: 'seeding',
    because: 'What seeds a rehearsal opens its own connections, and shows nobody anything.',
    ours: [
      'libs/text',
      'libs/law',
      'libs/dispute',
      'libs/notices',
      'libs/casework',
      'libs/accounts',
      'libs/config',
      'libs/persistence',
      'libs/delivery',
    ],
    packages: ['@nestjs/common', 'pg'],
    node: true,
  },
  {
    folder: 'apps/cli',
    name: 'cli-commands',
    except: wiring,
    because:
      'A command reads what was typed and asks the libraries; beside them it speaks to PostgreSQL itself, and starts it.',
    ours: [
      'libs/text',
      'libs/law',
      'libs/dispute',
      'libs/notices',
      'libs/casework',
      'libs/statistics',
      'libs/accounts',
      'libs/config',
      'libs/persistence',
      'libs/delivery',
      'tools',
    ],
    packages: ['@nestjs/common', '@nestjs/core', 'commander', 'pg', 'reflect-metadata'],
    node: true,
  },
];

const tests = '\\.spec\\.ts$|/testing/';

const rows = table.map(({ folder, name, because, except = [], ours, packages, node }) => ({
  name: name ?? folder.replace('libs/', ''),
  comment: because,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: [tests, ...except] },
  to: {
    couldNotResolve: false,
    pathNot: [
      `^${folder}/`,
      ...ours.map((other) => `^${other}/`),
      ...packages.map((name) => `(^|/)node_modules/(@types/)?${name.endsWith('/') ? name : `${name}/`}`),
      ...(Array.isArray(node) ? node.map((core) => `^(node:)?${core}$`) : []),
    ],
    ...(node === true ? { dependencyTypesNot: ['core'] } : {}),
  },
}));

const rules = [
  {
    name: 'apps-apart',
    comment: 'The programs know nothing of one another: they meet in the libraries.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'parties-apart',
    comment: 'What one party is shown is never built from what another party is shown.',
    severity: 'error',
    from: { path: '^apps/portal/src/(consumer|merchant|mediator)/' },
    to: { path: '^apps/portal/src/(consumer|merchant|mediator)/', pathNot: '^apps/portal/src/$1/' },
  },
  {
    name: 'libs-know-no-app',
    comment: 'A library does not know who uses it.',
    severity: 'error',
    from: { path: '^(libs|migrations)/' },
    to: { path: '^apps/' },
  },
  {
    name: 'front-door-only',
    comment: 'A library is entered by its index; what it does not export is its own.',
    severity: 'error',
    from: { path: '^(?:apps/[^/]+|libs/([^/]+)|migrations)/', pathNot: tests },
    to: { path: '^libs/[^/]+/src/(?!index\\.ts$)', pathNot: '^libs/$1/' },
  },
  {
    name: 'by-alias',
    comment: 'One way to write it: #law, never ../../law/src/index.ts.',
    severity: 'error',
    from: { path: '^(?:apps/[^/]+|libs/([^/]+)|migrations)/' },
    to: { path: '^libs/', pathNot: '^libs/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
  },
  {
    name: 'no-cycle',
    comment: 'Two files that need each other, be it for a type, cannot be read, moved or understood one by one.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolves',
    comment: 'An import leads somewhere.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'declared',
    comment: 'What runs in production is among the dependencies of package.json.',
    severity: 'error',
    from: { path: '^(apps|libs|migrations)/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'production-knows-no-test',
    comment: 'Only tests import tests and their helpers.',
    severity: 'error',
    from: { path: '^(apps|libs|migrations)/', pathNot: tests },
    to: { path: ['^test/', tests] },
  },
];

module.exports = {
  forbidden: [...rows, ...rules],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
