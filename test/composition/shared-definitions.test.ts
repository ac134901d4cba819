import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Kind, parse, print, type DefinitionNode } from 'graphql';

/** Partners extend these, or repeat the @external fields of another partner, so they differ by design. Who only refers to an Organisatie has no more of it than the key. */
const isExtended = (definition: DefinitionNode): boolean =>
  (definition.kind === Kind.INTERFACE_TYPE_DEFINITION &&
    definition.name.value === 'Organisatie') ||
  (definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    (['Query', 'Mutation'].includes(definition.name.value) ||
      /@(key|external)\b/.test(print(definition))));

/** Output enums, of which the supergraph has the values of every partner: one that joins adds its own. */
const grows = ['BetrokkenPartij', 'SoortMelding'];

test('a definition shared by several partners is the same in each', () => {
  const texts = new Map<string, Set<string>>();
  const owners = new Map<string, number>();
  for (const partner of readdirSync('subgraphs'))
    for (const definition of parse(
      readFileSync(`subgraphs/${partner}/schema.graphql`, 'utf8'),
    ).definitions) {
      if (!('name' in definition) || isExtended(definition)) continue;
      const name = definition.name.value;
      if (grows.includes(name)) continue;
      texts.set(
        name,
        (texts.get(name) ?? new Set<string>()).add(print(definition)),
      );
      owners.set(name, (owners.get(name) ?? 0) + 1);
    }
  const shared = [...owners].filter(([, count]) => count > 1);
  expect(shared.map(([name]) => name)).toEqual(
    expect.arrayContaining(['DateTime', 'PageInfo', 'Fout', 'Partij']),
  );
  const differing = [...texts].filter(([, versions]) => versions.size > 1);
  expect(differing.map(([name]) => name)).toEqual([]);
});
