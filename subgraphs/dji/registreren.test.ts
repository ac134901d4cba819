import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { code, dagenGeleden, startDji, vandaag } from './mutations.fixture.js';

let dji: Awaited<ReturnType<typeof startDji>>;
beforeAll(async () => {
  dji = await startDji();
});
afterAll(() => dji.stop());

const morgen = dagenGeleden(-1);
/** Somebody of PI Nieuwegein. */
const elders = { organisation: 'PI-NIEUWEGEIN' };

describe('registering', () => {
  test.each<[string, object, string]>([
    [
      'into an unknown inrichting',
      { inrichting: 'PI-NERGENS' },
      'ONBEKEND inrichting',
    ],
    [
      'into another inrichting than the caller’s',
      { inrichting: 'PI-ZWOLLE' },
      'REGEL inrichting',
    ],
    [
      'on a day to come',
      { insluitingsdatum: morgen },
      'REGEL insluitingsdatum',
    ],
    ['with a wrong bsn', { bsn: '123456789' }, 'REGEL bsn'],
    ['with a sentence of nothing', { straf: {} }, 'REGEL straf'],
  ])(
    '%s is refused and writes nothing',
    async (_where, overrides, expected) => {
      const before = await dji.everything();
      const payload = await dji.act(
        'detentieRegistreren',
        dji.opgave(overrides),
      );
      expect(code(payload)).toBe(expected);
      expect(await dji.everything()).toEqual(before);
    },
  );

  test('two people are never mixed up: an skn with another bsn, and a bsn with another skn, are refused', async () => {
    const [one, other] = [dji.opgave(), dji.opgave()];
    await dji.act('detentieRegistreren', one);
    const before = await dji.everything();
    expect(
      code(await dji.act('detentieRegistreren', { ...other, skn: one.skn })),
    ).toBe('REGEL bsn');
    expect(
      code(await dji.act('detentieRegistreren', { ...other, bsn: one.bsn })),
    ).toBe('REGEL skn');
    expect(
      code(
        await dji.act(
          'detentieRegistreren',
          { ...one, inrichting: 'PI-ZWOLLE' },
          { organisation: 'PI-ZWOLLE' },
        ),
      ),
    ).toBe('REGEL skn');
    expect(await dji.everything()).toEqual(before);
  });

  test('N49: of somebody whom the caller does not see it is not told why he cannot be registered', async () => {
    const one = dji.opgave();
    const { detentie } = await dji.act('detentieRegistreren', one);
    await dji.act('detentieBeeindigen', {
      detentie: detentie.id,
      versie: 1,
      werkelijkeEinddatum: dagenGeleden(60),
    });
    const ingesloten = dji.opgave();
    await dji.act('detentieRegistreren', ingesloten);
    const there = { inrichting: 'PI-NIEUWEGEIN' };
    const { skn, bsn } = dji.opgave();
    const refusals = await Promise.all(
      [
        { ...one, ...there, bsn },
        { ...one, ...there, skn },
        { ...one, ...there, insluitingsdatum: dagenGeleden(80) },
        { ...ingesloten, ...there },
      ].map((opgave) => dji.act('detentieRegistreren', opgave, elders)),
    );
    expect(new Set(refusals.map((payload) => JSON.stringify(payload)))).toEqual(
      new Set([JSON.stringify(refusals[0])]),
    );
    expect(refusals[0]!.fout).toEqual({
      code: 'REGEL',
      boodschap: 'Met deze nummers kan hier nu niemand worden ingesloten.',
      veld: 'skn',
    });
    const own = await dji.act('detentieRegistreren', { ...one, skn });
    expect(code(own)).toBe('REGEL skn');
    expect(own.fout).not.toEqual(refusals[0]!.fout);
  });

  test('N42: whoever knows the numbers of somebody and not who he is does not get him, nor learns what was wrong', async () => {
    const one = dji.opgave({
      naam: 'Zoë Jansen-de Vries',
      geboortedatum: '1985-12-03',
    });
    const { detentie } = await dji.act('detentieRegistreren', one);
    await dji.act('detentieBeeindigen', {
      detentie: detentie.id,
      versie: 1,
      werkelijkeEinddatum: dagenGeleden(60),
    });
    const before = await dji.everything();
    const again = { ...one, insluitingsdatum: dagenGeleden(50) };
    const wrong = [
      { naam: 'Jan van Testen' },
      { naam: 'Jansen' },
      { naam: 'Zoë Jansen-de Vries-Bakker' },
      { geboortedatum: '1985-12-04' },
      { geboortedatum: '1986' },
      { naam: 'Jan van Testen', bsn: null },
    ];
    const there = { inrichting: 'PI-NIEUWEGEIN' };
    for (const change of wrong) {
      const refusals = [
        await dji.act('detentieRegistreren', { ...again, ...change }),
        await dji.act(
          'detentieRegistreren',
          { ...again, ...change, ...there },
          elders,
        ),
      ];
      for (const { fout } of refusals)
        expect(fout).toEqual({
          code: 'REGEL',
          boodschap: 'Met deze nummers kan hier nu niemand worden ingesloten.',
          veld: 'skn',
        });
    }
    expect(await dji.everything()).toEqual(before);
    const right = await dji.act(
      'detentieRegistreren',
      {
        ...again,
        ...there,
        naam: ' zoe  JANSEN - de vries',
        geboortedatum: '1985-12',
      },
      elders,
    );
    expect(right.fout).toBeNull();
    expect(right.detentie.justitiabele).toEqual(detentie.justitiabele);
  });

  test('of the same person twice at once makes one person with one detention', async () => {
    const opgave = dji.opgave();
    const outcomes = await Promise.all(
      [1, 2].map(() => dji.act('detentieRegistreren', opgave)),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
  });

  test('after a release gives the same person another detention, also in another inrichting', async () => {
    const opgave = dji.opgave({ verwachteEinddatum: dagenGeleden(40) });
    const { detentie: first } = await dji.act('detentieRegistreren', opgave);
    await dji.act('detentieBeeindigen', {
      detentie: first.id,
      versie: 1,
      werkelijkeEinddatum: dagenGeleden(60),
    });
    const again = {
      ...opgave,
      inrichting: 'PI-NIEUWEGEIN',
      insluitingsdatum: dagenGeleden(61),
    };
    expect(code(await dji.act('detentieRegistreren', again, elders))).toBe(
      'REGEL skn',
    );
    const { detentie, fout } = await dji.act(
      'detentieRegistreren',
      { ...again, insluitingsdatum: dagenGeleden(50) },
      elders,
    );
    expect(fout).toBeNull();
    expect(detentie.justitiabele.id).toBe(first.justitiabele.id);
    const { data } = await dji.ask(
      elders,
      'query ($bsn: ID) { zoekJustitiabele(bsn: $bsn) { detenties { id } } }',
      { bsn: opgave.bsn },
    );
    expect(data.zoekJustitiabele.detenties).toEqual([
      { id: detentie.id },
      { id: first.id },
    ]);
  });

  test('on the day of release in the same inrichting keeps him visible there', async () => {
    const opgave = dji.opgave({ insluitingsdatum: vandaag });
    const { detentie } = await dji.act('detentieRegistreren', opgave);
    await dji.act('detentieBeeindigen', {
      detentie: detentie.id,
      versie: 1,
      werkelijkeEinddatum: vandaag,
    });
    const { fout } = await dji.act('detentieRegistreren', opgave);
    expect(fout).toBeNull();
    const open = await dji.database.read((manager) =>
      manager.query(
        `SELECT id FROM betrokkenheid WHERE justitiabele_id = '${detentie.justitiabele.id}' AND partij = 'DJI' AND tot IS NULL`,
      ),
    );
    expect(open).toHaveLength(1);
  });

  test('adds the bsn that was not known before', async () => {
    const opgave = dji.opgave({ bsn: null });
    const { detentie } = await dji.act('detentieRegistreren', opgave);
    await dji.act('detentieBeeindigen', {
      detentie: detentie.id,
      versie: 1,
      werkelijkeEinddatum: dagenGeleden(30),
    });
    const { bsn } = dji.opgave();
    await dji.act('detentieRegistreren', {
      ...opgave,
      bsn,
      insluitingsdatum: dagenGeleden(20),
    });
    const { data } = await dji.ask(
      'casemanager-vught',
      'query ($bsn: ID) { zoekJustitiabele(bsn: $bsn) { id } }',
      { bsn },
    );
    expect(data.zoekJustitiabele).toEqual({ id: detentie.justitiabele.id });
  });
});
