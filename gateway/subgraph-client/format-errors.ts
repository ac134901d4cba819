import {
  deadlinePassed,
  graphError,
  retryAfter,
} from '../../shared/graphql/errors.js';
import type { Logger } from '../../shared/logger.js';
import type { ErrorFormatter } from '../execution/executor-options.js';
import { formatSubgraphError } from './subgraph-response.js';
import {
  ClientDisconnected,
  PartnerFailure,
  keyMismatch,
  unavailable,
} from './failure.js';

/** Errors for failures of partners, with codes of the closed list. */
export const errorFormatter = (logger: Logger): ErrorFormatter => ({
  requestFailed: ({ subgraph, isMutation }, error) => {
    if (error instanceof ClientDisconnected) return null;
    if (!(error instanceof PartnerFailure)) throw error;
    return unavailable(subgraph, error, isMutation);
  },
  malformedResponse: ({ subgraph, isMutation }, lacksFields) => {
    const reason = lacksFields ? 'SCHEMA_DRIFT' : 'MALFORMED';
    // Of drift there is one line when it begins.
    if (!lacksFields)
      logger.warn({ partner: subgraph, reason }, 'partner gave no full answer');
    return unavailable(subgraph, { reason, isSent: true }, isMutation);
  },
  entityKeyMismatch: (subgraph) => {
    logger.warn(
      { partner: subgraph, code: 'ENTITY_KEY_MISMATCH' },
      'partner answered about something else',
    );
    return keyMismatch(subgraph);
  },
  subgraphError: formatSubgraphError,
  planningFailed: () =>
    graphError(
      'BAD_USER_INPUT',
      'This operation is too involved to be planned in time. Ask less in one operation, or in smaller parts.',
      { http: { status: 400 } },
    ),
  plannerOverloaded: () =>
    graphError(
      'OVERLOADED',
      'Too many operations wait to be planned. Try again in some seconds.',
      retryAfter(5),
    ),
  planningLate: deadlinePassed,
  // No error: a partner without this entity and one that hides it from this caller must look the same.
  unexpectedNull: () => null,
});
