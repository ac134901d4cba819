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
async function act(
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
  act(who, 'eigenDoelStellen', {
    omschrijving: ' Mijn broer schrijven. ',
    basisvoorwaarde: 'SOCIAAL_NETWERK',
  });
const rows = () =>
  partner.database.read(async (manager) => ({
    doelen: await manager.find(EigenDoelEntity, { order: { id: 'ASC' } }),
    wijzigingen: await manager.count(Wijziging),
  }));
const zien = async (who: PersonaName, id: string) =>
  (
    await partner.ask(
      who,
      `query ($id: ID!) { justitiabele(id: $id) { eigenDoelen { ${velden} } } }`,
      { id },
    )
  ).data.justitiabele;

describe('a justitiabele has goals of his own', () => {
  test('he sets one, and who has a relation with him reads it', async () => {
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
      expect((await zien(who, self)).eigenDoelen).toContainEqual(eigenDoel);
    expect(await zien('justitiabele-b', self)).toBeNull();
    expect(await zien('coordinator-utrecht', self)).toBeNull();
  });

  test('he reaches it once, and what it said before is kept', async () => {
    const { eigenDoel } = await stellen();
    const input = { doel: eigenDoel.id, versie: 1, behaaldOp: day };
    const first = await act('justitiabele-a', 'eigenDoelBehalen', input);
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
    const stale = await act('justitiabele-a', 'eigenDoelBehalen', input);
    expect(stale.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
    expect(stale.eigenDoel).toEqual(first.eigenDoel);
    const again = await act('justitiabele-a', 'eigenDoelBehalen', {
      ...input,
      versie: 2,
    });
    expect(again.fout).toEqual({ code: 'REGEL', veld: 'doel' });
    expect(await rows()).toEqual(before);
  });

  test('nobody else sets or reaches it, and nothing is written', async () => {
    const { eigenDoel } = await stellen();
    const input = { doel: eigenDoel.id, versie: 1, behaaldOp: day };
    const before = await rows();
    const blind = await act('justitiabele-b', 'eigenDoelBehalen', input);
    const unknown = await act('justitiabele-b', 'eigenDoelBehalen', {
      ...input,
      doel: randomUUID(),
    });
    expect(blind.fout).toEqual({ code: 'ONBEKEND', veld: 'doel' });
    expect(blind).toEqual(unknown);
    const werker = await act('casemanager-vught', 'eigenDoelBehalen', input);
    expect(werker.errors[0]!.extensions.code).toBe('FORBIDDEN');
    // Also who would hold the scope without being a justitiabele.
    const scopes = ['mijn:schrijven'];
    expect((await stellen({ scopes })).fout.code).toBe('REGEL');
    const vreemd = await act({ scopes }, 'eigenDoelBehalen', input);
    expect(vreemd.fout.code).toBe('REGEL');
    const buiten = { role: 'justitiabele', scopes } as const;
    const onbekend = await stellen({ ...buiten, justitiabele: randomUUID() });
    expect(onbekend.fout.code).toBe('ONBEKEND');
    expect(await rows()).toEqual(before);
  });

  test.each([-1, 1])(
    'it is not reached before it was set, nor tomorrow (%i day)',
    async (days) => {
      const { eigenDoel } = await stellen();
      const { fout } = await act('justitiabele-a', 'eigenDoelBehalen', {
        doel: eigenDoel.id,
        versie: 1,
        behaaldOp: addDays(day, days),
      });
      expect(fout).toEqual({ code: 'REGEL', veld: 'behaaldOp' });
    },
  );

  test('an empty one is refused', async () => {
    const before = await rows();
    const { fout } = await act('justitiabele-a', 'eigenDoelStellen', {
      omschrijving: ' ',
    });
    expect(fout).toEqual({ code: 'REGEL', veld: 'omschrijving' });
    expect(await rows()).toEqual(before);
  });

  test('it is found by its key by who may see him, and is null to others', async () => {
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
