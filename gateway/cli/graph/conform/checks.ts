import type { Check } from './check.js';
import { assertionChecks } from './checks/assertion.js';
import { bodyChecks } from './checks/body.js';
import { entityChecks } from './checks/entities.js';
import { meldingChecks } from './checks/meldingen.js';
import { mutationChecks } from './checks/mutations.js';
import { operationChecks } from './checks/operations.js';
import { opsChecks } from './checks/ops.js';
import { pagingChecks } from './checks/paging.js';
import { responseChecks } from './checks/responses.js';
import { schemaChecks } from './checks/schema.js';
import { transportChecks } from './checks/transport.js';
import { visibilityChecks } from './checks/visibility.js';

/** The contract of docs/subgraph-contract.md. The last ones are about all responses to those before. */
export const checks: readonly Check[] = [
  ...assertionChecks,
  ...schemaChecks,
  ...bodyChecks,
  ...operationChecks,
  ...entityChecks,
  ...visibilityChecks,
  ...pagingChecks,
  ...mutationChecks,
  ...meldingChecks,
  ...transportChecks,
  ...opsChecks,
  ...responseChecks,
];
