import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  authorizedGraph,
  type AuthorizedGraph,
} from '../testing/authorized-graph.js';

const types = `
  type Query {
    persoon: Persoon @authenticated
    personen: [Persoon!] @authenticated
    geheim: String @needs(scopes: [["a", "b"], ["c"]])
    beleid: String @policy(policies: [["p", "q"], ["r"]])
    naamgenoot: String @policy(policies: [["a"]])
    streng: String @policy(policies: [["p"]]) @needs(scopes: [["a"]])
    ongeregeld: String
    plek: Plek @authenticated
    plekken: [Plek!] @authenticated
    gevonden: [Gevonden] @authenticated
    zoek(term: String): String @authenticated
    kies(soort: Soort, keuze: Keuze): String @authenticated
    verborgen(term: String!): String @needs(scopes: [["a"]])
  }
  type Mutation {
    doe: Persoon @authenticated
    wis: Persoon @needs(scopes: [["a"]])
  }
  type Persoon @authenticated {
    naam: String
    bsn: String @needs(scopes: [["a"]])
    skn: String! @needs(scopes: [["a"]])
    dossier: Dossier
    risico: Risico
    vrienden: [Persoon!]
    soort: Soort
    dag: Dag
  }
  type Dossier @needs(scopes: [["b"]]) { inhoud: String }
  type Risico @policy(policies: [["r"]]) { hoogte: String }
  input Keuze { dag: Dag soort: Soort }
  enum Soort @needs(scopes: [["b"]]) { EEN }
  scalar Dag @needs(scopes: [["b"]])
  interface Plek { code: String naam: String }
  type Cel implements Plek @needs(scopes: [["a"]]) { code: String naam: String slot: String }
  type Tuin implements Plek @authenticated { code: String naam: String @needs(scopes: [["b"]]) gras: String }
  union Gevonden = Cel | Tuin
`;
const jan: Record<string, unknown> = {
  naam: 'Jan',
  bsn: '1',
  skn: '2',
  dossier: { inhoud: 'x' },
  risico: { hoogte: 'laag' },
  soort: 'EEN',
  dag: 'ma',
  vrienden: () => [jan],
};
const cell = { __typename: 'Cel', code: 'c', naam: 'Cel', slot: 's' };
const garden = { __typename: 'Tuin', code: 't', naam: 'Tuin', gras: 'g' };
const root = {
  persoon: jan,
  personen: [jan, jan],
  geheim: 'g',
  beleid: 'b',
  streng: 's',
  naamgenoot: 'n',
  ongeregeld: 'o',
  plek: garden,
  plekken: [cell, garden],
  gevonden: [cell, garden],
  zoek: ({ term }: { term: string }) => term,
  kies: () => 'gekozen',
  verborgen: 'v',
  doe: jan,
  wis: jan,
};

let graph: AuthorizedGraph;
beforeAll(async () => {
  graph = await authorizedGraph(types, root);
});
beforeEach(() => {
  graph.executed.length = 0;
  graph.decisionRequests.length = 0;
  graph.granted.clear();
});

const pathOf = (path: string) =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
const refusal = (path: string) => ({
  message: expect.stringMatching(
    /^Not allowed to see this(\.| without a token\. Send a header .+)$/,
  ),
  path: pathOf(path),
  extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
});
const all = (data: object | null, ...paths: string[]) =>
  paths.length > 0 ? { data, errors: paths.map(refusal) } : { data };

