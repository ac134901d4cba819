import { expect, test } from '@jest/globals';
import { openDatabase } from '../../../shared/database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../../shared/subgraph/partner-database.js';
import { reopenedDatabase } from '../../../shared/testing/reopened-database.js';
import { akkoord } from '../definition.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { ComputationEntity } from '../entities/computation.js';
import { NormEntity } from '../entities/norm.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';
import { firstNorms } from '../normen/first-norms.js';
import { Afspraak1700000004001 } from './0001-afspraak.js';
import { AfspraakGebeurtenis1700000004002 } from './0002-afspraak-gebeurtenis.js';
import { EigenDoelRegieLokaleInvulling1700000004003 } from './0003-eigen-doel-regie-lokale-invulling.js';
import { Uitkomst1700000004004 } from './0004-uitkomst.js';
import { Norm1700000004080 } from './0080-norm.js';

const code = 'VERBLIJFSPLAN_1_MAAND';
const plan = 'PLAN_4_WEKEN';
const later = '2099-01-01T00:00:00.000Z';

/** A database of the release before, with `norms` as its table: what it has after this release, opened twice. */
async function upgraded(norms: readonly NormEntity[]) {
  const { database, location, drop } = await reopenedDatabase((given) =>
    openDatabase(given, {
      entities: [...ketenEntities, NormEntity],
      migrations: [
        ...ketenMigrations,
        Afspraak1700000004001,
        AfspraakGebeurtenis1700000004002,
        EigenDoelRegieLokaleInvulling1700000004003,
        Uitkomst1700000004004,
        Norm1700000004080,
      ],
    }),
  );
  await database.write(async (manager) => {
    await manager.query('DELETE FROM norm');
    await manager.insert(
      NormEntity,
      norms.map((norm, index) => ({ ...norm, volgorde: index + 1 })),
    );
    await manager.query(
      `INSERT INTO afspraak (id, versie, peildatum, vastgelegd_tijdstip, justitiabele_id, omschrijving, partij, organisatie, uiterlijk_op, status, norm, fictief)
       VALUES ('a', 1, ?, ?, 'p', 'Plan maken.', 'DJI', 'PI-ZWOLLE', '2026-03-01', 'OPEN', ?, 0)`,
      ['2026-01-12T09:00:00.000Z', '2026-01-12T09:00:00.000Z', plan],
    );
    await manager.query(
      `INSERT INTO uitkomst_termijn (id, justitiabele_id, norm, partij, vanaf, uiterlijk_op, dag, status, volledig, berekend_tijdstip)
       VALUES ('t', 'q', ?, 'DJI', '2026-01-12', '2026-02-09', '2026-02-09', 'LOOPT', 1, '2026-01-12T09:00:00.000Z')`,
      [plan],
    );
    await manager.query(
      "INSERT INTO berekening (justitiabele_id, volgende_tijdstip, pogingen) VALUES ('q', ?, 3)",
      [later],
    );
  });
  await database.close();

  await (await akkoord.open(location)).close();
  const after = await akkoord.open(location);
  const found = await after.read(async (manager) => ({
    norms: await manager.find(NormEntity, { order: { volgorde: 'ASC' } }),
    promise: await manager.findOneByOrFail(AfspraakEntity, { id: 'a' }),
    term: await manager.findOneByOrFail(UitkomstTermijnEntity, { id: 't' }),
    due: await manager.findOneByOrFail(ComputationEntity, {
      justitiabeleId: 'q',
    }),
  }));
  await after.close();
  await drop();
  return found;
}

const without = firstNorms.filter((norm) => norm.code !== code);

test('the norm comes behind that of the D&R-plan, whose rows stay as they were amended, and everybody is computed again', async () => {
  const amended = without.flatMap((norm) =>
    norm.code === plan
      ? [
          { ...norm, geldtTot: '2025-12-31' },
          { ...norm, geldtVanaf: '2026-01-01', aantal: 3 },
        ]
      : [norm],
  );
  const { norms, promise, term, due } = await upgraded(amended);
  const row = norms.findIndex((norm) => norm.code === code);
  expect(norms.map(({ volgorde }) => volgorde)).toEqual(
    norms.map((_, index) => index + 1),
  );
  const numbered = ({ volgorde: _, ...rest }: NormEntity) => rest;
  expect(norms.toSpliced(row, 1).map(numbered)).toEqual(amended.map(numbered));
  expect(norms[row - 1]).toMatchObject({
    code: plan,
    geldtVanaf: '2026-01-01',
    aantal: 3,
  });
  expect(norms[row]).toMatchObject({
    ...firstNorms.find((norm) => norm.code === code),
    volgorde: row + 1,
  });
  expect([promise.norm, term.norm]).toEqual([plan, plan]);
  expect(due.volgendeTijdstip < later && due.pogingen === 0).toBe(true);
});

test('without the D&R-plan in the table it comes last', async () => {
  const others = without.filter((norm) => norm.code !== plan);
  const { norms } = await upgraded(others);
  expect(norms.map((norm) => norm.code)).toEqual([
    ...others.map((norm) => norm.code),
    code,
  ]);
});

test('a table that has it stays as it is, and nobody is computed again', async () => {
  const own = firstNorms.map((norm) =>
    norm.code === code ? { ...norm, omschrijving: 'Eigen tekst.' } : norm,
  );
  const { norms, due } = await upgraded(own);
  expect(norms).toEqual(own);
  expect(due.volgendeTijdstip).toBe(later);
});
