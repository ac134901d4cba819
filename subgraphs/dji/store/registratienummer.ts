import type { EntityManager } from 'typeorm';
import { CounterEntity } from '../entities/teller.js';

const eerste = 1_000_001;
const soort = 'registratienummer';

/** DJI's own numbers for people, seven digits: the next that are free; call it inside `database.write`. */
export async function nextRegistratienummers(
  manager: EntityManager,
  aantal: number,
): Promise<string[]> {
  await manager.increment(CounterEntity, { soort }, 'stand', aantal);
  const { stand } = await manager.findOneByOrFail(CounterEntity, { soort });
  return Array.from({ length: aantal }, (_, index) =>
    String(eerste + stand - aantal + index),
  );
}

/** Numbers were given out elsewhere, up to and including this one. */
export const afterRegistratienummer = (
  manager: EntityManager,
  laatste: string,
) =>
  manager.update(
    CounterEntity,
    { soort },
    { stand: Number(laatste) - eerste + 1 },
  );
