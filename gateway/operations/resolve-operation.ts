import type { RequestHandler, Response } from 'express';
import { graphError } from '../../shared/graphql/errors.js';
import type { GatewayContext } from '../context.js';
import type { Metrics } from '../http/metrics.js';
import { operationId, type RegisteredOperation } from './manifest.js';
import type { OperationRegistry } from './registry.js';

/** Whether the operator retired this operation of a client. */
export type IsRetired = (client: string | null, id: string) => boolean;

export interface ResolveOptions {
  registry(): OperationRegistry;
  isRetired: IsRetired;
  metrics: Metrics;
}

/**
 * Before the document is looked at: puts the text of a registered operation in the place of its id, and refuses what a client with registered
 * operations did not register. All that follows is the same for an id and for a text. Errors: OPERATION_NOT_REGISTERED,
 * OPERATION_ID_MISMATCH.
 */
export const resolveOperation =
  ({ registry, isRetired, metrics }: ResolveOptions): RequestHandler =>
  (request, response, next) => {
    const body: unknown = request.body;
    if (!isObject(body)) return next();
    const context = contextOf(response);
    const { client } = context.caller;
    const own = registry().of(client);
    const { documentId } = request.params as { documentId?: string };
    const given = idsOf(body, documentId, own !== null);
    const { query } = body;
    const isText = typeof query === 'string' && query !== '';
    // The server says what is wrong with it.
    if (given.length === 0 && (!own || !isText)) {
      if (isText) metrics.graphql.unregistered(client, 'measured');
      return next();
    }
    const id = sameId(isText ? [operationId(query), ...given] : given);
    if (isRetired(client, id)) throw retired();
    const operation = own?.find(id) ?? null;
    if (!operation && (own?.isStrict || !isText)) {
      metrics.graphql.unregistered(client, 'refused');
      throw notRegistered();
    }
    if (operation) register(context, operation);
    else metrics.graphql.unregistered(client, 'measured');
    request.body = withText(body, operation?.body ?? (query as string));
    next();
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const contextOf = ({ locals }: Response) => locals['context'] as GatewayContext;

const form = /^(?:sha256:)?([\da-f]{64})$/;

/** In the path, as GraphQL over HTTP has it, and as Apollo's clients send it. */
function idsOf(
  { documentId, extensions }: Record<string, unknown>,
  inPath: string | undefined,
  /** A client without a manifest gets the error of the server, that there are no automatic persisted queries: then it sends the text. */
  hasManifest: boolean,
): string[] {
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : null;
  const hash =
    hasManifest && isObject(persisted) ? persisted['sha256Hash'] : undefined;
  return [inPath, documentId, hash]
    .filter((id) => id !== undefined && id !== null)
    .map((id) => {
      const [, digits] = typeof id === 'string' ? (form.exec(id) ?? []) : [];
      if (digits === undefined) throw notRegistered();
      return digits;
    });
}

function sameId([id, ...others]: readonly string[]): string {
  if (others.every((other) => other === id)) return id!;
  throw graphError(
    'OPERATION_ID_MISMATCH',
    'The id is not that of the text, or two ids differ: the id is the SHA-256 of the text, byte for byte.',
  );
}

/** Also the name of the span: names come from a signed manifest, and are of no person. */
function register(
  context: GatewayContext,
  operation: RegisteredOperation,
): void {
  context.registered = operation;
  context.trace.span?.set({
    'graphql.operation.name': operation.name,
    'graphql.operation.type': operation.type,
    'graphql.document.hash': `sha256:${operation.id}`,
  });
}

function withText(
  { documentId: _, extensions, ...body }: Record<string, unknown>,
  query: string,
): Record<string, unknown> {
  if (!isObject(extensions)) return { ...body, query };
  const { persistedQuery: _persisted, ...others } = extensions;
  return { ...body, extensions: others, query };
}

const notRegistered = () =>
  graphError(
    'OPERATION_NOT_REGISTERED',
    'This client has no registered operation with this id or text that holds today. Register it with the operator of the gateway.',
  );

const retired = () =>
  graphError(
    'OPERATION_NOT_REGISTERED',
    'This operation is retired by the operator of the gateway: ask them why.',
  );
