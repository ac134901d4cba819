import type { EntityManager } from 'typeorm';
import type {
  RowReader,
  TableRows,
} from '../../../shared/access/person-rows.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import { NormEntity } from '../entities/norm.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';
import { normOf, type Normen } from '../normen.js';
import { markEverybodyDue } from './computations.js';

const norms: TableRows<NormEntity> = {
  entity: NormEntity,
  from: 'norm n',
  order: ['volgorde'],
};

/** The norms. Without row-level authorization, since they are not about people. */
export const normStore = (rows: RowReader) => {
  const stored = rows.all(norms);
  return {
    normen: async (): Promise<Normen> => (await stored()).map(normOf),
  };
};

export const storedNorms = (manager: EntityManager): Promise<NormEntity[]> =>
  manager.find(NormEntity, { order: { volgorde: 'ASC' } });

/** The outcome of everybody rests on the norms: it is computed again, after those about whom something changed. */
export async function replaceNorms(
  manager: EntityManager,
  rows: NormEntity[],
): Promise<void> {
  await manager.createQueryBuilder().delete().from(NormEntity).execute();
  await manager.insert(NormEntity, rows);
  await markEverybodyDue(manager);
}

/** Codes of norms that something refers to, with what does. */
export async function normCodesInUse(
  manager: EntityManager,
): Promise<Map<string, string>> {
  const used = new Map<string, string>();
  for (const [entity, name] of [
    [UitkomstTermijnEntity, 'terms'],
    [LokaleInvullingEntity, 'local terms'],
    [AfspraakEntity, 'promises'],
  ] as const) {
    const rows = await manager
      // eslint-disable-next-line house/visible-rows -- which norms are in use, and nobody
      .createQueryBuilder(entity, 'r')
      .select('r.norm', 'norm')
      .distinct(true)
      .where('r.norm IS NOT NULL')
      .getRawMany<{ norm: string }>();
    for (const { norm } of rows) used.set(norm, name);
  }
  return used;
}
