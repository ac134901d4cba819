import { describe, expect, test } from '@jest/globals';
import { startOfDay } from '../../../shared/days.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { isKnown } from './insert-personen.js';
import { diensten as table } from '../service/diensten.js';
import { syntheticDienstverlening } from './synthetic-dienstverlening.js';

const day = '2026-03-10';
const people = demoPeople(day).filter(isKnown);
const synthetic = people.map((persoon) => ({
  persoon,
  ...syntheticDienstverlening(persoon, day),
}));
const diensten = synthetic.flatMap(({ persoon, diensten }) =>
  diensten.map((dienst) => ({ persoon, dienst })),
);
const basisvoorwaarden = synthetic.flatMap(
  ({ basisvoorwaarden }) => basisvoorwaarden,
);

describe('made-up services', () => {
  test('are the same each time', () => {
    expect(syntheticDienstverlening(people[0]!, day)).toEqual(
      syntheticDienstverlening(people[0]!, day),
    );
  });

  test('are of every kind, in every state, and marked as made up', () => {
    expect(new Set(diensten.map(({ dienst }) => dienst.soort)).size).toBe(14);
    expect(new Set(diensten.map(({ dienst }) => dienst.status)).size).toBe(3);
    expect(diensten.every(({ dienst }) => dienst.fictief)).toBe(true);
    expect(basisvoorwaarden.every(({ fictief }) => fictief)).toBe(true);
  });

  test('follow each other in time, begin in detention and lie in the past', () => {
    const wrong = diensten.filter(({ persoon, dienst }) => {
      const { aangevraagdOp, eersteGesprekOp, geregeldOp } = dienst;
      const days = [
        persoon.traject.insluitingsdatum,
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

  test('give no bijstand, no help to work and no insurance before release', () => {
    const after = diensten.filter(({ dienst }) =>
      ['BIJSTAND', 'WERKTOELEIDING', 'ZORGVERZEKERING'].includes(dienst.soort),
    );
    expect(after.length).toBeGreaterThan(50);
    expect(
      after.filter(
        ({ persoon: { traject }, dienst }) =>
          !traject.werkelijkeEinddatum ||
          dienst.aangevraagdOp < traject.werkelijkeEinddatum,
      ),
    ).toEqual([]);
  });

  test('keep the norm for the first talk about debts mostly, and miss it sometimes', () => {
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

  test('agree with the basisvoorwaarde they are behind, of which care shows three states only', () => {
    const states = {
      AANGEVRAAGD: 'IN_BEHANDELING',
      GEREGELD: 'GEREGELD',
      AFGEWEZEN: 'AFGEWEZEN',
    };
    const wrong = diensten.filter(({ persoon, dienst }) => {
      const soort = table[dienst.soort].basisvoorwaarde;
      if (soort === 'IDENTITEITSBEWIJS' || soort === 'ZORG') return false;
      const behind = basisvoorwaarden.find(
        (row) => row.justitiabeleId === persoon.id && row.soort === soort,
      );
      return behind?.status !== states[dienst.status];
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

  test('keep of each change what was said before and since when it was known', () => {
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

  test('were recorded on their own day', () => {
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

  test('are not there for who may not lawfully stay, nor for who just arrived', () => {
    const [persoon] = people;
    const nothing = { basisvoorwaarden: [], diensten: [], wijzigingen: [] };
    expect(
      syntheticDienstverlening(
        { ...persoon!, zonderRechtmatigVerblijf: true },
        day,
      ),
    ).toEqual(nothing);
    expect(
      syntheticDienstverlening(
        {
          ...persoon!,
          traject: { ...persoon!.traject, insluitingsdatum: day },
        },
        day,
      ),
    ).toEqual(nothing);
  });
});
