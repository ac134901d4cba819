import type { EntityManager } from 'typeorm';
import { CounterEntity } from '../entities/counter.js';

const firstNumber = 1_000_001;
const soort = 'registratienummer';

/** DJI's own numbers for people, seven digits: the next that are free; call it inside `database.write`. */
export async function nextRegistratienummers(
  manager: EntityManager,
  count: number,
): Promise<string[]> {
  await manager.increment(CounterEntity, { soort }, 'stand', count);
  const { stand } = await manager.findOneByOrFail(CounterEntity, { soort });
  return Array.from({ length: count }, (_, index) =>
    String(firstNumber + stand - count + index),
  );
}

/** Numbers were given out elsewhere, up to and including this one. */
export const afterRegistratienummer = (manager: EntityManager, last: string) =>
  manager.update(
    CounterEntity,
    { soort },
    { stand: Number(last) - firstNumber + 1 },
  );
