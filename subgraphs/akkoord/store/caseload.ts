import type { EntityManager } from 'typeorm';
import { updateRelationList } from '../../../shared/access/relation-list.js';
import { today } from '../../../shared/days.js';
import { caseloadOn } from '../entities/caseload.js';

/** After a change of the relations or the outcomes of people; call it inside the same `database.write`. */
export const updateCaseload = (
  manager: EntityManager,
  people: readonly string[],
): Promise<void> => updateRelationList(manager, caseloadOn(today()), people);
