import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, now, today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { gemeente } from './definition.js';
import { BasisvoorwaardeEntity } from './entities/basisvoorwaarde.js';
import { DienstEntity } from './entities/dienst.js';
import { InwonerEntity } from './entities/inwoner.js';
import { ReisdocumentEntity } from './entities/reisdocument.js';
import { seed } from './seed.js';
import { personNumbers } from './store/person-numbers.js';
import { mutationText } from '../../shared/testing/mutations.js';

const utrecht = 'coordinator-utrecht';
const rotterdam = 'coordinator-rotterdam';
const day = today();

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(gemeente);
  await seedDemo('gemeente', seed, partner.database, day);
});
afterAll(() => partner.stop());

const selections = {
  basisvoorwaardeVaststellen:
    'basisvoorwaarde { soort status geldigTot versie }',
  dienstAanvragen: 'dienst { id versie status wet basisvoorwaarde fictief }',
  dienstRegelen: 'dienst { id versie status eersteGesprekOp geregeldOp }',
  dienstAfwijzen: 'dienst { id versie status }',
  reisdocumentRegistreren:
    'reisdocument { id soort geldigTot inhoudingOfVermissing }',
  inschrijvingVastleggen:
    'justitiabele { inschrijving { versie functieAdres geheimhouding inOnderzoek } }',
  vestigingWijzigen:
    'justitiabele { id gemeenteVanVestiging { naam } inschrijving { versie } }',
  meldingAanGemeente: 'ontvangen',
};

/** Sends one mutation and returns its payload. */
async function run(
  who: PersonaName,
  name: keyof typeof selections,
  input: Record<string, unknown>,
) {
  const { data, errors } = await partner.ask(
    who,
    mutationText(name, `${selections[name]} fout { code veld }`),
    { input },
  );
  expect(errors).toEqual([]);
  return data.payload;
}

/** DJI sends a melding of a new person in PI Vught, from Utrecht by default; returns the id. */
async function arrival(change: Record<string, unknown> = {}): Promise<string> {
  const justitiabele = randomUUID();
  const relation = { vanaf: now() };
  const payload = await run('systeem-dji', 'meldingAanGemeente', {
    melding: randomUUID(),
    soort: 'AANKOMST',
    justitiabele,
    tijdstip: now(),
    gemeenteVanHerkomst: '0344',
    betrokkenheden: [
      { partij: 'DJI', organisatie: 'PI-VUGHT', ...relation },
      { partij: 'GEMEENTE', organisatie: '0344', ...relation },
    ],
    ...change,
  });
  expect(payload).toEqual({ ontvangen: true, fout: null });
  return justitiabele;
}

const personFields = `id gemeenteVanHerkomst { code naam } gemeenteVanVestiging { code naam }
  inschrijving { versie functieAdres geheimhouding inOnderzoek }
  schuldhulp { id bedreigend aangevraagdOp eersteGesprekOp vastgelegdTijdstip wijzigingen { veld oud bekendSinds } }
  zorgverzekeringen { id aangevraagdOp geregeldOp vastgelegdTijdstip wijzigingen { veld oud bekendSinds } }
  basisvoorwaarden { soort status geldigTot versie vastgelegdTijdstip wijzigingen { veld oud bekendSinds } diensten { id soort wet status } reisdocumenten { soort geldigTot } }
  meldingenVanGemeente { soort aan bevestigdTijdstip }`;

