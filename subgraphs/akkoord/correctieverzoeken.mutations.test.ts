import { randomUUID } from 'node:crypto';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import type { Caller } from '../../shared/access/caller.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import { addDays, addMonths, now, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { CorrectieverzoekEntity } from './entities/correctieverzoek.js';
import { akkoord } from './definition.js';
import { seed } from './seed.js';
import { mutatePartner } from '../../shared/testing/mutations.js';

type Who = PersonaName | Partial<Caller>;
const self = demoPersonId('justitiabele-a');
const owner = 'casemanager-vught';

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, today());
});
afterAll(() => partner.stop());
beforeEach(() =>
  partner.database.write((manager) =>
    manager.delete(CorrectieverzoekEntity, { justitiabeleId: self }),
  ),
);

const velden =
  'id versie record { type id } veld watNietKlopt partij organisatiegegevens { code } status uiterlijkOp teLaat reden beantwoordTijdstip';
function mutate(
  who: Who,
  name: 'correctieVragen' | 'correctieBeantwoorden',
  input: object,
) {
  return mutatePartner(
    partner,
    who,
    name,
    input,
    `correctieverzoek { ${velden} } fout { code veld }`,
  );
}
const vragen = (input: object = {}, who: Who = 'justitiabele-a') =>
  mutate(who, 'correctieVragen', {
    type: 'Detentie',
    record: 'd1',
    veld: 'titel',
    watNietKlopt: ' Ik zit hier niet voorlopig. ',
    ...input,
  });
const beantwoorden = (
  { id: verzoek, versie }: { id: string; versie: number },
  who: Who = owner,
  input: object = {},
) =>
  mutate(who, 'correctieBeantwoorden', {
    verzoek,
    versie,
    besluit: 'AFGEWEZEN',
    reden: 'Het vonnis is nog niet definitief.',
    ...input,
  });
const readAs = async (who: Who) =>
  (
    await partner.ask(
      who,
      `query ($id: ID!) { justitiabele(id: $id) { correctieverzoeken { ${velden} } } }`,
      { id: self },
    )
  ).data.justitiabele?.correctieverzoeken;
const waiting = async (who: Who) =>
  (
    await partner.ask(
      who,
      '{ correctieverzoeken(first: 100) { totalCount edges { node { id status } justitiabele { id } } } }',
    )
  ).data.correctieverzoeken;
const idsOf = async (who: Who): Promise<string[]> =>
  (await waiting(who)).edges.map((edge: any) => edge.node.id);
const rows = () =>
  partner.database.read(async (manager) => ({
    verzoeken: await manager.find(CorrectieverzoekEntity, {
      order: { id: 'ASC' },
    }),
    wijzigingen: await manager.count(Wijziging),
  }));

