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
import { seed } from './seed.js';

const day = today();
const known = demoPersonId('knownToAll');
const hidden = demoPersonId('knownToRotterdamOnly');
const nobody = randomUUID();
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
  'afspraak { id versie peildatum status omschrijving partij organisatie basisvoorwaarde norm { code } uiterlijkOp nagekomenOp teLaat fictief geschiedenis { soort tijdstip rol organisatie } } fout { code veld boodschap }';
const mutate = (who: PersonaName, name: string, input: object) =>
  mutateAfspraak(partner, payload, who, name, input);
const vastleggen = (who: PersonaName, rest: object = {}) =>
  mutate(who, 'afspraakVastleggen', {
    justitiabele: known,
    omschrijving: 'De familie bellen.',
    basisvoorwaarde: 'SOCIAAL_NETWERK',
    uiterlijkOp: addDays(day, 14),
    ...rest,
  });
const rows = () => writtenRows(partner);

describe('recording an afspraak', () => {
  test('an afspraak is recorded in the name of the caller and returned by the person', async () => {
    const { afspraak, fout } = await vastleggen(vught, {
      norm: 'PLAN_4_WEKEN',
    });
    expect(fout).toBeNull();
    expect(afspraak).toMatchObject({
      versie: 1,
      status: 'OPEN',
      omschrijving: 'De familie bellen.',
      partij: 'DJI',
      organisatie: 'PI-VUGHT',
      basisvoorwaarde: 'SOCIAAL_NETWERK',
      norm: { code: 'PLAN_4_WEKEN' },
      nagekomenOp: null,
      teLaat: false,
      fictief: false,
    });
    const { data } = await partner.ask(
      rn,
      'query ($id: ID!) { justitiabele(id: $id) { afspraken { id uiterlijkOp geschiedenis { soort rol organisatie } } } }',
      { id: known },
    );
    const { afspraken } = data.justitiabele;
    expect(afspraken).toContainEqual({
      id: afspraak.id,
      uiterlijkOp: addDays(day, 14),
      geschiedenis: [
        { soort: 'VASTGELEGD', rol: 'casemanager', organisatie: 'PI-VUGHT' },
      ],
    });
    const dagen = afspraken.map(
      (een: { uiterlijkOp: string }) => een.uiterlijkOp,
    );
    expect(dagen).toEqual(dagen.toSorted());
  });

  test.each([
    [{ justitiabele: hidden }, 'ONBEKEND', 'justitiabele'],
    [{ justitiabele: nobody }, 'ONBEKEND', 'justitiabele'],
    [{ uiterlijkOp: addDays(day, -1) }, 'REGEL', 'uiterlijkOp'],
    [{ omschrijving: ' ' }, 'REGEL', 'omschrijving'],
    [{ omschrijving: 'x'.repeat(501) }, 'REGEL', 'omschrijving'],
    [{ norm: 'GEEN_NORM' }, 'ONBEKEND', 'norm'],
  ])(
    'an afspraak that breaks a rule is refused and nothing is written (case %#)',
    async (input, code, veld) => {
      const before = await rows();
      const { afspraak, fout } = await vastleggen(vught, input);
      expect(afspraak).toBeNull();
      expect(fout).toMatchObject({ code, veld });
      expect(await rows()).toEqual(before);
    },
  );

  test('the whole mutation is denied to a caller without the scope', async () => {
    const { errors } = await vastleggen('justitiabele-a', {
      justitiabele: demoPersonId('justitiabele-a'),
    });
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
  });
});

/** Each mutation of an open afspraak: who is authorized, who sees the person but is not, and the resulting row. */
const mutations = [
  ['afspraakAanvaarden', rn, vught, {}, 'AANVAARD'],
  ['afspraakHerinneren', utrecht, vught, {}, 'OPEN'],
  ['afspraakNakomen', vught, rn, { nagekomenOp: day }, 'NAGEKOMEN'],
  ['afspraakIntrekken', vught, utrecht, {}, 'INGETROKKEN'],
] as const;

