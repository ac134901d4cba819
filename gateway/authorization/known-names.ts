import { verwerkingsregister } from '../authentication/verwerkingsregister.js';
import { policies } from './policy/policies.js';

/** What access rules of the partners may name: the scopes of the register of processing activities, and the policies that are decided here. */
export const knownNames = {
  scopes: [
    ...new Set(
      verwerkingsregister.flatMap(({ scopesByRole }) =>
        Object.values(scopesByRole).flat(),
      ),
    ),
  ],
  policies: Object.keys(policies),
};