describe('a request for correction', () => {
  test('goes to the owner of the fact, who has a month; both see it, and nobody else', async () => {
    const { correctieverzoek, fout } = await vragen();
    expect(fout).toBeNull();
    expect(correctieverzoek).toMatchObject({
      versie: 1,
      record: { type: 'Detentie', id: 'd1' },
      veld: 'titel',
      watNietKlopt: 'Ik zit hier niet voorlopig.',
      partij: 'DJI',
      organisatiegegevens: { code: 'PI-VUGHT' },
      status: 'OPEN',
      uiterlijkOp: addMonths(today(), 1),
      teLaat: false,
      reden: null,
    });
    for (const who of ['justitiabele-a', owner] as const)
      expect(await readAs(who)).toEqual([correctieverzoek]);
    expect(await idsOf(owner)).toContain(correctieverzoek.id);
    for (const who of ['reclasseringswerker-rn', 'systeem-akkoord'] as const) {
      expect(await readAs(who)).toBeNull();
      expect(await idsOf(who)).not.toContain(correctieverzoek.id);
    }
    expect(await readAs('justitiabele-b')).toBeUndefined();
  });

  test('is answered once, with a reason that both read', async () => {
    const { correctieverzoek } = await vragen();
    const answer = await beantwoorden(correctieverzoek);
    expect(answer.fout).toBeNull();
    expect(answer.correctieverzoek).toEqual({
      ...correctieverzoek,
      versie: 2,
      status: 'AFGEWEZEN',
      reden: 'Het vonnis is nog niet definitief.',
      beantwoordTijdstip: expect.stringMatching(/Z$/),
    });
    for (const who of ['justitiabele-a', owner] as const)
      expect(await readAs(who)).toEqual([answer.correctieverzoek]);
    expect(await idsOf(owner)).not.toContain(correctieverzoek.id);
    const before = await rows();
    const stale = await beantwoorden(correctieverzoek);
    expect(stale.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
    expect(stale.correctieverzoek).toEqual(answer.correctieverzoek);
    const again = await beantwoorden(answer.correctieverzoek);
    expect(again.fout).toEqual({ code: 'REGEL', veld: 'verzoek' });
    expect(await rows()).toEqual(before);
  });

  test('of answers at the same moment one is kept, and the others are a CONFLICT with the request as it is now', async () => {
    const { correctieverzoek } = await vragen();
    const before = await rows();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        beantwoorden(correctieverzoek, owner, { reden: `Reden ${index}.` }),
      ),
    );
    const [kept, ...more] = answers.filter(({ fout }) => fout === null);
    expect(more).toEqual([]);
    for (const { fout, correctieverzoek: current } of answers)
      expect([fout?.code ?? 'CONFLICT', current]).toEqual([
        'CONFLICT',
        kept.correctieverzoek,
      ]);
    expect((await rows()).wijzigingen).toBeGreaterThan(before.wijzigingen);
    expect(await readAs(owner)).toEqual([kept.correctieverzoek]);
  });

  test('is made once until it is answered, also at the same moment', async () => {
    const asked = await Promise.all([vragen(), vragen(), vragen()]);
    expect(asked.filter(({ fout }) => fout === null)).toHaveLength(1);
    const [verzoek] = await readAs(owner);
    await beantwoorden(verzoek);
    expect((await vragen()).fout).toBeNull();
  });

  test('is answered by its owner alone, and nothing is written for others', async () => {
    const { correctieverzoek } = await vragen();
    const before = await rows();
    const unknown = await beantwoorden(
      { id: randomUUID(), versie: 1 },
      'reclasseringswerker-rn',
    );
    expect(unknown.fout).toEqual({ code: 'ONBEKEND', veld: 'verzoek' });
    const others: Who[] = [
      'reclasseringswerker-rn',
      'coordinator-rotterdam',
      { organisation: 'PI-ZWOLLE' },
    ];
    for (const who of others)
      expect(await beantwoorden(correctieverzoek, who)).toEqual(unknown);
    const opened = {
      organisation: 'PI-ZWOLLE',
      noodtoegang: { id: randomUUID(), justitiabele: self },
    };
    expect(await readAs(opened)).toBeNull();
    const himself = await beantwoorden(correctieverzoek, 'justitiabele-a');
    expect(himself.errors[0]!.extensions.code).toBe('FORBIDDEN');
    const withScope = {
      role: 'justitiabele' as const,
      organisation: null,
      justitiabele: self,
      scopes: ['mijn:lezen', 'afspraak:schrijven'],
    };
    expect((await beantwoorden(correctieverzoek, withScope)).fout.code).toBe(
      'REGEL',
    );
    expect(await rows()).toEqual(before);
  });

  test('is made by the justitiabele alone', async () => {
    const before = await rows();
    const { errors } = await vragen({}, owner);
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect((await vragen({}, { scopes: ['mijn:schrijven'] })).fout.code).toBe(
      'REGEL',
    );
    expect(await rows()).toEqual(before);
  });

  test('goes on to another organisation of the party when the relation of the first has ended', async () => {
    const { correctieverzoek } = await vragen();
    const zwolle = { organisation: 'PI-ZWOLLE' };
    const relation = {
      justitiabeleId: self,
      partij: 'DJI' as const,
      organisatie: 'PI-ZWOLLE',
      vanaf: now(),
      tot: null,
      meldingId: null,
    };
    const id = randomUUID();
    const vught = { justitiabeleId: self, organisatie: 'PI-VUGHT' };
    await partner.database.write((manager) =>
      manager.insert(Betrokkenheid, { id, ...relation }),
    );
    expect(await readAs(zwolle)).toBeNull();
    const [{ tot }] = await partner.database.write(async (manager) => {
      const before = await manager.findBy(Betrokkenheid, vught);
      await manager.update(Betrokkenheid, vught, { tot: now() });
      return before as [Betrokkenheid];
    });
    expect(await readAs(zwolle)).toEqual([correctieverzoek]);
    expect((await beantwoorden(correctieverzoek, zwolle)).fout).toBeNull();
    await partner.database.write(async (manager) => {
      await manager.update(Betrokkenheid, vught, { tot });
      await manager.delete(Betrokkenheid, { id });
    });
  });

  test('about a promise goes to the organisation that made it', async () => {
    const id = randomUUID();
    await partner.database.write(async (manager) => {
      const [any] = await manager.find(AfspraakEntity, { take: 1 });
      await manager.insert(AfspraakEntity, {
        ...any!,
        id,
        justitiabeleId: self,
        partij: 'DJI',
        organisatie: 'PI-VUGHT',
      });
    });
    const { correctieverzoek } = await vragen({ type: 'Afspraak', record: id });
    expect(correctieverzoek).toMatchObject({
      partij: 'DJI',
      organisatiegegevens: { code: 'PI-VUGHT' },
    });
    const unknown = await vragen({ type: 'Afspraak', record: randomUUID() });
    expect(unknown.fout).toEqual({ code: 'ONBEKEND', veld: 'record' });
  });

  test.each([
    ['a type that nobody owns', { type: 'Norm' }, 'type'],
    ['what is no type', { type: 'toString' }, 'type'],
    ['a record that is no id', { record: 'a b' }, 'record'],
    ['what is no field', { veld: 'Mijn naam' }, 'veld'],
    ['an empty text', { watNietKlopt: ' ' }, 'watNietKlopt'],
    [
      'an organisation without a relation',
      { organisatie: 'PI-ZWOLLE' },
      'organisatie',
    ],
  ])(
    'is refused for %s, and nothing is written',
    async (_what, input, veld) => {
      const before = await rows();
      expect((await vragen(input)).fout).toEqual({ code: 'REGEL', veld });
      expect(await rows()).toEqual(before);
    },
  );

  test('is refused with a personal number in its text', async () => {
    const before = await rows();
    const { fout } = await vragen({
      watNietKlopt: 'Mijn nummer is 999999990.',
    });
    expect(fout).toEqual({ code: 'REGEL', veld: 'watNietKlopt' });
    expect(await rows()).toEqual(before);
  });

  test('is late after its last day without an answer', async () => {
    const { correctieverzoek } = await vragen();
    await partner.database.write((manager) =>
      manager.update(
        CorrectieverzoekEntity,
        { id: correctieverzoek.id },
        { uiterlijkOp: addDays(today(), -1) },
      ),
    );
    expect(await readAs('justitiabele-a')).toMatchObject([{ teLaat: true }]);
    const [first] = await idsOf(owner);
    expect(first).toBe(correctieverzoek.id);
  });
});
