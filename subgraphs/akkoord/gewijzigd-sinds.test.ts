import { randomUUID } from 'node:crypto';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import { addDays, now, today } from '../../shared/days.js';
import { mutatePartner } from '../../shared/testing/mutations.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { akkoord } from './definition.js';
import { insertPerson } from './person.fixture.js';
import type { UitkomstResponse } from './service/uitkomsten/response.js';
import { uitkomstOf } from './service/uitkomsten/uitkomst-of.js';
import { computationStore, markDue } from './store/computations.js';

const day = today();
const vught = 'casemanager-vught';
const utrecht = 'coordinator-utrecht';
const rotterdam = 'coordinator-rotterdam';
type Who = typeof vught | typeof utrecht | typeof rotterdam;

let partner: TestPartner;
/** Both are known to PI Vught and Utrecht. */
let first: string;
let second: string;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
});
afterAll(() => partner.stop());
beforeEach(async () => {
  const person = () =>
    insertPerson(partner, [
      ['DJI', 'PI-VUGHT'],
      ['GEMEENTE', '0344'],
    ]);
  [first, second] = [await person(), await person()];
  await compute([first, second]);
});

/** A moment after everything before it, and before everything after it. */
async function moment(): Promise<string> {
  const before = now();
  while (now() === before) await new Promise(setImmediate);
  return now();
}
async function compute(
  ids: readonly string[],
  outcome: Partial<NonNullable<UitkomstResponse['reintegratie']>> = {},
) {
  const store = computationStore(partner.database);
  await partner.database.write(async (manager) => {
    for (const id of ids) await markDue(manager, id);
  });
  await store.record(
    await store.claim(100),
    ids.map((id) =>
      uitkomstOf(
        {
          id,
          detenties: [],
          afspraken: [],
          gemeenteVanHerkomst: { code: '0344' },
          gemeenteVanVestiging: null,
          inschrijving: null,
          reintegratie: {
            fase: 'DETENTIE',
            onvolledig: [],
            gereedheid: { ontbreekt: [] },
            termijnen: [termijn('LOOPT'), termijn('OP_TIJD')],
            signalen: [{ code: 'TWEE_GEMEENTEN', ernst: 'INFO' }],
            ...outcome,
          },
        },
        now(),
      )!,
    ),
  );
}
const termijn = (status: 'LOOPT' | 'OP_TIJD' | 'OVERSCHREDEN') => ({
  norm: { code: status === 'OP_TIJD' ? 'SCREENING' : 'PLAN_4_WEKEN' },
  verantwoordelijke: 'DJI' as const,
  vanaf: addDays(day, -9),
  uiterlijkOp: addDays(day, 9),
  nagekomenOp: status === 'OP_TIJD' ? day : null,
  status,
});

const ask = async (
  who: Who,
  query: string,
  variables: Record<string, unknown>,
) => {
  const { data, errors } = await partner.ask(who, query, variables);
  expect(errors).toEqual([]);
  return data;
};
/** What was selected of the payload of an act that succeeded. */
const act = async (
  who: Who,
  name: string,
  input: object,
  selection: string,
) => {
  const payload = await mutatePartner(
    partner,
    who,
    name,
    input,
    `${selection} { id versie } fout { code boodschap }`,
  );
  expect([payload.errors, payload.fout]).toEqual([[], null]);
  return payload[selection];
};

