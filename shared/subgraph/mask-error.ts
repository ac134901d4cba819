import type { GraphQLFormattedError } from 'graphql';
import {
  errorCodes,
  isSourceReason,
  type ErrorCode,
} from '../graphql/errors.js';
import { redactValues } from '../graphql/redact-values.js';

/** What the gateway needs to know to say whose failure it is: names of fields of the schema, or why a source gave nothing. */
function detailsOf({ extensions }: GraphQLFormattedError): object {
  const code = extensions?.['code'] as ErrorCode | undefined;
  const reason = extensions?.['reason'];
  if (code === 'REQUIRED_FIELD_MISSING')
    return { missing: extensions!['missing'] };
  return code === 'SOURCE_UNAVAILABLE' && isSourceReason(reason)
    ? { reason }
    : {};
}

/** Codes of Apollo Server for a request without an operation to execute. */
const unusable = new Set(['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);

/** The code of the closed list for that of an error: a request that cannot be executed is the sender's, any other unknown one is ours. */
export function closedCode(code: unknown): ErrorCode {
  const text = String(code);
  if (Object.hasOwn(errorCodes, text)) return text as ErrorCode;
  return text.startsWith('GRAPHQL_') || unusable.has(text)
    ? 'BAD_USER_INPUT'
    : 'INTERNAL_SERVER_ERROR';
}

/** Only errors from the closed list leave a partner as they are. */
export function maskError(
  formatted: GraphQLFormattedError,
): GraphQLFormattedError {
  const code = closedCode(formatted.extensions?.['code']);
  const path = formatted.path ? { path: formatted.path } : {};
  if (code === 'INTERNAL_SERVER_ERROR')
    return {
      message: 'Something went wrong at this partner.',
      ...path,
      extensions: { code },
    };
  return {
    message: redactValues(formatted.message),
    ...path,
    extensions: { code, ...detailsOf(formatted) },
  };
}
