import { hash } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import {
  getOperationAST,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type {
  GatewayContext,
  GatewayRequest,
  GatewayStage,
} from '../context.js';
import type { Executor } from '../execution/stages.js';
import { isCompressed } from './compress.js';
import { contentTypeFor } from './response-media-type.js';
import type {
  GraphqlResponse,
  GraphqlResult,
  ResponseStage,
} from './response-stages/response-stage.js';
import { sendParts } from './send-parts.js';
import { serializeResponse } from './serialize-response.js';

export interface KnownOperationsOptions {
  /** A document that Apollo Server parsed and validated before, by the SHA-256 of its text. */
  find(queryHash: string): DocumentNode | undefined;
  schema: GraphQLSchema;
  /** With the stages of execution. */
  execute: Executor<GatewayContext>;
  responseStages: readonly ResponseStage[];
  /** Apollo Server. */
  apollo: RequestHandler;
}

/**
 * Executes an operation whose document was parsed and validated before, without Apollo Server: its many steps took longer than authorization.
 * Apollo Server gets all other requests, and the outcome of each that has errors: it formats them.
 */
export const knownOperations =
  (options: KnownOperationsOptions): RequestHandler =>
  async (request, response, next) => {
    const { execute, responseStages, apollo } = options;
    const context = response.locals['context'] as GatewayContext;
    context.bodyReadAt = performance.now();
    const known = knownOperation(request.body, options, context);
    if (!known) return apollo(request, response, next);
    const executed = execute(known);
    const result = await executed.catch(() => null);
    if (!result || result.errors) {
      context.executed = executed;
      return apollo(request, response, next);
    }
    const { operationName = null } = known;
    const own: GraphqlResponse = {
      context,
      operationName,
      hasDocument: true,
      result: { ...result } as GraphqlResult,
      status: undefined,
      requestHeader: (name) => request.get(name),
      setHeader: (name, value) => response.setHeader(name, value),
    };
    for (const stage of responseStages) stage(own);
    send(response, own);
  };

/** Outermost for Apollo Server: what was executed is not executed again. */
export const onceOnly: GatewayStage = (request, next) =>
  request.context.executed ?? next(request);

function send(response: Response, { status, result }: GraphqlResponse): void {
  response.statusCode = status ?? 200;
  response.setHeader(
    'content-type',
    contentTypeFor(response.req.headers.accept),
  );
  const parts = serializeResponse(result);
  if (isCompressed(response)) response.send(Buffer.concat(parts));
  else sendParts(response, parts);
}

/** What the executor gets from Apollo Server too for a request; `null` when Apollo Server must look at it. */
function knownOperation(
  body: unknown,
  { find, schema }: KnownOperationsOptions,
  context: GatewayContext,
): GatewayRequest | null {
  if (!isObject(body)) return null;
  const { query, variables = null, operationName = null, extensions } = body;
  if (
    typeof query !== 'string' ||
    (operationName !== null && typeof operationName !== 'string') ||
    (variables !== null && !isObject(variables)) ||
    (extensions !== undefined && !isWithoutPersistedQuery(extensions))
  )
    return null;
  const queryHash = hash('sha256', query, 'hex');
  const document = find(queryHash);
  const operation = document && getOperationAST(document, operationName);
  if (!operation || !schema.getRootType(operation.operation)) return null;
  const request = {
    schema,
    document,
    operation,
    operationName: operation.name?.value ?? null,
    queryHash,
    source: query,
    request: { query, ...(variables && { variables }) },
    context,
  };
  // The rest is Apollo Server's own.
  return request as unknown as GatewayRequest;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWithoutPersistedQuery = (extensions: unknown): boolean =>
  extensions === null ||
  (isObject(extensions) && !extensions['persistedQuery']);
