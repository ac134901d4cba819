import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { actsFor, type Act } from '../support/acts.js';
import { script } from '../support/compiled.js';
import { createConnection, type Connection } from 'mysql2/promise';
import { startProcessWithUs } from '../support/process.js';
import { startTwoAkkoords, type TwoAkkoords } from '../support/two-akkoords.js';

const id = demoPersonId('knownToAll');
let graph: TwoAkkoords;
let acts: Record<Act['partner'], Act>;

/** As long as the test may take. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

beforeAll(async () => {
  graph = await startTwoAkkoords(
    (file, env) => startProcessWithUs(script(file), env),
    100,
  );
  acts = Object.fromEntries(
    actsFor(graph.ask, id).map((act) => [act.partner, act]),
  ) as Record<Act['partner'], Act>;
}, 240_000);
afterAll(() => graph.stop());

/** The first of them while akkoord still computes everybody for the first time. */
describe('with two processes of akkoord', () => {
  test.each(['gemeente', 'reclassering', 'dji', 'akkoord'] as const)(
    "what %s does is in everybody's list soon, and so is what it undoes",
    async (partner) => {
      const act = acts[partner];
      for (let time = 0; time < 2; time++) {
        await act.perform();
        await until(act.isShown);
      }
    },
    60_000,
  );

  test('the outcome in the answer of an act has the act, or says that it is of before it', async () => {
    const sent = new Date().toISOString();
    const { berekendTijdstip, ontbreekt } = await acts.gemeente.perform();
    await until(acts.gemeente.isShown);
    const { justitiabele } = await graph.ask(
      'coordinator-utrecht',
      'query ($id: ID!) { justitiabele(id: $id) { uitkomst { ontbreekt } } }',
      { id },
    );
    const isRight =
      String(ontbreekt) === String(justitiabele.uitkomst.ontbreekt);
    expect(isRight || berekendTijdstip < sent).toBe(true);
  }, 60_000);

  test('a burst of acts of all partners for one person ends with all of them', async () => {
    for (let time = 0; time < 4; time++)
      await Promise.all(Object.values(acts).map((act) => act.perform()));
    for (const act of Object.values(acts)) await until(act.isShown);
  }, 60_000);

  test('an act while akkoord is down succeeds, and is in the list after akkoord came back', async () => {
    const { status, versie } = await schulden();
    const next = status === 'HULPVRAAG' ? 'GEREGELD' : 'HULPVRAAG';
    await graph.stopAkkoords();
    const { basisvoorwaardeVaststellen } = await graph.ask(
      'coordinator-utrecht',
      'mutation ($input: BasisvoorwaardeVaststellenInput!) { basisvoorwaardeVaststellen(input: $input) { basisvoorwaarde { status } fout { code } } }',
      { input: { justitiabele: id, soort: 'SCHULDEN', versie, status: next } },
    );
    expect(basisvoorwaardeVaststellen).toEqual({
      basisvoorwaarde: { status: next },
      fout: null,
    });
    await graph.startAkkoords();
    await until(async () => {
      const { justitiabele } = await graph.ask(
        'coordinator-utrecht',
        'query ($id: ID!) { justitiabele(id: $id) { uitkomst { ontbreekt } } }',
        { id },
      );
      const { ontbreekt } = justitiabele.uitkomst;
      return ontbreekt.includes('SCHULDEN') === (next === 'HULPVRAAG');
    });
  }, 120_000);
});

