import { describe, expect, test } from '@jest/globals';
import { startOfDay } from '../../../shared/days.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { isKnownToGemeente } from './insert-people.js';
import { diensten as catalogue } from '../service/diensten.js';
import { syntheticDienstverlening } from './synthetic-dienstverlening.js';

const day = '2026-03-10';
const people = demoPeople(day).filter(isKnownToGemeente);
const synthetic = people.map((person) => ({
  person,
  ...syntheticDienstverlening(person, day),
}));
const diensten = synthetic.flatMap(({ person, diensten }) =>
  diensten.map((dienst) => ({ person, dienst })),
);
const basisvoorwaarden = synthetic.flatMap(
  ({ basisvoorwaarden }) => basisvoorwaarden,
);

describe('synthetic services', () => {
  test('are deterministic', () => {
    expect(syntheticDienstverlening(people[0]!, day)).toEqual(
      syntheticDienstverlening(people[0]!, day),
    );
  });

  test('cover every kind and every status, and are marked as fictief', () => {
    expect(new Set(diensten.map(({ dienst }) => dienst.soort)).size).toBe(14);
    expect(new Set(diensten.map(({ dienst }) => dienst.status)).size).toBe(3);
    expect(diensten.every(({ dienst }) => dienst.fictief)).toBe(true);
    expect(basisvoorwaarden.every(({ fictief }) => fictief)).toBe(true);
  });

  test('are in chronological order, start in detention and are in the past', () => {
    const wrong = diensten.filter(({ person, dienst }) => {
      const { aangevraagdOp, eersteGesprekOp, geregeldOp } = dienst;
      const days = [
        person.traject.insluitingsdatum,
        aangevraagdOp,
        eersteGesprekOp ?? aangevraagdOp,
        geregeldOp ?? day,
        day,
      ];
      return (
        days.join() !== days.toSorted().join() ||
        aangevraagdOp >= day ||
        dienst.peildatum >= startOfDay(day)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('have no bijstand, werktoeleiding or zorgverzekering before release', () => {
    const after = diensten.filter(({ dienst }) =>
      ['BIJSTAND', 'WERKTOELEIDING', 'ZORGVERZEKERING'].includes(dienst.soort),
    );
    expect(after.length).toBeGreaterThan(50);
    expect(
      after.filter(
        ({ person: { traject }, dienst }) =>
          !traject.werkelijkeEinddatum ||
          dienst.aangevraagdOp < traject.werkelijkeEinddatum,
      ),
    ).toEqual([]);
  });

  test('mostly meet the norm for the first conversation about debts', () => {
    const waits = diensten
      .filter(
        ({ dienst }) => dienst.soort === 'SCHULDHULP' && dienst.eersteGesprekOp,
      )
      .map(
        ({ dienst }) =>
          (Date.parse(dienst.eersteGesprekOp!) -
            Date.parse(dienst.aangevraagdOp)) /
            86_400_000 <=
          (dienst.bedreigend ? 3 : 28),
      );
    const kept = waits.filter(Boolean).length / waits.length;
    expect(kept).toBeGreaterThan(0.6);
    expect(kept).toBeLessThan(0.95);
  });

  test('agree with the status of their basisvoorwaarde, of which ZORG has three only', () => {
    const states = {
      AANGEVRAAGD: 'IN_BEHANDELING',
      GEREGELD: 'GEREGELD',
      AFGEWEZEN: 'AFGEWEZEN',
    };
    const wrong = diensten.filter(({ person, dienst }) => {
      const soort = catalogue[dienst.soort].basisvoorwaarde;
      if (soort === 'IDENTITEITSBEWIJS' || soort === 'ZORG') return false;
      const basisvoorwaarde = basisvoorwaarden.find(
        (row) => row.justitiabeleId === person.id && row.soort === soort,
      );
      return basisvoorwaarde?.status !== states[dienst.status];
    });
    expect(wrong).toEqual([]);
    expect(
      new Set(
        basisvoorwaarden
          .filter(({ soort }) => soort === 'ZORG')
          .map(({ status }) => status),
      ),
    ).toEqual(new Set(['HULPVRAAG', 'GEREGELD', 'ONBEKEND']));
  });

  test('have a history of every change, with the previous value and since when it was known', () => {
    for (const { basisvoorwaarden, diensten, wijzigingen } of synthetic)
      for (const row of [...basisvoorwaarden, ...diensten]) {
        const own = wijzigingen.filter(({ recordId }) => recordId === row.id);
        const last = own.filter(({ veld }) => veld === 'status').at(-1);
        expect(last?.nieuw ?? JSON.stringify(row.status)).toBe(
          JSON.stringify(row.status),
        );
        const moments = [
          row.vastgelegdTijdstip,
          ...own.map(({ bekendSinds }) => bekendSinds),
        ];
        expect(moments).toEqual(moments.toSorted());
        expect(row.versie > 1).toBe(own.length > 0);
      }
  });

  test('are recorded on the day on which they were requested', () => {
    const days = diensten.map(({ dienst }) => dienst);
    expect(days.map(({ vastgelegdTijdstip }) => vastgelegdTijdstip)).toEqual(
      days.map(({ aangevraagdOp }) => startOfDay(aangevraagdOp)),
    );
    const since = synthetic.flatMap(({ wijzigingen }) => wijzigingen);
    for (const veld of ['eersteGesprekOp', 'geregeldOp'])
      expect(
        since
          .filter((one) => one.tabel === 'dienst' && one.veld === veld)
          .filter(
            ({ nieuw, bekendSinds }) =>
              startOfDay(JSON.parse(nieuw)) !== bekendSinds,
          ),
      ).toEqual([]);
  });

  test('are absent for people without lawful stay and for people who have just arrived', () => {
    const [person] = people;
    const nothing = {
      basisvoorwaarden: [],
      diensten: [],
      hulpvragen: [],
      wijzigingen: [],
    };
    expect(
      syntheticDienstverlening(
        { ...person!, zonderRechtmatigVerblijf: true },
        day,
      ),
    ).toEqual(nothing);
    expect(
      syntheticDienstverlening(
        {
          ...person!,
          traject: { ...person!.traject, insluitingsdatum: day },
        },
        day,
      ),
    ).toEqual(nothing);
  });
});
