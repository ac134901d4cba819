import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '../../shared/days.js';
import {
  day,
  meldingAbout,
  relation,
  request,
  rn,
  start,
  startReclassering,
  svg,
  type Who,
} from './mutations.fixture.js';
import { reclasseringPersonNumbers } from './store/person-numbers.js';

let world: Awaited<ReturnType<typeof startReclassering>>;
beforeAll(async () => {
  world = await startReclassering();
});
afterAll(() => world.stop());

describe('a request for advice', () => {
  test('is made by the reclassering or by the casemanager, and notifies the partners', async () => {
    const id = await world.newClient();
    const own = await world.mutate(rn, 'adviesAanvragen', request(id));
    expect(own.uitkomst).toMatchObject({
      versie: 1,
      status: 'AANGEVRAAGD',
      organisatie: { code: 'RN' },
      fictief: false,
    });
    const requested = await world.mutate(
      'casemanager-vught',
      'adviesAanvragen',
      request(id, { organisatie: 'SVG' }),
    );
    expect(requested.fout).toBeNull();
    const seen = await world.recordsOf(rn, id);
    expect(seen.reclasseringsadviezen).toHaveLength(2);
    expect(
      seen.meldingenVanReclassering
        .map(({ aan }: { aan: string }) => aan)
        .sort(),
    ).toEqual(['AKKOORD', 'AKKOORD', 'DJI', 'DJI', 'GEMEENTE', 'GEMEENTE']);
  });

  test('makes the person visible to an organisation that did not know him', async () => {
    const id = await world.newClient();
    expect(await world.recordsOf(svg, id)).toBeNull();
    await world.mutate(
      rn,
      'adviesAanvragen',
      request(id, { organisatie: 'SVG' }),
    );
    expect((await world.recordsOf(svg, id)).reclasseringsadviezen).toHaveLength(
      1,
    );
  });

  test('sends no melding to a gemeente when none is known', async () => {
    const id = randomUUID();
    await world.sendMelding(meldingAbout(id, [relation('RECLASSERING', 'RN')]));
    await world.newAdvies(id);
    const { meldingenVanReclassering } = await world.recordsOf(rn, id);
    expect(
      meldingenVanReclassering.map(({ aan }: { aan: string }) => aan).sort(),
    ).toEqual(['AKKOORD', 'DJI']);
  });

  test.each([
    [
      'an unknown organisation',
      { organisatie: 'XYZ' },
      'ONBEKEND',
      'organisatie',
    ],
    [
      'a future day',
      { aangevraagdOp: addDays(day, 2) },
      'REGEL',
      'aangevraagdOp',
    ],
    [
      'a last day before the request',
      { uiterlijkOp: addDays(day, -11) },
      'REGEL',
      'uiterlijkOp',
    ],
  ])(
    'is refused with %s, and nothing is written',
    async (_what, change, code, field) => {
      const id = await world.newClient();
      expect(
        await world.refused(rn, 'adviesAanvragen', request(id, change)),
      ).toMatchObject({ code, veld: field });
    },
  );

  test('is refused while the same advice is open at the same organisation', async () => {
    const id = await world.newClient();
    await world.newAdvies(id);
    expect(
      await world.refused('casemanager-vught', 'adviesAanvragen', request(id)),
    ).toMatchObject({ code: 'REGEL', veld: 'soort' });
  });

  test('ten times at once gives one advice', async () => {
    const id = await world.newClient();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.mutate(rn, 'adviesAanvragen', request(id)),
      ),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect((await world.recordsOf(rn, id)).reclasseringsadviezen).toHaveLength(
      1,
    );
  });
});

