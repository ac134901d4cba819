import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, startOfDay, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { mutateAfspraak, writtenRows } from './afspraken.fixture.js';
import { akkoord } from './definition.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { ComputationEntity } from './entities/computation.js';
import { seed } from './seed.js';

const day = today();
const newDay = addDays(day, 20);
const known = demoPersonId('knownToAll');
const vught = 'casemanager-vught';
const rn = 'reclasseringswerker-rn';
const utrecht = 'coordinator-utrecht';

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, day);
});
afterAll(() => partner.stop());

const payload =
  'afspraak { id versie status uiterlijkOp teLaat herinnerdTijdstip geschiedenis { soort rol uiterlijkOp reden } } fout { code veld boodschap }';
const mutate = (who: PersonaName, name: string, input: object) =>
  mutateAfspraak(partner, payload, who, name, input);
const made = async () =>
  (
    await mutate(vught, 'afspraakVastleggen', {
      justitiabele: known,
      omschrijving: 'De familie bellen.',
      uiterlijkOp: addDays(day, 14),
    })
  ).afspraak;
const verzetten = (
  who: PersonaName,
  { id: afspraak, versie }: { id: string; versie: number },
  rest: object = {},
) =>
  mutate(who, 'afspraakVerzetten', {
    afspraak,
    versie,
    uiterlijkOp: newDay,
    reden: ' De familie is op reis. ',
    ...rest,
  });
const stored = (id: string) =>
  partner.database.read((manager) =>
    manager.findOneByOrFail(AfspraakEntity, { id }),
  );
const rows = () => writtenRows(partner);
/** As if the last day passed five days ago. */
const pass = (id: string) =>
  partner.database.write((manager) =>
    manager.update(
      AfspraakEntity,
      { id },
      {
        uiterlijkOp: addDays(day, -5),
        nakomingsdag: addDays(day, -5),
        vastgelegdTijdstip: startOfDay(addDays(day, -30)),
      },
    ),
  );

describe('another day for a promise', () => {
  test('is recorded with its reason, opens the promise again and answers a reminder', async () => {
    const afspraak = await made();
    const accepted = await mutate(rn, 'afspraakAanvaarden', {
      afspraak: afspraak.id,
      versie: 1,
    });
    expect(accepted.afspraak.status).toBe('AANVAARD');
    const reminded = await mutate(utrecht, 'afspraakHerinneren', {
      afspraak: afspraak.id,
      versie: 2,
    });
    expect(reminded.afspraak.herinnerdTijdstip).not.toBeNull();
    const again = await mutate(rn, 'afspraakHerinneren', {
      afspraak: afspraak.id,
      versie: 3,
    });
    expect(again.afspraak.herinnerdTijdstip).toBe(
      reminded.afspraak.herinnerdTijdstip,
    );
    const moved = await verzetten(vught, again.afspraak);
    expect(moved.fout).toBeNull();
    expect(moved.afspraak).toEqual({
      id: afspraak.id,
      versie: 5,
      status: 'OPEN',
      uiterlijkOp: newDay,
      teLaat: false,
      herinnerdTijdstip: null,
      geschiedenis: [
        ...['VASTGELEGD', 'AANVAARD', 'HERINNERD', 'HERINNERD'].map((soort) =>
          expect.objectContaining({ soort, uiterlijkOp: null, reden: null }),
        ),
        {
          soort: 'VERZET',
          rol: 'casemanager',
          uiterlijkOp: newDay,
          reden: 'De familie is op reis.',
        },
      ],
    });
    const changes = await partner.database.read((manager) =>
      manager.findBy(Wijziging, { recordId: afspraak.id, veld: 'uiterlijkOp' }),
    );
    expect(changes.map(({ oud, nieuw }) => [oud, nieuw])).toEqual([
      [JSON.stringify(addDays(day, 14)), JSON.stringify(newDay)],
    ]);
  });

  test('of a promise that is late ends that, but compliance is still counted by the missed day', async () => {
    const afspraak = await made();
    await pass(afspraak.id);
    const first = await verzetten(vught, afspraak);
    expect(first.afspraak).toMatchObject({
      teLaat: false,
      uiterlijkOp: newDay,
    });
    await verzetten(vught, first.afspraak, { uiterlijkOp: addDays(day, 40) });
    expect(await stored(afspraak.id)).toMatchObject({
      uiterlijkOp: addDays(day, 40),
      nakomingsdag: addDays(day, -5),
    });
  });

  test('given in time is the day by which compliance is counted', async () => {
    const afspraak = await made();
    await verzetten(vught, afspraak);
    expect((await stored(afspraak.id)).nakomingsdag).toBe(newDay);
  });

  test('makes the outcome of the person due', async () => {
    const afspraak = await made();
    const later = '2099-01-01T00:00:00.000Z';
    await partner.database.write((manager) =>
      manager.update(
        ComputationEntity,
        { justitiabeleId: known },
        { volgendeTijdstip: later },
      ),
    );
    await verzetten(vught, afspraak);
    const { volgendeTijdstip } = await partner.database.read((manager) =>
      manager.findOneByOrFail(ComputationEntity, { justitiabeleId: known }),
    );
    expect(volgendeTijdstip < later).toBe(true);
  });
});

