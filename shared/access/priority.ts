import type { Caller, Role } from './caller.js';

/** Roles without a user at a screen: clients with the client credentials grant, and callers without a token. */
const batchRoles: ReadonlySet<Role> = new Set([
  'systeem',
  'integrator',
  'anoniem',
]);

/** Under overload batch work is refused before that of users. */
export const priorityOf = ({
  role,
}: Pick<Caller, 'role'>): 'interactive' | 'batch' =>
  batchRoles.has(role) ? 'batch' : 'interactive';
