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
const vught = testCaller('casemanager-vught');
const utrecht = testCaller('coordinator-utrecht');
const zonder = { needsWhereabouts: false };

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

async function see(who: typeof vught, of = id) {
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
  return { text: JSON.stringify(data), persoon: data._entities[0] };
}

test('who needs to know where somebody with geheimhouding is sees it, and that it is secret', async () => {
  const { text, persoon } = await see(vught);
  expect(persoon).toMatchObject({
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

test('who does not sees no gemeente and no address, and still the rest', async () => {
  const { text, persoon } = await see({ ...vught, ...zonder });
  expect(persoon).toMatchObject({
    gemeenteVanHerkomst: null,
    gemeenteVanVestiging: null,
    inschrijving: {
      functieAdres: null,
      geheimhouding: true,
      inOnderzoek: true,
    },
  });
  expect(persoon.basisvoorwaarden).toHaveLength(6);
  expect(text).not.toMatch(/0344|0356|ADRES/);
});

test('while nobody asked the register whether somebody wants geheimhouding, his gemeente counts as secret', async () => {
  const asked = (geheimhouding: boolean | null) =>
    partner.database.write((manager) =>
      manager.update(InwonerEntity, { id }, { geheimhouding }),
    );
  await asked(null);
  const { persoon } = await see({ ...vught, ...zonder });
  await asked(true);
  expect(persoon).toMatchObject({
    gemeenteVanHerkomst: null,
    inschrijving: { functieAdres: null, geheimhouding: null },
  });
});

test('without geheimhouding the same caller sees the gemeente', async () => {
  const { persoon } = await see(
    { ...vught, ...zonder },
    demoPersonId('justitiabele-a'),
  );
  expect(persoon.gemeenteVanHerkomst).toEqual({ code: '0772' });
});

test('he himself sees his own, whatever the purpose', async () => {
  const zelf = { ...testCaller('justitiabele-a'), justitiabele: id, ...zonder };
  const { persoon } = await see(zelf);
  expect(persoon.gemeenteVanHerkomst).toEqual({ code: '0344' });
  expect(persoon.inschrijving.functieAdres).toBe('WOONADRES');
});

test('nobody is found by a gemeente that may not be known, nor counted', async () => {
  const found = async (who: typeof vught) => {
    const { data } = await partner.ask(
      who,
      '{ inwoners(gemeente: "0356", first: 100) { totalCount edges { node { id } } } }',
    );
    return data.inwoners;
  };
  const [met, zonderVerblijf] = [
    await found(vught),
    await found({ ...vught, ...zonder }),
  ];
  expect(JSON.stringify(met)).toContain(id);
  expect(JSON.stringify(zonderVerblijf)).not.toContain(id);
  expect(zonderVerblijf.totalCount).toBeLessThan(met.totalCount);
  // Without the filter he is there.
  const { data } = await partner.ask(
    { ...utrecht, ...zonder },
    '{ inwoners(first: 100) { edges { node { id } } } }',
  );
  expect(JSON.stringify(data)).toContain(id);
});

test('an act does not tell by its refusal where he is', async () => {
  const move = (gemeente: string) =>
    partner.ask(
      { ...utrecht, ...zonder },
      'mutation ($input: VestigingWijzigenInput!) { vestigingWijzigen(input: $input) { fout { code veld } } }',
      { input: { justitiabele: id, versie: 1, gemeente } },
    );
  const present = await move('0356');
  expect(present).toEqual(await move('0599'));
  expect(present.data.vestigingWijzigen.fout).toEqual({
    code: 'REGEL',
    veld: 'justitiabele',
  });
});