async function read(who: PersonaName, id: string) {
  const { data, errors } = await partner.ask(
    who,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { ${personFields} } } }`,
    { r: [{ __typename: 'Justitiabele', id }] },
  );
  expect(errors).toEqual([]);
  return data._entities[0];
}

async function statusOf(id: string, soort: string): Promise<string> {
  const { basisvoorwaarden } = await read(utrecht, id);
  return basisvoorwaarden.find((row: { soort: string }) => row.soort === soort)
    .status;
}

/** The previous values of a row. */
const changes = ({
  wijzigingen,
}: {
  wijzigingen: { veld: string; oud: string }[];
}) => wijzigingen.map(({ veld, oud }) => [veld, oud]);

/** The number of rows of every table that a mutation writes. */
const counts = () =>
  partner.database.read((manager) =>
    Promise.all(
      [
        InwonerEntity,
        BasisvoorwaardeEntity,
        DienstEntity,
        ReisdocumentEntity,
        OutboxMelding,
      ].map((entity) => manager.count(entity)),
    ),
  );

const unknown = (veld: string) => ({ code: 'ONBEKEND', veld });

describe('meldingAanGemeente', () => {
  test('records the person, visible only to the gemeente with the relation', async () => {
    const id = await arrival({ gemeenteVanVestiging: '0356' });
    expect(await read(utrecht, id)).toMatchObject({
      id,
      gemeenteVanHerkomst: { naam: 'Utrecht' },
      gemeenteVanVestiging: { naam: 'Nieuwegein' },
      inschrijving: { versie: 1, functieAdres: null },
    });
    expect(await read('casemanager-vught', id)).toMatchObject({ id });
    expect(await read(rotterdam, id)).toBeNull();
  });

  test('is idempotent', async () => {
    const melding = randomUUID();
    const id = await arrival({ melding });
    const before = await counts();
    await arrival({ melding, justitiabele: id, gemeenteVanHerkomst: '0599' });
    expect(await counts()).toEqual(before);
    expect(await read(utrecht, id)).toMatchObject({
      gemeenteVanHerkomst: { code: '0344' },
      inschrijving: { versie: 1 },
    });
  });

  test('fills in missing fields and overwrites none', async () => {
    const justitiabele = await arrival();
    await arrival({
      justitiabele,
      gemeenteVanHerkomst: '0599',
      gemeenteVanVestiging: '0356',
    });
    expect(await read(utrecht, justitiabele)).toMatchObject({
      gemeenteVanHerkomst: { code: '0344' },
      gemeenteVanVestiging: { code: '0356' },
      inschrijving: { versie: 2 },
    });
  });

  test('fills in a missing BSN and does not replace one', async () => {
    const { idsByNumber } = personNumbers(partner.database);
    const [bsn, other] = ['999980014', '999980026'];
    const justitiabele = await arrival();
    await arrival({ justitiabele, bsn });
    await arrival({ justitiabele, bsn: other });
    expect(await idsByNumber('bsn', [bsn, other])).toEqual(
      new Map([[bsn, justitiabele]]),
    );
  });

  test('replaces a merged gemeente by its current successor', async () => {
    const relation = { partij: 'GEMEENTE', vanaf: now() };
    const justitiabele = randomUUID();
    await arrival({
      justitiabele,
      gemeenteVanHerkomst: '0693',
      betrokkenheden: [
        { ...relation, organisatie: '0693' },
        { ...relation, organisatie: '0344' },
      ],
    });
    expect(await read(utrecht, justitiabele)).toMatchObject({
      gemeenteVanHerkomst: { code: '1978', naam: 'Molenlanden' },
    });
    const { data } = await partner.ask(
      { role: 'coordinator-nazorg', organisation: '1978' },
      '{ inwoners { edges { node { id } } } }',
    );
    expect(data.inwoners.edges).toContainEqual({ node: { id: justitiabele } });
  });

  test('without a gemeente records nobody', async () => {
    const before = await counts();
    const betrokkenheden = [
      { partij: 'DJI', organisatie: 'PI-VUGHT', vanaf: now() },
    ];
    const id = await arrival({ betrokkenheden });
    expect(await counts()).toEqual(before);
    expect(await read('casemanager-vught', id)).toBeNull();
  });

  test('with invalid numbers is rejected for good and writes nothing', async () => {
    const first = await arrival({ bsn: '999900006' });
    const before = await counts();
    const melding = (change: Record<string, unknown>) =>
      run('systeem-dji', 'meldingAanGemeente', {
        melding: randomUUID(),
        soort: 'AANKOMST',
        justitiabele: randomUUID(),
        tijdstip: now(),
        betrokkenheden: [
          { partij: 'GEMEENTE', organisatie: '0344', vanaf: now() },
        ],
        ...change,
      });
    for (const bsn of ['123456789', '999900006'])
      expect(await melding({ bsn })).toEqual({
        ontvangen: false,
        fout: { code: 'REGEL', veld: 'bsn' },
      });
    expect(await melding({ gemeenteVanHerkomst: 'Utrecht' })).toMatchObject({
      ontvangen: false,
      fout: { code: 'REGEL' },
    });
    expect(await counts()).toEqual(before);
    expect(await read(utrecht, first)).not.toBeNull();
  });
});

describe('inschrijvingVastleggen', () => {
  const record = (justitiabele: string, versie: number) =>
    run(utrecht, 'inschrijvingVastleggen', {
      justitiabele,
      versie,
      functieAdres: 'WOONADRES',
      geheimhouding: false,
      inOnderzoek: true,
    });

  test('records the registration; until then geheimhouding is null', async () => {
    const id = await arrival();
    const { inschrijving } = await read(utrecht, id);
    expect(inschrijving.geheimhouding).toBeNull();
    expect(await record(id, 1)).toEqual({
      justitiabele: {
        inschrijving: {
          versie: 2,
          functieAdres: 'WOONADRES',
          geheimhouding: false,
          inOnderzoek: true,
        },
      },
      fout: null,
    });
  });

  test('fails with CONFLICT if the row has been changed in the meantime', async () => {
    const id = await arrival();
    expect(await record(id, 2)).toEqual({
      justitiabele: {
        inschrijving: expect.objectContaining({ versie: 1 }),
      },
      fout: { code: 'CONFLICT', veld: 'versie' },
    });
    expect((await read(utrecht, id)).inschrijving.geheimhouding).toBeNull();
  });
});

describe('basisvoorwaardeVaststellen', () => {
  const set = (justitiabele: string, change: Record<string, unknown> = {}) =>
    run(utrecht, 'basisvoorwaardeVaststellen', {
      justitiabele,
      soort: 'ONDERDAK',
      status: 'GEREGELD',
      geldigTot: addDays(day, 90),
      versie: 0,
      ...change,
    });

  test('inserts a status and later updates it', async () => {
    const id = await arrival();
    expect(await set(id)).toEqual({
      basisvoorwaarde: {
        soort: 'ONDERDAK',
        status: 'GEREGELD',
        geldigTot: addDays(day, 90),
        versie: 1,
      },
      fout: null,
    });
    const change = { versie: 1, status: 'HULPVRAAG', geldigTot: null };
    expect((await set(id, change)).basisvoorwaarde).toMatchObject({
      status: 'HULPVRAAG',
      geldigTot: null,
      versie: 2,
    });
    expect(await statusOf(id, 'ONDERDAK')).toBe('HULPVRAAG');
  });

  test('keeps a history; it is empty without a row, and null for the derived IDENTITEITSBEWIJS', async () => {
    const id = await arrival();
    await set(id);
    await set(id, { versie: 1, status: 'HULPVRAAG', geldigTot: null });
    const { basisvoorwaarden } = await read('casemanager-vught', id);
    const [identiteitsbewijs, onderdak, inkomen] = basisvoorwaarden;
    expect(identiteitsbewijs).toMatchObject({
      vastgelegdTijdstip: null,
      wijzigingen: null,
    });
    expect(onderdak.vastgelegdTijdstip).toMatch(/^2/);
    expect(changes(onderdak)).toEqual([
      ['geldigTot', JSON.stringify(addDays(day, 90))],
      ['status', '"GEREGELD"'],
    ]);
    expect(inkomen).toMatchObject({
      vastgelegdTijdstip: null,
      wijzigingen: [],
    });
  });

  test('fails with CONFLICT if the row has been changed in the meantime', async () => {
    const id = await arrival();
    await set(id);
    const never = await set(id, { versie: 7, soort: 'SOCIAAL_NETWERK' });
    expect(never.basisvoorwaarde).toMatchObject({ versie: 0 });
    const { basisvoorwaarde } = await set(id, { versie: 1 });
    expect(basisvoorwaarde.versie).toBe(2);
    for (const versie of [0, 1])
      expect(await set(id, { versie })).toEqual({
        basisvoorwaarde,
        fout: { code: 'CONFLICT', veld: 'versie' },
      });
  });

  test('lets one of several concurrent mutations succeed', async () => {
    const id = await arrival();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => set(id)),
    );
    const codes = outcomes.map(({ fout }) => fout?.code ?? 'done').sort();
    expect(codes).toEqual([...Array(7).fill('CONFLICT'), 'done']);
  });

  test('rejects input that breaks a rule and writes nothing', async () => {
    const id = await arrival();
    const before = await counts();
    const foutOf = async (change: Record<string, unknown>) =>
      (await set(id, change)).fout;
    expect(await foutOf({ soort: 'IDENTITEITSBEWIJS' })).toEqual({
      code: 'REGEL',
      veld: 'soort',
    });
    expect(await foutOf({ soort: 'ZORG', status: 'IN_BEHANDELING' })).toEqual({
      code: 'REGEL',
      veld: 'status',
    });
    expect(await foutOf({ geldigTot: addDays(day, -1) })).toEqual({
      code: 'REGEL',
      veld: 'geldigTot',
    });
    expect(await counts()).toEqual(before);
  });
});

describe('a dienst', () => {
  const request = (
    justitiabele: string,
    change: Record<string, unknown> = {},
    who: PersonaName = utrecht,
  ) =>
    run(who, 'dienstAanvragen', {
      justitiabele,
      soort: 'SCHULDHULP',
      aangevraagdOp: addDays(day, -7),
      ...change,
    });

  test('is requested, discussed and arranged', async () => {
    const id = await arrival();
    const { dienst } = await request(id, { bedreigend: true });
    expect(dienst).toMatchObject({
      status: 'AANGEVRAAGD',
      versie: 1,
      basisvoorwaarde: 'SCHULDEN',
      wet: 'Wet gemeentelijke schuldhulpverlening',
      fictief: false,
    });
    const discussed = await run(utrecht, 'dienstRegelen', {
      dienst: dienst.id,
      versie: 1,
      eersteGesprekOp: addDays(day, -5),
    });
    expect(discussed.dienst).toMatchObject({
      status: 'AANGEVRAAGD',
      versie: 2,
    });
    const arranged = await run(utrecht, 'dienstRegelen', {
      dienst: dienst.id,
      versie: 2,
      geregeldOp: day,
    });
    expect(arranged.dienst).toEqual({
      id: dienst.id,
      versie: 3,
      status: 'GEREGELD',
      eersteGesprekOp: addDays(day, -5),
      geregeldOp: day,
    });
    // A coordinator decides on the basisvoorwaarde.
    expect(await statusOf(id, 'SCHULDEN')).toBe('ONBEKEND');
  });

  test('appears as schuldhulp and zorgverzekering, latest first, with its days and without its outcome', async () => {
    const id = await arrival();
    const { dienst } = await request(id, { bedreigend: true });
    await request(id, { soort: 'ZORGVERZEKERING' });
    await request(id, { soort: 'BIJSTAND' });
    const eersteGesprekOp = addDays(day, -5);
    await run(utrecht, 'dienstRegelen', {
      dienst: dienst.id,
      versie: 1,
      eersteGesprekOp,
    });
    await run(utrecht, 'dienstAfwijzen', { dienst: dienst.id, versie: 2 });
    const again = await request(id, { aangevraagdOp: day });
    const { schuldhulp, zorgverzekeringen } = await read(
      'casemanager-vught',
      id,
    );
    expect(schuldhulp).toMatchObject([
      {
        id: again.dienst.id,
        bedreigend: false,
        aangevraagdOp: day,
        eersteGesprekOp: null,
        wijzigingen: [],
      },
      {
        id: dienst.id,
        bedreigend: true,
        aangevraagdOp: addDays(day, -7),
        eersteGesprekOp,
      },
    ]);
    expect(changes(schuldhulp[1])).toEqual([['eersteGesprekOp', 'null']]);
    expect(zorgverzekeringen).toMatchObject([
      { aangevraagdOp: addDays(day, -7), geregeldOp: null, wijzigingen: [] },
    ]);
    expect(await read(rotterdam, id)).toBeNull();
  });

  test('is closed once rejected, and can be requested again', async () => {
    const id = await arrival();
    const { dienst } = await request(id);
    const input = { dienst: dienst.id, versie: 1 };
    expect((await request(id)).fout).toEqual({ code: 'REGEL', veld: 'soort' });
    const stale = { ...input, versie: 7 };
    expect((await run(utrecht, 'dienstAfwijzen', stale)).fout.code).toBe(
      'CONFLICT',
    );
    expect((await run(utrecht, 'dienstAfwijzen', input)).dienst.status).toBe(
      'AFGEWEZEN',
    );
    const again = { dienst: dienst.id, versie: 2, geregeldOp: day };
    expect((await run(utrecht, 'dienstRegelen', again)).fout).toEqual({
      code: 'REGEL',
      veld: 'dienst',
    });
    expect((await request(id)).fout).toBeNull();
  });

  test('is recorded once by concurrent requests', async () => {
    const id = await arrival();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => request(id)),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    const { basisvoorwaarden } = await read(utrecht, id);
    expect(basisvoorwaarden[3].diensten).toHaveLength(1);
  });

  test('is decided on by the gemeente of the request only, even if another one can read it', async () => {
    const id = await arrival({
      betrokkenheden: ['0344', '0599'].map((organisatie) => ({
        partij: 'GEMEENTE',
        organisatie,
        vanaf: now(),
      })),
    });
    const { dienst } = await request(id);
    const input = { dienst: dienst.id, versie: 1 };
    expect((await run(rotterdam, 'dienstAfwijzen', input)).fout).toEqual({
      code: 'REGEL',
      veld: 'dienst',
    });
    expect((await request(id, {}, rotterdam)).fout).toBeNull();
  });

  test('is rejected and not written if it breaks a rule', async () => {
    const id = await arrival();
    const before = await counts();
    const later = { aangevraagdOp: addDays(day, 2) };
    expect((await request(id, later)).fout.veld).toBe('aangevraagdOp');
    const bedreigend = { soort: 'BIJSTAND', bedreigend: true };
    expect((await request(id, bedreigend)).fout.veld).toBe('bedreigend');
    expect(await counts()).toEqual(before);
  });
});

describe('reisdocumentRegistreren', () => {
  const register = (justitiabele: string, change = {}) =>
    run(utrecht, 'reisdocumentRegistreren', {
      justitiabele,
      soort: 'NEDERLANDSE_IDENTITEITSKAART',
      geldigTot: addDays(day, 100),
      ...change,
    });

  test('changes the derived status; a missing document changes it back', async () => {
    const id = await arrival();
    expect(await statusOf(id, 'IDENTITEITSBEWIJS')).toBe('ONBEKEND');
    const { reisdocument } = await register(id);
    expect(await statusOf(id, 'IDENTITEITSBEWIJS')).toBe('GEREGELD');
    const missing = await register(id, { inhoudingOfVermissing: 'VERMIST' });
    expect(missing.reisdocument).toEqual({
      ...reisdocument,
      inhoudingOfVermissing: 'VERMIST',
    });
    // A person of unknown nationality may not be entitled to a document.
    expect(await statusOf(id, 'IDENTITEITSBEWIJS')).toBe('ONBEKEND');
  });

  test('inserts the document once under concurrent mutations', async () => {
    const id = await arrival();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => register(id)),
    );
    const codes = outcomes.flatMap(({ fout }) => fout?.code ?? []);
    expect(new Set([...codes, 'CONFLICT'])).toEqual(new Set(['CONFLICT']));
    const { basisvoorwaarden } = await read(utrecht, id);
    expect(basisvoorwaarden[0].reisdocumenten).toHaveLength(1);
  });

  test('is preceded by IN_BEHANDELING while an identity card is requested', async () => {
    const id = await arrival();
    await run(utrecht, 'dienstAanvragen', {
      justitiabele: id,
      soort: 'NIK_AANVRAAG',
      aangevraagdOp: day,
    });
    expect(await statusOf(id, 'IDENTITEITSBEWIJS')).toBe('IN_BEHANDELING');
  });
});

describe('vestigingWijzigen', () => {
  const move = (justitiabele: string, change: Record<string, unknown> = {}) =>
    run(utrecht, 'vestigingWijzigen', {
      justitiabele,
      versie: 1,
      gemeente: '0599',
      ...change,
    });

  test('gives the new gemeente a relation, sends meldingen, and ends the relation of the previous one', async () => {
    const relation = { vanaf: now() };
    const id = await arrival({
      betrokkenheden: [
        { partij: 'DJI', organisatie: 'PI-VUGHT', ...relation },
        { partij: 'RECLASSERING', organisatie: 'RN', ...relation },
        { partij: 'GEMEENTE', organisatie: '0344', ...relation },
      ],
    });
    expect((await move(id)).justitiabele).toEqual({
      id,
      gemeenteVanVestiging: { naam: 'Rotterdam' },
      inschrijving: { versie: 2 },
    });
    expect(await read(rotterdam, id)).toMatchObject({ id });
    expect((await read(utrecht, id)).meldingenVanGemeente).toHaveLength(3);
    await move(id, { versie: 2, gemeente: '0356' });
    expect(await read(rotterdam, id)).toBeNull();
    expect(await read(utrecht, id)).toMatchObject({
      gemeenteVanVestiging: { code: '0356' },
    });
  });

  test('sends no melding to the reclassering if it has no relation', async () => {
    const id = await arrival();
    await move(id);
    const meldingen = (await read(utrecht, id)).meldingenVanGemeente;
    expect(meldingen.map(({ aan }: { aan: string }) => aan).sort()).toEqual([
      'AKKOORD',
      'DJI',
    ]);
  });

  test.each([
    [{ gemeente: '0000' }, { code: 'ONBEKEND', veld: 'gemeente' }],
    [{ gemeente: '0786' }, { code: 'REGEL', veld: 'gemeente' }],
    [{ versie: 5 }, { code: 'CONFLICT', veld: 'versie' }],
  ])('with %j is rejected without a melding', async (change, fout) => {
    const id = await arrival();
    const before = await counts();
    expect(await move(id, change)).toEqual({
      justitiabele: fout.code === 'CONFLICT' ? expect.anything() : null,
      fout,
    });
    expect(await counts()).toEqual(before);
    expect(await read(rotterdam, id)).toBeNull();
  });
});

describe('authorization', () => {
  test('every mutation reports a person without a relation like one who does not exist', async () => {
    const hidden = await arrival();
    const { dienst } = await run(utrecht, 'dienstAanvragen', {
      justitiabele: hidden,
      soort: 'ZORG',
      aangevraagdOp: day,
    });
    const before = await counts();
    for (const [justitiabele, dienstId] of [
      [hidden, dienst.id],
      [randomUUID(), randomUUID()],
    ]) {
      const about = { justitiabele, versie: 1 };
      const mutations = [
        [
          'basisvoorwaardeVaststellen',
          { ...about, soort: 'ONDERDAK', status: 'HULPVRAAG' },
        ],
        [
          'inschrijvingVastleggen',
          { ...about, geheimhouding: false, inOnderzoek: false },
        ],
        ['vestigingWijzigen', { ...about, gemeente: '0599' }],
        [
          'dienstAanvragen',
          { justitiabele, soort: 'BIJSTAND', aangevraagdOp: day },
        ],
        ['reisdocumentRegistreren', { justitiabele, soort: 'PASPOORT' }],
      ] as const;
      for (const [name, input] of mutations)
        expect((await run(rotterdam, name, input)).fout).toEqual(
          unknown('justitiabele'),
        );
      const request = { dienst: dienstId, versie: 1 };
      expect((await run(rotterdam, 'dienstAfwijzen', request)).fout).toEqual(
        unknown('dienst'),
      );
      expect(
        (
          await run(rotterdam, 'dienstRegelen', {
            ...request,
            geregeldOp: day,
          })
        ).fout,
      ).toEqual(unknown('dienst'));
    }
    expect(await counts()).toEqual(before);
  });

  test('a mutation without the scope is FORBIDDEN', async () => {
    const { errors } = await partner.ask(
      'casemanager-vught',
      'mutation { dienstAfwijzen(input: { dienst: "x", versie: 1 }) { fout { code } } }',
    );
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('each of two mutations in one request returns the state after it', async () => {
    const justitiabele = await arrival();
    const { data } = await partner.ask(
      utrecht,
      `mutation ($a: ReisdocumentRegistrerenInput!, $b: VestigingWijzigenInput!, $c: VestigingWijzigenInput!) {
        reisdocumentRegistreren(input: $a) { fout { code } }
        first: vestigingWijzigen(input: $b) { justitiabele { gemeenteVanVestiging { code } } }
        second: vestigingWijzigen(input: $c) { justitiabele { gemeenteVanVestiging { code } } }
      }`,
      {
        a: { justitiabele, soort: 'PASPOORT' },
        b: { justitiabele, versie: 2, gemeente: '0599' },
        c: { justitiabele, versie: 3, gemeente: '0363' },
      },
    );
    expect(data.first.justitiabele.gemeenteVanVestiging.code).toBe('0599');
    expect(data.second.justitiabele.gemeenteVanVestiging.code).toBe('0363');
  });
});

describe('lists', () => {
  const page = (who: PersonaName, args: string, fields = 'id') =>
    partner.ask(
      who,
      `{ inwoners(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`,
    );

  test('return everybody exactly once over all pages, in order', async () => {
    const seen: string[] = [];
    let after = '';
    let total = 0;
    for (;;) {
      const { data } = await page(utrecht, `first: 7${after}`);
      const { edges, pageInfo, totalCount } = data.inwoners;
      total = totalCount;
      seen.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(total).toBeGreaterThan(20);
    expect(seen).toHaveLength(total);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  test.each([
    ['SCHULDEN', 'IN_BEHANDELING'],
    ['ONDERDAK', 'ONBEKEND'],
    ['IDENTITEITSBEWIJS', 'HULPVRAAG'],
    ['IDENTITEITSBEWIJS', 'GEREGELD'],
  ])('filtered by %s %s return exactly those people', async (soort, status) => {
    const fields = 'id basisvoorwaarden { soort status }';
    const of = async (filter: string) =>
      (await page('systeem-akkoord', `first: 100${filter}`, fields)).data
        .inwoners.edges as {
        node: {
          id: string;
          basisvoorwaarden: { soort: string; status: string }[];
        };
      }[];
    const filtered = await of(
      `, basisvoorwaarde: ${soort}, status: ${status}, gemeente: "0344"`,
    );
    const expected = (await of(', gemeente: "0344"')).filter(({ node }) =>
      node.basisvoorwaarden.some(
        (row) => row.soort === soort && row.status === status,
      ),
    );
    expect(filtered.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(100);
    const last = expected.at(-1)!.node.id;
    expect(filtered.filter(({ node }) => node.id <= last)).toEqual(expected);
  });

  test('require basisvoorwaarde and status together, and at most 100 per page', async () => {
    for (const args of ['status: HULPVRAAG', 'first: 101']) {
      const { errors } = await page(utrecht, args);
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('of 100 people with nested fields send as many statements as of one', async () => {
    const cost = async (first: number) => {
      const before = partner.database.statements();
      const { data } = await page(
        'systeem-akkoord',
        `first: ${first}`,
        personFields,
      );
      expect(data.inwoners.edges).toHaveLength(first);
      return partner.database.statements() - before;
    };
    expect(await cost(100)).toBe(await cost(1));
  });

  test('of gemeenten are ordered by name and exclude merged ones by default', async () => {
    const { data } = await partner.ask(
      utrecht,
      '{ present: gemeenten { naam einddatum } all: gemeenten(metBeeindigde: true) { naam opvolger { code opvolger { naam } } } one: gemeente(code: "0693") { naam opvolger { naam } } none: gemeente(code: "9999") { naam } }',
    );
    const names = data.present.map((row: { naam: string }) => row.naam);
    expect(names.indexOf("'s-Gravenhage")).toBeGreaterThan(
      names.indexOf('Rotterdam'),
    );
    expect(names).not.toContain('Heerhugowaard');
    expect(data.all).toHaveLength(data.present.length + 6);
    expect(data.one).toEqual({
      naam: 'Graafstroom',
      opvolger: { naam: 'Molenwaard' },
    });
    expect(data.none).toBeNull();
  });
});
