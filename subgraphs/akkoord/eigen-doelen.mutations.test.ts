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
import { seed } from './seed.js';

const day = today();
const self = demoPersonId('justitiabele-a');

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, day);
});
afterAll(() => partner.stop());

const velden = 'id versie omschrijving basisvoorwaarde behaaldOp fictief';
async function mutate(
  who: PersonaName | Partial<Caller>,
  name: 'eigenDoelStellen' | 'eigenDoelBehalen',
  input: object,
) {
  const type = `E${name.slice(1)}Input`;
  const { data, errors } = await partner.ask(
    who,
    `mutation ($input: ${type}!) { uitkomst: ${name}(input: $input) { eigenDoel { ${velden} } fout { code veld } } }`,
    { input },
  );
  return { ...data?.uitkomst, errors };
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
  test('the justitiabele creates one, and callers with a relation read it', async () => {
    const { eigenDoel, fout } = await stellen();
    expect(fout).toBeNull();
    expect(eigenDoel).toEqual({
      id: eigenDoel.id,
      versie: 1,
      omschrijving: 'Mijn broer schrijven.',
      basisvoorwaarde: 'SOCIAAL_NETWERK',
      behaaldOp: null,
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

  test('it is resolved by its key for callers who see the person, and null for others', async () => {
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
