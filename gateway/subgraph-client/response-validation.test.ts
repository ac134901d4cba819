import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';
import { sendJson } from '../testing/stub-partner.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

type Path = (string | number)[];
const malformed = (path: Path) => ({
  message: 'No usable answer from dji.',
  path,
  extensions: {
    code: 'PARTNER_UNAVAILABLE',
    partner: 'dji',
    reason: 'MALFORMED',
  },
});
const mismatch = (path: Path) => ({
  message: 'dji answered about something else than was asked.',
  path,
  extensions: { code: 'ENTITY_KEY_MISMATCH', partner: 'dji' },
});

test('N81: entities in another order than their representations are not merged', async () => {
  federation.partners.dji.overrideResponse = ({ data }) => ({
    data: { _entities: [data._entities[1], data._entities[0], null] },
  });
  const { body } = await federation.execute('{ justitiabelen { id naam } }');
  expect(body).toEqual({
    errors: [0, 1].map((index) => mismatch(['justitiabelen', index, 'naam'])),
    data: {
      justitiabelen: ['p1', 'p2', 'onbekend'].map((id) => ({ id, naam: null })),
    },
  });
});

test('N81: one entity with a wrong key does not affect the others', async () => {
  federation.partners.dji.overrideResponse = ({ data: { _entities } }) => ({
    data: { _entities: [_entities[0], _entities[0], null] },
  });
  const { body } = await federation.execute(
    '{ justitiabelen { naam reintegratie } }',
  );
  expect(body.data.justitiabelen.map(({ naam }: any) => naam)).toEqual([
    'naam van p1',
    null,
    null,
  ]);
  expect(body.data.justitiabelen[1].reintegratie).toBe(
    '[null,["SCHULDEN","ZORG"]]',
  );
  expect(body.errors).toEqual([mismatch(['justitiabelen', 1, 'naam'])]);
});

test.each([
  ['fewer', (entities: unknown[]) => entities.slice(1)],
  ['more', (entities: unknown[]) => [...entities, entities[0]]],
])(
  'N81: %s entities than representations are a malformed response',
  async (_title, spoil) => {
    federation.partners.dji.overrideResponse = ({ data }) => ({
      data: { _entities: spoil(data._entities) },
    });
    const { body } = await federation.execute('{ justitiabelen { id naam } }');
    expect(body.errors).toEqual(
      [0, 1, 2].map((index) => malformed(['justitiabelen', index, 'naam'])),
    );
    expect(body.data.justitiabelen[0]).toEqual({ id: 'p1', naam: null });
  },
);

test('N80: fields that were not selected are dropped at every level, so that no partner overwrites data of another', async () => {
  federation.partners.dji.overrideResponse = ({ data }) => {
    const [person] = data._entities;
    Object.assign(person, { id: 'p9', basisvoorwaarden: ['NIETS'], extra: 1 });
    Object.assign(person.detenties[0], { titel: 'ANDERS', versie: 3 });
    Object.assign(person.detenties[0].inrichting, { naam: 'ANDERS' });
    return { data };
  };
  const { body } = await federation.execute(
    '{ justitiabele(id: "p1") { id basisvoorwaarden detenties { id inrichting { gemeente { naam } } } } }',
  );
  expect(body).toEqual({
    data: {
      justitiabele: {
        id: 'p1',
        basisvoorwaarden: ['ONDERDAK'],
        detenties: [
          { id: 'd1', inrichting: { gemeente: { naam: 'Eendorp' } } },
        ],
      },
    },
  });
});

test.each<[string, unknown, Path]>([
  ['a string in place of a list', 'geheim 999900012', []],
  ['an object in place of a list', {}, []],
  ['a list of numbers in place of objects', [1], [0]],
  ['an object without a non-null field', [{ titel: 'X' }], [0, 'id']],
  ['null for a non-null field', [{ id: null, titel: 'X' }], [0, 'id']],
  ['an object of another type', [{ __typename: 'Gemeente', id: 'd1' }], [0]],
  ['a value of another kind', [{ id: { a: 1 }, titel: 'X' }], [0, 'id']],
])(
  '%s propagates null to the nearest nullable parent, with one error at its path',
  async (_title, detenties, path) => {
    federation.partners.dji.overrideResponse = ({ data }) => {
      data._entities[0].detenties = detenties;
      return { data };
    };
    const { status, body } = await federation.execute(
      '{ justitiabele(id: "p1") { naam detenties { id titel } } }',
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [malformed(['justitiabele', 'detenties', ...path])],
      data: { justitiabele: { naam: 'naam van p1', detenties: null } },
    });
  },
);

test('N82: an entity of another type is not merged', async () => {
  federation.partners.dji.overrideResponse = ({ data }) => {
    data._entities[0].__typename = 'Detentie';
    return { data };
  };
  const { body } = await federation.execute(
    '{ justitiabele(id: "p1") { id naam } }',
  );
  expect(body.data).toEqual({ justitiabele: { id: 'p1', naam: null } });
  expect(body.errors[0].extensions.code).toBe('PARTNER_UNAVAILABLE');
});

