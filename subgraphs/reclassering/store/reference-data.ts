import type {
  RowReader,
  TableRows,
} from '../../../shared/access/person-rows.js';
import type { Database } from '../../../shared/database/database.js';
import { InstrumentEntity } from '../entities/instrument.js';
import { OrganisatieEntity } from '../entities/organisatie.js';

const organisaties: TableRows<OrganisatieEntity> = {
  entity: OrganisatieEntity,
  from: 'organisatie o',
  order: ['code'],
};
const instrumenten: TableRows<InstrumentEntity> = {
  entity: InstrumentEntity,
  from: 'instrument i',
  order: ['code'],
};

/** Organisations and instruments; no person lock, for they contain no personal data. */
export const referenceDataStore = (database: Database, rows: RowReader) => ({
  organisaties: rows.all(organisaties),

  organisatie: (code: string) =>
    database.read((manager) => manager.findOneBy(OrganisatieEntity, { code })),

  instrumenten: rows.all(instrumenten),

  instrument: (code: string) =>
    database.read((manager) => manager.findOneBy(InstrumentEntity, { code })),
});
