import { In, LessThanOrEqual, type EntityManager } from 'typeorm';
import { inChunks, insertAll } from '../../../shared/database/bulk.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import {
  beginOf,
  NamePartEntity,
  namePartsOf,
  shortestPart,
} from '../entities/name-part.js';
import { updateRelationList } from '../../../shared/access/relation-list.js';
import { now } from '../../../shared/days.js';
import type { PartnerDeps } from '../../../shared/subgraph/partner.js';
import { nameList, NameListEntity } from '../entities/name-list.js';

/** After a change of the relations or the name of people; call it inside the same `database.write`. */
export async function updateNameList(
  manager: EntityManager,
  people: readonly string[],
): Promise<void> {
  await updateRelationList(manager, nameList, people);
  for (const ids of inChunks(people)) {
    // eslint-disable-next-line house/visible-rows -- keeps the index of names; the list that uses it is restricted
    const rows = await manager.find(JustitiabeleEntity, {
      select: { id: true, zoeknaam: true },
      where: { id: In(ids) },
    });
    await manager.delete(NamePartEntity, { justitiabeleId: In(ids) });
    await insertAll(manager, NamePartEntity, rows.flatMap(namePartsOf));
  }
}

/** So many people are looked at one by one; a part that more people have is found soon enough in the order of a list. */
const few = 300;

/** The few people whose name has a part of these, if one of them is so rare; `null` when none is. Without the person lock. */
export async function peopleWithRarePart(
  manager: EntityManager,
  parts: readonly string[],
): Promise<string[] | null> {
  for (const part of parts) {
    if (part.length < shortestPart) continue;
    const begin = beginOf(part);
    const found = await manager
      // eslint-disable-next-line house/visible-rows -- keeps the index of names; the list that uses it is restricted
      .createQueryBuilder(NamePartEntity, 'n')
      .where('n.part >= :begin AND n.part < :end', {
        begin,
        end: `${begin}\u{10FFFF}`,
      })
      .limit(few + 1)
      .getMany();
    if (found.length <= few)
      return [...new Set(found.map(({ justitiabeleId }) => justitiabeleId))];
  }
  return null;
}

const batch = 100;

/** One step of background work: a relation that has ended would be read, and left out, by every page. */
export const removeEndedRelations =
  ({ database }: PartnerDeps) =>
  async (): Promise<boolean> => {
    const ended = await database.read((manager) =>
      // eslint-disable-next-line house/visible-rows -- keeps the index of names; the list that uses it is restricted
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
