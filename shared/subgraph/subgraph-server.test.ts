import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { subgraphSchema } from './subgraph-server.js';

test('a schema whose mutation may not be null is refused, by the name of the field', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const file = join(folder, 'schema.graphql');
  const schemaWith = (type: string) => {
    writeFileSync(
      file,
      `type Query { a: Int } type Mutation { doe: ${type} } type Uitslag { fout: String } scalar Date scalar DateTime scalar Meldingsoort scalar Partij`,
    );
    return subgraphSchema(pathToFileURL(file), {});
  };
  expect(() => schemaWith('Uitslag!')).toThrow('Mutation.doe must be nullable');
  expect(schemaWith('Uitslag').getMutationType()).toBeDefined();
  rmSync(folder, { recursive: true });
});
