import type { QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../../../shared/database/columns.js';
import type { NormEntity } from '../entities/norm.js';
import { firstNorms } from '../normen/first-norms.js';

/**
 * Norms are rows, so that a new period needs no release. The rows are inserted by the columns of this table: the entity may have columns that a
 * later migration adds.
 */
export class Norm1700000004080 extends ForwardMigration {
  name = 'Norm1700000004080';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'norm',
      [
        column.int('volgorde', primary),
        column.text('code', 60),
        column.text('verantwoordelijke', 20),
        column.text('gebeurtenis', 40),
        column.text('richting', 20),
        column.int('aantal', nullable),
        column.text('eenheid', 20),
        column.bool('herhaald'),
        column.text('voorwaarde', 40),
        column.text('termijnenwet', 20),
        column.day('geldt_vanaf', nullable),
        column.day('geldt_tot', nullable),
        column.text('omschrijving', 500),
        column.text('grondslag', 500),
        column.text('bron', 500),
        column.text('zekerheid', 20),
      ],
      [['unique:', 'code', 'geldt_vanaf']],
    );
    await insertFirstNorms(runner);
  }
}

async function insertFirstNorms(runner: QueryRunner): Promise<void> {
  for (const norm of firstNorms) await insertNorm(runner, norm);
}

export const insertNorm = (runner: QueryRunner, norm: NormEntity) =>
  runner.query(
    `INSERT INTO norm (volgorde, code, verantwoordelijke, gebeurtenis, richting, aantal, eenheid, herhaald, voorwaarde, termijnenwet,
         geldt_vanaf, geldt_tot, omschrijving, grondslag, bron, zekerheid)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      norm.volgorde,
      norm.code,
      norm.verantwoordelijke,
      norm.gebeurtenis,
      norm.richting,
      norm.aantal,
      norm.eenheid,
      Number(norm.herhaald),
      norm.voorwaarde,
      norm.termijnenwet,
      norm.geldtVanaf,
      norm.geldtTot,
      norm.omschrijving,
      norm.grondslag,
      norm.bron,
      norm.zekerheid,
    ],
  );
