import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { now, today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { personas } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { computationStore } from '../../subgraphs/akkoord/store/computations.js';
import { ensureInrichtingen } from '../../subgraphs/dji/store/reference-data.js';
import { partners } from '../support/partners.js';
import { mutationText } from '../../shared/testing/mutations.js';

/** Rules that depend on other rows, under concurrent mutations; with TEST_DATABASE_URL each has its own connection. */
type Name = keyof typeof partners;
const running = {} as Record<Name, TestPartner>;
const names = Object.keys(partners) as Name[];
beforeAll(async () => {
  for (const name of names)
    running[name] = await startTestPartner(partners[name]);
});
afterAll(() => Promise.all(Object.values(running).map(({ stop }) => stop())));

const times = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)));

/** The payload of a mutation; any error other than a domain error fails the test. */
async function mutate(
  name: Name,
  who: PersonaName | Partial<Caller>,
  mutation: string,
  input: object,
  fields = '',
) {
  const { data, errors } = await running[name].ask(
    who,
    mutationText(mutation, `fout { code veld } ${fields}`),
    { input },
  );
  expect(errors).toEqual([]);
  return data.payload;
}
const done = (payloads: { fout: unknown }[]) =>
  payloads.filter(({ fout }) => fout === null).length;

const receivers = {
  reclassering: 'Reclassering',
  gemeente: 'Gemeente',
  akkoord: 'Akkoord',
} as const;
const since = '2026-01-05T09:00:00.000Z';
const relation = (partij: string, organisatie: string, vanaf = since) => ({
  partij,
  organisatie,
  vanaf,
  tot: null as string | null,
});
const aankomst = (justitiabele: string) => ({
  melding: randomUUID(),
  soort: 'AANKOMST',
  justitiabele,
  tijdstip: since,
  betrokkenheden: [
    relation('DJI', 'PI-VUGHT'),
    relation('RECLASSERING', 'RN'),
    relation('GEMEENTE', '0344'),
  ],
});
const meld = (name: keyof typeof receivers, input: object) =>
  mutate(
    name,
    'systeem-dji',
    `meldingAan${receivers[name]}`,
    input,
    'ontvangen',
  );
const openRelations = (name: Name, id: string, partij: string) =>
  running[name].database.read((manager) =>
    manager.query<{ organisatie: string }[]>(
      `SELECT organisatie FROM betrokkenheid WHERE justitiabele_id = '${id}' AND partij = '${partij}' AND tot IS NULL ORDER BY organisatie`,
    ),
  );

test('twenty concurrent requests for break-glass access open three', async () => {
  const opened = await times(20, () =>
    mutate('logboek', 'casemanager-vught', 'noodtoegangOpenen', {
      justitiabele: randomUUID(),
      reden: 'Ernstig incident op de afdeling vannacht, spoed vereist.',
    }),
  );
  expect(done(opened)).toBe(3);
});

test('of ten concurrent withdrawals of a delegation one succeeds', async () => {
  const { waarneming } = await mutate(
    'logboek',
    'casemanager-vught',
    'waarnemingVastleggen',
    {
      waarnemer: 'colleague',
      vanaf: now(),
      tot: new Date(Date.now() + 86_400_000).toISOString(),
    },
    'waarneming { id }',
  );
  const withdrawn = await times(10, () =>
    mutate('logboek', 'casemanager-vught', 'waarnemingIntrekken', {
      waarneming: waarneming.id,
    }),
  );
  expect(done(withdrawn)).toBe(1);
});

describe.each(Object.keys(receivers) as (keyof typeof receivers)[])(
  'concurrent meldingen to %s',
  (name) => {
    test('are deduplicated when they are the same, and each is confirmed', async () => {
      const input = aankomst(randomUUID());
      const received = await times(20, () => meld(name, input));
      expect(received).toEqual(Array(20).fill({ ontvangen: true, fout: null }));
    });

    test('never give one organisation two open relations', async () => {
      const id = randomUUID();
      await meld(name, aankomst(id));
      const received = await times(20, (index) =>
        meld(name, {
          ...aankomst(id),
          melding: randomUUID(),
          betrokkenheden: [
            relation('DJI', 'PI-VUGHT'),
            relation('DJI', 'PI-ZWOLLE', `2026-02-01T00:00:00.0${10 + index}Z`),
          ],
        }),
      );
      expect(done(received)).toBe(20);
      expect(await openRelations(name, id, 'DJI')).toEqual([
        { organisatie: 'PI-VUGHT' },
        { organisatie: 'PI-ZWOLLE' },
      ]);
    });
  },
);

