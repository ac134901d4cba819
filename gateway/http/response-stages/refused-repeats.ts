import { errorCodes, type ErrorCode } from '../../../shared/graphql/errors.js';
import type { ResponseStage } from './response-stage.js';

const refusals = [
  'IDEMPOTENCY_KEY_REUSED',
  'MUTATION_CARRIED_OUT',
] as const satisfies ErrorCode[];

/** The status of a mutation that partners refused for its idempotency key. With 200 a client gets what other fields gave. */
export const refusedRepeats: ResponseStage = (response) => {
  const { errors, data } = response.result;
  if (!errors || Object.values(data ?? {}).some((value) => value !== null))
    return;
  const code = refusals.find((each) =>
    errors.some(({ extensions }) => extensions?.['code'] === each),
  );
  if (!code) return;
  response.status = errorCodes[code];
  if (code === 'MUTATION_CARRIED_OUT') response.setHeader('retry-after', '1');
};
