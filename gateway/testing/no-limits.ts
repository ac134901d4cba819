import { roles } from '../../shared/caller.js';
import type { Limits } from '../quota/limits.js';

/** For tests of everything else: nobody's look-ups count. */
export const noLimits = Object.fromEntries(
  roles.map((role) => [role, null]),
) as unknown as Limits;