describe('a rule', () => {
  test.each([
    [null, null],
    ['', null],
    ['a', null],
    ['b', null],
    ['a b', 'g'],
    ['c', 'g'],
    ['A B', null],
    ['ab', null],
    ['c:lezen', null],
  ])('requires all scopes of one of its sets: %s', async (scopes, secret) => {
    expect(await graph.execute('{ geheim }', scopes)).toEqual(
      secret ? all({ geheim: secret }) : all({ geheim: secret }, 'geheim'),
    );
    expect(graph.executed).toEqual(secret ? ['{ geheim }'] : []);
  });

  test('N28: a field without any rule is denied', async () => {
    expect(await graph.execute('{ ongeregeld }', 'a b c')).toEqual(
      all({ ongeregeld: null }, 'ongeregeld'),
    );
    expect(graph.executed).toEqual([]);
  });

  test('on a type holds for every field that returns it, and on an enum and a scalar too (N17, N19)', async () => {
    const query = '{ persoon { dossier { inhoud } soort dag naam } }';
    expect(await graph.execute(query, 'a')).toEqual(
      all(
        { persoon: { dossier: null, soort: null, dag: null, naam: 'Jan' } },
        'persoon.dossier',
        'persoon.soort',
        'persoon.dag',
      ),
    );
    expect(graph.executed).toEqual(['{ persoon { naam } }']);
    expect(await graph.execute(query, 'b')).toEqual(
      all({
        persoon: {
          dossier: { inhoud: 'x' },
          soort: 'EEN',
          dag: 'ma',
          naam: 'Jan',
        },
      }),
    );
  });
});

test('N17: for inputs only the rules of the field count: a denied enum or scalar as input changes nothing', async () => {
  const query =
    'query ($k: Keuze) { kies(soort: EEN, keuze: $k) persoon { soort } }';
  expect(
    await graph.execute(query, '', { k: { dag: 'ma', soort: 'EEN' } }),
  ).toEqual(
    all({ kies: 'gekozen', persoon: { soort: null } }, 'persoon.soort'),
  );
  expect(
    await graph.execute('query ($b: String!) { verborgen(term: $b) }', 'b', {
      b: 'x',
    }),
  ).toEqual(all({ verborgen: null }, 'verborgen'));
});

test("N15: the root types of a graph may bear any name, also each other's", async () => {
  const other = await authorizedGraph(
    `schema
      @link(url: "https://specs.apollo.dev/link/v1.0")
      @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
    { query: Mutation mutation: Query }
    type Mutation { zie: String @requiresScopes(scopes: [["a"]]) ook: String @requiresScopes(scopes: [["b"]]) }
    type Query { doe: String @requiresScopes(scopes: [["a"]]) ook: String @requiresScopes(scopes: [["c"]]) }`,
    { zie: 'z', doe: 'd', ook: 'o' },
  );
  expect(await other.execute('{ zie ook }', 'a c')).toEqual(
    all({ zie: 'z', ook: null }, 'ook'),
  );
  expect(await other.execute('mutation { doe ook }', 'a b')).toEqual(
    all(null, 'ook'),
  );
  expect(await other.execute('mutation { doe ook }', 'a c')).toEqual(
    all({ doe: 'd', ook: 'o' }),
  );
});

test('N45: one document returns to each caller what the scopes of the current purpose permit', async () => {
  const query = '{ persoon { bsn } geheim }';
  const open = all({ persoon: { bsn: '1' }, geheim: 'g' });
  expect(await graph.execute(query, 'a b')).toEqual(open);
  for (const scopes of ['a', 'b', '', null]) {
    const other = 'a b'.replace(scopes ?? '', '').trim();
    const { data } = await graph.execute(query, scopes, {}, undefined, other);
    expect(data.geheim).toBeNull();
    expect(data.persoon?.bsn ?? null).toBe(scopes === 'a' ? '1' : null);
  }
  expect(await graph.execute(query, 'a b')).toEqual(open);
});

