import {
  request,
  type OutgoingHttpHeaders,
  type IncomingHttpHeaders,
} from 'node:http';
import { text } from 'node:stream/consumers';

/** A request that `fetch` would normalize or reject. */
export interface RawRequest {
  method?: string;
  path?: string;
  /** A header that is `undefined` is not sent. */
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

export interface RawResponse {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export const rawRequest = (
  url: string,
  { method = 'POST', path, headers = {}, body }: RawRequest,
): Promise<RawResponse> =>
  new Promise((resolve, reject) => {
    const target = new URL(url);
    request(
      {
        host: target.hostname,
        port: target.port,
        path: path ?? target.pathname,
        method,
        headers: Object.fromEntries(
          Object.entries(headers).filter(([, value]) => value !== undefined),
        ),
        agent: false,
      },
      (response) => {
        text(response).then(
          (whole) =>
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              text: whole,
            }),
          reject,
        );
      },
    )
      .on('error', reject)
      .end(body);
  });
