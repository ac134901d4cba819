import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { code, daysAgo, startDji, currentDay } from './mutations.fixture.js';

let dji: Awaited<ReturnType<typeof startDji>>;
beforeAll(async () => {
  dji = await startDji();
});
afterAll(() => dji.stop());

const future = daysAgo(-2);
/** A caller of PI Nieuwegein. */
const elsewhere = { organisation: 'PI-NIEUWEGEIN' };

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
    ['on a future day', { insluitingsdatum: future }, 'REGEL insluitingsdatum'],
    ['with a wrong bsn', { bsn: '123456789' }, 'REGEL bsn'],
    ['with an empty sentence', { straf: {} }, 'REGEL straf'],
  ])(
    '%s is refused and writes nothing',
    async (_where, overrides, expected) => {
      const before = await dji.databaseContents();
      const payload = await dji.mutate(
        'detentieRegistreren',
        dji.registrationInput(overrides),
      );
      expect(code(payload)).toBe(expected);
      expect(await dji.databaseContents()).toEqual(before);
    },
  );

  test('two people are never mixed up: an skn with another bsn, and a bsn with another skn, are refused', async () => {
    const [one, other] = [dji.registrationInput(), dji.registrationInput()];
    await dji.mutate('detentieRegistreren', one);
    const before = await dji.databaseContents();
    expect(
      code(await dji.mutate('detentieRegistreren', { ...other, skn: one.skn })),
    ).toBe('REGEL bsn');
    expect(
      code(await dji.mutate('detentieRegistreren', { ...other, bsn: one.bsn })),
    ).toBe('REGEL skn');
    expect(
      code(
        await dji.mutate(
          'detentieRegistreren',
          { ...one, inrichting: 'PI-ZWOLLE' },
          { organisation: 'PI-ZWOLLE' },
        ),
      ),
    ).toBe('REGEL skn');
    expect(await dji.databaseContents()).toEqual(before);
  });

  test('N49: the reason for a refusal is not disclosed when the caller may not see the person', async () => {
    const one = dji.registrationInput();
    const { detentie } = await dji.mutate('detentieRegistreren', one);
    await dji.mutate('detentieBeeindigen', {
      detentie: detentie.id,
      versie: 1,
      werkelijkeEinddatum: daysAgo(60),
    });
    const detained = dji.registrationInput();
    await dji.mutate('detentieRegistreren', detained);
    const there = { inrichting: 'PI-NIEUWEGEIN' };
    const { skn, bsn } = dji.registrationInput();
    const refusals = await Promise.all(
      [
        { ...one, ...there, bsn },
        { ...one, ...there, skn },
        { ...one, ...there, insluitingsdatum: daysAgo(80) },
        { ...detained, ...there },
      ].map((input) => dji.mutate('detentieRegistreren', input, elsewhere)),
    );
    expect(new Set(refusals.map((payload) => JSON.stringify(payload)))).toEqual(
      new Set([JSON.stringify(refusals[0])]),
    );
    expect(refusals[0]!.fout).toEqual({
      code: 'REGEL',
      boodschap: 'Met deze nummers kan hier nu niemand worden ingesloten.',
      veld: 'skn',
    });
    const own = await dji.mutate('detentieRegistreren', { ...one, skn });
    expect(code(own)).toBe('REGEL skn');
    expect(own.fout).not.toEqual(refusals[0]!.fout);
  });

  test('N42: the numbers of a person with another name or date of birth are refused, without saying which differs', async () => {
    const one = dji.registrationInput({
      naam: 'Zoë Jansen-de Vries',
      geboortedatum: '1985-12-03',
    });
    const { detentie } = await dji.mutate('detentieRegistreren', one);
    await dji.mutate('detentieBeeindigen', {
      detentie: detentie.id,
      versie: 1,
      werkelijkeEinddatum: daysAgo(60),
    });
    const before = await dji.databaseContents();
    const again = { ...one, insluitingsdatum: daysAgo(50) };
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
        await dji.mutate('detentieRegistreren', { ...again, ...change }),
        await dji.mutate(
          'detentieRegistreren',
          { ...again, ...change, ...there },
          elsewhere,
        ),
      ];
      for (const { fout } of refusals)
        expect(fout).toEqual({
          code: 'REGEL',
          boodschap: 'Met deze nummers kan hier nu niemand worden ingesloten.',
          veld: 'skn',
        });
    }
    expect(await dji.databaseContents()).toEqual(before);
    const right = await dji.mutate(
      'detentieRegistreren',
      {
        ...again,
        ...there,
        naam: ' zoe  JANSEN - de vries',
        geboortedatum: '1985-12',
      },
      elsewhere,
    );
    expect(right.fout).toBeNull();
    expect(right.detentie.justitiabele).toEqual(detentie.justitiabele);
  });

  test('the same person twice at once creates one person with one detention', async () => {
    const input = dji.registrationInput();
    const outcomes = await Promise.all(
      [1, 2].map(() => dji.mutate('detentieRegistreren', input)),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
  });

  test('after a release gives the same person another detention, also in another inrichting', async () => {
    const input = dji.registrationInput({ verwachteEinddatum: daysAgo(40) });
    const { detentie: first } = await dji.mutate('detentieRegistreren', input);
    await dji.mutate('detentieBeeindigen', {
      detentie: first.id,
      versie: 1,
      werkelijkeEinddatum: daysAgo(60),
    });
    const again = {
      ...input,
      inrichting: 'PI-NIEUWEGEIN',
      insluitingsdatum: daysAgo(61),
    };
    expect(
      code(await dji.mutate('detentieRegistreren', again, elsewhere)),
    ).toBe('REGEL skn');
    const { detentie, fout } = await dji.mutate(
      'detentieRegistreren',
      { ...again, insluitingsdatum: daysAgo(50) },
      elsewhere,
    );
    expect(fout).toBeNull();
    expect(detentie.justitiabele.id).toBe(first.justitiabele.id);
    const { data } = await dji.ask(
      elsewhere,
      'query ($bsn: ID) { zoekJustitiabele(bsn: $bsn) { detenties { id } } }',
      { bsn: input.bsn },
    );
    expect(data.zoekJustitiabele.detenties).toEqual([
      { id: detentie.id },
      { id: first.id },
    ]);
  });

  test('on the day of release in the same inrichting keeps him visible there', async () => {
    const input = dji.registrationInput({ insluitingsdatum: currentDay });
    const { detentie } = await dji.mutate('detentieRegistreren', input);
    await dji.mutate('detentieBeeindigen', {
      detentie: detentie.id,
      versie: 1,
      werkelijkeEinddatum: currentDay,
    });
    const { fout } = await dji.mutate('detentieRegistreren', input);
    expect(fout).toBeNull();
    const open = await dji.database.read((manager) =>
      manager.query(
        `SELECT id FROM betrokkenheid WHERE justitiabele_id = '${detentie.justitiabele.id}' AND partij = 'DJI' AND tot IS NULL`,
      ),
    );
    expect(open).toHaveLength(1);
  });

  test('adds a bsn that was unknown before', async () => {
    const input = dji.registrationInput({ bsn: null });
    const { detentie } = await dji.mutate('detentieRegistreren', input);
    await dji.mutate('detentieBeeindigen', {
      detentie: detentie.id,
      versie: 1,
      werkelijkeEinddatum: daysAgo(30),
    });
    const { bsn } = dji.registrationInput();
    await dji.mutate('detentieRegistreren', {
      ...input,
      bsn,
      insluitingsdatum: daysAgo(20),
    });
    const { data } = await dji.ask(
      'casemanager-vught',
      'query ($bsn: ID) { zoekJustitiabele(bsn: $bsn) { id } }',
      { bsn },
    );
    expect(data.zoekJustitiabele).toEqual({ id: detentie.justitiabele.id });
  });
});