describe('a policy', () => {
  const names = ({ evaluations }: (typeof graph.decisionRequests)[number]) =>
    evaluations.map(({ resource }) => resource.id);

  test.each([
    ['', null],
    ['p', null],
    ['q', null],
    ['p q', 'b'],
    ['r', 'b'],
  ])('requires all policies of one of its sets: %s', async (granted, value) => {
    granted.split(' ').map((name) => graph.granted.add(name));
    expect(await graph.execute('{ beleid }', '')).toEqual(
      value ? all({ beleid: value }) : all({ beleid: value }, 'beleid'),
    );
    expect(graph.executed).toEqual(value ? ['{ beleid }'] : []);
  });

  test('is required in addition to scopes, and is not a scope', async () => {
    expect(await graph.execute('{ streng }', 'a p')).toEqual(
      all({ streng: null }, 'streng'),
    );
    graph.granted.add('p');
    expect(await graph.execute('{ streng }', '')).toEqual(
      all({ streng: null }, 'streng'),
    );
    expect(await graph.execute('{ streng }', 'a')).toEqual(
      all({ streng: 's' }),
    );
    const both = '{ naamgenoot geheim }';
    expect(await graph.execute(both, 'a b')).toEqual(
      all({ naamgenoot: null, geheim: 'g' }, 'naamgenoot'),
    );
    graph.granted.add('a');
    expect(await graph.execute(both, 'b')).toEqual(
      all({ naamgenoot: 'n', geheim: null }, 'geheim'),
    );
  });

  test('is decided once per request, in one batch with all others that the operation needs, and no more', async () => {
    await graph.execute(
      'query Een { streng persoon { ...P } } query Twee { beleid } fragment P on Persoon { a: risico { hoogte } b: risico { hoogte } }',
      '',
      {},
      'Een',
    );
    expect(graph.decisionRequests.map(names)).toEqual([['p', 'r']]);
    await graph.execute('{ persoon { naam } }', '');
    expect(graph.decisionRequests).toHaveLength(1);
  });

  test('counts for every possible type, also with a type condition on another one', async () => {
    const other = await authorizedGraph(
      `type Query { x: U @authenticated }
      union U = A | B
      type A @needs(scopes: [["a"]]) { f: String }
      type B @policy(policies: [["p"]]) { g: String }`,
      { x: { __typename: 'B', g: 'g' } },
    );
    const query = '{ x { ... on A { f } } }';
    expect(await other.execute(query, '')).toEqual(all({ x: null }, 'x'));
    other.granted.add('p');
    expect(await other.execute(query, '')).toEqual(all({ x: {} }));
  });

  test('is not decided for a caller without a token, who sees nothing anyway', async () => {
    graph.granted.add('r');
    expect(await graph.execute('{ beleid }', null)).toEqual(
      all({ beleid: null }, 'beleid'),
    );
    expect(graph.decisionRequests).toEqual([]);
  });

  test('N45: is decided per request: neither decisions nor filtered documents are cached for the next caller', async () => {
    const query = '{ beleid persoon { risico { hoogte } } }';
    const shut = all(
      { beleid: null, persoon: { risico: null } },
      'beleid',
      'persoon.risico',
    );
    const open = all({ beleid: 'b', persoon: { risico: { hoogte: 'laag' } } });
    expect(await graph.execute(query, 'a')).toEqual(shut);
    graph.granted.add('r');
    expect(await graph.execute(query, 'a')).toEqual(open);
    graph.granted.clear();
    graph.granted.add('p');
    expect(await graph.execute(query, 'a')).toEqual(shut);
    expect(graph.decisionRequests).toHaveLength(3);
  });

  test('refuses a mutation as a whole, as scopes do', async () => {
    expect(
      await graph.execute('mutation { doe { risico { hoogte } } }', 'a'),
    ).toEqual(all(null, 'doe.risico'));
    expect(graph.decisionRequests[0]!.action.name).toBe('write');
    expect(graph.executed).toEqual([]);
  });
});

