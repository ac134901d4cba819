import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { updateRelationList } from '../../../shared/access/relation-list.js';
import { now } from '../../../shared/days.js';
import type { PartnerDeps } from '../../../shared/subgraph/partner.js';
import { nameList, NameListEntity } from '../entities/name-list.js';

/** After a change of the relations or the name of people; call it inside the same `database.write`. */
export const updateNameList = (
  manager: EntityManager,
  people: readonly string[],
): Promise<void> => updateRelationList(manager, nameList, people);

const batch = 100;

/** One step of background work: a relation that has ended would be read, and left out, by every page. */
export const removeEndedRelations =
  ({ database }: PartnerDeps) =>
  async (): Promise<boolean> => {
    const ended = await database.read((manager) =>
      manager.find(NameListEntity, {
        select: { justitiabeleId: true },
        where: { tot: LessThanOrEqual(now()) },
        order: { tot: 'ASC' },
        take: batch,
      }),
    );
    if (ended.length === 0) return false;
    const people = new Set(ended.map(({ justitiabeleId }) => justitiabeleId));
    await database.write((manager) => updateNameList(manager, [...people]));
    return true;
  };
