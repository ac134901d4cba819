import { TableIndex, type QueryRunner } from 'typeorm';
import { ForwardMigration } from './columns.js';

/** Adds indices to those of these tables that there are: a column list each. It can be rerun after an interruption. */
export const addIndices = (
  name: string,
  wanted: Readonly<Record<string, readonly string[][]>>,
) =>
  class extends ForwardMigration {
    name = name;
    async up(runner: QueryRunner): Promise<void> {
      for (const [table, indices] of Object.entries(wanted)) {
        const present = await runner.getTable(table);
        if (!present) continue;
        for (const columnNames of indices) {
          const index = `${table}_by_${columnNames.join('_')}`.slice(0, 64);
          if (!present.indices.some((one) => one.name === index))
            await runner.createIndex(
              table,
              new TableIndex({ name: index, columnNames }),
            );
        }
      }
    }
  };

/** Indices without which a statement reads more rows the more people there are. */
export const Growth1700000000030 = addIndices('Growth1700000000030', {
  betrokkenheid: [
    // A page of an organisation by id, and its count, without the table.
    ['partij', 'organisatie', 'justitiabele_id', 'vanaf', 'tot'],
    // Whether a person has a relation, without the table.
    ['justitiabele_id', 'partij', 'organisatie', 'vanaf', 'tot'],
    // Whose term of retention may have passed.
    ['partij', 'tot'],
    ['vanaf'],
  ],
  // The first one was lost when the table was made anew.
  melding_in: [['justitiabele_id'], ['ontvangen_tijdstip']],
  melding_uit: [['tijdstip']],
  // Which keys are in use, and what is under an older one.
  persoonsnummer: [['versleuteld']],
  // Lines whose term has passed, and the record by time.
  verwerking: [['start_time', 'span_id']],
  waarneming: [['tot'], ['vanaf']],
  noodtoegang: [['tot']],
});

/** Whose term of retention may have passed, without the table: when many rows are old, MariaDB reads another index whole instead of one that leads to the table. */
export const RetentionCandidates1700000000035 = addIndices(
  'RetentionCandidates1700000000035',
  {
    betrokkenheid: [['vanaf', 'justitiabele_id']],
    melding_in: [['ontvangen_tijdstip', 'justitiabele_id']],
    melding_uit: [['tijdstip', 'justitiabele_id']],
  },
);
