import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { today } from '../../shared/days.js';
import { startFederation, type Federation } from '../support/federation.js';

const registreren = `
  mutation Registreren($input: DetentieRegistrerenInput!) {
    detentieRegistreren(input: $input) {
      detentie { id versie justitiabele { id meldingenVanDji { aan soort bevestigdTijdstip } } }
      fout { code boodschap veld }
    }
  }`;
const caseload = {
  'reclasseringswerker-rn': '{ lijst: clienten(first: 100) { totalCount } }',
  'coordinator-utrecht': '{ lijst: inwoners(first: 100) { totalCount } }',
} as const;
type Partner = keyof typeof caseload;

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const register = async (skn: string, bsn: string | null) => {
  const { body } = await federation.ask('casemanager-vught', registreren, {
    input: {
      skn,
      bsn,
      naam: 'Nieuw van der Aangekomen',
      inrichting: 'PI-VUGHT',
      titel: 'VOORLOPIGE_HECHTENIS',
      insluitingsdatum: today(),
      gemeenteVanHerkomst: '0344',
    },
  });
  expect(body.errors).toBeUndefined();
  expect(body.data.detentieRegistreren.fout).toBeNull();
  return body.data.detentieRegistreren.detentie.justitiabele.id as string;
};
const size = async (persona: Partner) =>
  (await federation.ask(persona, caseload[persona])).body.data.lijst.totalCount;
const seenBy = async (persona: Partner, id: string) =>
  (
    await federation.ask(
      persona,
      'query ($id: ID!) { justitiabele(id: $id) { id persoonsgegevens { naam } reclasseringsadviezen { id } gemeenteVanHerkomst { naam } } }',
      { id },
    )
  ).body.data.justitiabele;
/** Until every melding that is due was tried and confirmed. */
const meldingenDelivered = async () => {
  for (let round = 0; round < 100; round++) {
    await federation.partners.dji.courier.run();
    const open = await federation.openMeldingen('dji');
    if (open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('meldingen were not delivered');
};

test('a new detainee appears in the caseload of the gemeente and of the reclassering', async () => {
  const before = {
    rn: await size('reclasseringswerker-rn'),
    utrecht: await size('coordinator-utrecht'),
  };
  const id = await register('98000001', '999989996');
  await meldingenDelivered();
  expect(await size('reclasseringswerker-rn')).toBe(before.rn + 1);
  expect(await size('coordinator-utrecht')).toBe(before.utrecht + 1);
  expect(await seenBy('coordinator-utrecht', id)).toEqual({
    id,
    persoonsgegevens: { naam: 'Nieuw van der Aangekomen' },
    reclasseringsadviezen: [],
    gemeenteVanHerkomst: { naam: 'Utrecht' },
  });
  expect((await seenBy('reclasseringswerker-rn', id)).id).toBe(id);
});

test('a partner that was down catches up, and what it took before is not taken twice', async () => {
  const before = await size('coordinator-utrecht');
  federation.doors.gemeente.weather = 'refuses';
  const id = await register('98000002', null);
  await federation.partners.dji.courier.run();
  expect(await federation.openMeldingen('dji')).toBe(1);
  expect(
    (await seenBy('reclasseringswerker-rn', id)).gemeenteVanHerkomst,
  ).toBeNull();
  federation.doors.gemeente.weather = 'open';
  await meldingenDelivered();
  await federation.redeliverMeldingen('dji', id);
  await meldingenDelivered();
  expect(await size('coordinator-utrecht')).toBe(before + 1);
});

test('release is reported, and the person stays in the lists as a released one', async () => {
  const id = await register('98000003', null);
  await meldingenDelivered();
  const { body } = await federation.ask(
    'casemanager-vught',
    'query ($id: ID!) { justitiabele(id: $id) { detenties { id versie } } }',
    { id },
  );
  const [{ id: detentie, versie }] = body.data.justitiabele.detenties;
  const ended = await federation.ask(
    'casemanager-vught',
    'mutation ($input: DetentieBeeindigenInput!) { detentieBeeindigen(input: $input) { detentie { status } fout { code } } }',
    { input: { detentie, versie, werkelijkeEinddatum: today() } },
  );
  expect(ended.body.data.detentieBeeindigen).toEqual({
    detentie: { status: 'IN_VRIJHEID_GESTELD' },
    fout: null,
  });
  await meldingenDelivered();
  expect((await seenBy('coordinator-utrecht', id)).id).toBe(id);
  const found = await federation.ask(
    'casemanager-vught',
    '{ gedetineerden(naam: "aangekomen", status: IN_VRIJHEID_GESTELD) { edges { node { id } } } }',
  );
  expect(found.body.data.gedetineerden.edges).toEqual([{ node: { id } }]);
});