describe('a removed field', () => {
  test('is null in the order of the operation, under its alias, also when the alias is the name of another field (N06)', async () => {
    expect(
      await graph.execute('{ p: persoon { bsn: naam naam: bsn x: bsn } }', ''),
    ).toEqual(all({ p: { bsn: 'Jan', naam: null, x: null } }, 'p.naam', 'p.x'));
    expect(graph.executed).toEqual(['{ p: persoon { bsn: naam } }']);
  });

  test('leaves its object when no other field was selected', async () => {
    expect(await graph.execute('{ persoon { bsn } }', '')).toEqual(
      all({ persoon: { bsn: null } }, 'persoon.bsn'),
    );
    expect(graph.executed).toEqual(['{ persoon { _type: __typename } }']);
  });

  test('is null in every item of a list, each with an error of its own (N18)', async () => {
    expect(
      await graph.execute('{ personen { naam bsn vrienden { bsn } } }', ''),
    ).toEqual(
      all(
        {
          personen: Array(2).fill({
            naam: 'Jan',
            bsn: null,
            vrienden: [{ bsn: null }],
          }),
        },
        'personen.0.bsn',
        'personen.0.vrienden.0.bsn',
        'personen.1.bsn',
        'personen.1.vrienden.0.bsn',
      ),
    );
  });

  test('has no error where there is no object: a hidden one looks like a missing one', async () => {
    const empty = await authorizedGraph(types, { personen: [], plekken: [] });
    expect(
      await empty.execute(
        '{ persoon { bsn } personen { bsn } plekken { naam } }',
        'x',
      ),
    ).toEqual(all({ persoon: null, personen: [], plekken: [] }));
  });

  test('that makes null of its parent has one error', async () => {
    expect(
      await graph.execute('{ personen { bsn dossier { inhoud } skn } }', ''),
    ).toEqual(all({ personen: null }, 'personen.0.skn'));
  });

  test('of a non-null type makes null of the nearest nullable parent, and nothing else (N18)', async () => {
    expect(
      await graph.execute('{ persoon { skn naam } ook: persoon { naam } }', ''),
    ).toEqual(all({ persoon: null, ook: { naam: 'Jan' } }, 'persoon.skn'));
    expect(await graph.execute('{ personen { skn } zoek }', '')).toEqual(
      all({ personen: null, zoek: null }, 'personen.0.skn'),
    );
    expect(
      await graph.execute('{ persoon { naam vrienden { skn } } }', ''),
    ).toEqual(
      all(
        { persoon: { naam: 'Jan', vrienden: null } },
        'persoon.vrienden.0.skn',
      ),
    );
  });

  test('is removed with its variables, and only those', async () => {
    const query =
      'query ($a: String, $b: String!) { zoek(term: $a) verborgen(term: $b) }';
    expect(await graph.execute(query, '', { a: 'x', b: 'y' })).toEqual(
      all({ zoek: 'x', verborgen: null }, 'verborgen'),
    );
    expect(graph.executed).toEqual(['query ($a: String) { zoek(term: $a) }']);
  });
});

describe('fragments', () => {
  test.each([
    ['{ persoon { ... on Persoon { bsn naam } } }'],
    ['{ persoon { ... { ... { bsn } } naam } }'],
    [
      '{ persoon { ...P } } fragment P on Persoon { ...Q naam } fragment Q on Persoon { bsn }',
    ],
    ['{ persoon { ...P ...P } } fragment P on Persoon { bsn naam }'],
  ])('hide nothing (N04, N05): %s', async (query) => {
    const answer = await graph.execute(query, '');
    expect(answer).toEqual(
      all({ persoon: { naam: 'Jan', bsn: null } }, 'persoon.bsn'),
    );
    expect(graph.executed.join()).not.toMatch(/bsn|fragment/);
  });

  test('are filtered in each place by the possible types there (N05)', async () => {
    const query =
      '{ plek { ...P } gevonden { ... on Tuin { ...P } } } fragment P on Plek { code }';
    expect(await graph.execute(query, '')).toEqual(
      all({ plek: { code: null }, gevonden: [{}, { code: 't' }] }, 'plek.code'),
    );
    expect(graph.executed).toEqual([
      '{ plek { _type: __typename } gevonden { ... on Tuin { ... on Plek { code } } _type: __typename } }',
    ]);
  });

  test('that expand exponentially are refused before they are expanded (N50)', async () => {
    const chain = Array.from(
      { length: 60 },
      (_, n) =>
        `fragment F${n} on Persoon { a: vrienden { ...F${n + 1} } b: vrienden { ...F${n + 1} } }`,
    );
    const query = `{ persoon { ...F0 } } ${chain.join(' ')} fragment F60 on Persoon { naam }`;
    await expect(graph.execute(query, '')).rejects.toThrow('10000 selections');
  });
});

