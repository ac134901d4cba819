import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { now } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { akkoord } from './definition.js';
import { RegieEntity } from './entities/regie.js';
import { insertPerson, type Relation } from './person.fixture.js';

const utrecht = 'coordinator-utrecht';
const rotterdam = 'coordinator-rotterdam';

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
});
afterAll(() => partner.stop());

/** From Utrecht, settling in Rotterdam, held in PI Vught. */
let justitiabele: string;
beforeEach(async () => {
  justitiabele = await createPerson(['0344', '0599']);
});
const createPerson = (gemeenten: string[], tot?: string) =>
  insertPerson(partner, [
    ...gemeenten.map((code): Relation => [
      'GEMEENTE',
      code,
      tot ? { tot } : {},
    ]),
    ['DJI', 'PI-VUGHT'],
  ]);

async function nemen(
  who: PersonaName | Partial<Caller>,
  versie: number,
  id = justitiabele,
) {
  const { data, errors } = await partner.ask(
    who,
    `mutation ($input: RegieNemenInput!) { regieNemen(input: $input) {
      justitiabele { id regie { versie gemeente { code } sinds fictief } } fout { code veld }
    } }`,
    { input: { justitiabele: id, versie } },
  );
  return { ...data?.regieNemen, errors };
}
const rows = () =>
  partner.database.read(async (manager) => ({
    regies: await manager.find(RegieEntity, { order: { id: 'ASC' } }),
    wijzigingen: await manager.count(Wijziging),
  }));

test('a gemeente of origin or settling takes the lead, and every caller with a relation reads it', async () => {
  const { justitiabele: person, fout } = await nemen(utrecht, 0);
  expect(fout).toBeNull();
  expect(person).toEqual({
    id: justitiabele,
    regie: {
      versie: 1,
      gemeente: { code: '0344' },
      sinds: person.regie.sinds,
      fictief: false,
    },
  });
  expect(person.regie.sinds <= now()).toBe(true);
  const { data } = await partner.ask(
    'casemanager-vught',
    'query ($id: ID!) { justitiabele(id: $id) { regie { gemeente { code } } } }',
    { id: justitiabele },
  );
  expect(data.justitiabele.regie).toEqual({ gemeente: { code: '0344' } });
});

test('the other gemeente takes it over with the current version; the previous lead stays in the history', async () => {
  await nemen(utrecht, 0);
  const over = await nemen(rotterdam, 1);
  expect(over.justitiabele.regie).toMatchObject({
    versie: 2,
    gemeente: { code: '0599' },
  });
  const history = await partner.database.read((manager) =>
    manager.findBy(Wijziging, { recordId: justitiabele, veld: 'gemeente' }),
  );
  expect(history).toMatchObject([
    { tabel: 'regie', oud: '"0344"', nieuw: '"0599"', versie: 2 },
  ]);
});

test('another version, or a lead that the gemeente has already, is refused and nothing is written', async () => {
  const none = await nemen(utrecht, 1);
  expect(none.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
  await nemen(utrecht, 0);
  const before = await rows();
  const stale = await nemen(rotterdam, 0);
  expect(stale.fout.code).toBe('CONFLICT');
  expect(stale.justitiabele.regie).toMatchObject({
    versie: 1,
    gemeente: { code: '0344' },
  });
  expect((await nemen(rotterdam, 2)).fout.code).toBe('CONFLICT');
  expect((await nemen(utrecht, 1)).fout.code).toBe('REGEL');
  expect(await rows()).toEqual(before);
});

test.each([0, 1])(
  'of concurrent mutations from version %i one succeeds and the others return CONFLICT',
  async (versie) => {
    if (versie === 1) await nemen({ ...coordinator, organisation: '0344' }, 0);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => nemen(rotterdam, versie)),
    );
    const codes = outcomes.map(({ fout }) => fout?.code ?? 'GELUKT').sort();
    expect(codes).toEqual([...Array<string>(7).fill('CONFLICT'), 'GELUKT']);
  },
);

test('a caller who is no gemeente of the person is refused', async () => {
  const before = await rows();
  const scopes = ['afspraak:schrijven'];
  expect((await nemen('casemanager-vught', 0)).fout.code).toBe('REGEL');
  expect((await nemen('justitiabele-a', 0)).errors[0]!.extensions.code).toBe(
    'FORBIDDEN',
  );
  const otherGemeente = { ...coordinator, organisation: '0363', scopes };
  const blind = await nemen(otherGemeente, 0);
  expect(blind.fout).toEqual({ code: 'ONBEKEND', veld: 'justitiabele' });
  expect(await nemen(otherGemeente, 0, randomUUID())).toEqual(blind);
  const formerResident = await createPerson(
    ['0344'],
    '2026-02-01T00:00:00.000Z',
  );
  expect(await nemen(utrecht, 0, formerResident)).toEqual(blind);
  expect(await rows()).toEqual(before);
});

const coordinator = {
  role: 'coordinator-nazorg',
  scopes: ['afspraak:schrijven'],
} as const;
