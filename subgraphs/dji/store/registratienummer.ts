import type { EntityManager } from 'typeorm';
import { CounterEntity } from '../entities/counter.js';

const firstNumber = 1_000_001;
const soort = 'registratienummer';

/** Issues the next registratienummers, of seven digits; call it inside `database.write`. */
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

/** Moves the sequence past numbers that the seed issued. */
export const afterRegistratienummer = (manager: EntityManager, last: string) =>
  manager.update(
    CounterEntity,
    { soort },
    { stand: Number(last) - firstNumber + 1 },
  );
