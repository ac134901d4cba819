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
import { Wijziging } from '../../shared/database/versioned-row.js';
import { today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { akkoord } from './definition.js';
import { ToestemmingEntity } from './entities/toestemming.js';
import { seed } from './seed.js';
import { mutatePartner } from '../../shared/testing/mutations.js';

const self = demoPersonId('justitiabele-a');
const vught = { partij: 'DJI', organisatie: 'PI-VUGHT' };
const reclassering = { partij: 'RECLASSERING', organisatie: 'RN' };

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, today());
});
afterAll(() => partner.stop());
beforeEach(() =>
  partner.database.write((manager) =>
    manager.delete(ToestemmingEntity, { justitiabeleId: self }),
  ),
);

const velden =
  'id versie soort partij organisatiegegevens { code } ingetrokkenTijdstip tekst { versie tekst }';
function mutate(
  who: PersonaName | Partial<Caller>,
  name: 'toestemmingGeven' | 'toestemmingIntrekken',
  input: object,
) {
  return mutatePartner(
    partner,
    who,
    name,
    input,
    `toestemming { ${velden} } fout { code veld }`,
  );
}
const geven = (
  input: object = {},
  who: PersonaName | Partial<Caller> = 'justitiabele-a',
) =>
  mutate(who, 'toestemmingGeven', {
    soort: 'EIGEN_DOELEN_DELEN',
    ...vught,
    tekst: 1,
    ...input,
  });
const intrekken = (
  toestemming: { id: string; versie: number },
  who: PersonaName | Partial<Caller> = 'justitiabele-a',
) =>
  mutate(who, 'toestemmingIntrekken', {
    toestemming: toestemming.id,
    versie: toestemming.versie,
  });
const rows = () =>
  partner.database.read(async (manager) => ({
    toestemmingen: await manager.find(ToestemmingEntity, {
      order: { id: 'ASC' },
    }),
    wijzigingen: await manager.count(Wijziging),
  }));
const readAs = async (who: PersonaName | Partial<Caller>) =>
  (
    await partner.ask(
      who,
      `query ($id: ID!) { justitiabele(id: $id) { toestemmingen { ${velden} } eigenDoelen { omschrijving } } }`,
      { id: self },
    )
  ).data.justitiabele;

