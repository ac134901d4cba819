import { graphError, retryAfter } from '../../shared/graphql/errors.js';
import type { Logger } from '../../shared/logger.js';
import type { Reports } from '../execution/executor.js';
import { passedOn } from './subgraph-response.js';
import {
  ClientGone,
  PartnerFailure,
  keyMismatch,
  unavailable,
} from './failure.js';

/** In which words failures of partners are told, with codes of the closed list. */
export const reports = (logger: Logger): Reports => ({
  failed: ({ subgraph, isMutation }, error) => {
    if (error instanceof ClientGone) return null;
    if (!(error instanceof PartnerFailure)) throw error;
    return unavailable(subgraph, error.reason, isMutation);
  },
  malformed: ({ subgraph, isMutation }) => {
    logger.warn(
      { partner: subgraph, reason: 'MALFORMED' },
      'partner gave no full answer',
    );
    return unavailable(subgraph, 'MALFORMED', isMutation);
  },
  otherEntity: (subgraph) => {
    logger.warn(
      { partner: subgraph, code: 'ENTITY_KEY_MISMATCH' },
      'partner answered about something else',
    );
    return keyMismatch(subgraph);
  },
  said: passedOn,
  notPlanned: () =>
    graphError(
      'BAD_USER_INPUT',
      'This operation is too involved to be planned in time. Ask less in one operation, or in smaller parts.',
      { http: { status: 400 } },
    ),
  notPlannedNow: () =>
    graphError(
      'OVERLOADED',
      'Too many operations wait to be planned. Try again in some seconds.',
      retryAfter(5),
    ),
  // What another partner does not know, or does not show to this caller, is null without a word: the one looks like the other.
  neverNull: () => null,
});
