import type { Check } from './check.js';
import { assertionChecks } from './checks/assertion.js';

/** The contract of docs/subgraph-contract.md, in order. */
export const checks: readonly Check[] = [...assertionChecks];
