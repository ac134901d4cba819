import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { NoodtoegangEntity } from '../../shared/audit/audit-tables.js';
import { startFederation, type Federation } from '../support/federation.js';
import {
  exceptUnauthorizedFields,
  unifiedView,
} from '../support/unified-view.js';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const rotterdam = 'coordinator-rotterdam';
const utrecht = 'coordinator-utrecht';

async function ask(
  persona: PersonaName,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
) {
  const token = await federation.token(persona);
  const all = { authorization: `Bearer ${token}`, ...headers };
  const { body } = await federation.askWith(all, query, variables);
  return body;
}
const view = (persona: PersonaName, key: string, headers = {}) =>
  ask(persona, unifiedView, { id: demoPersonId(key) }, headers);
/** The people in each list, for a caller. */
async function lists(persona: PersonaName, headers = {}) {
  const page = '(first: 100) { totalCount edges { node { id } } }';
  const names = ['justitiabelen', 'gedetineerden', 'inwoners', 'clienten'];
  const { data } = await ask(
    persona,
    `{ ${names.map((name) => `${name}${page}`).join(' ')} }`,
    {},
    headers,
  );
  return names.map((name) => ({
    totalCount: data[name].totalCount as number,
    ids: data[name].edges.map(({ node }: any) => node.id) as string[],
  }));
}
const requests = () =>
  Object.values(federation.proxies).reduce(
    (sum, proxy) => sum + proxy.requests,
    0,
  );
const forbidden = [
  expect.objectContaining({ extensions: { code: 'FORBIDDEN' } }),
];

describe('break-glass access (noodtoegang)', () => {
  const openen = async (persona: PersonaName, justitiabele: string) => {
    const { data } = await ask(
      persona,
      'mutation ($input: NoodtoegangOpenenInput!) { noodtoegangOpenen(input: $input) { noodtoegang { id tot } fout { code boodschap } } }',
      {
        input: {
          justitiabele,
          reden:
            'Acuut gevaar vannacht, en niemand van de eigen gemeente neemt op.',
        },
      },
    );
    expect(data.noodtoegangOpenen.fout).toBeNull();
    return { noodtoegang: data.noodtoegangOpenen.noodtoegang.id as string };
  };
  let header: { noodtoegang: string };
  beforeAll(async () => {
    header = await openen(rotterdam, demoPersonId('knownToAll'));
  });

  test('N42: gives the caller who opened it the whole person, only with the header', async () => {
    const known = (await view(utrecht, 'knownToAll')).data;
    const opened = await view(rotterdam, 'knownToAll', header);
    expect(exceptUnauthorizedFields(opened.errors)).toEqual([]);
    // A request for correction is for the organisation that answers it alone.
    expect(opened.data).toEqual({
      justitiabele: { ...known.justitiabele, correctieverzoeken: null },
    });
    expect((await view(rotterdam, 'knownToAll')).data).toEqual({
      justitiabele: null,
    });
  });

  test('N42: gives access to nobody else, in no view and no list', async () => {
    for (const key of ['knownToDjiOnly', 'justitiabele-a'])
      expect(await view(rotterdam, key, header)).toEqual(
        await view(rotterdam, 'nobody', header),
      );
    const before = await lists(rotterdam);
    const after = await lists(rotterdam, header);
    const person = demoPersonId('knownToAll');
    for (const [index, { totalCount, ids }] of after.entries()) {
      expect(totalCount).toBe(before[index]!.totalCount + 1);
      expect(before[index]!.ids).not.toContain(person);
      const others = ids.filter((id) => id !== person);
      expect(before[index]!.ids).toEqual(expect.arrayContaining(others));
    }
  });

  test('N49: for a person who does not exist it returns what is returned without access', async () => {
    const nobody = await openen(rotterdam, randomUUID());
    expect(await view(rotterdam, 'nobody', nobody)).toEqual(
      await view(rotterdam, 'nobody'),
    );
  });

  test.each([
    'casemanager-vught',
    utrecht,
    'justitiabele-a',
    'systeem-dji',
  ] as const)(
    'N41: is refused to %s, who did not open it, without subgraph requests',
    async (persona) => {
      const before = requests();
      const body = await view(persona, 'knownToAll', header);
      expect(body).toEqual({ errors: forbidden });
      expect(requests()).toBe(before);
    },
  );

  test('is read-only: no mutation and no melding', async () => {
    const before = requests();
    for (const act of [
      'afspraakVastleggen(input: { justitiabele: $id, omschrijving: "x", uiterlijkOp: "2099-01-01" }) { fout { code } }',
      'dienstAanvragen(input: { justitiabele: $id, soort: BRIEFADRES, aangevraagdOp: "2026-01-01" }) { fout { code } }',
    ])
      expect(
        await ask(
          rotterdam,
          `mutation ($id: ID!) { ${act} }`,
          { id: demoPersonId('knownToAll') },
          header,
        ),
      ).toEqual({ data: null, errors: forbidden });
    expect(requests()).toBe(before);
  });

  test('gives no access to risk assessments, not even for a reclasseringswerker', async () => {
    const worker = 'reclasseringswerker-rn';
    const id = demoPersonId('knownToAll');
    const query =
      'query ($id: ID!) { justitiabele(id: $id) { reclasseringsadviezen { status oordeel { risico } } } }';
    const risks = async (headers = {}) => {
      const { data, errors } = await ask(worker, query, { id }, headers);
      const advices = data.justitiabele.reclasseringsadviezen;
      expect(advices).not.toEqual([]);
      return {
        seen: advices.filter(({ oordeel }: any) => oordeel !== null).length > 0,
        paths: (errors ?? []).map(({ path }: any) => path.join('.')),
      };
    };
    expect(await risks()).toEqual({ seen: true, paths: [] });
    expect(await risks(await openen(worker, id))).toEqual({
      seen: false,
      paths: [0, 1, 2, 3].map(
        (index) => `justitiabele.reclasseringsadviezen.${index}.oordeel`,
      ),
    });
  });

  test('N43: expires after its hours', async () => {
    const { noodtoegang: id } = header;
    await federation.database.write((manager) =>
      manager.update(
        NoodtoegangEntity,
        { id },
        { tot: new Date().toISOString() },
      ),
    );
    expect(await view(rotterdam, 'knownToAll', header)).toEqual({
      errors: forbidden,
    });
  });
});