test('N84: response headers of a partner are not forwarded', async () => {
  const headers = {
    'set-cookie': 'sessie=geheim',
    location: 'http://dji.intern/',
    authorization: 'Bearer geheim',
    'www-authenticate': 'Negotiate',
    'access-control-allow-origin': '*',
    'x-powered-by': 'dji',
    server: 'dji',
  };
  const { headers: usual } = await federation.execute(
    '{ inrichtingen { code } }',
  );
  federation.partners.dji.handler = (response) => {
    for (const [name, value] of Object.entries(headers))
      response.setHeader(name, value);
    sendJson(response, { data: { inrichtingen: [{ code: 'PI-1' }] } });
  };
  const answer = await federation.execute('{ inrichtingen { code } }');
  expect(answer.body.data.inrichtingen).toEqual([{ code: 'PI-1' }]);
  expect([...answer.headers.keys()]).toEqual([...usual.keys()]);
  expect(JSON.stringify([...answer.headers])).not.toMatch(/geheim|dji/);
});

test('names with a meaning in JavaScript are names like any other', async () => {
  federation.partners.dji.overrideResponse = ({ data }) => ({
    data: JSON.parse(
      JSON.stringify(data).replace(
        /\}$/,
        ',"__proto__":{"vervuild":1},"constructor":{"prototype":{"vervuild":1}}}',
      ),
    ),
  });
  const { body } = await federation.execute(
    '{ __proto__: inrichtingen { constructor: naam } toString: inrichtingen { __proto__: code } }',
  );
  expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined();
  expect(JSON.stringify(body.data.toString)).toBe(
    '[{"__proto__":"PI-1"},{"__proto__":"PI-2"}]',
  );
});

test('a field with @include is required in a response only when it was selected', async () => {
  const query =
    'query ($met: Boolean!) { justitiabele(id: "p1") { naam @include(if: $met) detenties { id } } }';
  const without = await federation.execute(query, { met: false });
  expect(without.body).toEqual({
    data: { justitiabele: { detenties: [{ id: 'd1' }] } },
  });
  const response = await federation.execute(query, { met: true });
  expect(response.body.data.justitiabele.naam).toBe('naam van p1');
});

test('a client error of a partner is passed through, any other is masked, with the path in the client’s operation', async () => {
  federation.partners.dji.overrideResponse = ({ data }) => ({
    data,
    errors: [
      {
        message: 'Give a day.',
        path: ['_entities', 0, 'naam'],
        extensions: { code: 'BAD_USER_INPUT', stacktrace: ['at db'] },
      },
      {
        message: 'ER_NO_SUCH_TABLE db.intern',
        path: ['_entities', 0, 'detenties', 0, 'titel'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      },
      { message: 'again', path: ['_entities', 0, 'detenties', 1, 'titel'] },
      { message: 'odd', path: -1, locations: 'x' },
    ],
  });
  const { body } = await federation.execute(
    '{ justitiabele(id: "p1") { naam detenties { titel } } }',
  );
  const masked = (path: Path) => ({
    message: 'Something went wrong at dji.',
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', partner: 'dji' },
  });
  expect(body.errors).toEqual([
    {
      message: 'Give a day.',
      path: ['justitiabele', 'naam'],
      extensions: { code: 'BAD_USER_INPUT', partner: 'dji' },
    },
    masked(['justitiabele', 'detenties', 0, 'titel']),
  ]);
  expect(body.data.justitiabele.naam).toBe('naam van p1');
});

test('the path of a partner’s error keeps only keys that were selected', async () => {
  const said = (path: (string | number)[]) => ({ message: 'x', path });
  federation.partners.dji.overrideResponse = ({ data }) => ({
    data,
    errors: [
      said(['_entities', 0, '999900012', 'naam']),
      said(['_entities', 0, 'naam', 'bsn 999900012']),
      said(['999900012']),
      said(['_entities', 999900012]),
    ],
  });
  federation.partners.akkoord.overrideResponse = ({ data }) => ({
    data,
    errors: [said(['justitiabele', '999900012']), said(['999900012'])],
  });
  const { body } = await federation.execute(
    '{ justitiabele(id: "p1") { naam detenties { titel } } }',
  );
  const paths = body.errors.map(({ path }: { path: unknown }) => path);
  expect(paths).toEqual([
    ['justitiabele'],
    ['justitiabele'],
    ['justitiabele', 'naam'],
  ]);
});

test('subgraph requests with other representations have the same document, which selects the key', async () => {
  for (const id of ['p1', 'p2'])
    await federation.execute(
      'query ($id: ID!) { justitiabele(id: $id) { _key_id: naam } }',
      { id },
    );
  const [first, second] = federation.partners.dji.requests;
  expect(first!.body.query).toBe(second!.body.query);
  expect(first!.body.query).toContain('_key_id:id');
  expect(first!.body.query).toContain('client_key_id:naam');
  expect(first!.body.variables['representations']).toEqual([
    { __typename: 'Justitiabele', id: 'p1' },
  ]);
});
