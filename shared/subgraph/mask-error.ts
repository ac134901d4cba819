import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCodes, type ErrorCode } from '../graphql/errors.js';
import { redactValues } from '../graphql/redact-values.js';
import type { Logger } from '../logger.js';

/** Names of fields of the schema: what the gateway needs to know to say whose failure it is. */
const missingIn = ({ extensions }: GraphQLFormattedError) =>
  extensions?.['code'] === ('REQUIRED_FIELD_MISSING' satisfies ErrorCode)
    ? { missing: extensions['missing'] }
    : {};

/** Codes of Apollo Server for a request without an operation to execute. */
const unusable = new Set(['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);

/** Only errors from the closed list leave a partner as they are. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code']);
  const path = formatted.path ? { path: formatted.path } : {};
  if (code in errorCodes && code !== 'INTERNAL_SERVER_ERROR')
    return {
      message: redactValues(formatted.message),
      ...path,
      extensions: { code, ...missingIn(formatted) },
    };
  if (code.startsWith('GRAPHQL_') || unusable.has(code))
    return {
      message: redactValues(formatted.message),
      ...path,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  const original = error instanceof GraphQLError ? error.originalError : error;
  logger.error(
    { code, reason: original instanceof Error ? original.name : 'unknown' },
    'request failed',
  );
  return {
    message: 'Something went wrong at this partner.',
    ...path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
