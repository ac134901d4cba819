import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { addDays, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { akkoord } from './definition.js';
import { EigenDoelEntity } from './entities/eigen-doel.js';
import { ToestemmingEntity } from './entities/toestemming.js';
import { seed } from './seed.js';
import { mutatePartner } from '../../shared/testing/mutations.js';

const day = today();
const self = demoPersonId('justitiabele-a');

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, day);
  await partner.database.write((manager) =>
    manager.delete(ToestemmingEntity, { justitiabeleId: self }),
  );
  await partner.ask(
    'justitiabele-a',
    'mutation { toestemmingGeven(input: { soort: EIGEN_DOELEN_DELEN, partij: "DJI", organisatie: "PI-VUGHT", tekst: 1 }) { fout { code } } }',
  );
});
afterAll(() => partner.stop());

const velden =
  'id versie omschrijving basisvoorwaarde uiterlijkOp behaaldOp vervallenTijdstip fictief';
function mutate(
  who: PersonaName | Partial<Caller>,
  name: 'eigenDoelStellen' | 'eigenDoelBehalen' | 'eigenDoelIntrekken',
  input: object,
) {
  return mutatePartner(
    partner,
    who,
    name,
    input,
    `eigenDoel { ${velden} } fout { code veld }`,
  );
}
const stellen = (who: PersonaName | Partial<Caller> = 'justitiabele-a') =>
  mutate(who, 'eigenDoelStellen', {
    omschrijving: ' Mijn broer schrijven. ',
    basisvoorwaarde: 'SOCIAAL_NETWERK',
  });
const rows = () =>
  partner.database.read(async (manager) => ({
    doelen: await manager.find(EigenDoelEntity, { order: { id: 'ASC' } }),
    wijzigingen: await manager.count(Wijziging),
  }));
const readAs = async (who: PersonaName, id: string) =>
  (
    await partner.ask(
      who,
      `query ($id: ID!) { justitiabele(id: $id) { eigenDoelen { ${velden} } } }`,
      { id },
    )
  ).data.justitiabele;

