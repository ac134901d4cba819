import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { startFederation, type Federation } from '../support/federation.js';
import { mutationText } from '../../shared/testing/mutations.js';

const id = demoPersonId('knownToAll');
const vught = 'casemanager-vught';
const utrecht = 'coordinator-utrecht';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
  await federation.partners.akkoord.background.run();
}, 120_000);
afterAll(() => federation.stop());

const ask = async (
  persona: PersonaName,
  query: string,
  variables: object = {},
) => {
  const { body } = await federation.ask(persona, query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
};
const mutate = async (persona: PersonaName, name: string, input: object) => {
  const data = await ask(
    persona,
    mutationText(
      name,
      'zaak { id versie eigen } overdracht { id versie } fout { code veld }',
    ),
    { input },
  );
  expect(data.payload.fout).toBeNull();
  return data.payload;
};
const caseload = async (persona: PersonaName, van: string, fields = '') => {
  const { mijnCaseload } = await ask(
    persona,
    `query ($filter: CaseloadFilter) { mijnCaseload(filter: $filter, first: 100) { edges { node { id } ${fields} } } }`,
    { filter: { van, justitiabelen: [id] } },
  );
  return mijnCaseload.edges;
};

/** The present case of the person at the organisation of the persona, taken over if somebody else has it. */
async function taken(persona: PersonaName) {
  const [edge] = await caseload(
    persona,
    'ORGANISATIE',
    'zaak { id versie eigen professional overdrachten { id versie status } }',
  );
  if (edge.zaak?.eigen) return edge.zaak;
  const versie = edge.zaak?.professional ? edge.zaak.versie : null;
  return (await mutate(persona, 'zaakNemen', { justitiabele: id, versie }))
    .zaak;
}

test('a case goes from one party to another, with what is open at that moment', async () => {
  const zaak = await taken(vught);
  expect(await caseload(vught, 'MIJN')).toHaveLength(1);
  const { reintegratie, uitkomst, afspraken } = (
    await ask(
      vught,
      `query ($id: ID!) { justitiabele(id: $id) {
        afspraken { id status }
        uitkomst { berekendTijdstip ontbreekt signalen { code } }
        reintegratie { termijnen { norm { code } verantwoordelijke vanaf uiterlijkOp status } }
      } }`,
      { id },
    )
  ).justitiabele;
  const { overdracht } = await mutate(vught, 'zaakOverdragen', {
    zaak: zaak.id,
    versie: zaak.versie,
    partij: 'GEMEENTE',
    organisatie: '0344',
  });
  const [edge] = await caseload(
    utrecht,
    'AANGEBODEN',
    `overdrachten { id versie status vanPartij vanOrganisatiegegevens { code naam } naarOrganisatiegegevens { naam }
      openstaand { berekendTijdstip afspraken { id } termijnen { norm { code } vanaf uiterlijkOp status } ontbreekt signalen } }`,
  );
  const offered = edge.overdrachten.find(
    (each: any) => each.id === overdracht.id,
  );
  expect(offered).toMatchObject({
    status: 'AANGEBODEN',
    vanPartij: 'DJI',
    vanOrganisatiegegevens: { code: 'PI-VUGHT', naam: 'PI Vught' },
    naarOrganisatiegegevens: { naam: 'Utrecht' },
  });
  const { openstaand } = offered;
  expect(openstaand).toMatchObject({
    berekendTijdstip: uitkomst.berekendTijdstip,
    ontbreekt: uitkomst.ontbreekt,
    signalen: uitkomst.signalen.map(({ code }: any) => code),
  });
  expect(openstaand.ontbreekt.length).toBeGreaterThan(0);
  expect(openstaand.signalen.length).toBeGreaterThan(0);
  const open = afspraken.filter(
    ({ status }: any) => status === 'OPEN' || status === 'AANVAARD',
  );
  expect(sorted(openstaand.afspraken)).toEqual(
    sorted(open.map((each: any) => ({ id: each.id }))),
  );
  const ofDji = reintegratie.termijnen.filter(
    ({ verantwoordelijke, status }: any) =>
      verantwoordelijke === 'DJI' &&
      (status === 'LOOPT' || status === 'OVERSCHREDEN'),
  );
  expect(sorted(openstaand.termijnen)).toEqual(
    sorted(
      ofDji.map(({ norm, vanaf, uiterlijkOp, status }: any) => ({
        norm,
        vanaf,
        uiterlijkOp,
        status,
      })),
    ),
  );
  expect(ofDji.length).toBeGreaterThan(0);

  await taken(utrecht);
  await mutate(utrecht, 'overdrachtAanvaarden', {
    overdracht: overdracht.id,
    versie: overdracht.versie,
  });
  expect(await caseload(utrecht, 'MIJN')).toHaveLength(1);
  expect(await caseload(vught, 'MIJN')).toHaveLength(0);
  expect(await caseload(vught, 'NIEMAND')).toHaveLength(1);
});
const sorted = (rows: object[]) =>
  rows.map((row) => JSON.stringify(row)).toSorted();

test('the justitiabele does not see which professional has the case', async () => {
  const { body } = await federation.ask(
    'justitiabele-a',
    '{ mijnReintegratie { id zaken { professional } } }',
  );
  expect(body.data.mijnReintegratie.zaken).toBeNull();
  expect(body.errors).toMatchObject([
    { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
  ]);
});

test('the filter by whose cases they are is refused to who may not see cases', async () => {
  const { body } = await federation.ask(
    'integrator-nakoming',
    '{ mijnCaseload(filter: { van: MIJN }) { totalCount } }',
  );
  expect(body.data?.mijnCaseload ?? null).toBeNull();
  expect(body.errors[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});
