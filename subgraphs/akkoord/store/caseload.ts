import { In, type EntityManager } from 'typeorm';
import { updateRelationList } from '../../../shared/access/relation-list.js';
import { now, today } from '../../../shared/days.js';
import { caseloadOn } from '../entities/caseload.js';
import { DossierEntity } from '../entities/dossier.js';

/** After a change of the relations or the outcomes of people; call it inside the same `database.write`. */
export const updateCaseload = (
  manager: EntityManager,
  people: readonly string[],
): Promise<void> => updateRelationList(manager, caseloadOn(today()), people);

/** What the caseload shows of people changed; call it inside the same `database.write`. */
export async function markChanged(
  manager: EntityManager,
  people: readonly string[],
): Promise<void> {
  if (people.length > 0)
    await manager.update(
      DossierEntity,
      { id: In(people) },
      { gewijzigdTijdstip: now() },
    );
}
