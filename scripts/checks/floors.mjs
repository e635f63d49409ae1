// The house as data: which package may import which, and which libraries each floor may use.
// The boundaries check enforces it, the architecture picture is drawn from it; a new floor or library starts here.

const testing = ['vitest', 'fast-check'];

/**
 * Every floor, from the bottom up. `imports` are packages (or folders of one: `domain/period`), `npm` the
 * libraries, `node` whether Node's built-in modules may be used, `holds` what a person finds in it.
 */
export const floors = [
  {
    name: 'domain',
    level: 0,
    imports: [],
    npm: [],
    node: false,
    holds: 'words and rules of the field, pure',
  },
  {
    name: 'reading',
    level: 0,
    imports: ['domain/period', 'domain/quantity', 'domain/outcome'],
    npm: ['opencc-js'],
    node: false,
    holds: 'text → promises, results, problems; pure',
  },
  {
    name: 'scoring',
    level: 0,
    imports: ['domain/period', 'domain/quantity', 'domain/outcome'],
    npm: [],
    node: false,
    holds: 'rulebook + facts → scores, ranks, reasons; pure',
  },
  {
    name: 'contract',
    level: 1,
    imports: ['domain'],
    npm: ['zod', 'intl-messageformat'],
    node: false,
    holds: 'the wire: schemas, routes, messages',
  },
  {
    name: 'store',
    level: 2,
    imports: ['domain'],
    npm: ['kysely', 'pg', 'pg-boss'],
    node: true,
    holds: 'PostgreSQL: migrations, queries, journal',
  },
  {
    name: 'paper',
    level: 2,
    imports: ['domain'],
    npm: ['docx', 'fflate', 'hucre', 'mammoth', 'sharp'],
    node: true,
    holds: 'docx, xlsx, text in and out',
  },
  {
    name: 'app',
    level: 3,
    imports: ['domain', 'reading', 'scoring', 'store', 'paper'],
    npm: ['yaml'],
    node: true,
    holds: 'use cases: one verb a file',
  },
  {
    name: 'server',
    level: 4,
    imports: ['app', 'contract', 'domain'],
    npm: [
      'nodemailer',
      'hono',
      '@hono/node-server',
      '@hono/zod-openapi',
      'better-auth',
      '@zxcvbn-ts/language-common',
      'zod',
    ],
    node: true,
    holds: 'HTTP, sign-in, pages served',
  },
  {
    name: 'web',
    level: 4,
    imports: ['contract', 'domain'],
    npm: ['react', 'react-dom', '@tanstack/react-query', '@tanstack/react-router', 'idb-keyval'],
    node: false,
    holds: 'the pages',
  },
  {
    name: 'cli',
    level: 5,
    imports: ['server', 'app', 'contract', 'paper', 'reading', 'scoring', 'domain'],
    npm: [],
    node: true,
    holds: 'the luoshi command',
  },
];

const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const isTest = '\\.test\\.tsx?$|^packages/[^/]+/src/testing/';

const internalRule = ({ name, imports }) => ({
  name: `floor-${name}`,
  comment: `${name} may import ${imports.length ? imports.join(', ') : 'nothing'} of the other packages.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: {
    path: '^packages/',
    pathNot: [`^packages/${name}/`, ...imports.map((i) => `^packages/${i.replace('/', '/(src|dist)/')}/`)],
  },
});

const npmRules = ({ name, npm }) =>
  [
    { suffix: '', allowed: npm, from: { pathNot: isTest } },
    { suffix: '-test', allowed: [...npm, ...testing], from: { path: isTest } },
  ].map(({ suffix, allowed, from }) => ({
    name: `library-${name}${suffix}`,
    comment: `Libraries of ${name}: ${allowed.join(', ') || 'none'}.`,
    severity: 'error',
    from: {
      path: from.path
        ? `^packages/${name}/.*(${isTest.split('|')[0]})|^packages/${name}/src/testing/`
        : `^packages/${name}/`,
      ...(from.pathNot ? { pathNot: [from.pathNot, '/vite\\.config\\.ts$'] } : {}),
    },
    to: {
      path: 'node_modules/',
      pathNot: allowed.map((library) => `node_modules/(@types/)?${escape(library)}(/|$)`),
    },
  }));

const pure = floors.filter((floor) => !floor.node).map((floor) => floor.name);

/** The rules dependency-cruiser is given; each has a planted violation. */
export const rules = [
  ...floors.map(internalRule),
  ...floors.flatMap(npmRules),
  {
    name: 'no-node-in-pure',
    comment: 'These packages run in a browser too, and do no I/O.',
    severity: 'error',
    from: { path: `^packages/(${pure.join('|')})/src/` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-sibling-feature',
    comment: 'A feature of the web app never imports another; what two need goes down a floor.',
    severity: 'error',
    from: { path: '^packages/web/src/features/([^/]+)/' },
    to: { path: '^packages/web/src/features/', pathNot: '^packages/web/src/features/$1/' },
  },
  { name: 'no-cycle', comment: 'Imports go one way.', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-unresolved',
    comment: 'An import that leads nowhere hides what it would break.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '[.](css|svg|png)' },
  },
  {
    name: 'no-build-output',
    comment: 'Source imports source; dist is for running.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/' },
    to: { path: '(^packages/[^/]+|^[.].*)/dist/' },
  },
];
