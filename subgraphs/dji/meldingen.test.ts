import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonaName } from '../../shared/demo/personas.js';
import { changeMelding } from '../../shared/access/partij.js';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import { addMonths, startOfDay } from '../../shared/days.js';
import { code, daysAgo, startDji } from './mutations.fixture.js';
import { meldingDetails } from './melding-details.js';

let dji: Awaited<ReturnType<typeof startDji>>;
beforeAll(async () => {
  dji = await startDji();
});
afterAll(() => dji.stop());

const unknownId = '00000000-0000-4000-8000-000000000000';

describe('meldingen', () => {
  const inOutbox = (justitiabeleId: string) =>
    dji.database.read((manager) =>
      manager.find(OutboxMelding, {
        where: { justitiabeleId },
        order: { tijdstip: 'ASC', aan: 'ASC' },
      }),
    );
  /** Those that are facts. */
  const outbox = async (justitiabeleId: string) =>
    (await inOutbox(justitiabeleId)).filter(
      ({ soort }) => soort !== changeMelding,
    );

  test('of an act say to akkoord that something changed, not what, and are in no list; a refused act sends none', async () => {
    const { id: detentie, justitiabele } = await dji.register({});
    const before = await inOutbox(justitiabele.id);
    const change = (verwachteEinddatum: string) =>
      dji.mutate('einddatumBijstellen', {
        detentie,
        versie: 1,
        verwachteEinddatum,
      });
    expect(code(await change(daysAgo(200)))).toMatch(/^REGEL/);
    expect(await inOutbox(justitiabele.id)).toEqual(before);
    expect(code(await change(daysAgo(-60)))).toBeNull();
    const sent = (await inOutbox(justitiabele.id)).filter(
      ({ id }) => !before.some((row) => row.id === id),
    );
    expect(sent).toMatchObject([
      { soort: changeMelding, aan: 'AKKOORD', betrokkenheden: [] },
    ]);
    const { data } = await dji.ask(
      'casemanager-vught',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { meldingenVanDji { soort } } } }',
      { r: [{ __typename: 'Justitiabele', id: justitiabele.id }] },
    );
    expect(
      data._entities[0].meldingenVanDji.map(({ soort }: any) => soort),
    ).toEqual(before.map(({ soort }) => soort));
  });

  test('of an arrival go to akkoord, the reclassering and a known gemeente, with all relations', async () => {
    const begin = startOfDay(daysAgo(100));
    const { justitiabele } = await dji.register({
      gemeenteVanHerkomst: '0344',
      gemeenteVanVestiging: '0599',
      reclasseringsorganisatie: 'SVG',
    });
    const rows = await outbox(justitiabele.id);
    expect(rows.map(({ soort, aan }) => [soort, aan])).toEqual([
      ['AANKOMST', 'AKKOORD'],
      ['AANKOMST', 'GEMEENTE'],
      ['AANKOMST', 'RECLASSERING'],
    ]);
    const relation = { vanaf: begin, tot: null };
    expect(rows[0]!.betrokkenheden).toEqual([
      { partij: 'DJI', organisatie: 'PI-VUGHT', ...relation },
      { partij: 'RECLASSERING', organisatie: 'SVG', ...relation },
      { partij: 'GEMEENTE', organisatie: '0344', ...relation },
      { partij: 'GEMEENTE', organisatie: '0599', ...relation },
    ]);
  });

  test('of an arrival hold each organisation that is also involved, once', async () => {
    const { justitiabele } = await dji.register({
      gemeenteVanHerkomst: '0344',
      ookBetrokken: [
        { partij: 'GEMEENTE', organisatie: '0344' },
        { partij: 'GEMEENTE', organisatie: '0599' },
        { partij: 'RECLASSERING', organisatie: 'LJR' },
      ],
    });
    const rows = await outbox(justitiabele.id);
    expect(
      rows[0]!.betrokkenheden.map(({ organisatie }) => organisatie),
    ).toEqual(['PI-VUGHT', 'RN', '0344', '0599', 'LJR']);
    expect(rows.map(({ aan }) => aan)).toEqual([
      'AKKOORD',
      'GEMEENTE',
      'RECLASSERING',
    ]);
  });

  test('without a gemeente go to akkoord and to RN, the default reclassering', async () => {
    const { justitiabele } = await dji.register();
    const rows = await outbox(justitiabele.id);
    expect(rows.map(({ aan }) => aan)).toEqual(['AKKOORD', 'RECLASSERING']);
    expect(
      rows[0]!.betrokkenheden.map(({ organisatie }) => organisatie),
    ).toEqual(['PI-VUGHT', 'RN']);
  });

  test('of a move and of a release say whose relation ends when', async () => {
    const { id: detentie, justitiabele } = await dji.register({
      gemeenteVanHerkomst: '0344',
    });
    await dji.mutate('overplaatsen', {
      detentie,
      versie: 1,
      inrichting: 'PI-ZWOLLE',
      datum: daysAgo(50),
    });
    await dji.mutate(
      'detentieBeeindigen',
      { detentie, versie: 2, werkelijkeEinddatum: daysAgo(10) },
      { organisation: 'PI-ZWOLLE' },
    );
    const sent = (await outbox(justitiabele.id)).filter(
      ({ aan }) => aan === 'GEMEENTE',
    );
    const [begin, move] = [startOfDay(daysAgo(100)), startOfDay(daysAgo(50))];
    expect(
      sent.map(({ soort, betrokkenheden }) => [soort, betrokkenheden]).slice(1),
    ).toEqual([
      [
        'OVERPLAATSING',
        [
          { partij: 'DJI', organisatie: 'PI-VUGHT', vanaf: begin, tot: move },
          { partij: 'DJI', organisatie: 'PI-ZWOLLE', vanaf: move, tot: null },
        ],
      ],
      [
        'ONTSLAG',
        [
          {
            partij: 'DJI',
            organisatie: 'PI-ZWOLLE',
            vanaf: move,
            tot: startOfDay(addMonths(daysAgo(10), 6)),
          },
        ],
      ],
    ]);
  });

  test('of an expected release go to the reclassering alone, once for each expected day, with the relation as it is', async () => {
    const { id: detentie, justitiabele } = await dji.register({
      verwachteEinddatum: daysAgo(-30),
      gemeenteVanHerkomst: '0344',
    });
    const before = await outbox(justitiabele.id);
    const announce = (versie: number) =>
      dji.mutate('ontslagAankondigen', { detentie, versie });
    expect(code(await announce(1))).toBeNull();
    const sent = (await outbox(justitiabele.id)).filter(
      ({ soort }) => soort === 'ONTSLAG_AANGEKONDIGD',
    );
    expect(
      sent.map(({ aan, betrokkenheden }) => [aan, betrokkenheden]),
    ).toEqual([
      [
        'RECLASSERING',
        before[0]!.betrokkenheden.filter(({ partij }) => partij === 'DJI'),
      ],
    ]);
    expect(code(await announce(2))).toBe('REGEL detentie');
    expect(await outbox(justitiabele.id)).toHaveLength(before.length + 1);
    const verwachteEinddatum = daysAgo(-60);
    await dji.mutate('einddatumBijstellen', {
      detentie,
      versie: 2,
      verwachteEinddatum,
    });
    expect(code(await announce(3))).toBeNull();
    expect(await outbox(justitiabele.id)).toHaveLength(before.length + 2);
  });

  test('of an expected release need an open relation of the reclassering', async () => {
    const { id: detentie, justitiabele } = await dji.register({
      verwachteEinddatum: daysAgo(-30),
    });
    const vanaf = startOfDay(daysAgo(100));
    const left = {
      partij: 'RECLASSERING',
      organisatie: 'RN',
      vanaf,
      tot: vanaf,
    };
    await dji.ask(
      'systeem-reclassering',
      'mutation ($input: MeldingAanDjiInput!) { meldingAanDji(input: $input) { ontvangen } }',
      {
        input: {
          melding: randomUUID(),
          soort: 'ORGANISATIEWIJZIGING',
          justitiabele: justitiabele.id,
          tijdstip: vanaf,
          betrokkenheden: [left],
        },
      },
    );
    const before = await dji.databaseContents();
    const refused = await dji.mutate('ontslagAankondigen', {
      detentie,
      versie: 1,
    });
    expect(code(refused)).toBe('REGEL detentie');
    expect(await dji.databaseContents()).toEqual(before);
  });

  test('carry the number that the receiver knows, and only that one', async () => {
    const input = dji.registrationInput({ gemeenteVanHerkomst: '0344' });
    const { detentie } = await dji.mutate('detentieRegistreren', input);
    const details = Object.fromEntries(
      await Promise.all(
        (await outbox(detentie.justitiabele.id)).map(
          async (melding) =>
            [melding.aan, await meldingDetails(dji.database)(melding)] as const,
        ),
      ),
    );
    expect(details).toEqual({
      AKKOORD: {},
      RECLASSERING: { skn: input.skn },
      GEMEENTE: {
        bsn: input.bsn,
        gemeenteVanHerkomst: '0344',
        gemeenteVanVestiging: null,
      },
    });
  });

  test('from another partner are processed once, and refused about a person whom DJI did not register yet', async () => {
    const { justitiabele } = await dji.register({
      gemeenteVanHerkomst: '0344',
    });
    const input = {
      melding: unknownId,
      soort: 'GEMEENTEWIJZIGING',
      justitiabele: justitiabele.id,
      tijdstip: startOfDay(daysAgo(5)),
      betrokkenheden: [
        {
          partij: 'GEMEENTE',
          organisatie: '0363',
          vanaf: startOfDay(daysAgo(5)),
        },
      ],
    };
    const ask = (value: object, who: PersonaName) =>
      dji.ask(
        who,
        'mutation ($input: MeldingAanDjiInput!) { r: meldingAanDji(input: $input) { ontvangen fout { code veld } } }',
        { input: value },
      );
    const send = async (value: object) =>
      (await ask(value, 'systeem-gemeente')).data.r;
    const empty = await dji.databaseContents();
    for (const [soort, who] of [
      ['GEMEENTEWIJZIGING', 'systeem-gemeente'],
      ['AANKOMST', 'systeem-dji'],
    ] as const) {
      const nobody = { ...input, soort, justitiabele: unknownId };
      const { errors } = await ask(nobody, who);
      expect(errors[0]!.extensions.code).toBe('PERSON_NOT_KNOWN_YET');
    }
    expect(await dji.databaseContents()).toEqual(empty);
    expect(await send(input)).toEqual({ ontvangen: true, fout: null });
    const before = await dji.databaseContents();
    expect(await send(input)).toEqual({ ontvangen: true, fout: null });
    expect(await dji.databaseContents()).toEqual(before);
    const { data } = await dji.ask(
      { role: 'coordinator-nazorg', organisation: '0363' },
      '{ gedetineerden { edges { node { id } } } }',
    );
    expect(data.gedetineerden.edges).toEqual([{ node: justitiabele }]);
  });
});
