import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { addDays, today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import { akkoord } from './definition.js';
import { ComputationEntity } from './entities/computation.js';
import { LokaleInvullingEntity } from './entities/lokale-invulling.js';
import { mutatePartner } from '../../shared/testing/mutations.js';

const day = today();
const utrecht = 'coordinator-utrecht';
const rotterdam = 'coordinator-rotterdam';

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
});
afterAll(() => partner.stop());

const velden =
  'id versie gemeente { code } norm { code } aantal eenheid contactpunt werkafspraak grondslag geldtVanaf geldtTot fictief';
function mutate(
  who: PersonaName | Partial<Caller>,
  name: 'lokaleInvullingVastleggen' | 'lokaleInvullingBeeindigen',
  input: object,
) {
  return mutatePartner(
    partner,
    who,
    name,
    input,
    `lokaleInvulling { ${velden} } fout { code veld }`,
  );
}
const basis = { grondslag: 'Collegebesluit', geldtVanaf: day };
const termijn = { norm: 'SCHULDHULP_4_WEKEN', aantal: 2, eenheid: 'WEKEN' };
const vastleggen = (who: PersonaName | Partial<Caller>, rest: object) =>
  mutate(who, 'lokaleInvullingVastleggen', { ...basis, ...rest });
const beeindigen = (
  who: PersonaName,
  invulling: string,
  versie: number,
  geldtTot = day,
) => mutate(who, 'lokaleInvullingBeeindigen', { invulling, versie, geldtTot });
const gemeente = (organisation: string) =>
  ({
    role: 'coordinator-nazorg',
    organisation,
    scopes: ['afspraak:schrijven'],
  }) as const;
const rows = () =>
  partner.database.read(async (manager) => ({
    invullingen: await manager.find(LokaleInvullingEntity, {
      order: { id: 'ASC' },
    }),
    wijzigingen: await manager.count(Wijziging),
  }));
const van = async (code: string, who: PersonaName = 'casemanager-vught') =>
  (
    await partner.ask(
      who,
      `query ($code: ID!) { lokaleInvulling(gemeente: $code) { ${velden} } }`,
      { code },
    )
  ).data.lokaleInvulling;

test('a term makes the outcomes of the people of that gemeente due, and a contact point makes none due', async () => {
  const partner = await startTestPartner(akkoord);
  const record = (input: object) =>
    partner.ask(
      gemeente('0014'),
      'mutation ($input: LokaleInvullingVastleggenInput!) { lokaleInvullingVastleggen(input: $input) { fout { code } } }',
      { input: { ...basis, ...input } },
    );
  const [resident, other, left] = [randomUUID(), randomUUID(), randomUUID()];
  const relation = (
    justitiabeleId: string,
    organisatie: string,
    tot: string | null = null,
  ) => ({
    id: randomUUID(),
    justitiabeleId,
    partij: 'GEMEENTE' as const,
    organisatie,
    vanaf: '2026-01-01T00:00:00.000Z',
    tot,
    meldingId: null,
  });
  const later = '2999-01-01T00:00:00.000Z';
  await partner.database.write(async (manager) => {
    await manager.insert(Betrokkenheid, [
      relation(resident, '0014'),
      relation(other, '0344'),
      relation(left, '0014', '2026-01-02T00:00:00.000Z'),
    ]);
    await manager.insert(
      ComputationEntity,
      [resident, other, left].map((justitiabeleId) => ({
        justitiabeleId,
        volgendeTijdstip: later,
        pogingen: 0,
        claimTot: null,
      })),
    );
  });
  const due = () =>
    partner.database.read(async (manager) => {
      const all = await manager.find(ComputationEntity);
      return all
        .filter(({ volgendeTijdstip }) => volgendeTijdstip !== later)
        .map(({ justitiabeleId }) => justitiabeleId);
    });
  await record({ contactpunt: 'Loket' });
  expect(await due()).toEqual([]);
  const { data } = await record(termijn);
  expect(data.lokaleInvullingVastleggen.fout).toBeNull();
  expect(await due()).toEqual([resident]);
  await partner.stop();
});

