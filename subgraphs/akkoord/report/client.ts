/** Why no report could be made, in words for who runs the command. */
export class NakomingFailure extends Error {
  /** The error code of the GraphQL response, if it had one. */
  readonly code: string | undefined;
  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** Executes a query. In a partial response the fields that failed are `null` in the data. */
export type ExecuteQuery = <Data>(
  query: string,
  variables?: object,
) => Promise<Partial<Data>>;

const explanations = new Map([
  [
    'UNAUTHENTICATED',
    'The gateway does not accept the token: it may have ended, or be of another issuer. Get a new one.',
  ],
  ['FORBIDDEN', 'The token lacks the scope nakoming:lezen.'],
  ['UNAUTHORIZED_FIELD_OR_TYPE', 'The token lacks the scope nakoming:lezen.'],
  ['PARTNER_UNAVAILABLE', 'Akkoord gives no answer at this moment.'],
]);

/** A GraphQL client. Its queries reject with NakomingFailure when no response comes, and when the response has no data. */
export function graphqlClient(
  url: string,
  token: () => Promise<string>,
): ExecuteQuery {
  return async <Data>(query: string, variables: object = {}) => {
    const { data, errors = [] } = await post(url, await token(), {
      query,
      variables,
    });
    if (data && Object.values(data).some((value) => value !== null))
      return data as Partial<Data>;
    const code = errors[0]?.extensions?.code;
    throw new NakomingFailure(
      explanations.get(code ?? '') ??
        `The gateway refused the question (${code ?? 'no reason given'}).`,
      code,
    );
  };
}

interface GraphQLResponse {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}

async function post(
  url: string,
  token: string,
  body: object,
): Promise<GraphQLResponse> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(60_000),
    });
    return (await response.json()) as GraphQLResponse;
  } catch {
    throw new NakomingFailure(
      `No graph answers at ${new URL(url).origin}. Is the gateway running? Another address goes with --url.`,
    );
  }
}
