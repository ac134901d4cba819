import { expect, test } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { allInrichtingen } from '../../../shared/reference-data/inrichtingen.js';
import { InrichtingEntity } from '../entities/inrichting.js';

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
