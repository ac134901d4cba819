import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../../context.js';

/** The response to a GraphQL request, sent by Apollo Server or without it. */
export interface GraphqlResponse {
  readonly context: GatewayContext;
  readonly operationName: string | null;
  /** Whether the request had a document. */
  readonly hasDocument: boolean;
  /** Stages change it. */
  readonly result: GraphqlResult;
  /** `undefined`: 200. */
  status: number | undefined;
  /** A header of the request. */
  requestHeader(name: string): string | undefined;
  setHeader(name: string, value: string): void;
}

/** As it is serialized. */
export interface GraphqlResult {
  errors?: readonly GraphQLFormattedError[];
  data?: Record<string, unknown> | null;
  extensions?: Record<string, unknown>;
}

export type ResponseStage = (response: GraphqlResponse) => void;
