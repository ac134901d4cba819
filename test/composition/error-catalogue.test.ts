import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangeType } from '@graphql-inspector/core';
import { expect, test } from '@jest/globals';
import {
  changeCodes,
  lintCodes,
} from '../../gateway/documentation/codes/change-codes.js';
import {
  federationErrors,
  ownCompositionErrors,
} from '../../gateway/documentation/codes/composition-errors.js';
import {
  domainErrors,
  logCodes,
  reasons,
  requestErrors,
} from '../../gateway/documentation/codes/request-errors.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import type { Reason } from '../../gateway/subgraph-client/failure.js';
import { errorCodes } from '../../shared/graphql/errors.js';
import { pages } from '../support/pages.js';
import { root } from '../support/process.js';

const { text } = pages.find(({ file }) => file === 'docs/clients.md')!;

/** Cells of the rows of docs/clients.md that begin with a code. */
const rows = text
  .split('\n')
  .filter((line) => /^\| `[A-Z_]+` /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code, ...cells]) => [code!.replaceAll('`', ''), ...cells]);

test('docs/clients.md says of each error code what `graph -- explain` says', () => {
  const documented = rows
    .filter(([, status]) => /^\d+$/.test(status!))
    .map(([code, , cause, action]) => [code, { cause, action }]);
  const explained = Object.entries(requestErrors).map(
    ([code, { cause, action }]) => [code, { cause, action }],
  );
  expect(documented).toEqual(explained);
  expect(Object.keys(requestErrors).toSorted()).toEqual(
    Object.keys(errorCodes).toSorted(),
  );
});

test('and of each reason of an unavailable partner', () => {
  // The compiler refuses a reason of the gateway that is not explained.
  const explained: Record<Reason, { cause: string }> = reasons;
  const documented = rows
    .filter(([, status]) => !/^\d+$/.test(status!))
    .map(([code, cause]) => [code, cause]);
  expect(documented).toEqual(
    Object.entries(explained).map(([code, { cause }]) => [code, cause]),
  );
});

test('every code of our rules for schemas is explained, and no other', () => {
  const folder = join(root, 'gateway/supergraph/composition');
  const sources = readdirSync(folder)
    .filter((file) => /(?<!test)\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const written = sources.flatMap((source) =>
    Array.from(source.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g), ([, code]) => code!),
  );
  const unknown = new Set(
    written.filter((code) => !(code in federationErrors)),
  );
  expect(Object.keys(ownCompositionErrors).toSorted()).toEqual(
    [...unknown].toSorted(),
  );
});

test('every code of a change that `graph -- check` reports is explained, and each of lint', () => {
  const reported = Object.values(ChangeType).filter(
    (code) => !/DESCRIPTION|^DIRECTIVE_/.test(code),
  );
  expect(Object.keys(changeCodes).toSorted()).toEqual(
    [...reported, 'ACCESS_NARROWED', 'ACCESS_WIDENED', 'ROLE_ADDED'].toSorted(),
  );
  const lint = readFileSync(
    join(root, 'gateway/cli/graph/check/lint.ts'),
    'utf8',
  );
  const found = codesIn(lint, /'([A-Z]+(?:_[A-Z]+)*)'/g);
  expect(Object.keys(lintCodes).toSorted()).toEqual(
    [...new Set(found)].filter((code) => code !== 'UPPER_CASE').toSorted(),
  );
});

const codesIn = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, code]) => code!);

test('every code of a refusal by a rule of the domain is explained, and no other', () => {
  for (const { text } of partnerSchemas()) {
    const [, values] = /^enum Foutcode .*\{([^}]*)\}/m.exec(text) ?? [];
    if (values)
      expect(Object.keys(domainErrors).toSorted()).toEqual(
        codesIn(values, /^ {2}([A-Z]+)$/gm).toSorted(),
      );
  }
});

test('every code that a service logs is explained', () => {
  const explained = { ...requestErrors, ...reasons, ...logCodes };
  const logged = ['gateway', 'shared', 'subgraphs']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!test)\.ts$/.test(file))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    )
    .flatMap((source) =>
      codesIn(
        source,
        /(?:logger|log)\.(?:error|warn|info)\(\s*\{[^}]*?code: '([A-Z_]+)'/g,
      ),
    );
  expect(logged).toEqual(
    expect.arrayContaining(['NO_TOKEN', 'SUPERGRAPH_REFUSED']),
  );
  expect(logged.filter((code) => !(code in explained))).toEqual([]);
});

test('every explanation has a meaning and a cause', () => {
  const all = {
    ...domainErrors,
    ...ownCompositionErrors,
    ...federationErrors,
    ...logCodes,
    ...changeCodes,
    ...lintCodes,
  };
  for (const { meaning, cause, action } of Object.values(all))
    expect([meaning, cause, action]).not.toContain('');
});
