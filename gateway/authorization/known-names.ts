import type { Verwerkingsregister } from '../authentication/verwerkingsactiviteit.js';
import { policies } from './policy/policies.js';

/** What access rules of the partners may name: the scopes of a register of processing activities, and the policies that are decided here. */
export const knownNames = (register: Verwerkingsregister) => ({
  scopes: [
    ...new Set(
      register.flatMap(({ scopesByRole }) =>
        Object.values(scopesByRole).flat(),
      ),
    ),
  ],
  policies: Object.keys(policies),
});
