/** Why no report could be made, in words for who runs the command. */
export class NakomingFailure extends Error {
  /** The graph's error code, where it gave one. */
  readonly code: string | undefined;
  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** Asks the graph; what it answers in part is in `data`, with `null` for what failed. */
export type Vraag = <Data>(
  query: string,
  variables?: object,
) => Promise<Partial<Data>>;

const uitleg = new Map([
  [
    'UNAUTHENTICATED',
    'The gateway does not accept the token: it may have ended, or be of another issuer. Get a new one.',
  ],
  ['FORBIDDEN', 'The token lacks the scope nakoming:lezen.'],
  ['UNAUTHORIZED_FIELD_OR_TYPE', 'The token lacks the scope nakoming:lezen.'],
  ['PARTNER_UNAVAILABLE', 'Akkoord gives no answer at this moment.'],
]);

/** A client of the graph. Throws NakomingFailure when there is no answer, and for an error that leaves nothing to go on with. */
export function vraagAan(url: string, token: () => Promise<string>): Vraag {
  return async <Data>(query: string, variables: object = {}) => {
    const { data, errors = [] } = await post(url, await token(), {
      query,
      variables,
    });
    if (data && Object.values(data).some((value) => value !== null))
      return data as Partial<Data>;
    const code = errors[0]?.extensions?.code;
    throw new NakomingFailure(
      uitleg.get(code ?? '') ??
        `The gateway refused the question (${code ?? 'no reason given'}).`,
      code,
    );
  };
}

interface Antwoord {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}

async function post(
  url: string,
  token: string,
  body: object,
): Promise<Antwoord> {
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
    return (await response.json()) as Antwoord;
  } catch {
    throw new NakomingFailure(
      `No graph answers at ${new URL(url).origin}. Is the gateway running? Another address goes with --url.`,
    );
  }
}
