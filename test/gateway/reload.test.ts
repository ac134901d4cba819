import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { stripIgnoredCharacters } from 'graphql';
import { planInProcess } from '../../gateway/execution/planning/planning.js';
import { checkedPlanner } from '../../gateway/supergraph/planning.js';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { smallPartners } from '../../gateway/testing/small-schemas.js';

/** The supergraph of the small partners, with these changes in their schemas. */
function composed(
  ...changes: (readonly [of: string, from: string, to: string])[]
) {
  const schemas = Object.entries(smallPartners).map(([name, { schema }]) => ({
    name,
    file: name,
    text: changes
      .filter(([of]) => of === name)
      .reduce((text, [, from, to]) => text.replace(from, to), schema),
  }));
  const { supergraph, errors } = compositionResult(schemas);
  if (errors) throw new Error(errors.join('\n'));
  return supergraph;
}
const before = composed(['dji', 'naam: String @tag(name: "basis")', '']);
const after = composed(
  ['akkoord', 'basisvoorwaarden: [String!] @external', ''],
  ['akkoord', 'afspraken(status: String @gaatOver(fields: [])): [String!]', ''],
  ['akkoord', '"@provides"', '"@provides", "@listSize"'],
  [
    'akkoord',
    'justitiabelen:',
    'allen: [Justitiabele!] @listSize(assumedSize: 60000) @authenticated justitiabelen:',
  ],
  [
    'gemeente',
    'basisvoorwaarden: [String!]',
    'basisvoorwaarden: [String!] @vereist(scopes: [["elders:lezen"]])',
  ],
  [
    'akkoord',
    '@requires(fields: "detenties { id titel } basisvoorwaarden")',
    '@requires(fields: "detenties { id titel }")',
  ],
);

const warmUpDocument = '{ justitiabelen { id } }';
const person = (fields: string) => `{ justitiabele(id: "p1") { ${fields} } }`;
const whole = (data: object) => ({
  status: 200,
  body: { data: { justitiabele: data } },
});

/** The documents that each planner got, and whether it is stopped. */
let planners: { planned: string[]; isStopped: boolean }[];
/** The planners return the API schema after this. */
let mayBeReady: Promise<void> | undefined;
let federation: SmallFederation;
beforeAll(async () => {
  planners = [];
  federation = await smallFederation(
    {},
    {
      supergraph: before,
      warmUpDocuments: [warmUpDocument],
      planning: (supergraph) => {
        const { plan, apiSchema } = planInProcess(checkedPlanner(supergraph));
        const planner = { planned: [] as string[], isStopped: false };
        planners.push(planner);
        return {
          apiSchema: async () => {
            await mayBeReady;
            return apiSchema();
          },
          plan: (document, labels) => {
            planner.planned.push(document);
            return plan(document, labels);
          },
          stop: async () => {
            planner.isStopped = true;
          },
        };
      },
    },
  );
});
afterAll(() => federation.stop());
beforeEach(async () => {
  federation.reset();
  await federation.gateway.reload(before);
});

const execute = async (fields: string) => {
  const { status, body } = await federation.execute(person(fields));
  return { status, body };
};

