import type { Json, Path } from './json.js';
import type { ScannedResponse } from './scan/scanned-response.js';

/** Sends subgraph requests for the engine. */
export interface SubgraphExecutor<Context> {
  send(fetch: SubgraphRequest, context: Context): InFlightRequest;
}

export interface SubgraphRequest {
  /** JSON. Bytes, since those of many representations are copied and sent faster than strings. */
  body: Buffer;
  isMutation: boolean;
  /** Reads the body of a response with a status below 400, before it is parsed; `null` or absent: it is to be parsed. */
  scan?: ((body: Buffer) => ScannedResponse | null) | undefined;
}

/** A subgraph request that has been sent. */
export interface InFlightRequest {
  /** Rejects when no response came. The engine merges into it, so it must not be shared. */
  response: Promise<SubgraphResponse>;
  /** Aborts the request when no operation awaits its response any more. A function, since an AbortSignal per request costs more CPU than sending it. */
  abort(): void;
}

/** A subgraph response (GraphQL specification, section 7.1, "Response Format"). */
export interface SubgraphResponse {
  data: Json | null;
  errors: readonly SubgraphError[];
  /**
   * For extra selections. Required, so that an executor that drops them does not compile: the data subjects of a response would be missing
   * from the audit log.
   */
  extensions: unknown;
  /** The request was sent without fields that the subgraph does not have: they are missing in the data. */
  lacksFields?: boolean;
  /** What `scan` returned; `data` and `extensions` are those of it. */
  scanned?: ScannedResponse | undefined;
}

export interface SubgraphError {
  message: string;
  path: Path;
  code: string;
  /** Required fields (`@requires`) that the entity lacked; they may be why the value at the path is null. */
  missing?: readonly string[];
  /** For the error formatter. */
  reason?: string;
}
