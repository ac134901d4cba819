import { In } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { InstrumentEntity } from '../entities/instrument.js';
import { OrganisatieEntity } from '../entities/organisatie.js';

/** Organisations and instruments; no person lock, for they contain no personal data. */
export const referenceDataStore = (database: Database) => ({
  organisaties: () =>
    database.read((manager) =>
      manager.find(OrganisatieEntity, { order: { code: 'ASC' } }),
    ),

  organisatiesByCode: (codes: readonly string[]) =>
    database.read((manager) =>
      manager.findBy(OrganisatieEntity, { code: In([...codes]) }),
    ),

  organisatie: (code: string) =>
    database.read((manager) => manager.findOneBy(OrganisatieEntity, { code })),

  instrumenten: () =>
    database.read((manager) =>
      manager.find(InstrumentEntity, { order: { code: 'ASC' } }),
    ),

  instrumentenByCode: (codes: readonly string[]) =>
    database.read((manager) =>
      manager.findBy(InstrumentEntity, { code: In([...codes]) }),
    ),

  instrument: (code: string) =>
    database.read((manager) => manager.findOneBy(InstrumentEntity, { code })),
});