describe('an interface or union', () => {
  test('requires for a field of the interface what every implementation requires (N01, N02, N03)', async () => {
    expect(await graph.execute('{ plek { code } }', '')).toEqual(
      all({ plek: { code: null } }, 'plek.code'),
    );
    expect(await graph.execute('{ plek { code naam } }', 'a')).toEqual(
      all({ plek: { code: 't', naam: null } }, 'plek.naam'),
    );
    expect(await graph.execute('{ plek { code naam } }', 'a b')).toEqual(
      all({ plek: { code: 't', naam: 'Tuin' } }),
    );
  });

  test('is authorized per type within a type condition (N04, N07)', async () => {
    for (const field of ['plekken', 'gevonden'])
      expect(
        await graph.execute(
          `{ ${field} { ... on Cel { slot } ... on Tuin { gras } } }`,
          '',
        ),
      ).toEqual(
        all({ [field]: [{ slot: null }, { gras: 'g' }] }, `${field}.0.slot`),
      );
    expect(graph.executed.join()).not.toMatch(/slot|Cel/);
  });

  test('does not leak or lose a key that sibling fragments share (N08)', async () => {
    expect(
      await graph.execute(
        '{ gevonden { ... on Cel { x: slot } ... on Tuin { x: gras } } }',
        '',
      ),
    ).toEqual(all({ gevonden: [{ x: null }, { x: 'g' }] }, 'gevonden.0.x'));
    expect(
      await graph.execute('{ plek { naam ... on Tuin { naam } } }', 'b'),
    ).toEqual(all({ plek: { naam: 'Tuin' } }));
  });

  test('reveals `__typename` only to callers with permission for the type (N20)', async () => {
    const query = '{ gevonden { __typename ... on Tuin { gras } } }';
    expect(await graph.execute(query, '')).toEqual(
      all(
        { gevonden: [null, { __typename: 'Tuin', gras: 'g' }] },
        'gevonden.0.__typename',
      ),
    );
    expect((await graph.execute(query, 'a')).data.gevonden[0]).toEqual({
      __typename: 'Cel',
    });
    expect(await graph.execute('{ plek { __typename } }', '')).toEqual(
      all({ plek: { __typename: 'Tuin' } }),
    );
    graph.executed.length = 0;
    expect(
      await graph.execute('{ gevonden { ... on Cel { __typename } } }', ''),
    ).toEqual(all({ gevonden: [null, {}] }, 'gevonden.0.__typename'));
    expect(graph.executed.join()).not.toContain('Cel');
  });
});

test.each([['{ persoon { naam } }'], ['{ persoon { naam bsn } }']])(
  'different purposes, permissions or documents share no plan key (N46): %s',
  async (query) => {
    graph.queryHashes.length = 0;
    const ask = (purpose: string, scopes = '', otherwise = '', text = query) =>
      graph.execute(text, scopes, {}, undefined, otherwise, purpose);
    await ask('urn:een');
    await ask('urn:een');
    await ask('urn:twee');
    await ask('urn:een', 'b');
    await ask('urn:een', '', 'a');
    await ask('urn:een', '', 'b');
    await ask('urn:een', '', '', query.replace('naam', 'soort: naam'));
    const [first, again, ...others] = graph.queryHashes;
    expect(again).toBe(first);
    expect(new Set([first, ...others]).size).toBe(6);
  },
);

describe('a field that another purpose would permit', () => {
  const outside = (path: string) => ({
    message: expect.stringContaining('purpose'),
    path: pathOf(path),
    extensions: { code: 'PURPOSE_NOT_ALLOWED' },
  });

  test('is refused with that reason, at the topmost selection (N44)', async () => {
    expect(
      await graph.execute(
        '{ persoon { naam bsn dossier { inhoud } } }',
        '',
        {},
        undefined,
        'a',
      ),
    ).toEqual({
      data: { persoon: { naam: 'Jan', bsn: null, dossier: null } },
      errors: [outside('persoon.bsn'), refusal('persoon.dossier')],
    });
  });

  test('has in each place the error code of that place (N20, N44)', async () => {
    const query =
      '{ gevonden { __typename ... on Cel { slot } ... on Tuin { naam } } }';
    expect(await graph.execute(query, '', {}, undefined, 'a')).toEqual({
      data: { gevonden: [null, { __typename: 'Tuin', naam: null }] },
      errors: [outside('gevonden.0.__typename'), refusal('gevonden.1.naam')],
    });
  });
});