describe('consent of a justitiabele', () => {
  test('it is given with the text that was read, and its receiver sees it', async () => {
    const { toestemming, fout } = await geven({
      soort: 'CONTACT_FAMILIE',
      ...reclassering,
    });
    expect(fout).toBeNull();
    expect(toestemming).toMatchObject({
      versie: 1,
      soort: 'CONTACT_FAMILIE',
      partij: 'RECLASSERING',
      organisatiegegevens: { code: 'RN' },
      ingetrokkenTijdstip: null,
      tekst: { versie: 1, tekst: expect.stringContaining('familie') },
    });
    expect((await readAs('justitiabele-a')).toestemmingen).toEqual([
      toestemming,
    ]);
    expect((await readAs('reclasseringswerker-rn')).toestemmingen).toEqual([
      toestemming,
    ]);
  });

  test('other organisations, another justitiabele and the computation do not see it', async () => {
    await geven({ soort: 'CONTACT_FAMILIE', ...reclassering });
    expect((await readAs('casemanager-vught')).toestemmingen).toEqual([]);
    expect((await readAs('systeem-akkoord')).toestemmingen).toEqual([]);
    expect(await readAs('justitiabele-b')).toBeNull();
    expect(await readAs('coordinator-rotterdam')).toBeNull();
  });

  test('own goals are visible to an organisation while it has consent, and to no other', async () => {
    const { data } = await partner.ask(
      'justitiabele-a',
      'mutation { eigenDoelStellen(input: { omschrijving: "Mijn rijbewijs halen." }) { eigenDoel { id omschrijving } } }',
    );
    const { id, omschrijving } = data.eigenDoelStellen.eigenDoel;
    const goals = async (who: PersonaName) => {
      const { eigenDoelen } = await readAs(who);
      const { data } = await partner.ask(
        who,
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on EigenDoel { omschrijving } } }',
        { of: [{ __typename: 'EigenDoel', id }] },
      );
      return { eigenDoelen, byKey: data._entities[0] };
    };
    const hidden = { eigenDoelen: null, byKey: null };
    const shown = {
      eigenDoelen: expect.arrayContaining([{ omschrijving }]),
      byKey: { omschrijving },
    };
    expect(await goals('justitiabele-a')).toEqual(shown);
    expect(await goals('casemanager-vught')).toEqual(hidden);

    const { toestemming } = await geven();
    expect(await goals('casemanager-vught')).toEqual(shown);
    expect(await goals('reclasseringswerker-rn')).toEqual(hidden);
    expect(await goals('systeem-akkoord')).toEqual(hidden);

    await intrekken(toestemming);
    expect(await goals('casemanager-vught')).toEqual(hidden);
    expect(await goals('justitiabele-a')).toEqual(shown);
  });

  test('contact with the family opens no goals', async () => {
    await geven({ soort: 'CONTACT_FAMILIE', ...reclassering });
    expect((await readAs('reclasseringswerker-rn')).eigenDoelen).toBeNull();
  });

  test('it is withdrawn once and at once; the receiver does not see it any more, the justitiabele sees when', async () => {
    const { toestemming } = await geven();
    const { toestemming: ended, fout } = await intrekken(toestemming);
    expect(fout).toBeNull();
    expect(ended).toMatchObject({
      versie: 2,
      ingetrokkenTijdstip: expect.stringMatching(/Z$/),
    });
    expect((await readAs('casemanager-vught')).toestemmingen).toEqual([]);
    expect((await readAs('justitiabele-a')).toestemmingen).toEqual([ended]);
    const stale = await intrekken(toestemming);
    expect(stale.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
    expect(stale.toestemming).toEqual(ended);
    const again = await intrekken(ended);
    expect(again.fout).toEqual({ code: 'REGEL', veld: 'toestemming' });
    // Afterwards it can be given again, as another consent.
    const next = await geven();
    expect(next.fout).toBeNull();
    expect((await readAs('justitiabele-a')).toestemmingen).toHaveLength(2);
  });

  test('one that holds is not given twice, also by requests at the same moment', async () => {
    const given = await Promise.all([geven(), geven(), geven()]);
    expect(given.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect(given.filter(({ fout }) => fout?.code === 'REGEL')).toHaveLength(2);
    expect((await readAs('justitiabele-a')).toestemmingen).toHaveLength(1);
  });

  test('of withdrawals at the same moment one succeeds, the others are a CONFLICT with the consent as it is now', async () => {
    const { toestemming } = await geven();
    const before = await rows();
    const ended = await Promise.all(
      Array.from({ length: 8 }, () => intrekken(toestemming)),
    );
    const [accepted, ...more] = ended.filter(({ fout }) => fout === null);
    expect(more).toEqual([]);
    for (const { fout, toestemming: current } of ended)
      expect([fout?.code ?? 'CONFLICT', current]).toEqual([
        'CONFLICT',
        accepted.toestemming,
      ]);
    expect((await rows()).wijzigingen).toBe(before.wijzigingen + 1);
  });

  test.each([
    [
      'an organisation without a relation',
      { organisatie: 'PI-ZWOLLE' },
      'organisatie',
    ],
    [
      'a party that cannot get this consent',
      { soort: 'CONTACT_WERKGEVER' },
      'partij',
    ],
    [
      'a party without users',
      { partij: 'AKKOORD', organisatie: 'AKKOORD' },
      'partij',
    ],
    ['another text than the present one', { tekst: 2 }, 'tekst'],
  ])(
    'it is refused for %s, and nothing is written',
    async (_what, input, veld) => {
      const before = await rows();
      expect((await geven(input)).fout).toEqual({ code: 'REGEL', veld });
      expect(await rows()).toEqual(before);
    },
  );

  test.each(['PLAN', 'BASISVOORWAARDEN', 'DETENTIE'])(
    'there is no consent for %s: what rests on the law needs none',
    async (soort) => {
      const { errors } = await geven({ soort });
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  test('nobody else gives or withdraws it, and nothing is written', async () => {
    const { toestemming } = await geven();
    const before = await rows();
    const scopes = ['keten:lezen', 'mijn:schrijven'];
    for (const act of [
      (who: PersonaName | Partial<Caller>) =>
        geven({ soort: 'CONTACT_FAMILIE', ...reclassering }, who),
      (who: PersonaName | Partial<Caller>) => intrekken(toestemming, who),
    ]) {
      const { errors } = await act('casemanager-vught');
      expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
      // Also with the scope, if the caller is no justitiabele.
      expect((await act({ scopes })).fout.code).toBe('REGEL');
    }
    const other = await intrekken(toestemming, 'justitiabele-b');
    const unknown = await intrekken(
      { id: randomUUID(), versie: 1 },
      'justitiabele-b',
    );
    expect(other.fout).toEqual({ code: 'ONBEKEND', veld: 'toestemming' });
    expect(other).toEqual(unknown);
    expect(await rows()).toEqual(before);
  });

  test('every caller with a token reads the texts, and no organisation has the consent of another through break-glass access', async () => {
    const { data } = await partner.ask(
      'coordinator-rotterdam',
      '{ toestemmingsteksten { soort versie tekst tekstBijIntrekken partijen huidig } }',
    );
    expect(data.toestemmingsteksten).toContainEqual(
      expect.objectContaining({
        soort: 'EIGEN_DOELEN_DELEN',
        versie: 1,
        huidig: true,
      }),
    );
    await geven();
    const opened = {
      organisation: 'PI-ZWOLLE',
      noodtoegang: { id: randomUUID(), justitiabele: self },
    };
    expect(await readAs(opened)).toEqual({
      toestemmingen: [],
      eigenDoelen: null,
    });
  });
});