describe('eigen doelen of a justitiabele', () => {
  test('the justitiabele creates one, and an organisation with which it is shared reads it', async () => {
    const { eigenDoel, fout } = await stellen();
    expect(fout).toBeNull();
    expect(eigenDoel).toEqual({
      id: eigenDoel.id,
      versie: 1,
      omschrijving: 'Mijn broer schrijven.',
      basisvoorwaarde: 'SOCIAAL_NETWERK',
      uiterlijkOp: null,
      behaaldOp: null,
      vervallenTijdstip: null,
      fictief: false,
    });
    for (const who of ['justitiabele-a', 'casemanager-vught'] as const)
      expect((await readAs(who, self)).eigenDoelen).toContainEqual(eigenDoel);
    expect(await readAs('justitiabele-b', self)).toBeNull();
    expect(await readAs('coordinator-utrecht', self)).toBeNull();
  });

  test('it is reached once, and its previous version stays in the history', async () => {
    const { eigenDoel } = await stellen();
    const input = { doel: eigenDoel.id, versie: 1, behaaldOp: day };
    const first = await mutate('justitiabele-a', 'eigenDoelBehalen', input);
    expect(first.eigenDoel).toEqual({
      ...eigenDoel,
      versie: 2,
      behaaldOp: day,
    });
    expect(
      await partner.database.read((manager) =>
        manager.findBy(Wijziging, { recordId: eigenDoel.id }),
      ),
    ).toMatchObject([{ veld: 'behaaldOp', oud: 'null', versie: 2 }]);
    const before = await rows();
    const stale = await mutate('justitiabele-a', 'eigenDoelBehalen', input);
    expect(stale.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
    expect(stale.eigenDoel).toEqual(first.eigenDoel);
    const again = await mutate('justitiabele-a', 'eigenDoelBehalen', {
      ...input,
      versie: 2,
    });
    expect(again.fout).toEqual({ code: 'REGEL', veld: 'doel' });
    expect(await rows()).toEqual(before);
  });

  test('nobody else creates or reaches it, and nothing is written', async () => {
    const { eigenDoel } = await stellen();
    const input = { doel: eigenDoel.id, versie: 1, behaaldOp: day };
    const before = await rows();
    const blind = await mutate('justitiabele-b', 'eigenDoelBehalen', input);
    const unknown = await mutate('justitiabele-b', 'eigenDoelBehalen', {
      ...input,
      doel: randomUUID(),
    });
    expect(blind.fout).toEqual({ code: 'ONBEKEND', veld: 'doel' });
    expect(blind).toEqual(unknown);
    const employee = await mutate(
      'casemanager-vught',
      'eigenDoelBehalen',
      input,
    );
    expect(employee.errors[0]!.extensions.code).toBe('FORBIDDEN');
    // Also with the scope, if the caller is no justitiabele.
    const scopes = ['mijn:schrijven'];
    expect((await stellen({ scopes })).fout.code).toBe('REGEL');
    const otherRole = await mutate({ scopes }, 'eigenDoelBehalen', input);
    expect(otherRole.fout.code).toBe('REGEL');
    const unknownPerson = { role: 'justitiabele', scopes } as const;
    const refused = await stellen({
      ...unknownPerson,
      justitiabele: randomUUID(),
    });
    expect(refused.fout.code).toBe('ONBEKEND');
    expect(await rows()).toEqual(before);
  });

  test.each([-1, 1])(
    'the day on which it was reached is neither before its creation nor in the future (%i day)',
    async (days) => {
      const { eigenDoel } = await stellen();
      const { fout } = await mutate('justitiabele-a', 'eigenDoelBehalen', {
        doel: eigenDoel.id,
        versie: 1,
        behaaldOp: addDays(day, days),
      });
      expect(fout).toEqual({ code: 'REGEL', veld: 'behaaldOp' });
    },
  );

  test('an empty text is refused', async () => {
    const before = await rows();
    const { fout } = await mutate('justitiabele-a', 'eigenDoelStellen', {
      omschrijving: ' ',
    });
    expect(fout).toEqual({ code: 'REGEL', veld: 'omschrijving' });
    expect(await rows()).toEqual(before);
  });

  test('it may have a last day, today or later; with one in the past it is refused and nothing is written', async () => {
    const withDay = (uiterlijkOp: string) =>
      mutate('justitiabele-a', 'eigenDoelStellen', {
        omschrijving: 'Sparen.',
        uiterlijkOp,
      });
    expect((await withDay(day)).eigenDoel).toMatchObject({ uiterlijkOp: day });
    const before = await rows();
    const { fout, eigenDoel } = await withDay(addDays(day, -1));
    expect(fout).toEqual({ code: 'REGEL', veld: 'uiterlijkOp' });
    expect(eigenDoel).toBeNull();
    expect(await rows()).toEqual(before);
  });

  test('it is dropped once, not after it was reached, and a dropped one is not reached', async () => {
    const { eigenDoel } = await stellen();
    const input = { doel: eigenDoel.id, versie: 1 };
    const dropped = await mutate('justitiabele-a', 'eigenDoelIntrekken', input);
    expect(dropped.eigenDoel).toEqual({
      ...eigenDoel,
      versie: 2,
      vervallenTijdstip: expect.any(String),
    });
    expect(
      await partner.database.read((manager) =>
        manager.findBy(Wijziging, { recordId: eigenDoel.id }),
      ),
    ).toMatchObject([{ veld: 'vervallenTijdstip', oud: 'null', versie: 2 }]);
    const reached = await stellen();
    await mutate('justitiabele-a', 'eigenDoelBehalen', {
      doel: reached.eigenDoel.id,
      versie: 1,
      behaaldOp: day,
    });
    const before = await rows();
    const stale = await mutate('justitiabele-a', 'eigenDoelIntrekken', input);
    expect(stale.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
    expect(stale.eigenDoel).toEqual(dropped.eigenDoel);
    for (const [name, doel, rest] of [
      ['eigenDoelIntrekken', eigenDoel.id, {}],
      ['eigenDoelBehalen', eigenDoel.id, { behaaldOp: day }],
      ['eigenDoelIntrekken', reached.eigenDoel.id, {}],
    ] as const)
      expect(
        (await mutate('justitiabele-a', name, { doel, versie: 2, ...rest }))
          .fout,
      ).toEqual({ code: 'REGEL', veld: 'doel' });
    expect(await rows()).toEqual(before);
  });

  test('of concurrent acts that drop and reach it one succeeds; the others are a CONFLICT with the goal as it is now, and one change is on record', async () => {
    const { eigenDoel } = await stellen();
    const input = { doel: eigenDoel.id, versie: 1 };
    const before = await rows();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        index % 2 === 0
          ? mutate('justitiabele-a', 'eigenDoelIntrekken', input)
          : mutate('justitiabele-a', 'eigenDoelBehalen', {
              ...input,
              behaaldOp: day,
            }),
      ),
    );
    const [accepted, ...more] = outcomes.filter(({ fout }) => fout === null);
    expect(more).toEqual([]);
    for (const { fout, eigenDoel: current } of outcomes)
      expect([fout?.code ?? 'CONFLICT', current]).toEqual([
        'CONFLICT',
        accepted.eigenDoel,
      ]);
    expect(accepted.eigenDoel.versie).toBe(2);
    expect((await rows()).wijzigingen).toBe(before.wijzigingen + 1);
  });

  test('nobody else drops it', async () => {
    const { eigenDoel } = await stellen();
    const input = { doel: eigenDoel.id, versie: 1 };
    const before = await rows();
    const blind = await mutate('justitiabele-b', 'eigenDoelIntrekken', input);
    expect(blind.fout).toEqual({ code: 'ONBEKEND', veld: 'doel' });
    const employee = await mutate(
      'casemanager-vught',
      'eigenDoelIntrekken',
      input,
    );
    expect(employee.errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect(await rows()).toEqual(before);
  });

  test('it is resolved by its key for an organisation with which it is shared, and null for others', async () => {
    const { eigenDoel } = await stellen();
    const entity = async (who: PersonaName) =>
      (
        await partner.ask(
          who,
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on EigenDoel { ${velden} } } }`,
          { of: [{ __typename: 'EigenDoel', id: eigenDoel.id }] },
        )
      ).data._entities[0];
    expect(await entity('casemanager-vught')).toEqual(eigenDoel);
    expect(await entity('justitiabele-b')).toBeNull();
  });
});
