import { errorCodes, type ErrorCode } from '../../../shared/graphql/errors.js';
import { changeCodes, lintCodes } from './change-codes.js';
import {
  federationErrors,
  ownCompositionErrors,
} from './composition-errors.js';
import {
  domainErrors,
  logCodes,
  reasons,
  requestErrors,
  type Explanation,
} from './request-errors.js';

export interface Entry extends Explanation {
  code: string;
  /** Where a code of this kind is found. */
  where: string;
}

const entriesOf = (
  where: string,
  explanations: Readonly<Record<string, Explanation>>,
): Entry[] =>
  Object.entries(explanations).map(([code, explanation]) => ({
    code,
    where,
    ...explanation,
  }));

/** Every code of the graph. One code may mean one thing in a response, and another as a reason. */
export const catalogue: readonly Entry[] = [
  ...entriesOf('in extensions.code of a response', requestErrors),
  ...entriesOf('in extensions.reason of PARTNER_UNAVAILABLE', reasons),
  ...entriesOf('in `fouten` of a payload', domainErrors),
  ...entriesOf('in the log', logCodes),
  ...entriesOf('when schemas do not compose', ownCompositionErrors),
  ...entriesOf('when schemas do not compose', federationErrors),
  ...entriesOf('in a report of `graph -- check`', changeCodes),
  ...entriesOf('in lint of `graph -- check`', lintCodes),
];

/** The HTTP status of a code in a response. */
export const statusOf = ({ code, where }: Entry): number | undefined =>
  where.includes('extensions.code') ? errorCodes[code as ErrorCode] : undefined;
