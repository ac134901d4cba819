import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

type Code =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'PERSON_NOT_KNOWN_YET'
  | 'RECORD_UNAVAILABLE'
  | 'OVERLOADED'
  | 'DEADLINE_EXCEEDED';

/** A refusal with a code of the contract. The message holds no value of the request. `status`: of the HTTP response. */
export class Failure extends Error {
  constructor(
    readonly code: Code,
    message: string,
    readonly status = 200,
  ) {
    super(message);
  }
}

export const notSigned = () =>
  new Failure('UNAUTHENTICATED', 'The gateway did not sign this request.', 401);

/** An error as it leaves: without the text of a library, which quotes values, and without another extension than the code. */
export function publicError(error: GraphQLError): GraphQLError {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError)
    cause = cause.originalError;
  const { path } = error;
  type Http = GraphQLErrorExtensions['http'];
  const as = (code: string, message: string, http: Http) =>
    new GraphQLError(message, {
      path,
      extensions: { code, ...(http && { http }) },
    });
  if (cause instanceof Failure) {
    const { code, message, status } = cause;
    const headers = status === 503 ? { 'retry-after': '1' } : {};
    return as(code, message, { status, headers });
  }
  return cause instanceof GraphQLError
    ? as(
        'BAD_USER_INPUT',
        'The operation or its variables do not fit the schema.',
        error.extensions.http,
      )
    : as(
        'INTERNAL_SERVER_ERROR',
        'Something went wrong at this partner.',
        path ? undefined : { status: 500 },
      );
}