describe('another day is refused, and nothing is written,', () => {
  test.each([
    [{ uiterlijkOp: addDays(day, -1) }, 'REGEL', 'uiterlijkOp'],
    [{ uiterlijkOp: addDays(day, 14) }, 'REGEL', 'uiterlijkOp'],
    [{ reden: '  ' }, 'REGEL', 'reden'],
    [{ reden: 'x'.repeat(501) }, 'REGEL', 'reden'],
    [{ versie: 7 }, 'CONFLICT', 'versie'],
    [{ afspraak: randomUUID() }, 'ONBEKEND', 'afspraak'],
  ])('for the input %j', async (input, code, veld) => {
    const afspraak = await made();
    const before = await rows();
    const { fout } = await verzetten(vught, afspraak, input);
    expect(fout).toMatchObject({ code, veld });
    expect(await rows()).toEqual(before);
  });

  test.each([
    [rn, 'REGEL'],
    [utrecht, 'REGEL'],
    ['coordinator-rotterdam', 'ONBEKEND'],
  ] as const)('to %s, whose promise it is not', async (who, code) => {
    const afspraak = await made();
    const before = await rows();
    expect((await verzetten(who, afspraak)).fout).toMatchObject({
      code,
      veld: 'afspraak',
    });
    expect(await rows()).toEqual(before);
  });

  test('to a caller without the scope', async () => {
    const afspraak = await made();
    const before = await rows();
    const { errors } = await verzetten('justitiabele-a', afspraak);
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect(await rows()).toEqual(before);
  });

  test.each([
    ['afspraakNakomen', { nagekomenOp: day }],
    ['afspraakIntrekken', {}],
  ])('after %s', async (name, rest) => {
    const { id } = await made();
    const { afspraak } = await mutate(vught, name, {
      afspraak: id,
      versie: 1,
      ...rest,
    });
    const before = await rows();
    expect((await verzetten(vught, afspraak)).fout).toMatchObject({
      code: 'REGEL',
      veld: 'afspraak',
    });
    expect(await rows()).toEqual(before);
  });
});

test('of concurrent answers to a reminder one succeeds; the others are a CONFLICT with the current record, and nothing is lost', async () => {
  const { id } = await made();
  await mutate(rn, 'afspraakHerinneren', { afspraak: id, versie: 1 });
  const input = { afspraak: id, versie: 2 };
  const outcomes = await Promise.all(
    Array.from({ length: 9 }, (_, index) =>
      index % 3 === 0
        ? verzetten(vught, { id, versie: 2 })
        : index % 3 === 1
          ? mutate(vught, 'afspraakNakomen', { ...input, nagekomenOp: day })
          : mutate(vught, 'afspraakIntrekken', input),
    ),
  );
  const [accepted, ...more] = outcomes.filter(({ fout }) => fout === null);
  expect(more).toEqual([]);
  const refused = outcomes.filter(({ fout }) => fout !== null);
  for (const { fout, afspraak } of refused) {
    expect(fout).toMatchObject({ code: 'CONFLICT', veld: 'versie' });
    expect(afspraak).toEqual(accepted!.afspraak);
  }
  expect(accepted!.afspraak.versie).toBe(3);
  expect(accepted!.afspraak.geschiedenis).toHaveLength(3);
});