describe('an advice', () => {
  test('is taken up and delivered with its judgment, step by step', async () => {
    const { id } = await world.newAdvies(await world.newClient());
    const taken = await world.mutate(rn, 'adviesInBehandelingNemen', {
      advies: id,
      versie: 1,
    });
    expect(taken.uitkomst).toMatchObject({
      versie: 2,
      status: 'IN_BEHANDELING',
    });
    const delivered = await world.mutate(rn, 'adviesUitbrengen', {
      advies: id,
      versie: 2,
      uitgebrachtOp: day,
      risico: 'HOOG',
      instrument: 'RISC',
      instrumentversie: '5.0',
    });
    expect(delivered.uitkomst).toMatchObject({
      versie: 3,
      status: 'UITGEBRACHT',
      uitgebrachtOp: day,
      oordeel: {
        risico: 'HOOG',
        datum: day,
        instrument: { code: 'RISC' },
        instrumentversie: '5.0',
      },
    });
    expect(
      await world.refused(rn, 'adviesInBehandelingNemen', {
        advies: id,
        versie: 3,
      }),
    ).toMatchObject({ code: 'REGEL', veld: 'advies' });
    expect(
      await world.refused(rn, 'adviesIntrekken', { advies: id, versie: 3 }),
    ).toMatchObject({ code: 'REGEL', veld: 'advies' });
  });

  test('records the history of its status', async () => {
    const { id } = await world.newAdvies(await world.newClient());
    await world.mutate(rn, 'adviesInBehandelingNemen', {
      advies: id,
      versie: 1,
    });
    await world.database.read(async (manager) => {
      const rows = await manager.query(
        `SELECT tabel, veld, oud, nieuw, versie FROM wijziging WHERE record_id = '${id}'`,
      );
      expect(rows).toEqual([
        {
          tabel: 'advies',
          veld: 'status',
          oud: '"AANGEVRAAGD"',
          nieuw: '"IN_BEHANDELING"',
          versie: 2,
        },
      ]);
    });
  });

  test('shows its history, without the oordeel, to callers with a relation', async () => {
    const client = await world.newClient();
    const { id } = await world.newAdvies(client);
    await world.mutate(rn, 'adviesInBehandelingNemen', {
      advies: id,
      versie: 1,
    });
    await world.mutate(rn, 'adviesUitbrengen', {
      advies: id,
      versie: 2,
      uitgebrachtOp: day,
      risico: 'HOOG',
      instrument: 'RISC',
      instrumentversie: '5.0',
    });
    expect(
      await world.wijzigingenOf('casemanager-vught', 'Reclasseringsadvies', id),
    ).toEqual([
      ['status', '"AANGEVRAAGD"'],
      ['status', '"IN_BEHANDELING"'],
      ['uitgebrachtOp', 'null'],
    ]);
    expect(
      await world.wijzigingenOf(svg, 'Reclasseringsadvies', id),
    ).toBeNull();
  });

  test('can be withdrawn before it is delivered', async () => {
    const { id } = await world.newAdvies(await world.newClient());
    const { uitkomst } = await world.mutate(rn, 'adviesIntrekken', {
      advies: id,
      versie: 1,
    });
    expect(uitkomst).toMatchObject({ versie: 2, status: 'INGETROKKEN' });
  });

  test.each([
    [
      'before the request',
      { uitgebrachtOp: addDays(day, -11) },
      'REGEL',
      'uitgebrachtOp',
    ],
    [
      'in the future',
      { uitgebrachtOp: addDays(day, 2) },
      'REGEL',
      'uitgebrachtOp',
    ],
    [
      'on a paused instrument',
      { risico: 'LAAG', instrument: 'OXREC', instrumentversie: '1' },
      'REGEL',
      'instrument',
    ],
    [
      'on an unknown instrument',
      { risico: 'LAAG', instrument: 'X', instrumentversie: '1' },
      'ONBEKEND',
      'instrument',
    ],
    ['with half a judgment', { risico: 'LAAG' }, 'REGEL', 'instrument'],
  ])(
    'cannot be delivered %s, and nothing is written',
    async (_how, change, code, field) => {
      const { id } = await world.newAdvies(await world.newClient());
      const input = { advies: id, versie: 1, uitgebrachtOp: day, ...change };
      expect(await world.refused(rn, 'adviesUitbrengen', input)).toMatchObject({
        code,
        veld: field,
      });
    },
  );

  test.each([
    ['adviesInBehandelingNemen', {}],
    ['adviesUitbrengen', { uitgebrachtOp: day }],
    ['adviesIntrekken', {}],
  ] as const)(
    '%s is refused to another organisation, and with another versie',
    async (mutation, more) => {
      const client = await world.newClient(relation('RECLASSERING', 'SVG'));
      const { id } = await world.newAdvies(client);
      expect(
        await world.refused(svg, mutation, { advies: id, versie: 1, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: 'advies' });
      expect(
        await world.refused(rn, mutation, { advies: id, versie: 7, ...more }),
      ).toMatchObject({ code: 'CONFLICT', veld: 'versie' });
      const stale = { advies: id, versie: 7, ...more };
      expect((await world.mutate(rn, mutation, stale)).uitkomst).toMatchObject({
        id,
        versie: 1,
      });
    },
  );

  test('has no oordeel while its instrument is switched off', async () => {
    const { id } = await world.newAdvies(await world.newClient());
    const code = `T-${randomInt(1e9)}`;
    const switchTo = (on: boolean) =>
      world.database.write((manager) =>
        manager.update('instrument', { code }, { inGebruik: on }),
      );
    await world.database.write((manager) =>
      manager.insert('instrument', { code, naam: 'Proef', inGebruik: true }),
    );
    await world.mutate(rn, 'adviesUitbrengen', {
      advies: id,
      versie: 1,
      uitgebrachtOp: day,
      risico: 'LAAG',
      instrument: code,
      instrumentversie: '1',
    });
    const oordeel = async () =>
      (
        await world.ask(
          rn,
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Reclasseringsadvies { status oordeel { risico } } } }',
          { r: [{ __typename: 'Reclasseringsadvies', id }] },
        )
      ).data._entities[0];
    expect((await oordeel()).oordeel).toEqual({ risico: 'LAAG' });
    await switchTo(false);
    expect(await oordeel()).toEqual({ status: 'UITGEBRACHT', oordeel: null });
    await switchTo(true);
    expect((await oordeel()).oordeel).toEqual({ risico: 'LAAG' });
  });
});

