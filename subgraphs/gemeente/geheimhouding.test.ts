import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { gemeente } from './definition.js';
import { DienstEntity } from './entities/dienst.js';
import { InwonerEntity } from './entities/inwoner.js';
import { seed } from './seed.js';

const id = demoPersonId('knownToAll');
const professional = testCaller('casemanager-vught');
const coordinator = testCaller('coordinator-utrecht');
const withoutWhereabouts = { needsWhereabouts: false };

let partner: TestPartner;
let briefadres: string;
beforeAll(async () => {
  partner = await startTestPartner(gemeente);
  await seedDemo('gemeente', seed, partner.database, today());
  briefadres = await partner.database.write(async (manager) => {
    await manager.update(
      InwonerEntity,
      { id },
      { geheimhouding: true, inOnderzoek: true },
    );
    const dienst = await manager.findOneByOrFail(DienstEntity, {
      justitiabeleId: id,
    });
    const change = { soort: 'BRIEFADRES', openSoort: null } as const;
    await manager.update(DienstEntity, { id: dienst.id }, change);
    return dienst.id;
  });
});
afterAll(() => partner.stop());

async function see(who: typeof professional, of = id) {
  const { data, errors } = await partner.ask(
    who,
    `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Justitiabele {
        gemeenteVanHerkomst { code } gemeenteVanVestiging { code }
        inschrijving { functieAdres geheimhouding inOnderzoek }
        basisvoorwaarden { soort diensten { soort } }
      }
      ... on Dienst { soort }
    } }`,
    {
      r: [
        { __typename: 'Justitiabele', id: of },
        { __typename: 'Dienst', id: briefadres },
      ],
    },
  );
  expect(errors).toEqual([]);
  return { text: JSON.stringify(data), person: data._entities[0] };
}

test('a caller who needs whereabouts sees those of a person with geheimhouding, and the geheimhouding', async () => {
  const { text, person } = await see(professional);
  expect(person).toMatchObject({
    gemeenteVanHerkomst: { code: '0344' },
    gemeenteVanVestiging: { code: '0356' },
    inschrijving: {
      functieAdres: 'WOONADRES',
      geheimhouding: true,
      inOnderzoek: true,
    },
  });
  expect(text.match(/BRIEFADRES/g)).toHaveLength(2);
});

test('any other caller sees the person without gemeente and address', async () => {
  const { text, person } = await see({
    ...professional,
    ...withoutWhereabouts,
  });
  expect(person).toMatchObject({
    gemeenteVanHerkomst: null,
    gemeenteVanVestiging: null,
    inschrijving: {
      functieAdres: null,
      geheimhouding: true,
      inOnderzoek: true,
    },
  });
  expect(person.basisvoorwaarden).toHaveLength(6);
  expect(text).not.toMatch(/0344|0356|ADRES/);
});

test('until the register is consulted on geheimhouding, the gemeente is treated as secret', async () => {
  const register = (geheimhouding: boolean | null) =>
    partner.database.write((manager) =>
      manager.update(InwonerEntity, { id }, { geheimhouding }),
    );
  await register(null);
  const { person } = await see({ ...professional, ...withoutWhereabouts });
  await register(true);
  expect(person).toMatchObject({
    gemeenteVanHerkomst: null,
    inschrijving: { functieAdres: null, geheimhouding: null },
  });
});

test('the same caller sees the gemeente of a person without geheimhouding', async () => {
  const { person } = await see(
    { ...professional, ...withoutWhereabouts },
    demoPersonId('justitiabele-a'),
  );
  expect(person.gemeenteVanHerkomst).toEqual({ code: '0772' });
});

test('a justitiabele always sees their own whereabouts, whatever the purpose', async () => {
  const self = {
    ...testCaller('justitiabele-a'),
    justitiabele: id,
    ...withoutWhereabouts,
  };
  const { person } = await see(self);
  expect(person.gemeenteVanHerkomst).toEqual({ code: '0344' });
  expect(person.inschrijving.functieAdres).toBe('WOONADRES');
});

test('a list filtered by gemeente neither returns nor counts people whose gemeente is secret', async () => {
  const list = async (who: typeof professional) => {
    const { data } = await partner.ask(
      who,
      '{ inwoners(gemeente: "0356", first: 100) { totalCount edges { node { id } } } }',
    );
    return data.inwoners;
  };
  const [found, foundWithout] = [
    await list(professional),
    await list({ ...professional, ...withoutWhereabouts }),
  ];
  expect(JSON.stringify(found)).toContain(id);
  expect(JSON.stringify(foundWithout)).not.toContain(id);
  expect(foundWithout.totalCount).toBeLessThan(found.totalCount);
  // Without the filter the person is in the list.
  const { data } = await partner.ask(
    { ...coordinator, ...withoutWhereabouts },
    '{ inwoners(first: 100) { edges { node { id } } } }',
  );
  expect(JSON.stringify(data)).toContain(id);
});

test('the error of a mutation does not reveal the whereabouts', async () => {
  const move = (gemeente: string) =>
    partner.ask(
      { ...coordinator, ...withoutWhereabouts },
      'mutation ($input: VestigingWijzigenInput!) { vestigingWijzigen(input: $input) { fout { code veld } } }',
      { input: { justitiabele: id, versie: 1, gemeente } },
    );
  const toCurrent = await move('0356');
  expect(toCurrent).toEqual(await move('0599'));
  expect(toCurrent.data.vestigingWijzigen.fout).toEqual({
    code: 'REGEL',
    veld: 'justitiabele',
  });
});
