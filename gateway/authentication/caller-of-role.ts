import type { Caller, Role } from '../../shared/access/caller.js';
import type { Verwerkingsactiviteit } from './verwerkingsactiviteit.js';

/** Somebody with a role, for one purpose: to know what such callers may do, not to send a request. */
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
