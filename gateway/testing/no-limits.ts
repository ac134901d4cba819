import { roles } from '../../shared/access/caller.js';
import type { Limits } from '../limits/rate-limit/rates.js';

/** For tests of everything else: nobody's look-ups count. */
export const noLimits = Object.fromEntries(
  roles.map((role) => [role, null]),
) as unknown as Limits;