describe('delegation (waarneming)', () => {
  const fields = 'waarneming { id } fout { code boodschap }';
  let header: { waarneming: string };
  beforeAll(async () => {
    const { data } = await ask(
      utrecht,
      `mutation ($input: WaarnemingVastleggenInput!) { waarnemingVastleggen(input: $input) { ${fields} } }`,
      {
        input: {
          waarnemer: `demo:${rotterdam}`,
          vanaf: new Date().toISOString(),
          tot: new Date(Date.now() + 86_400_000).toISOString(),
        },
      },
    );
    header = { waarneming: data.waarnemingVastleggen.waarneming.id };
  });

  test('N42: gives access to the people of the colleague, and with that header not to those of the caller', async () => {
    expect((await view(rotterdam, 'knownToAll', header)).data).toEqual(
      (await view(utrecht, 'knownToAll')).data,
    );
    expect(await lists(rotterdam, header)).toEqual(await lists(utrecht));
    expect(await view(rotterdam, 'knownToRotterdamOnly', header)).toEqual(
      await view(utrecht, 'nobody'),
    );
    expect(
      (await view(rotterdam, 'knownToRotterdamOnly')).data.justitiabele,
    ).not.toBeNull();
  });

  test('makes mutations in the name of the organisation of the colleague', async () => {
    const { data } = await ask(
      rotterdam,
      'mutation ($id: ID!) { afspraakVastleggen(input: { justitiabele: $id, omschrijving: "Samen naar het loket", uiterlijkOp: "2099-01-01" }) { afspraak { organisatie } fout { code } } }',
      { id: demoPersonId('knownToAll') },
      header,
    );
    expect(data.afspraakVastleggen).toEqual({
      afspraak: { organisatie: '0344' },
      fout: null,
    });
  });

  test.each(['casemanager-vught', utrecht] as const)(
    'N41: %s cannot use the delegation of somebody else; there are no subgraph requests',
    async (persona) => {
      const before = requests();
      expect(await view(persona, 'knownToAll', header)).toEqual({
        errors: forbidden,
      });
      expect(requests()).toBe(before);
    },
  );

  test('N43: ends once it is withdrawn', async () => {
    const { data } = await ask(
      utrecht,
      `mutation ($id: ID!) { waarnemingIntrekken(input: { waarneming: $id }) { ${fields} } }`,
      { id: header.waarneming },
    );
    expect(data.waarnemingIntrekken.fout).toBeNull();
    expect(await view(rotterdam, 'knownToAll', header)).toEqual({
      errors: forbidden,
    });
  });
});
