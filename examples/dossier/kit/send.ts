import type { GraphError } from './errors.js';
import type { Registered } from './registered.js';

export interface Answer<Data> {
  /** HTTP status: 429, 503 and 504 may be tried again, after `retryAfter`. */
  status: number;
  data: Data | null;
  errors: readonly GraphError[];
  /** Seconds; `null` when the graph does not say. */
  retryAfter: number | null;
  /** To quote when something is to be looked into. */
  requestId: string | null;
}

export interface Connection {
  /** Of `/graphql`. */
  url: string;
  /** A bearer token. */
  token: () => string | Promise<string>;
  /** URI, for a client with several purposes. */
  purpose?: string;
}

/** Sends the id of an operation, without a client library. Errors: those of `fetch`, and an answer that is no JSON. */
export const connect =
  ({ url, token, purpose }: Connection) =>
  async <Data, Variables>(
    { id }: Registered<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        authorization: `Bearer ${await token()}`,
        ...(purpose === undefined ? {} : { doelbinding: purpose }),
      },
      body: JSON.stringify({ documentId: `sha256:${id}`, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as {
      data?: Data | null;
      errors?: GraphError[];
    };
    const seconds = response.headers.get('retry-after');
    return {
      status: response.status,
      data,
      errors,
      retryAfter: seconds === null ? null : Number(seconds),
      requestId: response.headers.get('x-request-id'),
    };
  };
