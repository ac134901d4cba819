import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../../shared/database/database.js';
import { startOfDay } from '../../../shared/days.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { demoPeople } from '../../../shared/demo/people.js';
import type { ImportPerson } from '../../../shared/import/import-line.js';
import { ImportError } from '../../../shared/import/import-reader.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import {
  testCaller,
  testDatabase,
} from '../../../shared/testing/test-partner.js';
import { akkoord } from '../definition.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import { DossierEntity } from '../entities/dossier.js';
import { EigenDoelEntity } from '../entities/eigen-doel.js';
import { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import { RegieEntity } from '../entities/regie.js';
import { importPersonen } from '../import-personen.js';
import type { Afspraakstatus } from '../schema.generated.js';
import { seed } from '../seed.js';
import { checkMutation, isOverdue } from '../service/afspraak-rules.js';
import { openAt } from '../service/betrokkenheid.js';
import { normen } from '../normen.fixture.js';
import {
  checkNoOverlap,
  validateLokaleInvulling,
} from '../service/lokale-invulling-rules.js';
import { synthetic } from './synthetic-akkoord.js';
import { syntheticLokaleInvulling } from './lokale-invulling.js';

const day = '2026-05-05';
const people = demoPeople(day);

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const map = new Map<string, Row[]>();
  for (const row of rows)
    map.set(keyOf(row), [...(map.get(keyOf(row)) ?? []), row]);
  return map;
}

describe('made-up promises', () => {
  const rows = synthetic(people.map((person) => ({ ...person, day })));
  const trajectOf = new Map(people.map(({ id, traject }) => [id, traject]));

  test('they fit the traject: made during detention, by an involved organisation, and nothing after the day', () => {
    expect(rows.afspraken.length).toBeGreaterThan(people.length);
    for (const afspraak of rows.afspraken) {
      const traject = trajectOf.get(afspraak.justitiabeleId)!;
      expect([
        traject.inrichting,
        traject.reclasseringsorganisatie,
        traject.gemeenteVanHerkomst,
        traject.gemeenteVanVestiging,
      ]).toContain(afspraak.organisatie);
      expect(
        afspraak.vastgelegdTijdstip > startOfDay(traject.insluitingsdatum),
      ).toBe(true);
      expect(
        afspraak.vastgelegdTijdstip <
          startOfDay(traject.werkelijkeEinddatum ?? day),
      ).toBe(true);
      expect(afspraak.peildatum < startOfDay(day)).toBe(true);
      expect(afspraak.fictief).toBe(true);
      expect(afspraak.nagekomenOp !== null).toBe(
        afspraak.status === 'NAGEKOMEN',
      );
    }
  });

  test('they are open, accepted, kept and withdrawn, in time and too late', () => {
    const kinds = rows.afspraken.map((afspraak) =>
      isOverdue(afspraak, day) ? `${afspraak.status} LAAT` : afspraak.status,
    );
    const all = ['OPEN', 'AANVAARD', 'NAGEKOMEN', 'INGETROKKEN'];
    expect(new Set(kinds)).toEqual(
      new Set(all.flatMap((kind) => [kind, `${kind} LAAT`])),
    );
  });

  test('their history is one that the mutations allow, by involved organisations', () => {
    const relations = byKey(
      rows.betrokkenheden,
      ({ justitiabeleId }) => justitiabeleId,
    );
    const historyOf = byKey(rows.events, ({ afspraakId }) => afspraakId);
    const kinds = new Set<string>();
    for (const afspraak of rows.afspraken) {
      const history = historyOf.get(afspraak.id)!;
      expect(history.map(({ versie }) => versie)).toEqual(
        history.map((_, index) => index + 1),
      );
      const moments = history.map(({ tijdstip }) => tijdstip);
      expect(moments).toEqual(moments.toSorted());
      expect(afspraak.versie).toBe(history.length);
      const replayed = { ...afspraak, status: 'OPEN' as Afspraakstatus };
      for (const { versie, soort, tijdstip, rol, organisatie } of history) {
        kinds.add(soort);
        if (soort === 'VASTGELEGD') {
          expect([versie, organisatie]).toEqual([1, afspraak.organisatie]);
          continue;
        }
        const caller = testCaller({ role: rol, organisation: organisatie });
        checkMutation({ ...replayed, versie }, caller, versie, soort);
        if (soort !== 'HERINNERD' && soort !== 'VERZET')
          replayed.status = soort;
        if (soort === 'AANVAARD' || soort === 'HERINNERD')
          expect(
            openAt(relations.get(afspraak.justitiabeleId)!, tijdstip).map(
              (row) => row.organisatie,
            ),
          ).toContain(organisatie);
      }
      expect(replayed.status).toBe(afspraak.status);
    }
    expect(kinds.size).toBe(5);
  });

  test('changes are stored as the mutations would have stored them', () => {
    const wijzigingen = byKey(rows.wijzigingen, ({ recordId }) => recordId);
    for (const afspraak of rows.afspraken) {
      const statusChanges = (wijzigingen.get(afspraak.id) ?? []).filter(
        ({ veld }) => veld === 'status',
      );
      const values = ['"OPEN"', ...statusChanges.map(({ nieuw }) => nieuw)];
      expect(statusChanges.map(({ oud }) => oud)).toEqual(values.slice(0, -1));
      expect(values.at(-1)).toBe(JSON.stringify(afspraak.status));
    }
    for (const {
      id,
      versie,
      behaaldOp,
      vervallenTijdstip,
    } of rows.eigenDoelen) {
      const ended = behaaldOp ?? vervallenTijdstip;
      expect([
        versie,
        (wijzigingen.get(id) ?? []).map(({ nieuw }) => nieuw),
      ]).toEqual(ended === null ? [1, []] : [2, [JSON.stringify(ended)]]);
    }
  });
});