describe('a toezicht', () => {
  test('is started by the organisation that carries it out, with its voorwaarden in order', async () => {
    const bijzondereVoorwaarden = ['Meldplicht', 'Contactverbod', 'Aanmelden'];
    const toezicht = await world.newToezicht(await world.newClient(), {
      bijzondereVoorwaarden,
    });
    expect(toezicht).toMatchObject({
      versie: 1,
      niveau: 2,
      organisatie: { code: 'RN' },
      eersteContactOp: null,
      bijzondereVoorwaarden,
      contacten: [],
    });
  });

  test.each([
    ['by another organisation', { organisatie: 'SVG' }, 'REGEL', 'organisatie'],
    [
      'by an unknown organisation',
      { organisatie: 'XYZ' },
      'ONBEKEND',
      'organisatie',
    ],
    ['on a level that does not exist', { niveau: 4 }, 'REGEL', 'niveau'],
    [
      'with an empty voorwaarde',
      { bijzondereVoorwaarden: [''] },
      'REGEL',
      'bijzondereVoorwaarden',
    ],
  ])(
    'is not started %s, and nothing is written',
    async (_how, change, code, field) => {
      const id = await world.newClient();
      expect(
        await world.refused(rn, 'toezichtStarten', start(id, change)),
      ).toMatchObject({ code, veld: field });
    },
  );

  test('does not run twice on the same ground, also when ten are started at once', async () => {
    const id = await world.newClient();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.mutate(rn, 'toezichtStarten', start(id)),
      ),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect(await world.refused(rn, 'toezichtStarten', start(id))).toMatchObject(
      {
        code: 'REGEL',
        veld: 'grondslag',
      },
    );
  });

  test('has its earliest contact as the first one, in whatever order they are recorded', async () => {
    const { id } = await world.newToezicht(await world.newClient());
    const contact = (versie: number, ago: number, soort: string) =>
      world.mutate(rn, 'contactVastleggen', {
        toezicht: id,
        versie,
        datum: addDays(day, -ago),
        soort,
      });
    await contact(1, 20, 'MELDPLICHT');
    await contact(2, 25, 'TELEFONISCH');
    const { uitkomst } = await contact(3, 0, 'HUISBEZOEK');
    expect(uitkomst).toMatchObject({
      versie: 4,
      eersteContactOp: addDays(day, -25),
      contacten: [
        { datum: addDays(day, -25), soort: 'TELEFONISCH' },
        { datum: addDays(day, -20), soort: 'MELDPLICHT' },
        { datum: day, soort: 'HUISBEZOEK' },
      ],
    });
  });

  test('shows the history of its first contact and its end', async () => {
    const { id } = await world.newToezicht(await world.newClient());
    const contact = { toezicht: id, soort: 'MELDPLICHT' };
    const [first, earlier] = [addDays(day, -20), addDays(day, -25)];
    await world.mutate(rn, 'contactVastleggen', {
      ...contact,
      versie: 1,
      datum: first,
    });
    await world.mutate(rn, 'contactVastleggen', {
      ...contact,
      versie: 2,
      datum: earlier,
    });
    await world.mutate(rn, 'toezichtniveauWijzigen', {
      toezicht: id,
      versie: 3,
      niveau: 3,
    });
    await world.mutate(rn, 'toezichtBeeindigen', {
      toezicht: id,
      versie: 4,
      einddatum: day,
    });
    expect(await world.wijzigingenOf(rn, 'Toezicht', id)).toEqual([
      ['eersteContactOp', 'null'],
      ['eersteContactOp', JSON.stringify(first)],
      ['einddatum', 'null'],
    ]);
  });

  test('gets another level, and ends', async () => {
    const { id } = await world.newToezicht(await world.newClient());
    const changed = await world.mutate(rn, 'toezichtniveauWijzigen', {
      toezicht: id,
      versie: 1,
      niveau: 3,
    });
    expect(changed.uitkomst).toMatchObject({ versie: 2, niveau: 3 });
    const ended = await world.mutate(rn, 'toezichtBeeindigen', {
      toezicht: id,
      versie: 2,
      einddatum: addDays(day, -1),
    });
    expect(ended.uitkomst).toMatchObject({
      versie: 3,
      einddatum: addDays(day, -1),
    });
    for (const [mutation, more] of [
      ['toezichtBeeindigen', { einddatum: day }],
      ['contactVastleggen', { datum: addDays(day, -5), soort: 'MELDPLICHT' }],
      ['toezichtniveauWijzigen', { niveau: 1 }],
    ] as const)
      expect(
        await world.refused(rn, mutation, { toezicht: id, versie: 3, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: 'toezicht' });
  });

  test('is transferred to another organisation; the relation of the old one ends, and the partners are notified of both', async () => {
    const client = await world.newClient();
    const { id } = await world.newToezicht(client);
    const { uitkomst } = await world.mutate(rn, 'toezichtOverdragen', {
      toezicht: id,
      versie: 1,
      organisatie: 'SVG',
    });
    expect(uitkomst).toMatchObject({ versie: 2, organisatie: { code: 'SVG' } });
    expect(await world.recordsOf(rn, client)).toBeNull();
    const seen = await world.recordsOf(svg, client);
    expect(seen.toezichten).toEqual([{ id }]);
    expect(
      new Set(
        seen.meldingenVanReclassering.map(
          ({ soort }: { soort: string }) => soort,
        ),
      ),
    ).toEqual(new Set(['ORGANISATIEWIJZIGING']));
  });

  test.each([
    [
      'contactVastleggen',
      { datum: addDays(day, -31), soort: 'MELDPLICHT' },
      'datum',
    ],
    [
      'contactVastleggen',
      { datum: addDays(day, 2), soort: 'MELDPLICHT' },
      'datum',
    ],
    ['toezichtniveauWijzigen', { niveau: 0 }, 'niveau'],
    ['toezichtOverdragen', { organisatie: 'RN' }, 'organisatie'],
    ['toezichtBeeindigen', { einddatum: addDays(day, -31) }, 'einddatum'],
  ] as const)(
    'refuses %s with %o, and nothing is written',
    async (mutation, more, field) => {
      const { id } = await world.newToezicht(await world.newClient());
      expect(
        await world.refused(rn, mutation, { toezicht: id, versie: 1, ...more }),
      ).toMatchObject({ code: 'REGEL', veld: field });
    },
  );

  test.each([
    ['contactVastleggen', { datum: day, soort: 'MELDPLICHT' }],
    ['toezichtniveauWijzigen', { niveau: 1 }],
    ['toezichtOverdragen', { organisatie: 'SVG' }],
    ['toezichtBeeindigen', { einddatum: day }],
    [
      'bijzondereVoorwaardeToevoegen',
      { voorwaarde: { soort: 'MELDPLICHT' }, geldtVanaf: day },
    ],
    [
      'bijzondereVoorwaardeWijzigen',
      { voorwaarde: 'x', omschrijving: 'x', geldtVanaf: day },
    ],
    ['bijzondereVoorwaardeOpheffen', { voorwaarde: 'x', vervallenOp: day }],
    ['schendingVastleggen', { voorwaarde: 'x', datum: day }],
    ['schendingBijwerken', { schending: 'x', uitkomst: 'WAARSCHUWING' }],
  ] as const)(
    '%s is refused to another organisation, and with another versie',
    async (mutation, more) => {
      const client = await world.newClient(relation('RECLASSERING', 'SVG'));
      const { id } = await world.newToezicht(client);
      expect(
        await world.refused(svg, mutation, {
          toezicht: id,
          versie: 1,
          ...more,
        }),
      ).toMatchObject({ code: 'REGEL', veld: 'toezicht' });
      expect(
        await world.refused(rn, mutation, { toezicht: id, versie: 2, ...more }),
      ).toMatchObject({ code: 'CONFLICT', veld: 'versie' });
      const stale = { toezicht: id, versie: 2, ...more };
      expect((await world.mutate(rn, mutation, stale)).uitkomst).toMatchObject({
        id,
        versie: 1,
      });
    },
  );

  test('ten concurrent mutations of one versie change it once', async () => {
    const { id } = await world.newToezicht(await world.newClient());
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.mutate(rn, 'contactVastleggen', {
          toezicht: id,
          versie: 1,
          datum: day,
          soort: 'MELDPLICHT',
        }),
      ),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    expect(
      outcomes.filter(({ fout }) => fout?.code === 'CONFLICT'),
    ).toHaveLength(9);
  });
});

