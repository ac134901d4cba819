import { allInrichtingen } from '../../../shared/reference-data/inrichtingen.js';
import type { Database } from '../../../shared/database/database.js';
import { InrichtingEntity } from '../entities/inrichting.js';

/** Loads the inrichtingen at every start, also outside a demonstration: without one nobody can be registered. */
export const ensureInrichtingen = (database: Database): Promise<void> =>
  database.write(async (manager) => {
    const known = new Set(
      (await manager.find(InrichtingEntity)).map(({ code }) => code),
    );
    const missing = allInrichtingen
      .filter(({ code }) => !known.has(code))
      .map(({ code, naam, plaats, gemeente }) => ({
        code,
        naam,
        plaats,
        gemeenteCode: gemeente,
      }));
    if (missing.length > 0) await manager.insert(InrichtingEntity, missing);
  }, 'inrichtingen');
