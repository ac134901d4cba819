import { readFileSync } from 'node:fs';
import type { GraphQLEnumType } from 'graphql';
import { inWords, type Labels } from '../../shared/labels.js';
import { labelsFile } from './committed.js';

let committed: Labels | undefined;

/** Of each value by the merged table; of one that it does not have, as a partner that joined later may, the code in words. */
export function labelsOf(enums: readonly GraphQLEnumType[]): Labels {
  const table = (committed ??= JSON.parse(
    readFileSync(labelsFile, 'utf8'),
  ) as Labels);
  return Object.fromEntries(
    enums.map((type) => [
      type.name,
      Object.fromEntries(
        type
          .getValues()
          .map(({ name }) => [name, table[type.name]?.[name] ?? inWords(name)]),
      ),
    ]),
  );
}