describe('@skip and @include (N09)', () => {
  const query =
    'query ($ja: Boolean = false) { persoon { naam bsn @include(if: $ja) } }';
  test.each([
    [{}, false],
    [{ ja: false }, false],
    [{ ja: true }, true],
  ])('with %j', async (variables, isIncluded) => {
    expect(await graph.execute(query, '', variables)).toEqual(
      isIncluded
        ? all({ persoon: { naam: 'Jan', bsn: null } }, 'persoon.bsn')
        : all({ persoon: { naam: 'Jan' } }),
    );
    expect(graph.executed).toEqual(['{ persoon { naam } }']);
  });

  test('by a default that includes the field', async () => {
    const leftIn = query.replace('= false', '= true');
    expect((await graph.execute(leftIn, '')).errors).toEqual([
      refusal('persoon.bsn'),
    ]);
    expect(
      (await graph.execute(leftIn, '', { ja: false })).errors,
    ).toBeUndefined();
  });

  test('on an enclosing fragment or field count too', async () => {
    const nested =
      'query ($nee: Boolean!) { a: persoon { ... @skip(if: $nee) { bsn } naam } b: persoon @skip(if: $nee) { bsn } }';
    expect(await graph.execute(nested, '', { nee: true })).toEqual(
      all({ a: { naam: 'Jan' } }),
    );
    expect(await graph.execute(nested, '', { nee: false })).toEqual(
      all(
        { a: { naam: 'Jan', bsn: null }, b: { bsn: null } },
        'a.bsn',
        'b.bsn',
      ),
    );
  });

  test('on one of two selections with the same key do not affect the other', async () => {
    const twice =
      'query ($ja: Boolean!) { persoon @include(if: $ja) { dag bsn } persoon { naam } }';
    expect(await graph.execute(twice, 'b', { ja: false })).toEqual(
      all({ persoon: { naam: 'Jan' } }),
    );
    expect(await graph.execute(twice, 'b', { ja: true })).toEqual(
      all({ persoon: { dag: 'ma', bsn: null, naam: 'Jan' } }, 'persoon.bsn'),
    );
  });
});

describe('a mutation', () => {
  test.each([
    ['mutation { doe { naam } wis { naam } }', ['wis']],
    ['mutation { doe { naam bsn soort } }', ['doe.bsn', 'doe.soort']],
    ['mutation { doe { ...P } } fragment P on Persoon { bsn }', ['doe.bsn']],
  ])(
    'that selects a denied field is rejected as a whole (N16): %s',
    async (query, paths) => {
      expect(await graph.execute(query, '')).toEqual(all(null, ...paths));
      expect(graph.executed).toEqual([]);
    },
  );

  test('is executed when the denied field is skipped', async () => {
    const query =
      'mutation ($a: Boolean!) { doe { naam bsn @include(if: $a) } }';
    expect(await graph.execute(query, '', { a: false })).toEqual(
      all({ doe: { naam: 'Jan' } }),
    );
    expect(await graph.execute(query, '', { a: true })).toEqual(
      all(null, 'doe.bsn'),
    );
  });
});

test('of two operations the one in operationName is authorized (N27)', async () => {
  const two = 'query Open { zoek } query Dicht { geheim }';
  expect(await graph.execute(two, '', {}, 'Open')).toEqual(all({ zoek: null }));
  expect(await graph.execute(two, '', {}, 'Dicht')).toEqual(
    all({ geheim: null }, 'geheim'),
  );
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a key called %s is a key like any other (N40)',
  async (key) => {
    const answer = await graph.execute(`{ persoon { ${key}: bsn } }`, '');
    expect(Object.hasOwn(answer.data.persoon, key)).toBe(true);
    expect(answer.data.persoon[key]).toBeNull();
  },
);

test('a response key of the client is not used for the added `__typename`', async () => {
  expect(
    await graph.execute(
      '{ plek { _type: __typename code } persoon { bsn } }',
      '',
    ),
  ).toEqual(
    all(
      { plek: { _type: 'Tuin', code: null }, persoon: { bsn: null } },
      'plek.code',
      'persoon.bsn',
    ),
  );
  expect(graph.executed[0]).toContain('_type_: __typename');
});
