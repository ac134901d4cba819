import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { KetenPartner } from '../../shared/config.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';

const id = demoPersonId('knownToAll');
const persona = 'casemanager-vught';
const query = `query ($id: ID!) { justitiabele(id: $id) {
  betrokkenheden { partij organisatie organisatiegegevens { __typename code naam } }
  afspraken { organisatie organisatiegegevens { code } geschiedenis { organisatie organisatiegegevens { code naam } } }
} }`;

let federation: SharedFederation;
beforeAll(async () => {
  federation = await sharedFederation();
});
afterEach(() => {
  for (const proxy of Object.values(federation.proxies)) proxy.mode = 'forward';
});

const betrokkenheden = async () => {
  const { body } = await federation.ask(persona, query, { id });
  return {
    list: body.data.justitiabele.betrokkenheden as Record<string, any>[],
    afspraken: body.data.justitiabele.afspraken as Record<string, any>[],
    errors: (body.errors ?? []) as Record<string, any>[],
  };
};

const expected: Record<string, { partner: KetenPartner; naam: RegExp }> = {
  DJI: { partner: 'dji', naam: /Vught/ },
  RECLASSERING: { partner: 'reclassering', naam: /Reclassering Nederland/ },
  GEMEENTE: { partner: 'gemeente', naam: /^[A-Z][a-z]/ },
};

test('every code of an organisation comes with the organisation and the name that its own party gives', async () => {
  const { list, afspraken, errors } = await betrokkenheden();
  expect(errors).toEqual([]);
  expect(new Set(list.map(({ partij }) => partij as string))).toEqual(
    new Set(Object.keys(expected)),
  );
  for (const { partij, organisatie, organisatiegegevens } of list) {
    expect(organisatiegegevens.code).toBe(organisatie);
    expect(organisatiegegevens.naam).toMatch(expected[partij]!.naam);
  }
  expect(afspraken.length).toBeGreaterThan(0);
  for (const { organisatie, organisatiegegevens, geschiedenis } of afspraken) {
    expect(organisatiegegevens.code).toBe(organisatie);
    for (const event of geschiedenis)
      expect(event.organisatiegegevens?.code ?? null).toBe(event.organisatie);
  }
});

describe.each(Object.entries(expected))(
  'when the partner of %s is down',
  (partij, { partner }) => {
    test('the codes of its organisations stay, their names are null with an error, and the other names are there', async () => {
      federation.proxies[partner].mode = 'reset';
      const { list, errors } = await betrokkenheden();
      for (const [index, row] of list.entries()) {
        expect(row['organisatiegegevens'].code).toBe(row['organisatie']);
        if (row['partij'] !== partij) {
          expect(row['organisatiegegevens'].naam).not.toBeNull();
          continue;
        }
        expect(row['organisatiegegevens'].naam).toBeNull();
        expect(errors).toContainEqual(
          expect.objectContaining({
            path: [
              'justitiabele',
              'betrokkenheden',
              index,
              'organisatiegegevens',
              'naam',
            ],
            extensions: expect.objectContaining({
              code: 'PARTNER_UNAVAILABLE',
              partner,
            }),
          }),
        );
      }
    });
  },
);

test('the record of who looked names the organisations as their own parties do', async () => {
  await federation.ask(persona, query, { id: demoPersonId('justitiabele-a') });
  const { body } = await federation.ask(
    'justitiabele-a',
    '{ mijnReintegratie { inzagen { rol organisatie organisatiegegevens { code naam } } } }',
  );
  expect(body.errors).toBeUndefined();
  const { inzagen } = body.data.mijnReintegratie;
  for (const { organisatie, organisatiegegevens } of inzagen)
    expect(organisatiegegevens?.code ?? null).toBe(organisatie);
  expect(
    inzagen.find(({ rol }: { rol: string }) => rol === 'casemanager')
      .organisatiegegevens.naam,
  ).toMatch(/Vught/);
});

describe('whom to reach', () => {
  test('every organisation with a relation has its contact points, from its own party', async () => {
    const { body } = await federation.ask(
      'justitiabele-a',
      '{ mijnReintegratie { betrokkenheden { partij organisatiegegevens { code contactpunten { onderwerp omschrijving email verouderd } } } } }',
    );
    expect(body.errors).toBeUndefined();
    const { betrokkenheden } = body.data.mijnReintegratie;
    expect(betrokkenheden.length).toBeGreaterThan(1);
    for (const { organisatiegegevens } of betrokkenheden)
      expect(organisatiegegevens.contactpunten[0]).toMatchObject({
        onderwerp: 'ALGEMEEN',
        omschrijving: expect.any(String),
        verouderd: expect.any(Boolean),
      });
  });

  test.each([
    ['casemanager-vught', 'PI-VUGHT', 'Centrale meldkamer'],
    ['coordinator-utrecht', '0344', 'Loket urgentie en beschermd wonen'],
    ['reclasseringswerker-rn', 'RN', undefined],
  ] as const)(
    '%s sees which contact points of the own organisation are stale',
    async (who, code, stale) => {
      const { body } = await federation.ask(
        who,
        '{ mijnOrganisatie { code naam contactpunten { omschrijving verouderd } } }',
      );
      expect(body.errors).toBeUndefined();
      const { mijnOrganisatie } = body.data;
      expect(mijnOrganisatie.code).toBe(code);
      expect(
        mijnOrganisatie.contactpunten.find(
          ({ verouderd }: { verouderd: boolean }) => verouderd,
        )?.omschrijving,
      ).toBe(stale);
    },
  );

  test('who has no organisation is refused mijnOrganisatie, and writes no contact point', async () => {
    const { body } = await federation.ask(
      'justitiabele-a',
      '{ mijnOrganisatie { code } }',
    );
    expect(body.data.mijnOrganisatie).toBeNull();
    expect(body.errors[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    for (const mutation of [
      'contactpuntVanInrichtingVastleggen',
      'contactpuntVanReclasseringVastleggen',
      'contactpuntVanGemeenteVastleggen',
    ]) {
      const { body: refused } = await federation.ask(
        'justitiabele-a',
        `mutation { ${mutation}(input: { onderwerp: WONEN, omschrijving: "Loket" }) { fout { code } } }`,
      );
      expect(refused.data?.[mutation] ?? null).toBeNull();
      expect(refused.errors[0].extensions.code).toBe(
        'UNAUTHORIZED_FIELD_OR_TYPE',
      );
    }
  });

  test('the old text of a gemeente says what its first general contact point says', async () => {
    const { body } = await federation.ask(
      'coordinator-utrecht',
      '{ gemeente(code: "0344") { contactpunt contactpunten { onderwerp omschrijving email } } }',
    );
    const { contactpunt, contactpunten } = body.data.gemeente;
    const [first] = contactpunten;
    expect(contactpunt).toBe(`${first.omschrijving}, ${first.email}`);
  });
});
