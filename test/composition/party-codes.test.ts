import { expect, test } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { compose } from '../../gateway/supergraph/composition/compose.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';

const joining = {
  name: 'uwv',
  file: 'subgraphs/uwv/schema.graphql',
  text: `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated"])

    type Query { uitkeringssoorten: [Uitkeringssoort!] @authenticated }
    type Uitkeringssoort @authenticated { code: ID! verstrekker: BetrokkenPartij! justitiabele: Justitiabele! }
    type Justitiabele @key(fields: "id") @authenticated { id: ID! }
    enum BetrokkenPartij @authenticated { UWV }
  `,
};

test('a partner that joins adds its value to the output enum, and no other schema changes', () => {
  const { supergraph, errors } = compose([...partnerSchemas(), joining]);
  expect(errors).toBeUndefined();
  const type = buildSchema(supergraph!, { assumeValidSDL: true }).getType(
    'BetrokkenPartij',
  );
  expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['UWV', 'DJI', 'RECLASSERING', 'GEMEENTE']),
  );
});