/** Only on a server do two processes have one database that a test can watch. */
const onServer = process.env['TEST_DATABASE_URL'] !== undefined;
(onServer ? describe : describe.skip)(
  'a norm that npm run law loads while two processes of akkoord run',
  () => {
    const norm = 'SCREENING_10_WERKDAGEN';
    let database: Connection;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'norms-'));
      database = await createConnection(graph.env['AKKOORD_DATABASE_URL']!);
    });
    afterAll(async () => {
      await database.end();
      rmSync(folder, { recursive: true });
    });

    test('is in the terms of both, everybody is computed once, and nothing is lost', async () => {
      await until(isNobodyDue);
      await countComputations();
      const before = { rows: await storedRows(), term: await term() };
      expect(before.term.norm.aantal).toBe(10);

      const file = join(folder, 'norms.csv');
      writeFileSync(
        file,
        (await law()).replace(RegExp(`^(${norm},.*),10,`, 'm'), '$1,8,'),
      );
      expect(await law(file)).toContain("aantal '10' -> '8'");

      const shown = [];
      for (const one of [0, 1] as const) {
        graph.askOnly(one);
        shown.push(await term());
      }
      graph.askOnly();
      expect(shown[0]).toEqual(shown[1]);
      expect(shown[0]!.norm.aantal).toBe(8);
      expect(shown[0]!.uiterlijkOp < before.term.uiterlijkOp).toBe(true);

      await until(async () => (await waiting()) === 0 && (await isNobodyDue()));
      expect(await computedTwice()).toEqual([]);
      const after = await storedRows();
      expect(after.promises).toEqual(before.rows.promises);
      expect(after.terms).toEqual(expect.objectContaining(before.rows.terms));
      expect(await storedDay(before.term.vanaf)).toEqual(shown[0]!.uiterlijkOp);
    }, 240_000);

    /** What the command prints. */
    async function law(...args: string[]): Promise<string> {
      const command = startProcessWithUs(
        [...script('gateway/cli/law.ts'), 'akkoord', ...args],
        graph.env,
      );
      expect([await command.exited, command.output()]).toEqual([
        0,
        command.stdout(),
      ]);
      return command.stdout();
    }

    async function term() {
      const { justitiabele } = await graph.ask(
        'casemanager-vught',
        'query ($id: ID!) { justitiabele(id: $id) { reintegratie { termijnen { norm { code aantal } vanaf uiterlijkOp } } } }',
        { id },
      );
      return justitiabele.reintegratie.termijnen.find(
        (one: any) => one.norm.code === norm,
      );
    }

    const rows = async (sql: string, values: unknown[] = []) =>
      (await database.query(sql, values))[0] as any[];
    const isNobodyDue = async () =>
      (
        await rows(
          'SELECT 1 FROM berekening WHERE claim_tot IS NOT NULL OR volgende_tijdstip <= ? LIMIT 1',
          [new Date().toISOString()],
        )
      ).length === 0;

    /** The server counts: each outcome that is written, and whether a partner was missing. */
    async function countComputations() {
      await database.query(
        'CREATE TABLE written (id varchar(36) NOT NULL, missing varchar(255) NOT NULL)',
      );
      await database.query(
        'CREATE TRIGGER count_written AFTER UPDATE ON uitkomst FOR EACH ROW INSERT INTO written VALUES (NEW.justitiabele_id, NEW.onvolledig)',
      );
    }
    const waiting = async () =>
      (
        await rows(
          'SELECT 1 FROM berekening WHERE justitiabele_id NOT IN (SELECT id FROM written)',
        )
      ).length;
    /** Who was incomplete, on a machine that was too busy, is computed again. */
    const computedTwice = () =>
      rows(
        "SELECT id FROM written WHERE missing = '' GROUP BY id HAVING COUNT(*) > 1",
      );

    /** All promises; and the norm and the begin of every term, by its id. */
    async function storedRows() {
      const terms = await rows(
        'SELECT id, norm, justitiabele_id, vanaf FROM uitkomst_termijn',
      );
      return {
        promises: await rows('SELECT * FROM afspraak ORDER BY id'),
        terms: Object.fromEntries(
          terms.map((row) => [row.id, Object.values(row).join()]),
        ),
      };
    }
    const storedDay = async (vanaf: string) =>
      (
        await rows(
          "SELECT DATE_FORMAT(uiterlijk_op, '%Y-%m-%d') AS day FROM uitkomst_termijn WHERE justitiabele_id = ? AND norm = ? AND vanaf = ?",
          [id, norm, vanaf],
        )
      )[0].day;
  },
);

async function schulden(): Promise<{ status: string; versie: number }> {
  const { justitiabele } = await graph.ask(
    'coordinator-utrecht',
    'query ($id: ID!) { justitiabele(id: $id) { basisvoorwaarden { soort status versie } } }',
    { id },
  );
  return justitiabele.basisvoorwaarden.find(
    ({ soort }: any) => soort === 'SCHULDEN',
  );
}
