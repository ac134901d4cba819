import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import { partyOfPartner } from '../../shared/access/parties.js';
import { ownerOfRecord } from '../../subgraphs/akkoord/owner-of-record.js';
import { soortVan } from '../../subgraphs/logboek/teksten.js';

/** Messages and earlier values are no facts of their own. */
const noFacts = ['berichten', 'eerder'];
const owned = partnerSchemas().flatMap(({ name, text }) => {
  const party = partyOfPartner(name)?.code;
  if (party === undefined || name === 'akkoord') return [];
  return parse(text).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION &&
    soortVan[node.name.value] &&
    !noFacts.includes(soortVan[node.name.value]!)
      ? [[node.name.value, party]]
      : [],
  );
});

test('a correction of every fact about a person goes to the party whose subgraph has it', () => {
  expect(owned.length).toBeGreaterThan(15);
  expect(Object.entries(ownerOfRecord).toSorted()).toEqual(owned.toSorted());
});
