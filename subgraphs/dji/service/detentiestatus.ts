import type { Day } from '../../../shared/days.js';
import type { DetentieEntity } from '../entities/detentie.js';
import type { VerlofEntity } from '../entities/verlof.js';
import type { Detentiestatus } from '../schema.generated.js';

/** The status on a day: released, away on a granted leave, or inside. */
export function detentiestatus(
  { werkelijkeEinddatum }: Pick<DetentieEntity, 'werkelijkeEinddatum'>,
  verloven: readonly Pick<VerlofEntity, 'besluit' | 'vanaf' | 'tot'>[],
  day: Day,
): Detentiestatus {
  if (werkelijkeEinddatum !== null) return 'IN_VRIJHEID_GESTELD';
  const isAway = verloven.some(
    ({ besluit, vanaf, tot }) =>
      besluit === 'TOEGEKEND' && vanaf <= day && day <= tot,
  );
  return isAway ? 'TIJDELIJK_AFWEZIG' : 'INGESLOTEN';
}