test('an organisation that concurrently hands over all that it has for a person loses its relation', async () => {
  const rn = 'reclasseringswerker-rn';
  const id = randomUUID();
  await meld('reclassering', aankomst(id));
  const toezichten = [];
  for (const grondslag of ['VOORWAARDELIJKE_VEROORDELING', 'SCHORSING'])
    toezichten.push(
      (
        await mutate(
          'reclassering',
          rn,
          'toezichtStarten',
          {
            justitiabele: id,
            organisatie: 'RN',
            grondslag,
            ingangsdatum: today(),
          },
          'toezicht { id versie }',
        )
      ).toezicht,
    );
  const handed = await Promise.all(
    toezichten.map(({ id: toezicht, versie }) =>
      mutate('reclassering', rn, 'toezichtOverdragen', {
        toezicht,
        versie,
        organisatie: 'SVG',
      }),
    ),
  );
  expect(done(handed)).toBe(2);
  expect(await openRelations('reclassering', id, 'RECLASSERING')).toEqual([
    { organisatie: 'SVG' },
  ]);
});

test('an organisation that receives a request for advice while it hands a toezicht over keeps its relation', async () => {
  const rn = 'reclasseringswerker-rn';
  for (let round = 0; round < 5; round++) {
    const id = randomUUID();
    await meld('reclassering', aankomst(id));
    const { toezicht } = await mutate(
      'reclassering',
      rn,
      'toezichtStarten',
      {
        justitiabele: id,
        organisatie: 'RN',
        grondslag: 'VOORWAARDELIJKE_VEROORDELING',
        ingangsdatum: today(),
      },
      'toezicht { id versie }',
    );
    const [, advies] = await Promise.all([
      mutate('reclassering', rn, 'toezichtOverdragen', {
        toezicht: toezicht.id,
        versie: toezicht.versie,
        organisatie: 'SVG',
      }),
      mutate('reclassering', rn, 'adviesAanvragen', {
        justitiabele: id,
        soort: 'ZITTING',
        organisatie: 'RN',
        aangevraagdOp: today(),
      }),
    ]);
    const open = await openRelations('reclassering', id, 'RECLASSERING');
    // If the handover came first, RN no longer sees the person and cannot request advice from itself.
    expect(open.map(({ organisatie }) => organisatie)).toEqual(
      advies.fout === null ? ['RN', 'SVG'] : ['SVG'],
    );
  }
});

test('of ten concurrent registrations of a new person one succeeds, and the others return an error', async () => {
  const registered = await times(10, () =>
    mutate('dji', 'casemanager-vught', 'detentieRegistreren', {
      skn: '77000001',
      bsn: null,
      naam: 'Nieuw van der Aangekomen',
      inrichting: 'PI-VUGHT',
      titel: 'VOORLOPIGE_HECHTENIS',
      insluitingsdatum: today(),
    }),
  );
  expect(done(registered)).toBe(1);
  expect(registered.filter(({ fout }) => fout !== null)).toEqual(
    Array(9).fill({ fout: { code: 'REGEL', veld: 'skn' } }),
  );
});

test('of many gemeenten that concurrently take the lead one succeeds', async () => {
  const id = randomUUID();
  await meld('akkoord', aankomst(id));
  const utrecht = personas['coordinator-utrecht'];
  const gemeenten = Array.from({ length: 10 }, (_, index) => `09${10 + index}`);
  await meld('akkoord', {
    ...aankomst(id),
    betrokkenheden: [
      relation('DJI', 'PI-VUGHT'),
      ...gemeenten.map((code) => relation('GEMEENTE', code)),
    ],
  });
  const taken = await Promise.all(
    gemeenten.map((organisation) =>
      mutate(
        'akkoord',
        { role: utrecht.role, organisation, scopes: utrecht.scopes },
        'regieNemen',
        { justitiabele: id, versie: 0 },
      ),
    ),
  );
  expect(done(taken)).toBe(1);
});

test('concurrent computations of outcomes claim different people', async () => {
  for (let count = 0; count < 10; count++)
    await meld('akkoord', aankomst(randomUUID()));
  const claims = await times(6, () =>
    computationStore(running.akkoord.database).claim(3),
  );
  const people = claims.flatMap(({ people }) =>
    people.map(({ justitiabeleId }) => justitiabeleId),
  );
  expect(new Set(people).size).toBe(people.length);
});

test('many processes that start concurrently seed the inrichtingen once', async () => {
  const { database } = running.dji;
  await database.write((manager) => manager.query('DELETE FROM inrichting'));
  await times(10, () => ensureInrichtingen(database));
  const rows = await database.read((manager) =>
    manager.query<unknown[]>('SELECT code FROM inrichting'),
  );
  expect(rows.length).toBeGreaterThan(0);
});
