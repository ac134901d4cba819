import { randomUUID } from 'node:crypto';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  NoodtoegangEntity,
  WaarnemingEntity,
} from '../../shared/audit/audit-tables.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { logboek } from './definition.js';

type Who = PersonaName | Partial<Caller>;

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(logboek);
});
afterAll(() => partner.stop());
beforeEach(() =>
  partner.database.write(async (manager) => {
    for (const entity of [WaarnemingEntity, NoodtoegangEntity])
      await manager.createQueryBuilder().delete().from(entity).execute();
  }),
);

const inDays = (count: number, from = Date.now()) =>
  new Date(from + count * 86_400_000).toISOString();
const rows = <Row extends object>(entity: new () => Row) =>
  partner.database.read((manager) => manager.find(entity));

async function mutate(
  who: Who,
  name: string,
  type: string,
  input: object,
  fields: string,
) {
  const { data, errors } = await partner.ask(
    who,
    `mutation ($input: ${type}!) { uitkomst: ${name}(input: $input) { ${fields} fout { code boodschap veld } } }`,
    { input },
  );
  return errors[0]?.extensions.code ?? data.uitkomst;
}

describe('a delegation', () => {
  const fields =
    'waarneming { id waarnemer rol organisatie vastgelegdDoor vanaf tot }';
  const register = (who: Who, input: object = {}) =>
    mutate(
      who,
      'waarnemingVastleggen',
      'WaarnemingVastleggenInput',
      {
        waarnemer: 'colleague',
        vanaf: inDays(1),
        tot: inDays(8),
        ...input,
      },
      fields,
    );
  const revoke = (who: Who, waarneming: string) =>
    mutate(
      who,
      'waarnemingIntrekken',
      'WaarnemingIntrekkenInput',
      { waarneming },
      fields,
    );

  test('is for the role and organisation of the caller', async () => {
    const vanaf = inDays(1);
    const tot = inDays(28, Date.parse(vanaf));
    const { waarneming, fout } = await register('coordinator-utrecht', {
      vanaf,
      tot,
    });
    expect(fout).toBeNull();
    expect(waarneming).toEqual({
      id: expect.any(String),
      waarnemer: 'colleague',
      rol: 'coordinator-nazorg',
      organisatie: '0344',
      vastgelegdDoor: 'test:coordinator-utrecht',
      vanaf,
      tot,
    });
    expect(await rows(WaarnemingEntity)).toEqual([waarneming]);
  });

  test('is not valid before it was recorded', async () => {
    const before = inDays(0);
    const { waarneming } = await register('coordinator-utrecht', {
      vanaf: inDays(-5),
      tot: inDays(3),
    });
    expect(waarneming.vanaf >= before).toBe(true);
  });

  test.each([
    ['to nobody', { waarnemer: '  ' }, 'waarnemer'],
    ['to a name that is too long', { waarnemer: 'x'.repeat(121) }, 'waarnemer'],
    ['to the caller', { waarnemer: 'test:coordinator-utrecht' }, 'waarnemer'],
    ['that ends before it begins', { vanaf: inDays(3), tot: inDays(2) }, 'tot'],
    ['that has ended', { vanaf: inDays(-3), tot: inDays(-2) }, 'tot'],
    [
      'for more than four weeks',
      { vanaf: inDays(1), tot: inDays(29.01) },
      'tot',
    ],
    ['far ahead', { vanaf: inDays(57), tot: inDays(60) }, 'vanaf'],
  ])('%s is rejected and not written', async (_title, input, veld) => {
    const { waarneming, fout } = await register('coordinator-utrecht', input);
    expect([waarneming, fout.code, fout.veld]).toEqual([null, 'REGEL', veld]);
    expect(await rows(WaarnemingEntity)).toEqual([]);
  });

  test('is rejected under a delegation', async () => {
    const who = {
      ...testCaller('coordinator-utrecht'),
      organisation: '0599',
      waarneming: { id: randomUUID(), eigenOrganisatie: '0344' },
    };
    const { fout } = await register(who);
    expect(fout.code).toBe('REGEL');
    expect(await rows(WaarnemingEntity)).toEqual([]);
  });

  test.each([
    ['a colleague of that organisation', { subject: 'other' }],
    ['the delegate', { subject: 'colleague', organisation: '0599' }],
    [
      'the delegate under the delegation',
      {
        subject: 'colleague',
        waarneming: { id: 'w', eigenOrganisatie: '0599' },
      },
    ],
  ])('is ended at once by %s', async (_title, change) => {
    const { waarneming } = await register('coordinator-utrecht');
    const who = { ...testCaller('coordinator-utrecht'), ...change };
    const { fout } = await revoke(who, waarneming.id);
    expect(fout).toBeNull();
    const [row] = await rows(WaarnemingEntity);
    expect(row!.tot <= inDays(0)).toBe(true);
    expect((await revoke(who, waarneming.id)).fout.code).toBe('REGEL');
  });

  test.each([
    ['of another organisation', { organisation: '0599' }],
    ['of another role there', { role: 'casemanager' as const }],
    [
      'with another delegation at that organisation',
      { subject: 'x', waarneming: { id: 'w', eigenOrganisatie: '0599' } },
    ],
  ])('N41: is ONBEKEND to somebody %s', async (_title, change) => {
    const { waarneming } = await register('coordinator-utrecht');
    const who = { ...testCaller('coordinator-utrecht'), ...change };
    const { fout } = await revoke(who, waarneming.id);
    expect(fout).toEqual((await revoke(who, randomUUID())).fout);
    expect(fout.code).toBe('ONBEKEND');
    expect((await rows(WaarnemingEntity))[0]!.tot).toBe(waarneming.tot);
  });

  test('is listed for its author, the delegate and the reviewer', async () => {
    await register('coordinator-utrecht');
    const seen = async (who: Who) =>
      (await partner.ask(who, '{ waarnemingen { totalCount } }')).data
        .waarnemingen.totalCount;
    expect(await seen('coordinator-utrecht')).toBe(1);
    expect(
      await seen({
        ...testCaller('coordinator-rotterdam'),
        subject: 'colleague',
      }),
    ).toBe(1);
    expect(await seen('functionaris-gegevensbescherming')).toBe(1);
    expect(await seen('coordinator-rotterdam')).toBe(0);
  });
});