describe('a person without a relation with the caller', () => {
  const elsewhere: Who[] = [
    'coordinator-rotterdam',
    'justitiabele-b',
    'beheerder',
    svg,
  ];

  test('is not seen, nor are his records', async () => {
    const id = await world.newClient();
    const advies = await world.newAdvies(id);
    const toezicht = await world.newToezicht(id);
    const r = [
      { __typename: 'Justitiabele', id },
      { __typename: 'Reclasseringsadvies', id: advies.id },
      { __typename: 'Toezicht', id: toezicht.id },
    ];
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } clienten(first: 100) { edges { node { id } } } }';
    const seen = await world.ask(rn, query, { r });
    expect(seen.data._entities).not.toContain(null);
    for (const who of elsewhere) {
      const { data } = await world.ask(who, query, { r });
      expect(data._entities).toEqual([null, null, null]);
      expect(JSON.stringify(data.clienten)).not.toContain(id);
    }
  });

  test('cannot be the subject of a mutation: the refusal is that of an unknown person', async () => {
    const id = await world.newClient();
    const advies = await world.newAdvies(id);
    const toezicht = await world.newToezicht(id);
    const nobody = randomUUID();
    for (const [mutation, hidden, unknown] of [
      ['adviesAanvragen', request(id), request(nobody)],
      ['toezichtStarten', start(id), start(nobody)],
      [
        'adviesIntrekken',
        { advies: advies.id, versie: 1 },
        { advies: nobody, versie: 1 },
      ],
      [
        'toezichtniveauWijzigen',
        { toezicht: toezicht.id, versie: 1, niveau: 1 },
        { toezicht: nobody, versie: 1, niveau: 1 },
      ],
    ] as const) {
      const fout = await world.refused(svg, mutation, hidden);
      expect(fout.code).toBe('ONBEKEND');
      expect(await world.refused(svg, mutation, unknown)).toEqual(fout);
    }
  });

  test('a mutation is refused to a caller without its scope', async () => {
    const { errors } = await world.ask(
      'casemanager-vught',
      'mutation ($input: ToezichtStartenInput!) { toezichtStarten(input: $input) { fout { code } } }',
      { input: start(await world.newClient()) },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('a melding', () => {
  test('creates a client once, however often it is sent', async () => {
    const id = randomUUID();
    const input = {
      ...meldingAbout(id, [relation('RECLASSERING', 'RN')]),
      skn: String(randomInt(10_000_000, 99_999_999)),
    };
    expect(await world.sendMelding(input)).toEqual({
      ontvangen: true,
      fout: null,
    });
    const before = await world.figures();
    expect(await world.sendMelding(input)).toEqual({
      ontvangen: true,
      fout: null,
    });
    expect(await world.figures()).toBe(before);
    expect(await world.recordsOf(rn, id)).toMatchObject({
      reclasseringsadviezen: [],
      toezichten: [],
    });
  });

  test('about a person with whom the reclassering has no relation creates no client', async () => {
    const id = randomUUID();
    await world.sendMelding(meldingAbout(id, [relation('DJI', 'PI-VUGHT')]));
    expect(await world.recordsOf('casemanager-vught', id)).toBeNull();
    await world.sendMelding(meldingAbout(id, [relation('RECLASSERING', 'RN')]));
    expect(await world.recordsOf('casemanager-vught', id)).not.toBeNull();
  });

  test('that ends a relation makes the person invisible', async () => {
    const id = await world.newClient();
    expect(await world.recordsOf('casemanager-vught', id)).not.toBeNull();
    await world.sendMelding(
      meldingAbout(id, [
        { ...relation('DJI', 'PI-VUGHT'), tot: '2026-02-01T09:00:00.000Z' },
      ]),
    );
    expect(await world.recordsOf('casemanager-vught', id)).toBeNull();
  });

  test('with an skn that is too long is refused, in every SQL dialect', async () => {
    const input = meldingAbout(randomUUID(), [relation('RECLASSERING', 'RN')]);
    const before = await world.figures();
    expect(await world.sendMelding({ ...input, skn: '9'.repeat(21) })).toEqual({
      ontvangen: false,
      fout: { code: 'REGEL', veld: 'skn' },
    });
    expect(await world.figures()).toBe(before);
  });

  test('adds a missing skn, and replaces another one', async () => {
    const { idsByNumber: holders } = reclasseringPersonNumbers(world.database);
    const skns = ['98000021', '98000022'];
    const id = randomUUID();
    const about = () => meldingAbout(id, [relation('RECLASSERING', 'RN')]);
    await world.sendMelding(about());
    for (const skn of skns) {
      await world.sendMelding({ ...about(), skn });
      expect(await holders('skn', skns)).toEqual(new Map([[skn, id]]));
    }
  });

  test("with another client's skn is refused, and nothing is written", async () => {
    const skn = String(randomInt(10_000_000, 99_999_999));
    const withSkn = () => ({
      ...meldingAbout(randomUUID(), [relation('RECLASSERING', 'RN')]),
      skn,
    });
    await world.sendMelding(withSkn());
    const before = await world.figures();
    expect(await world.sendMelding(withSkn())).toEqual({
      ontvangen: false,
      fout: { code: 'REGEL', veld: 'skn' },
    });
    expect(await world.figures()).toBe(before);
  });
});
