import { dirname, join, relative, sep } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

/** Files of the gateway that every room of it stands on. */
const context = ['gateway/context.ts', 'gateway/subgraphs.ts'];
/** Counters and ids of a request: small, and reported from wherever something happens. */
const reporting = [
  'gateway/http/metrics.ts',
  'gateway/http/request-id.ts',
  'gateway/http/transaction-id.ts',
];
const errors = 'shared/graphql/errors.ts';

/**
 * What each room may import beside itself: rooms, single files of a room that lies above it, or all below a path that ends in a slash.
 * `shared` and `gateway` are the files beside the rooms. A file belongs to the longest path in this table that it begins with.
 */
export const layers = {
  // From the bottom up.
  // A reason is given without the secrets in it, which the keys know.
  shared: ['shared/numbers/data-keys.ts'],
  'shared/http': ['shared'],
  'shared/reference-data': ['shared'],
  'shared/import': ['shared'],
  // A cursor is sealed with a key. A page of people says whom it shows, and a failed act whose rows it had read.
  'shared/graphql': [
    'shared',
    'shared/numbers/data-keys.ts',
    'shared/database/database.ts',
    'shared/database/people-read.ts',
    'shared/access/caller.ts',
    'shared/audit/list-subjects.ts',
  ],
  // A history is read through the lock on its person, whose type stands with access.
  'shared/database': [
    'shared',
    'shared/graphql',
    'shared/numbers/data-keys.ts',
    'shared/access/betrokkenheid.ts',
  ],
  'shared/access': ['shared', 'shared/graphql', 'shared/database'],
  // The keys of a demonstration are refused in production.
  'shared/numbers': [
    'shared',
    'shared/graphql',
    'shared/database',
    'shared/access',
    'shared/demo/keys.ts',
  ],
  // The log is destroyed by the migrations of every table with a term.
  'shared/audit': [
    'shared',
    'shared/graphql',
    'shared/database',
    'shared/access',
    'shared/numbers',
    'shared/retention/vernietiging.ts',
  ],
  'shared/meldingen': [
    'shared',
    'shared/graphql',
    'shared/database',
    'shared/access',
  ],
  'shared/retention': [
    'shared',
    'shared/database',
    'shared/access',
    'shared/numbers',
    'shared/audit',
    'shared/meldingen',
  ],
  // partner-config.ts chooses between a demonstration and the real thing.
  'shared/subgraph': [
    'shared',
    'shared/http',
    'shared/import',
    'shared/graphql',
    'shared/database',
    'shared/access',
    'shared/numbers',
    'shared/audit',
    'shared/meldingen',
    'shared/retention',
    'shared/demo/keys.ts',
    'shared/demo/token.ts',
  ],
  'shared/demo': [
    'shared',
    'shared/import',
    'shared/reference-data',
    'shared/graphql',
    'shared/database',
    'shared/access',
  ],
  'shared/testing': ['shared/'],

  'gateway/execution': ['gateway/testing/tracked-executor.ts'],
  // One value holds all that is read of a supergraph, the access rules too, which read it by its links and facts.
  'gateway/supergraph': [
    'shared/',
    'gateway/execution',
    'gateway/authorization/access-rules.ts',
    'gateway/supergraph/composition/composition-result.ts',
  ],
  'gateway/authentication': [
    'shared/',
    ...context,
    ...reporting,
    'gateway/execution/limited-errors.ts',
  ],
  // Policies are asked over the client that asks subgraphs.
  'gateway/authorization': [
    'shared/',
    ...context,
    ...reporting,
    'gateway/execution',
    'gateway/supergraph',
    'gateway/authentication',
    'gateway/subgraph-client/http-client.ts',
  ],
  'gateway/supergraph/composition': [
    'shared/',
    'gateway/execution',
    'gateway/supergraph',
    'gateway/authorization',
  ],
  'gateway/limits': [
    'shared/',
    ...context,
    'gateway/supergraph',
    'gateway/authorization',
  ],
  // A message of a subgraph loses its values as one of the gateway does.
  'gateway/subgraph-client': [
    'shared/',
    ...context,
    ...reporting,
    'gateway/execution',
    'gateway/supergraph',
    'gateway/http/plugins/redact-values.ts',
  ],
  'gateway/audit': [
    'shared/',
    ...context,
    'gateway/config.ts',
    'gateway/authorization',
  ],
  'gateway/http': [
    'shared/',
    ...context,
    'gateway/execution',
    'gateway/authorization',
    'gateway/limits',
  ],
  'gateway/cli': [
    'shared/',
    'gateway/supergraph',
    'gateway/supergraph/composition',
    'gateway/authentication',
    'gateway/authorization',
    'gateway/http',
  ],
  // Beside the table: main.ts, server.ts and pipeline.ts put the rooms together.
  gateway: ['gateway/', 'shared/'],
  'gateway/testing': ['gateway/', 'shared/'],
};

const rooms = Object.keys(layers).sort((a, b) => b.length - a.length);
const roomOf = (file) =>
  rooms.find(
    (room) =>
      file.startsWith(`${room}/`) &&
      (room.includes('/') || !file.slice(room.length + 1).includes('/')),
  );

/** Refuses an import that the table does not allow, and a room that is not in it. */
export const layering = {
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const room = roomOf(file);
    const check = ({ source }) => {
      const value = source?.value;
      if (typeof value !== 'string' || !value.startsWith('.')) return;
      const target = join(dirname(file), value).replace(/\.js$/, '.ts');
      const targetRoom = roomOf(target);
      // The other import rules speak of partners and tests.
      if (!/^(gateway|shared)\//.test(target) || (room && room === targetRoom))
        return;
      const allowed = (layers[room] ?? []).some(
        (may) =>
          may === targetRoom ||
          may === target ||
          (may.endsWith('/') && target.startsWith(may)),
      );
      if (!allowed)
        context.report({
          node: source,
          message: `${room ?? 'A folder that is not in the table'} may not import ${target}: see test/lint/layers.mjs.`,
        });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