describe('recording a lokale invulling', () => {
  test('a stricter term, a contact point and an arrangement are recorded; every caller reads them', async () => {
    const { lokaleInvulling, fout } = await vastleggen(utrecht, termijn);
    expect(fout).toBeNull();
    expect(lokaleInvulling).toEqual({
      ...basis,
      ...termijn,
      id: lokaleInvulling.id,
      versie: 1,
      gemeente: { code: '0344' },
      norm: { code: termijn.norm },
      contactpunt: null,
      werkafspraak: null,
      geldtTot: null,
      fictief: false,
    });
    for (const rest of [
      { contactpunt: 'Loket' },
      { werkafspraak: 'Elke week overleg.' },
      { contactpunt: 'Tweede loket', geldtVanaf: addDays(day, 1) },
    ])
      expect((await vastleggen(utrecht, rest)).fout).toBeNull();
    const all = await van('0344', 'justitiabele-a');
    expect(all).toHaveLength(4);
    expect(all).toContainEqual(lokaleInvulling);
    expect(all[3].contactpunt).toBe('Tweede loket');
    expect(await van('9999')).toEqual([]);
  });

  test.each([
    [{ ...termijn, aantal: 4 }, 'REGEL', 'aantal'],
    [{ ...termijn, aantal: 5 }, 'REGEL', 'aantal'],
    [{ ...termijn, norm: 'GEEN_NORM' }, 'ONBEKEND', 'norm'],
    [
      { ...termijn, norm: 'MELDING_GEMEENTE_BEGIN_DETENTIE' },
      'REGEL',
      'aantal',
    ],
    [{ ...termijn, contactpunt: 'Loket' }, 'REGEL', 'contactpunt'],
    [{ contactpunt: 'Loket', grondslag: ' ' }, 'REGEL', 'grondslag'],
    [
      { contactpunt: 'Loket', geldtVanaf: addDays(day, -1) },
      'REGEL',
      'geldtVanaf',
    ],
    [{}, 'REGEL', 'norm'],
  ])(
    'one that breaks a rule is refused and nothing is written (case %#)',
    async (input, code, veld) => {
      const before = await rows();
      const { lokaleInvulling, fout } = await vastleggen(rotterdam, input);
      expect(lokaleInvulling).toBeNull();
      expect(fout).toEqual({ code, veld });
      expect(await rows()).toEqual(before);
    },
  );

  test('a term counted backward from an event is stricter if it is earlier', async () => {
    const norm = 'MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG';
    const input = { norm, eenheid: 'WEKEN' };
    const later = await vastleggen(rotterdam, { ...input, aantal: 3 });
    expect(later.fout).toEqual({ code: 'REGEL', veld: 'aantal' });
    const earlier = await vastleggen(rotterdam, { ...input, aantal: 6 });
    expect(earlier.fout).toBeNull();
  });

  test('a second term for the same norm is refused until the first has ended', async () => {
    const den = gemeente('0518');
    const first = (await vastleggen(den, termijn)).lokaleInvulling;
    const next = { ...termijn, aantal: 1, geldtVanaf: addDays(day, 11) };
    const before = await rows();
    expect((await vastleggen(den, next)).fout).toEqual({
      code: 'REGEL',
      veld: 'norm',
    });
    expect(await rows()).toEqual(before);
    const end = { invulling: first.id, versie: 1, geldtTot: addDays(day, 10) };
    await mutate(den, 'lokaleInvullingBeeindigen', end);
    const early = { ...next, geldtVanaf: addDays(day, 10) };
    expect((await vastleggen(den, early)).fout.veld).toBe('norm');
    expect((await vastleggen(den, next)).fout).toBeNull();
    expect(await van('0518')).toMatchObject([
      { aantal: 2, geldtTot: addDays(day, 10) },
      { aantal: 1, geldtTot: null },
    ]);
  });

  test('of concurrent mutations for the same norm one succeeds', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => vastleggen(gemeente('0363'), termijn)),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect(await van('0363')).toHaveLength(1);
    for (const { fout } of outcomes)
      expect(['CONFLICT', 'REGEL', undefined]).toContain(fout?.code);
  });

  test('only a gemeente records one', async () => {
    const before = await rows();
    const rest = { contactpunt: 'Loket' };
    expect((await vastleggen('casemanager-vught', rest)).fout.code).toBe(
      'REGEL',
    );
    const { errors } = await vastleggen('justitiabele-a', rest);
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect(await rows()).toEqual(before);
  });
});

describe('ending a lokale invulling', () => {
  const create = async (who: PersonaName = utrecht) =>
    (await vastleggen(who, { contactpunt: 'Loket' })).lokaleInvulling;

  test('its last day is set once, and its previous version stays in the history', async () => {
    const invulling = await create();
    const first = await beeindigen(utrecht, invulling.id, 1);
    expect(first.lokaleInvulling).toEqual({
      ...invulling,
      versie: 2,
      geldtTot: day,
    });
    expect(
      await partner.database.read((manager) =>
        manager.findBy(Wijziging, { recordId: invulling.id }),
      ),
    ).toMatchObject([{ veld: 'geldtTot', oud: 'null', versie: 2 }]);
    const before = await rows();
    const stale = await beeindigen(utrecht, invulling.id, 1);
    expect(stale.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
    expect(stale.lokaleInvulling).toEqual(first.lokaleInvulling);
    const again = await beeindigen(utrecht, invulling.id, 2);
    expect(again.fout).toEqual({ code: 'REGEL', veld: 'invulling' });
    expect(await rows()).toEqual(before);
  });

  test('it is refused in the past, by another gemeente, and for an unknown id', async () => {
    const invulling = await create();
    const before = await rows();
    const yesterday = addDays(day, -1);
    const past = await beeindigen(utrecht, invulling.id, 1, yesterday);
    expect(past.fout).toEqual({ code: 'REGEL', veld: 'geldtTot' });
    const other = await beeindigen(rotterdam, invulling.id, 1);
    expect(other.fout).toEqual({ code: 'REGEL', veld: 'invulling' });
    const none = await beeindigen(utrecht, randomUUID(), 1);
    expect(none.fout).toEqual({ code: 'ONBEKEND', veld: 'invulling' });
    expect(await rows()).toEqual(before);
  });
});

test('it is resolved from the gemeente and by its key, many in one statement', async () => {
  // Norms are rows too: that of a stricter term costs a statement of its own.
  const first = (await van('0344')).find(({ norm }: any) => norm === null);
  const before = partner.database.statements();
  const { data } = await partner.ask(
    'casemanager-vught',
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Gemeente { code lokaleInvulling { id } }
      ... on LokaleInvulling { ${velden} }
    } }`,
    {
      of: [
        ...['0344', '0518', '9999'].map((code) => ({
          __typename: 'Gemeente',
          code,
        })),
        { __typename: 'LokaleInvulling', id: first.id },
        { __typename: 'LokaleInvulling', id: randomUUID() },
      ],
    },
  );
  const [ofUtrecht, of0518, unknown, found, none] = data._entities;
  expect(ofUtrecht.lokaleInvulling).toContainEqual({ id: first.id });
  expect(of0518.lokaleInvulling).toHaveLength(2);
  expect(unknown.lokaleInvulling).toEqual([]);
  expect(found).toEqual(first);
  expect(none).toBeNull();
  expect(partner.database.statements() - before).toBe(2);
});
