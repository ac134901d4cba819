import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { planInProcess } from '../../gateway/execution/planning/planning.js';
import { checkedPlanner } from '../../gateway/supergraph/planning.js';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { smallPartners } from '../../gateway/testing/small-schemas.js';

/** What the small partners agree on when one of them says something else. */
function agreed(
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
const before = agreed(['dji', 'naam: String @tag(name: "basis")', '']);
const after = agreed(
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

const known = '{ justitiabelen { id } }';
const person = (fields: string) => `{ justitiabele(id: "p1") { ${fields} } }`;
const whole = (data: object) => ({
  status: 200,
  body: { data: { justitiabele: data } },
});

/** The documents that each planner got, and whether it is stopped. */
let planners: { planned: string[]; isStopped: boolean }[];
/** Until then no supergraph is checked and prepared. */
let mayBeReady: Promise<void> | undefined;
let federation: SmallFederation;
beforeAll(async () => {
  planners = [];
  federation = await smallFederation(
    {},
    {
      supergraph: before,
      warmUpDocuments: [known],
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
            planner.planned.push(document.replace(/\s+/g, ' '));
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

const ask = async (fields: string) => {
  const { status, body } = await federation.ask(person(fields));
  return { status, body };
};

test('a reload replaces everything that depends on a supergraph: fields, access rules, costs', async () => {
  expect(await ask('afspraken basisvoorwaarden')).toEqual(
    whole({ afspraken: ['bellen'], basisvoorwaarden: ['ONDERDAK'] }),
  );
  expect((await ask('naam')).status).toBe(400);

  await federation.gateway.reload(after);
  expect(await ask('naam detenties { id }')).toEqual(
    whole({ naam: 'naam van p1', detenties: [{ id: 'd1' }] }),
  );
  expect((await ask('afspraken')).status).toBe(400);
  const { body } = await ask('id basisvoorwaarden');
  expect(body.data).toEqual({
    justitiabele: { id: 'p1', basisvoorwaarden: null },
  });
  expect(body.errors[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  const tooMuch = await federation.ask('{ allen { id } }');
  expect(tooMuch.body.errors[0].message).toContain('cost');
});

test('no request fails during reloads, and each is executed by one generation', async () => {
  const replies: Awaited<ReturnType<typeof ask>>[] = [];
  const askOnce = async () =>
    replies.push(await ask('id detenties { id titel } reintegratie'));
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
  const answers = [['ONDERDAK'], null].map((basisvoorwaarden) =>
    JSON.stringify(
      whole({
        id: 'p1',
        detenties,
        reintegratie: JSON.stringify([detenties, basisvoorwaarden]),
      }),
    ),
  );
  expect(new Set(replies.map((each) => JSON.stringify(each)))).toEqual(
    new Set(answers),
  );
});

test('a running request ends under the old generation, and its planner stops with the last of them', async () => {
  const planner = planners.at(-1)!;
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const arrived = new Promise<void>((resolve) => {
    federation.partners.akkoord.change = async (said) => {
      federation.partners.akkoord.change = null;
      resolve();
      await held;
      return said;
    };
  });
  const asked = ask('afspraken detenties { id } basisvoorwaarden');
  await arrived;
  await federation.gateway.reload(after);
  expect((await ask('afspraken')).status).toBe(400);
  expect(planner.isStopped).toBe(false);
  answer();
  expect(await asked).toEqual(
    whole({
      afspraken: ['bellen'],
      detenties: [{ id: 'd1' }],
      basisvoorwaarden: ['ONDERDAK'],
    }),
  );
  while (!planner.isStopped) await ask('id');
});

test('while a generation is prepared, the old one serves requests', async () => {
  let ready = () => {};
  mayBeReady = new Promise<void>((resolve) => (ready = resolve));
  const reloaded = federation.gateway.reload(after);
  expect(await ask('afspraken')).toEqual(whole({ afspraken: ['bellen'] }));
  expect((await ask('naam')).status).toBe(400);
  ready();
  mayBeReady = undefined;
  await reloaded;
  expect(await ask('naam')).toEqual(whole({ naam: 'naam van p1' }));
});

test('known documents are planned before a generation takes over', async () => {
  const count = planners.length;
  await federation.gateway.reload(after);
  expect(planners.slice(count).map(({ planned }) => planned)).toEqual([
    [known],
  ]);
  await federation.ask(known);
  expect(planners.at(-1)!.planned).toEqual([known]);
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
    /'kadaster' that is not in gateway\/subgraphs\.ts/,
  ],
  [
    'discloses people that the record could not name',
    before.replaceAll('@tag(name: "zonder-persoon")', ''),
    /the record could not name/,
  ],
])(
  'a file that %s changes nothing, and the reason is logged',
  async (_title, text, why) => {
    await expect(federation.gateway.reload(text)).rejects.toThrow(why);
    expect(await ask('afspraken')).toEqual(whole({ afspraken: ['bellen'] }));
  },
);
