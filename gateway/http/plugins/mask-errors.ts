import type { GraphQLFormattedError } from 'graphql';
import { errorCodes } from '../../../shared/graphql/errors.js';
import { redactValues } from '../../../shared/graphql/redact-values.js';

/** Errors with a code of the closed list keep message and path; any other becomes an internal error without details. */
export function maskErrors(
  formatted: GraphQLFormattedError,
): GraphQLFormattedError {
  const code = publicCode(formatted.extensions?.['code']);
  const path = formatted.path ? { path: formatted.path } : {};
  if (code === 'INTERNAL_SERVER_ERROR')
    return {
      message: 'Something went wrong at the gateway.',
      ...path,
      extensions: { code },
    };
  const { locations } = formatted;
  return {
    message: redactValues(formatted.message),
    ...(locations ? { locations } : {}),
    ...path,
    extensions: { code },
  };
}

/** Codes of Apollo Server for invalid requests. */
const requestErrorCodes =
  /^(GRAPHQL_\w+|BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|PERSISTED_QUERY_\w+)$/;

function publicCode(code: unknown): keyof typeof errorCodes {
  const text = String(code);
  if (requestErrorCodes.test(text)) return 'BAD_USER_INPUT';
  return Object.hasOwn(errorCodes, text)
    ? (text as keyof typeof errorCodes)
    : 'INTERNAL_SERVER_ERROR';
}