describe('the caseload with gewijzigdSinds', () => {
  const since = async (gewijzigdSinds: string, who: Who = vught) => {
    const { mijnCaseload } = await ask(
      who,
      'query ($since: DateTime) { mijnCaseload(gewijzigdSinds: $since, first: 100) { totalCount edges { node { id } gewijzigdTijdstip } } }',
      { since: gewijzigdSinds },
    );
    for (const { gewijzigdTijdstip } of mijnCaseload.edges)
      expect(gewijzigdTijdstip >= gewijzigdSinds).toBe(true);
    const ids = mijnCaseload.edges.map(({ node }: any) => node.id) as string[];
    expect(mijnCaseload.totalCount).toBe(ids.length);
    return ids;
  };

  test('has nobody when outcomes are computed again and say the same', async () => {
    const at = await moment();
    await compute([first, second]);
    expect(await since(at)).toEqual([]);
  });

  test.each([
    ['the phase', { fase: 'LAATSTE_FASE' as const }],
    ['what is missing', { gereedheid: { ontbreekt: ['ZORG' as const] } }],
    ['the status of a term', { termijnen: [termijn('OVERSCHREDEN')] }],
    ['a term less', { termijnen: [] }],
    ['a signal less', { signalen: [] }],
    [
      'how grave a signal is',
      { signalen: [{ code: 'TWEE_GEMEENTEN', ernst: 'KRITIEK' as const }] },
    ],
  ])(
    'has the one person of whom the outcome changed: %s',
    async (_, change) => {
      const at = await moment();
      await compute([first]);
      await compute([second], change);
      for (const who of [vught, utrecht] as const)
        expect(await since(at, who)).toEqual([second]);
      expect(await since(at, rotterdam)).toEqual([]);
      expect(await since(await moment())).toEqual([]);
    },
  );

  test('has a person of whom a case is taken, offered or accepted, for every organisation that sees it', async () => {
    const isShown = async (at: string) => {
      for (const who of [vught, utrecht] as const)
        expect(await since(at, who)).toEqual([first]);
    };
    let at = await moment();
    const zaak = await act(vught, 'zaakNemen', { justitiabele: first }, 'zaak');
    await isShown(at);
    at = await moment();
    const overdracht = await act(
      vught,
      'zaakOverdragen',
      {
        zaak: zaak.id,
        versie: zaak.versie,
        partij: 'GEMEENTE',
        organisatie: '0344',
      },
      'overdracht',
    );
    await isShown(at);
    at = await moment();
    await act(
      utrecht,
      'overdrachtAanvaarden',
      { overdracht: overdracht.id, versie: overdracht.versie },
      'zaak',
    );
    await isShown(at);
  });

  test('has a person with whom a relation is reported now, however long ago it began', async () => {
    const at = await moment();
    const { data } = await partner.ask(
      'systeem-dji',
      'mutation ($input: MeldingAanAkkoordInput!) { meldingAanAkkoord(input: $input) { ontvangen fout { boodschap } } }',
      {
        input: {
          melding: randomUUID(),
          soort: 'AANKOMST',
          justitiabele: first,
          tijdstip: '2026-02-01T09:00:00.000Z',
          betrokkenheden: [
            {
              partij: 'DJI',
              organisatie: 'PI-VUGHT',
              vanaf: '2026-01-01T00:00:00.000Z',
            },
            {
              partij: 'GEMEENTE',
              organisatie: '0599',
              vanaf: '2026-02-01T09:00:00.000Z',
            },
          ],
        },
      },
    );
    expect(data.meldingAanAkkoord).toEqual({ ontvangen: true, fout: null });
    expect(await since(at, rotterdam)).toEqual([first]);
  });

  test('is a list of its own: its cursor is of no other moment', async () => {
    const page = (args: Record<string, unknown>) =>
      partner.ask(
        vught,
        'query ($since: DateTime, $after: String) { mijnCaseload(gewijzigdSinds: $since, first: 1, after: $after) { pageInfo { endCursor } edges { node { id } } } }',
        args,
      );
    const at = '2026-01-01T00:00:00.000Z';
    const { data } = await page({ since: at });
    const after = data.mijnCaseload.pageInfo.endCursor;
    expect((await page({ since: at, after })).errors).toEqual([]);
    for (const since of [null, '2026-01-02T00:00:00.000Z'])
      expect((await page({ since, after })).errors[0]!.extensions['code']).toBe(
        'BAD_USER_INPUT',
      );
  });
});

test('promises with gewijzigdSinds are those of which there was an act, the ended ones too', async () => {
  const since = async (gewijzigdSinds: string, who: Who = utrecht) =>
    (
      await ask(
        who,
        'query ($since: DateTime) { afspraken(gewijzigdSinds: $since) { edges { node { id status } } } }',
        { since: gewijzigdSinds },
      )
    ).afspraken.edges.map(({ node }: any) => node);
  const promised = () =>
    act(
      utrecht,
      'afspraakVastleggen',
      { justitiabele: first, omschrijving: 'Bellen.', uiterlijkOp: day },
      'afspraak',
    );
  await promised();
  const start = await moment();
  const { id } = await promised();
  expect(await since(start)).toEqual([{ id, status: 'OPEN' }]);
  for (const [who, name, versie, status, more] of [
    [vught, 'afspraakHerinneren', 1, 'OPEN', {}],
    [vught, 'afspraakAanvaarden', 2, 'AANVAARD', {}],
    [utrecht, 'afspraakNakomen', 3, 'NAGEKOMEN', { nagekomenOp: day }],
  ] as const) {
    const at = await moment();
    expect(await since(at)).toEqual([]);
    await act(who, name, { afspraak: id, versie, ...more }, 'afspraak');
    for (const related of [vught, utrecht] as const)
      expect(await since(at, related)).toEqual([{ id, status }]);
    expect(await since(at, rotterdam)).toEqual([]);
  }
});

test('requests for correction with gewijzigdSinds have the answered ones, for the organisation that answers alone', async () => {
  const since = async (gewijzigdSinds: string | null, who: Who = vught) =>
    (
      await ask(
        who,
        'query ($since: DateTime) { correctieverzoeken(gewijzigdSinds: $since) { edges { node { id status } justitiabele { id } } } }',
        { since: gewijzigdSinds },
      )
    ).correctieverzoeken.edges
      .filter(({ justitiabele }: any) => justitiabele.id === first)
      .map(({ node }: any) => node);
  const { correctieverzoek } = await mutatePartner(
    partner,
    {
      role: 'justitiabele',
      organisation: null,
      justitiabele: first,
      scopes: ['mijn:lezen', 'mijn:schrijven'],
    },
    'correctieVragen',
    { type: 'Detentie', watNietKlopt: 'Dit klopt niet.' },
    'correctieverzoek { id versie }',
  );
  const { id } = correctieverzoek;
  const at = await moment();
  expect(await since(at)).toEqual([]);
  expect(await since(null)).toEqual([{ id, status: 'OPEN' }]);
  await act(
    vught,
    'correctieBeantwoorden',
    { verzoek: id, versie: 1, besluit: 'AFGEWEZEN', reden: 'Het klopt wel.' },
    'correctieverzoek',
  );
  expect(await since(null)).toEqual([]);
  expect(await since(at)).toEqual([{ id, status: 'AFGEWEZEN' }]);
  expect(await since(at, utrecht)).toEqual([]);
});
