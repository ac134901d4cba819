import { z } from 'zod';
import { personLock, visibleRows } from '../../shared/access/betrokkenheid.js';
import { receiveMelding } from '../../shared/meldingen/inbox.js';
import type { MeldingInput } from '../../shared/meldingen/melding-input.js';
import { createPersonNumberStore } from '../../shared/numbers/person-numbers.js';
import {
  postJson,
  source,
  type SourceRequest,
} from '../../shared/subgraph/source.js';
import { PersonEntity } from './person.js';

export interface Settings {
  /** Of the system that pays benefits. */
  apiUrl: string;
  timeoutMs?: number;
}

const uitkering = z.object({
  bsn: z.string(),
  soort: z.enum(['WW', 'WIA', 'WAJONG']),
  status: z.enum(['AANGEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN']),
  bevestigd: z.iso.datetime({ precision: 3 }),
});

export type Store = ReturnType<typeof createStore>;

/** The queries and writes of one request, under row-level authorization of its caller. */
export function createStore(
  { apiUrl, timeoutMs = 5_000 }: Settings,
  request: SourceRequest,
) {
  const { database, caller } = request;
  const lock = personLock(caller);
  const numbers = createPersonNumberStore<'bsn'>(database);
  return {
    peopleById: (ids: readonly string[]) =>
      database.read((manager) =>
        visibleRows(manager, lock, PersonEntity, 'p', 'p.id')
          .andWhere('p.id IN (:...ids)', { ids })
          .getMany(),
      ),

    /** From the system that pays them. */
    uitkeringenByJustitiabele: source({
      number: 'bsn',
      row: uitkering,
      numberOf: ({ bsn }) => bsn,
      timeoutMs,
      find: (numbers, signal) =>
        postJson(`${apiUrl}/uitkeringen/zoeken`, { numbers }, signal),
    })(request),

    receive: (input: MeldingInput & { bsn?: string | null }) =>
      receiveMelding(database, caller, input, {
        // eslint-disable-next-line house/visible-rows -- the sender of a melding need not see its person
        knows: (manager, id) => manager.existsBy(PersonEntity, { id }),
        handle: async (manager) => {
          const { justitiabele: id, bsn } = input;
          // eslint-disable-next-line house/visible-rows -- the sender of a melding need not see its person
          if (!(await manager.existsBy(PersonEntity, { id })))
            await manager.insert(PersonEntity, { id });
          if (bsn) await numbers.replace(id, { bsn });
        },
      }),
  };
}
