import { beforeAll, expect, test } from '@jest/globals';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';

const query = `query ($ids: [ID!]) { justitiabelen(ids: $ids, first: 100) { edges { node { id toezichten {
  id voorwaarden { id soort status schendingen { id datum gemeldAan uitkomst } }
} } } } }`;

let federation: SharedFederation;
/** People of whom the reclassering recorded a breach. */
let ids: string[];
beforeAll(async () => {
  federation = await sharedFederation();
  const rows = await federation.partners.reclassering.database.read((manager) =>
    manager.query<{ id: string }[]>(
      'SELECT DISTINCT t.justitiabele_id AS id FROM schending s JOIN toezicht t ON t.id = s.toezicht_id ORDER BY 1 LIMIT 100',
    ),
  );
  ids = rows.map(({ id }) => id);
});

const others = [
  'casemanager-vught',
  'coordinator-utrecht',
  'systeem-akkoord',
] as const;
/** What a caller sees of the toezichten of these people, and where. */
async function supervised(persona: PersonaName, scopes?: readonly string[]) {
  const { body } = await federation.ask(persona, query, { ids }, scopes);
  const edges = body.data.justitiabelen.edges as any[];
  return {
    errors: body.errors ?? [],
    paths: edges.flatMap(({ node }, person) =>
      (node.toezichten ?? []).map(
        (_: unknown, index: number) =>
          `justitiabelen.edges.${person}.node.toezichten.${index}.voorwaarden`,
      ),
    ) as string[],
    voorwaarden: edges.flatMap(({ node }) =>
      (node.toezichten ?? []).map(({ voorwaarden }: any) => voorwaarden),
    ),
  };
}
const breaches = (voorwaarden: any[]) =>
  voorwaarden.flat().flatMap((one) => one?.schendingen ?? []);

test('who supervises sees the voorwaarden of a toezicht and their breaches', async () => {
  const { errors, voorwaarden } = await supervised('reclasseringswerker-rn');
  expect(errors).toEqual([]);
  expect(breaches(voorwaarden).length).toBeGreaterThan(0);
});

test.each(others)(
  'for %s, without toezicht:lezen, they are null at each toezicht, and each null has its error',
  async (persona) => {
    const { errors, paths, voorwaarden } = await supervised(persona);
    expect(voorwaarden.length).toBeGreaterThan(0);
    expect(new Set(voorwaarden)).toEqual(new Set([null]));
    expect(errors.map(({ path }: any) => path.join('.')).toSorted()).toEqual(
      paths.toSorted(),
    );
    for (const { extensions } of errors)
      expect(extensions).toEqual({ code: 'UNAUTHORIZED_FIELD_OR_TYPE' });
  },
);

test.each(others)(
  'it is that scope alone which %s lacks: with it the breaches are seen',
  async (persona) => {
    const { errors, voorwaarden } = await supervised(persona, [
      ...personas[persona].scopes,
      'toezicht:lezen',
    ]);
    expect(errors).toEqual([]);
    expect(voorwaarden).not.toContain(null);
    expect(breaches(voorwaarden).length).toBeGreaterThan(0);
  },
);

test('who supervises and loses the scope loses the voorwaarden, and keeps the toezicht', async () => {
  const { errors, paths, voorwaarden } = await supervised(
    'reclasseringswerker-rn',
    ['keten:lezen', 'advies:lezen', 'toezicht:schrijven'],
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(new Set(voorwaarden)).toEqual(new Set([null]));
  expect(errors).toHaveLength(paths.length);
});
