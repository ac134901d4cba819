import type { Verwerkingsactiviteit } from '../../gateway/authentication/verwerkingsactiviteit.js';
import { roles } from '../../shared/access/caller.js';
import { purposeUri } from '../../shared/access/doelbinding.js';

/** A purpose that permits these scopes to every caller: for tests of the data, or of other scopes. */
export const testPurpose = (
  scopes: readonly string[],
): Verwerkingsactiviteit => ({
  uri: purposeUri('toets'),
  naam: 'Toets',
  grondslag: 'geen',
  scopesByRole: Object.fromEntries(roles.map((role) => [role, scopes])),
  van: '2000-01-01',
  tot: null,
  needsWhereabouts: true,
});