describe('mutations of an open afspraak', () => {
  test.each(mutations)(
    '%s by %s updates an open afspraak and increments its version',
    async (name, who, _other, rest, status) => {
      const { afspraak } = await vastleggen(vught);
      const input = { afspraak: afspraak.id, versie: 1, ...rest };
      const first = await mutate(who, name, input);
      expect(first.fout).toBeNull();
      const { geschiedenis, peildatum, ...updated } = first.afspraak;
      expect({ ...afspraak, ...updated }).toEqual({
        ...afspraak,
        ...rest,
        status,
        versie: 2,
      });
      expect(geschiedenis).toHaveLength(2);
      // Only the organisation that made the afspraak confirms it.
      expect(peildatum > afspraak.peildatum).toBe(who === vught);
      const history = await partner.database.read((manager) =>
        manager.findBy(Wijziging, { recordId: afspraak.id, veld: 'status' }),
      );
      expect(history.map(({ oud, nieuw }) => [oud, nieuw])).toEqual(
        status === 'OPEN' ? [] : [['"OPEN"', `"${status}"`]],
      );

      const before = await rows();
      const stale = await mutate(who, name, input);
      expect(stale.fout).toMatchObject({ code: 'CONFLICT', veld: 'versie' });
      expect(stale.afspraak).toMatchObject({ status, versie: 2 });
      expect(await rows()).toEqual(before);
    },
  );

  test.each(mutations)(
    '%s: %s may, %s may not; a caller who cannot see the person gets ONBEKEND',
    async (name, _who, other, rest, _status) => {
      const { afspraak } = await vastleggen(vught);
      const input = { afspraak: afspraak.id, versie: 1, ...rest };
      const before = await rows();
      const refused = await mutate(other, name, input);
      expect(refused.fout).toMatchObject({ code: 'REGEL', veld: 'afspraak' });
      const blind = await mutate('coordinator-rotterdam', name, input);
      const unknown = await mutate('coordinator-rotterdam', name, {
        ...input,
        afspraak: randomUUID(),
      });
      expect(blind.fout.code).toBe('ONBEKEND');
      expect(blind).toEqual(unknown);
      const stranger = await mutate('justitiabele-a', name, input);
      if (name === 'afspraakHerinneren') expect(stranger).toEqual(blind);
      else expect(stranger.errors[0]!.extensions.code).toBe('FORBIDDEN');
      expect(await rows()).toEqual(before);
    },
  );

  test.each(mutations)(
    '%s by %s is refused once the afspraak is kept or withdrawn, and nothing is written',
    async (name, who, _other, rest, _status) => {
      for (const [einde, extra] of [
        ['afspraakNakomen', { nagekomenOp: day }],
        ['afspraakIntrekken', {}],
      ] as const) {
        const { afspraak } = await vastleggen(vught);
        const input = { afspraak: afspraak.id, versie: 1 };
        await mutate(vught, einde, { ...input, ...extra });
        const before = await rows();
        const { fout } = await mutate(who, name, {
          ...input,
          ...rest,
          versie: 2,
        });
        expect(fout).toMatchObject({ code: 'REGEL', veld: 'afspraak' });
        expect(await rows()).toEqual(before);
      }
    },
  );

  test('the history has every mutation in order, with role and organisation', async () => {
    const { afspraak } = await vastleggen(vught);
    const { id } = afspraak;
    const steps = [
      ['afspraakHerinneren', utrecht, {}],
      ['afspraakAanvaarden', rn, {}],
      ['afspraakHerinneren', rn, {}],
      ['afspraakHerinneren', rn, {}],
      ['afspraakNakomen', vught, { nagekomenOp: day }],
    ] as const;
    let last = afspraak;
    for (const [name, who, rest] of steps) {
      const input = { afspraak: id, versie: last.versie, ...rest };
      const outcome = await mutate(who, name, input);
      expect(outcome.fout).toBeNull();
      last = outcome.afspraak;
    }
    expect(last).toMatchObject({ versie: 6, status: 'NAGEKOMEN' });
    expect(
      last.geschiedenis.map(
        (een: { soort: string; rol: string; organisatie: string }) =>
          [een.soort, een.rol, een.organisatie].join(' '),
      ),
    ).toEqual([
      'VASTGELEGD casemanager PI-VUGHT',
      'HERINNERD coordinator-nazorg 0344',
      'AANVAARD reclasseringswerker RN',
      'HERINNERD reclasseringswerker RN',
      'HERINNERD reclasseringswerker RN',
      'NAGEKOMEN casemanager PI-VUGHT',
    ]);
    const moments = last.geschiedenis.map(
      ({ tijdstip }: { tijdstip: string }) => tijdstip,
    );
    expect(moments).toEqual(moments.toSorted());
  });

  test('the justitiabele reminds of a promise about himself, and of none about somebody else', async () => {
    const { afspraak } = await vastleggen(vught, {
      justitiabele: demoPersonId('justitiabele-a'),
    });
    const input = { afspraak: afspraak.id, versie: 1 };
    const before = await rows();
    const other = await mutate('justitiabele-b', 'afspraakHerinneren', input);
    expect(other.fout).toMatchObject({ code: 'ONBEKEND', veld: 'afspraak' });
    for (const name of ['afspraakAanvaarden', 'afspraakIntrekken'])
      expect(
        (await mutate('justitiabele-a', name, input)).errors[0]!.extensions
          .code,
      ).toBe('FORBIDDEN');
    expect(await rows()).toEqual(before);
    const reminded = await mutate(
      'justitiabele-a',
      'afspraakHerinneren',
      input,
    );
    expect(reminded.fout).toBeNull();
    const { geschiedenis } = reminded.afspraak;
    expect(geschiedenis.at(-1)).toMatchObject({
      soort: 'HERINNERD',
      rol: 'justitiabele',
      organisatie: null,
    });
    const again = await mutate('justitiabele-a', 'afspraakHerinneren', input);
    expect(again.fout).toMatchObject({ code: 'CONFLICT' });
  });

  test('accepting twice is refused', async () => {
    const { afspraak } = await vastleggen(vught);
    const input = { afspraak: afspraak.id, versie: 1 };
    await mutate(rn, 'afspraakAanvaarden', input);
    const { fout } = await mutate(utrecht, 'afspraakAanvaarden', {
      ...input,
      versie: 2,
    });
    expect(fout).toMatchObject({ code: 'REGEL', veld: 'afspraak' });
  });

  test('the day on which it was kept is neither in the future nor before it was made', async () => {
    const { afspraak } = await vastleggen(vught);
    for (const nagekomenOp of [addDays(day, 2), addDays(day, -1)]) {
      const { fout } = await mutate(vught, 'afspraakNakomen', {
        afspraak: afspraak.id,
        versie: 1,
        nagekomenOp,
      });
      expect(fout).toMatchObject({ code: 'REGEL', veld: 'nagekomenOp' });
    }
  });

  test('of concurrent mutations of the same version one succeeds and the others return CONFLICT', async () => {
    const { afspraak } = await vastleggen(vught);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        mutate(rn, 'afspraakHerinneren', { afspraak: afspraak.id, versie: 1 }),
      ),
    );
    const codes = outcomes.map(({ fout }) => fout?.code ?? 'GELUKT').sort();
    expect(codes).toEqual([...Array<string>(7).fill('CONFLICT'), 'GELUKT']);
    const { geschiedenis } = outcomes.find(({ fout }) => !fout)!.afspraak;
    expect(geschiedenis).toHaveLength(2);
  });

  test('two mutations in one request each return the history at that moment', async () => {
    const { afspraak } = await vastleggen(vught);
    const { data } = await partner.ask(
      rn,
      `mutation ($id: ID!) {
        een: afspraakHerinneren(input: { afspraak: $id, versie: 1 }) { ${payload} }
        twee: afspraakAanvaarden(input: { afspraak: $id, versie: 2 }) { ${payload} }
      }`,
      { id: afspraak.id },
    );
    expect(data.een.afspraak.geschiedenis).toHaveLength(2);
    expect(data.twee.afspraak.geschiedenis).toHaveLength(3);
  });
});