describe('other made-up rows', () => {
  const rows = synthetic(people.map((person) => ({ ...person, day })));

  test('some people set themselves goals: open, late, reached and dropped ones, nothing after the day', () => {
    const statuses = rows.eigenDoelen.map(
      ({ behaaldOp, vervallenTijdstip, uiterlijkOp }) => {
        if (behaaldOp !== null) return 'BEHAALD';
        if (vervallenTijdstip !== null) return 'VERVALLEN';
        return uiterlijkOp! < day ? 'TE_LAAT' : 'OPEN';
      },
    );
    expect(new Set(statuses)).toEqual(
      new Set(['OPEN', 'TE_LAAT', 'BEHAALD', 'VERVALLEN']),
    );
    for (const row of rows.eigenDoelen) {
      expect(row.vastgelegdTijdstip < startOfDay(day)).toBe(true);
      expect((row.behaaldOp ?? '') < day).toBe(true);
      expect((row.vervallenTijdstip ?? '') < startOfDay(day)).toBe(true);
    }
  });

  test('some of the people with two gemeenten have a lead, and knownToAll has none', () => {
    const withTwo = people.filter(
      ({ traject }) =>
        traject.gemeenteVanHerkomst !== null &&
        traject.gemeenteVanVestiging !== null &&
        traject.gemeenteVanHerkomst !== traject.gemeenteVanVestiging,
    );
    expect(rows.regies.length).toBeGreaterThan(0);
    expect(rows.regies.length).toBeLessThan(withTwo.length);
    for (const { id, gemeente } of rows.regies)
      expect(withTwo.find((person) => person.id === id)!.traject).toMatchObject(
        {
          gemeenteVanVestiging: gemeente,
        },
      );
    const known = demoPersonId('knownToAll');
    expect(rows.regies.some(({ id }) => id === known)).toBe(false);
  });

  test('local terms are stricter than the norm, and one holds at a time', () => {
    const invullingen = syntheticLokaleInvulling(day);
    const termijnen = invullingen.filter(({ norm }) => norm !== null);
    expect(termijnen.length).toBeGreaterThan(3);
    for (const [index, row] of invullingen.entries()) {
      expect(
        validateLokaleInvulling({ ...row, geldtVanaf: day }, normen, day),
      ).toMatchObject({
        norm: row.norm,
        aantal: row.aantal,
      });
      const earlier = invullingen
        .slice(0, index)
        .filter(({ gemeente }) => gemeente === row.gemeente);
      checkNoOverlap(earlier, row);
      expect(row.normZonderEinde).toBe(row.geldtTot === null ? row.norm : null);
    }
  });
});

describe('seed and import', () => {
  let database: Database;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    ({ database, drop } = await testDatabase(akkoord.open));
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });
  const stored = () =>
    database.read(async (manager) => ({
      dossiers: await manager.find(DossierEntity, { order: { id: 'ASC' } }),
      afspraken: await manager.find(AfspraakEntity, { order: { id: 'ASC' } }),
      counts: await Promise.all(
        [
          AfspraakGebeurtenisEntity,
          EigenDoelEntity,
          RegieEntity,
          LokaleInvullingEntity,
          Wijziging,
        ].map((entity) => manager.count<object>(entity)),
      ),
    }));
  const imported: ImportPerson[] = people.map(({ key, ...person }, index) => ({
    ...person,
    soort: 'persoon',
    bronsleutel: `test:${key}`,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    gemeente: null,
    peildatum: day,
  }));
  const run = (personen: ImportPerson[]) =>
    database.write((manager) => importPersonen(manager, personen));

  test('the demonstration is seeded once', async () => {
    await seed(database, day);
    const once = await stored();
    expect(once.dossiers).toHaveLength(people.length);
    expect(once.counts).not.toContain(0);
    await seed(database, '2026-06-01');
    expect(await stored()).toEqual(once);
  });

  test('an import adds each person once; a second run changes nothing', async () => {
    const before = await stored();
    const first = await run(imported);
    expect(first.every(({ uitkomst }) => uitkomst === 'nieuw')).toBe(true);
    const after = await stored();
    expect(after.dossiers).toHaveLength(
      before.dossiers.length + imported.length,
    );
    const again = await run(
      imported.map((row) => ({ ...row, peildatum: '2026-07-01' })),
    );
    expect(again).toEqual(
      first.map((row) => ({ ...row, uitkomst: 'ongewijzigd' })),
    );
    expect(await stored()).toEqual(after);
  });

  test('a person without an id stops the import and nothing of it is written', async () => {
    const before = await stored();
    const id = '00000000-0000-4000-8000-999999999999';
    await expect(
      run([
        { ...imported[0]!, id },
        { ...imported[1]!, id: null },
      ]),
    ).rejects.toThrow(ImportError);
    expect(await stored()).toEqual(before);
  });
});