test('a reload replaces everything that depends on a supergraph: fields, access rules, costs', async () => {
  expect(await execute('afspraken basisvoorwaarden')).toEqual(
    whole({ afspraken: ['bellen'], basisvoorwaarden: ['ONDERDAK'] }),
  );
  expect((await execute('naam')).status).toBe(400);

  await federation.gateway.reload(after);
  expect(await execute('naam detenties { id }')).toEqual(
    whole({ naam: 'naam van p1', detenties: [{ id: 'd1' }] }),
  );
  expect((await execute('afspraken')).status).toBe(400);
  const { body } = await execute('id basisvoorwaarden');
  expect(body.data).toEqual({
    justitiabele: { id: 'p1', basisvoorwaarden: null },
  });
  expect(body.errors[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  const tooMuch = await federation.execute('{ allen { id } }');
  expect(tooMuch.body.errors[0].message).toContain('cost');
});

test('no request fails during reloads, and each is executed by one generation', async () => {
  const replies: Awaited<ReturnType<typeof execute>>[] = [];
  const askOnce = async () =>
    replies.push(await execute('id detenties { id titel } reintegratie'));
  let isOver = false;
  const asking = Array.from({ length: 8 }, async () => {
    while (!isOver) await askOnce();
  });
  for (const supergraph of [after, before, after, before]) {
    await federation.gateway.reload(supergraph);
    await askOnce();
  }
  isOver = true;
  await Promise.all(asking);
  const detenties = [{ id: 'd1', titel: 'GEVANGENISSTRAF' }];
  // Only before is it computed from what the gemeente says too.
  const responses = [['ONDERDAK'], null].map((basisvoorwaarden) =>
    JSON.stringify(
      whole({
        id: 'p1',
        detenties,
        reintegratie: JSON.stringify([detenties, basisvoorwaarden]),
      }),
    ),
  );
  expect(new Set(replies.map((each) => JSON.stringify(each)))).toEqual(
    new Set(responses),
  );
});

test('a running request ends under the old generation, and its planner stops with the last of them', async () => {
  const planner = planners.at(-1)!;
  let respond = () => {};
  const held = new Promise<void>((resolve) => (respond = resolve));
  const arrived = new Promise<void>((resolve) => {
    federation.partners.akkoord.overrideResponse = async (response) => {
      federation.partners.akkoord.overrideResponse = null;
      resolve();
      await held;
      return response;
    };
  });
  const pending = execute('afspraken detenties { id } basisvoorwaarden');
  await arrived;
  await federation.gateway.reload(after);
  expect((await execute('afspraken')).status).toBe(400);
  expect(planner.isStopped).toBe(false);
  respond();
  expect(await pending).toEqual(
    whole({
      afspraken: ['bellen'],
      detenties: [{ id: 'd1' }],
      basisvoorwaarden: ['ONDERDAK'],
    }),
  );
  while (!planner.isStopped) await execute('id');
});

test('while a generation is prepared, the old one serves requests', async () => {
  let ready = () => {};
  mayBeReady = new Promise<void>((resolve) => (ready = resolve));
  const reloaded = federation.gateway.reload(after);
  expect(await execute('afspraken')).toEqual(whole({ afspraken: ['bellen'] }));
  expect((await execute('naam')).status).toBe(400);
  ready();
  mayBeReady = undefined;
  await reloaded;
  expect(await execute('naam')).toEqual(whole({ naam: 'naam van p1' }));
});

test('warm-up documents are planned before a generation takes over', async () => {
  const count = planners.length;
  const planned = [stripIgnoredCharacters(warmUpDocument)];
  await federation.gateway.reload(after);
  expect(planners.slice(count).map((each) => each.planned)).toEqual([planned]);
  await federation.execute(warmUpDocument);
  expect(planners.at(-1)!.planned).toEqual(planned);
});

const linked = (text: string) =>
  `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) { query: Query } ${text}`;

test.each([
  ['is no GraphQL', 'type {', /Syntax Error/],
  ['was cut off', before.slice(0, before.length / 2), /Syntax Error|Unknown/],
  [
    'has no access rules',
    before.replaceAll(/(?<!directive )@authenticated/g, ''),
    /has no access rule\. Write/,
  ],
  [
    'is no supergraph',
    linked(
      'type Query @authenticated { a: Int @authenticated @tag(name: "zonder-persoon") }',
    ),
    /\w/,
  ],
  [
    'has a partner without an address',
    before.replaceAll('"gemeente"', '"kadaster"'),
    /names kadaster, of which this gateway has no URL/,
  ],
  [
    'discloses people whom the audit log could not identify',
    before.replaceAll('@tag(name: "zonder-persoon")', ''),
    /the audit log could not identify/,
  ],
])(
  'a file that %s changes nothing, and the reason is logged',
  async (_title, text, why) => {
    await expect(federation.gateway.reload(text)).rejects.toThrow(why);
    expect(await execute('afspraken')).toEqual(
      whole({ afspraken: ['bellen'] }),
    );
  },
);
