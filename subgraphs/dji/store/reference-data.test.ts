import { expect, test } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { allInrichtingen } from '../../../shared/reference-data/inrichtingen.js';
import { definePartner } from '../../../shared/subgraph/define-partner.js';
import { testDatabase } from '../../../shared/testing/test-partner.js';
import { InrichtingEntity } from '../entities/inrichting.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { Justitiabele1700000002001 } from '../migrations/0001-justitiabele.js';

// An embedded database takes a longer text; MariaDB refuses it, and nothing starts.
test('every inrichting fits its columns', () => {
  const columns = getMetadataArgsStorage().filterColumns(InrichtingEntity);
  const lengthOf = (property: string) =>
    Number(
      columns.find(({ propertyName }) => propertyName === property)?.options
        .length,
    );
  const tooLong = allInrichtingen.filter(
    ({ code, naam, plaats, gemeente }) =>
      code.length > lengthOf('code') ||
      naam.length > lengthOf('naam') ||
      plaats.length > lengthOf('plaats') ||
      gemeente.length > lengthOf('gemeenteCode'),
  );
  expect(lengthOf('code')).toBeGreaterThan(0);
  expect(tooLong).toEqual([]);
});

test('a database whose reference data cannot be loaded is closed, so that a command that failed ends', async () => {
  let opened: Database | undefined;
  const partner = definePartner({
    name: 'dji',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers: {},
    person: JustitiabeleEntity,
    entities: [],
    migrations: () => [Justitiabele1700000002001],
    referenceData: async (database) => {
      opened = database;
      throw new Error('Data too long');
    },
    createStore: () => null,
    createLoaders: () => ({}),
    retentionRules: [],
    importLines: async () => [],
  });
  await expect(testDatabase(partner.open)).rejects.toThrow('Data too long');
  await expect(
    opened!.read((manager) => manager.query('SELECT 1')),
  ).rejects.toThrow();
});
