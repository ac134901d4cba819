import { roles } from '../../shared/access/caller.js';
import type { Limits } from '../limits/rate-limit/rates.js';

/** No rate limits, for tests of anything else. */
export const noLimits = Object.fromEntries(
  roles.map((role) => [role, null]),
) as unknown as Limits;