describe('break-glass access', () => {
  const person = demoPersonId('knownToRotterdamOnly');
  const reden = 'Crisisopname vannacht, de eigen casemanager is onbereikbaar.';
  const fields = 'noodtoegang { id door rol organisatie reden vanaf tot }';
  const open = (who: Who, input: object = {}) =>
    mutate(
      who,
      'noodtoegangOpenen',
      'NoodtoegangOpenenInput',
      {
        justitiabele: person,
        reden,
        ...input,
      },
      fields,
    );

  test('lasts eight hours and has the reason', async () => {
    const { noodtoegang, fout } = await open('casemanager-vught');
    expect(fout).toBeNull();
    expect(noodtoegang).toMatchObject({
      door: 'test:casemanager-vught',
      rol: 'casemanager',
      organisatie: 'PI-VUGHT',
      reden,
    });
    const { vanaf, tot } = noodtoegang;
    expect(Date.parse(tot) - Date.parse(vanaf)).toBe(8 * 3_600_000);
    expect(await rows(NoodtoegangEntity)).toMatchObject([
      { id: noodtoegang.id, justitiabeleId: person, oordeel: null },
    ]);
  });

  test('N49: is granted the same way whether or not the person exists', async () => {
    const cost = async (justitiabele: string) => {
      const before = partner.database.statements();
      const { noodtoegang } = await open('casemanager-vught', {
        justitiabele,
      });
      return [
        partner.database.statements() - before,
        { ...noodtoegang, id: null, vanaf: null, tot: null },
      ];
    };
    expect(await cost(randomUUID())).toEqual(await cost(person));
  });

  test.each([
    ['no reason', { reden: '' }, 'reden'],
    ['a single word', { reden: 'spoedgevalvannacht!!!' }, 'reden'],
    ['one word repeated', { reden: 'spoed spoed spoed spoed spoed' }, 'reden'],
    ['a reason that is too long', { reden: `${reden} `.repeat(9) }, 'reden'],
    [
      'a personal number in it',
      { reden: `${reden} Het gaat om 9999 90 019.` },
      'reden',
    ],
    ['no id', { justitiabele: 'Oudewater' }, 'justitiabele'],
  ])('with %s is rejected and not written', async (_title, input, veld) => {
    const { noodtoegang, fout } = await open('casemanager-vught', input);
    expect([noodtoegang, fout.code, fout.veld]).toEqual([null, 'REGEL', veld]);
    expect(await rows(NoodtoegangEntity)).toEqual([]);
  });

  test('is limited to three at a time', async () => {
    for (const expected of [null, null, null, 'REGEL'])
      expect((await open('casemanager-vught')).fout?.code ?? null).toBe(
        expected,
      );
    expect((await open('coordinator-utrecht')).fout).toBeNull();
    await partner.database.write((manager) =>
      manager.update(
        NoodtoegangEntity,
        { subject: 'test:casemanager-vught' },
        { tot: inDays(-1) },
      ),
    );
    expect((await open('casemanager-vught')).fout).toBeNull();
  });

  test.each([
    ['justitiabele-a', 'FORBIDDEN'],
    ['systeem-akkoord', 'FORBIDDEN'],
    ['functionaris-gegevensbescherming', 'FORBIDDEN'],
    [
      { ...testCaller('systeem-akkoord'), scopes: ['noodtoegang:openen'] },
      'FORBIDDEN',
    ],
    [{ ...testCaller('casemanager-vught'), scopes: [] }, 'FORBIDDEN'],
  ])('is not granted to %p', async (who, code) => {
    expect(await open(who as Who)).toBe(code);
    expect(await rows(NoodtoegangEntity)).toEqual([]);
  });

  test('is not granted under a delegation', async () => {
    const waarneming = { id: randomUUID(), eigenOrganisatie: 'PI-ZWOLLE' };
    const { fout } = await open({
      ...testCaller('casemanager-vught'),
      waarneming,
    });
    expect(fout.code).toBe('REGEL');
  });

  test('is read-only: the partner too rejects mutations under it', async () => {
    const noodtoegang = { id: randomUUID(), justitiabele: person };
    const who = { ...testCaller('casemanager-vught'), noodtoegang };
    expect(await open(who)).toBe('FORBIDDEN');
    expect(await rows(NoodtoegangEntity)).toEqual([]);
  });

  test('is listed for the caller, and for the reviewer under a pseudonym', async () => {
    await open('casemanager-vught');
    const seen = async (who: Who, fields = 'reden') =>
      (
        await partner.ask(
          who,
          `{ noodtoegangen { edges { node { ${fields} } } } }`,
        )
      ).data.noodtoegangen.edges.map(({ node }: any) => node);
    expect(await seen('casemanager-vught')).toEqual([{ reden }]);
    expect(await seen('coordinator-utrecht')).toEqual([]);
    const [{ betrokkene }] = await seen(
      'functionaris-gegevensbescherming',
      'betrokkene',
    );
    expect(betrokkene).toMatch(/^test\.[\w-]{43}$/);
    expect(betrokkene).not.toContain(person);
  });
});
