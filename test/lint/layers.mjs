import { dirname, join, relative, sep } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

/** Files that every layer of the gateway may import. */
const context = ['gateway/context.ts', 'gateway/subgraphs.ts'];
/** Metrics and ids of a request, which are reported from any layer. */
const reporting = [
  'gateway/http/metrics.ts',
  'gateway/http/request-id.ts',
  'gateway/http/transaction-id.ts',
];
const errors = 'shared/graphql/errors.ts';

/**
 * What each layer may import besides itself: lower layers, single files of a higher one, or everything below a path that ends in a
 * slash. `shared` and `gateway` are the files directly in those folders. A file belongs to the longest path of this table that is a
 * prefix of its own.
 */
export const layers = {
  // From the bottom up.
  // reason-of.ts passes on the messages of DataKeyError, which hold no secrets.
  // A run of background.ts is a trace.
  // The partners with data of their own are those that declare a party.
  shared: [
    'shared/numbers/data-keys.ts',
    'shared/telemetry/sql-spans.ts',
    'shared/telemetry/trace-context.ts',
    'shared/access/parties.generated.ts',
    'shared/access/parties-config.ts',
  ],
  'shared/telemetry': ['shared'],
  'shared/http': ['shared', 'shared/telemetry'],
  'shared/reference-data': ['shared'],
  'shared/import': ['shared'],
  // A cursor is encrypted. A page of people, and a failed mutation, report their data subjects to the audit log.
  'shared/graphql': [
    'shared',
    'shared/numbers/data-keys.ts',
    'shared/database/database.ts',
    'shared/database/people-read.ts',
    'shared/access/caller.ts',
    'shared/audit/list-subjects.ts',
  ],
  // A history is read through the personLock, whose type is in access/. Opening a database checks the keys.
  'shared/database': [
    'shared',
    'shared/graphql',
    'shared/telemetry',
    'shared/numbers/data-keys.ts',
    'shared/numbers/key-proof.ts',
    'shared/access/betrokkenheid.ts',
  ],
  'shared/law-table': ['shared', 'shared/database'],
  'shared/access': ['shared', 'shared/graphql', 'shared/database'],
  // Rejects the keys of the demonstration in production.
  'shared/numbers': [
    'shared',
    'shared/graphql',
    'shared/database',
    'shared/access',
    'shared/demo/keys.ts',
  ],
  'shared/contactpunten': [
    'shared',
    'shared/graphql',
    'shared/database',
    'shared/access',
  ],
  // A repeat discloses what the first response did.
  'shared/idempotency': [
    'shared',
    'shared/graphql',
    'shared/database',
    'shared/access',
    'shared/numbers',
    'shared/audit/data-subjects.ts',
  ],
  // The audit log has a retention term, and with it the table of what was destroyed. The logboek keeps its keys in the database of the audit log.
  'shared/audit': [
    'shared',
    'shared/graphql',
    'shared/database',
    'shared/access',
    'shared/numbers',
    'shared/telemetry',
    'shared/retention/vernietiging.ts',
    'shared/idempotency/idempotency-key.ts',
  ],
  'shared/meldingen': [
    'shared',
    'shared/telemetry',
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
    'shared/idempotency',
    'shared/telemetry',
    'shared/meldingen',
  ],
  // partner-config.ts chooses between the demonstration and production.
  'shared/subgraph': [
    'shared',
    'shared/http',
    'shared/import',
    'shared/law-table',
    'shared/graphql',
    'shared/database',
    'shared/access',
    'shared/numbers',
    'shared/audit',
    'shared/idempotency',
    'shared/meldingen',
    'shared/retention',
    'shared/telemetry',
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
    'shared/contactpunten/contactpunt.ts',
  ],
  'shared/testing': ['shared/'],

  'gateway/execution': ['gateway/testing/tracked-executor.ts'],
  // `Supergraph` holds everything that is read of a supergraph, access rules included; these in turn read its links.
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
    'gateway/http/idempotency-key.ts',
    'gateway/execution/limited-errors.ts',
  ],
  // The AuthZEN decision point is called with the HTTP client of subgraph requests.
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
  'gateway/operations': [
    'shared/',
    ...context,
    ...reporting,
    'gateway/execution',
    'gateway/supergraph',
    'gateway/authentication',
    'gateway/authorization',
    'gateway/limits',
  ],
  'gateway/subgraph-client': [
    'shared/',
    ...context,
    ...reporting,
    'gateway/execution',
    'gateway/supergraph',
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
  // Pages about everything that clients and partners meet.
  'gateway/documentation': [
    'shared/',
    'gateway/supergraph',
    'gateway/supergraph/composition',
    'gateway/authentication',
    'gateway/authorization',
    'gateway/limits',
  ],
  'gateway/cli': [
    'gateway/documentation',
    'gateway/subgraph-settings.ts',
    'shared/',
    'gateway/config.ts',
    'gateway/execution',
    'gateway/supergraph',
    'gateway/supergraph/composition',
    'gateway/authentication',
    'gateway/authorization',
    'gateway/http',
    'gateway/limits',
    'gateway/operations',
    // The reasons for which a partner is missing, as types for clients.
    'gateway/subgraph-client/failure.ts',
  ],
  // The composition root (main.ts, server.ts, pipeline.ts) may import every layer.
  gateway: ['gateway/', 'shared/'],
  'gateway/testing': ['gateway/', 'shared/'],
};

const layerNames = Object.keys(layers).sort((a, b) => b.length - a.length);
const layerOf = (file) =>
  layerNames.find(
    (layer) =>
      file.startsWith(`${layer}/`) &&
      (layer.includes('/') || !file.slice(layer.length + 1).includes('/')),
  );

/** Reports an import that the table does not allow, and a folder that is not in it. */
export const layering = {
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const layer = layerOf(file);
    const check = ({ source }) => {
      const value = source?.value;
      if (typeof value !== 'string' || !value.startsWith('.')) return;
      const target = join(dirname(file), value).replace(/\.js$/, '.ts');
      const targetLayer = layerOf(target);
      // Imports of partners and tests are checked by no-restricted-imports.
      if (
        !/^(gateway|shared)\//.test(target) ||
        (layer && layer === targetLayer)
      )
        return;
      const allowed = (layers[layer] ?? []).some(
        (may) =>
          may === targetLayer ||
          may === target ||
          (may.endsWith('/') && target.startsWith(may)),
      );
      if (!allowed)
        context.report({
          node: source,
          message: `${layer ?? 'A folder that is not in the table'} may not import ${target}: see test/lint/layers.mjs.`,
        });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
