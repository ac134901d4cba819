import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../../../shared/database/columns.js';
import { now } from '../../../shared/days.js';
import { firstNorms } from '../normen/first-norms.js';
import { insertNorm } from './0080-norm.js';

const code = 'VERBLIJFSPLAN_1_MAAND';
/** More than any table of norms has rows. */
const outOfTheWay = 100_000;

/**
 * The term of the verblijfsplan under ISD gets its row, behind that of the D&R-plan; a table that has it stays as it is. Outcomes rest on it: all
 * are computed again.
 */
export class Verblijfsplan1700000004096 extends ForwardMigration {
  name = 'Verblijfsplan1700000004096';
  async up(runner: QueryRunner): Promise<void> {
    const norms = (await runner.query(
      'SELECT volgorde, code FROM norm ORDER BY volgorde',
    )) as { volgorde: number; code: string }[];
    if (norms.some((norm) => norm.code === code)) return;
    const before =
      norms.findLast((norm) => norm.code === 'PLAN_4_WEKEN') ?? norms.at(-1);
    const volgorde = Number(before?.volgorde ?? 0) + 1;
    // In two steps: row by row, the next number may still be taken.
    for (const [step, from] of [
      [outOfTheWay, volgorde],
      [1 - outOfTheWay, outOfTheWay],
    ])
      await runner.query(
        'UPDATE norm SET volgorde = volgorde + ? WHERE volgorde >= ?',
        [step, from],
      );
    await insertNorm(runner, {
      ...firstNorms.find((norm) => norm.code === code)!,
      volgorde,
    });
    await runner.query(
      'UPDATE berekening SET volgende_tijdstip = ?, pogingen = 0',
      [now()],
    );
  }
}
