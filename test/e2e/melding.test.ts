import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { now, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { newPerson, registerDetention } from '../support/registration.js';
import { startFederation, type Federation } from '../support/federation.js';

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
  const { body } = await federation.ask(
    'casemanager-vught',
    registerDetention,
    {
      input: newPerson(skn, bsn),
    },
  );
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
/** Resolves once every due melding is delivered. */
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

test('a partner that was down catches up, and processes no melding twice', async () => {
  const before = await size('coordinator-utrecht');
  federation.proxies.gemeente.mode = 'reset';
  const id = await register('98000002', null);
  await federation.partners.dji.courier.run();
  expect(await federation.openMeldingen('dji')).toBe(1);
  expect(
    (await seenBy('reclasseringswerker-rn', id)).gemeenteVanHerkomst,
  ).toBeNull();
  federation.proxies.gemeente.mode = 'forward';
  await meldingenDelivered();
  await federation.redeliverMeldingen('dji', id);
  await meldingenDelivered();
  expect(await size('coordinator-utrecht')).toBe(before + 1);
});

test('a release is reported, and the person stays in the lists as released', async () => {
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

const receivers = ['Dji', 'Reclassering', 'Gemeente', 'Akkoord'] as const;
/** A melding that a party sends with its own token. */
const send = async (
  who: PersonaName,
  receiver: (typeof receivers)[number],
  input: object,
) =>
  (
    await federation.ask(
      who,
      `mutation ($input: MeldingAan${receiver}Input!) { meldingAan${receiver}(input: $input) { ontvangen fout { code veld } } }`,
      {
        input: {
          melding: randomUUID(),
          tijdstip: now(),
          betrokkenheden: [],
          ...input,
        },
      },
    )
  ).body;

describe.each(receivers)('N42: at %s', (receiver) => {
  const relation = (partij: string, organisatie: string) => ({
    partij,
    organisatie,
    vanaf: now(),
  });

  test.each([
    [
      'systeem-gemeente',
      'GEMEENTEWIJZIGING',
      relation('GEMEENTE', '0344'),
      'coordinator-utrecht',
    ],
    [
      'systeem-reclassering',
      'ORGANISATIEWIJZIGING',
      relation('RECLASSERING', 'RN'),
      'reclasseringswerker-rn',
    ],
    [
      'systeem-reclassering',
      'ADVIESAANVRAAG',
      relation('RECLASSERING', 'RN'),
      'reclasseringswerker-rn',
    ],
    [
      'systeem-gemeente',
      'GEGEVENSWIJZIGING',
      relation('GEMEENTE', '0344'),
      'coordinator-utrecht',
    ],
    [
      'systeem-akkoord',
      'GEMEENTEWIJZIGING',
      relation('GEMEENTE', '0344'),
      'coordinator-utrecht',
    ],
  ] as const)(
    '%s cannot create a relation for itself with %s',
    async (who, soort, input, persona) => {
      const id = demoPersonId('knownToDjiOnly');
      const body = await send(who, receiver, {
        soort,
        justitiabele: id,
        betrokkenheden: [input],
      });
      const answer = body.data?.[`meldingAan${receiver}`];
      expect(answer?.fout?.code ?? body.errors?.[0]?.extensions.code).toMatch(
        /^(REGEL|PERSON_NOT_KNOWN_YET)$/,
      );
      expect(answer?.ontvangen ?? false).toBe(false);
      // For a caller without a relation the person does not exist.
      expect(await seenBy(persona, id)).toBeNull();
    },
  );

  test('an id that is no UUID is refused, and a melding about a person not yet known can be retried', async () => {
    const about = (justitiabele: string) =>
      send('systeem-gemeente', receiver, {
        soort: 'GEMEENTEWIJZIGING',
        justitiabele,
      });
    expect((await about('hello')).data[`meldingAan${receiver}`]).toEqual({
      ontvangen: false,
      fout: { code: 'REGEL', veld: 'justitiabele' },
    });
    const { errors } = await about(randomUUID());
    expect(errors![0]!.extensions.code).toBe('PERSON_NOT_KNOWN_YET');
  });
});

test('a partner that was down gets a later melding before the arrival, and still processes both', async () => {
  federation.proxies.akkoord.mode = 'reset';
  const id = await register('98000004', null);
  const deliver = async (partner: 'dji' | 'gemeente') => {
    await federation.partners[partner].courier.run();
  };
  const inwoners = async () =>
    (
      await federation.ask(
        'coordinator-utrecht',
        'query ($id: ID!) { justitiabele(id: $id) { gemeenteVanHerkomst { naam } } }',
        { id },
      )
    ).body.data.justitiabele?.gemeenteVanHerkomst;
  while (!(await inwoners())) await deliver('dji');
  const { body } = await federation.ask(
    'coordinator-utrecht',
    'mutation ($input: VestigingWijzigenInput!) { vestigingWijzigen(input: $input) { fout { code } } }',
    { input: { justitiabele: id, versie: 1, gemeente: '0599' } },
  );
  expect(body.data.vestigingWijzigen.fout).toBeNull();
  federation.proxies.akkoord.mode = 'forward';
  for (let round = 0; ; round++) {
    expect(round).toBeLessThan(200);
    // Sent in the wrong order.
    await deliver('gemeente');
    await deliver('dji');
    const open =
      (await federation.openMeldingen('gemeente')) +
      (await federation.openMeldingen('dji'));
    if (open === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const known = await federation.ask(
    'coordinator-rotterdam',
    'query ($id: ID!) { justitiabele(id: $id) { betrokkenheden { partij organisatie } } }',
    { id },
  );
  expect(known.body.data.justitiabele.betrokkenheden).toContainEqual({
    partij: 'GEMEENTE',
    organisatie: '0599',
  });
});
