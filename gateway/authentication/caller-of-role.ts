import type { Caller, Role } from '../../shared/access/caller.js';
import type { Verwerkingsactiviteit } from './verwerkingsactiviteit.js';

/** Any caller with a role and a purpose, to evaluate access rules for: it sends no request. */
export const callerOfRole = (
  role: Role,
  scopes: readonly string[],
  {
    uri: purpose,
    needsWhereabouts,
  }: Pick<Verwerkingsactiviteit, 'uri' | 'needsWhereabouts'>,
): Caller => ({
  subject: role,
  client: null,
  role,
  organisation: null,
  justitiabele: null,
  scopes,
  purpose,
  needsWhereabouts,
  waarneming: null,
  noodtoegang: null,
  requestId: role,
});
