import type { EntityManager } from 'typeorm';
import { JustitiabeleEntity } from '../entities/justitiabele.js';

const eerste = 1_000_001;

/** DJI's own number for a person: seven digits, the next that is free. */
export async function nextRegistratienummer(
  manager: EntityManager,
): Promise<string> {
  const last = await manager
    .createQueryBuilder(JustitiabeleEntity, 'j')
    .select('MAX(j.registratienummer)', 'nummer')
    .getRawOne<{ nummer: string | null }>();
  return String(last?.nummer ? Number(last.nummer) + 1 : eerste);
}