describe('an afspraak that is not kept by its day', () => {
  test('is overdue, also when it is kept or withdrawn later', async () => {
    const { afspraak } = await vastleggen(vught);
    const { id } = afspraak;
    await partner.database.write((manager) =>
      manager.update(
        AfspraakEntity,
        { id },
        {
          uiterlijkOp: addDays(day, -1),
          vastgelegdTijdstip: startOfDay(addDays(day, -5)),
        },
      ),
    );
    const input = { afspraak: id, versie: 1 };
    const herinnerd = await mutate(rn, 'afspraakHerinneren', input);
    expect(herinnerd.afspraak.teLaat).toBe(true);
    const nagekomen = await mutate(vught, 'afspraakNakomen', {
      ...input,
      versie: 2,
      nagekomenOp: day,
    });
    expect(nagekomen.afspraak).toMatchObject({
      status: 'NAGEKOMEN',
      teLaat: true,
    });
  });
});

test('the history of a hundred afspraken costs one statement, and has nobody who is not visible', async () => {
  const query =
    '{ justitiabelen(first: 100) { edges { node { id afspraken { geschiedenis { soort } } } } } }';
  const before = partner.database.statements();
  const { data, errors } = await partner.ask(vught, query);
  expect(errors).toEqual([]);
  const all = data.justitiabelen.edges.flatMap(
    ({ node }: { node: { afspraken: object[] } }) => node.afspraken,
  );
  expect(all.length).toBeGreaterThan(20);
  for (const { geschiedenis } of all)
    expect(geschiedenis[0]).toEqual({ soort: 'VASTGELEGD' });
  // The page and its count, the afspraken, their history.
  const cost = partner.database.statements() - before;
  await partner.ask(vught, query.replace('100', '1'));
  expect(partner.database.statements() - before).toBe(2 * cost);
  expect(cost).toBeLessThanOrEqual(5);
});
