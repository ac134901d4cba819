import {
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
} from 'typeorm';
import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';

/** What each part of the store needs of the request. */
export interface Scope {
  database: Database;
  caller: Caller;
  lock: PersonLock;
  /** Whether the caller may see where somebody with geheimhouding is registered. */
  knowsWhereabouts: boolean;
}

/** Query for the rows of `entity`, alias `r`, under row-level authorization; `person` is the column with the person's id. */
export const visibleRows = <Row extends ObjectLiteral>(
  manager: EntityManager,
  lock: PersonLock,
  entity: EntityTarget<Row>,
  person = 'justitiabele_id',
) =>
  manager
    .createQueryBuilder(entity, 'r')
    .where(lock.on(`r.${person}`), lock.parameters);
