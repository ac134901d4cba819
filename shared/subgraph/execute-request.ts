import { hash } from 'node:crypto';
import {
  assertValidSchema,
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import {
  auditRequests,
  isMutation,
  type AuditedContext,
  type AuditOptions,
  type RequestAudit,
} from '../audit/audit-request.js';
import { extensionsOf } from '../audit/reported-people.js';
import { compileQuery, type CompiledQuery } from '../graphql/compiled-query.js';
import { DocumentCache } from '../graphql/document-store.js';
import type { Logger } from '../logger.js';
import type { GraphQLRequest } from './graphql-request.js';
import { logErrors } from './log-errors.js';
import { maskError } from './mask-error.js';
import type { CallerContext } from './subgraph-options.js';

/** A response of GraphQL over HTTP. */
export interface GraphQLResponse {
  status: number;
  headers: ReadonlyMap<string, string>;
  errors?: readonly GraphQLFormattedError[];
  data?: ExecutionResult['data'];
  extensions?: object | undefined;
}

/** What execution gave; `data` is undefined when it did not begin. */
interface Outcome extends Pick<ExecutionResult, 'errors' | 'data'> {
  document?: DocumentNode;
  operation?: OperationDefinitionNode;
  /** HTTP status, unless an error has one. */
  status: number;
}

/**
 * Executes the requests of one server, with its audit entries and its lines in the log. When the entries cannot be written, the response is
 * RECORD_UNAVAILABLE and nothing else.
 */
export class RequestExecutor<Context extends AuditedContext & CallerContext> {
  readonly #documents = new DocumentCache();
  /** As long as their documents are kept. */
  readonly #compiled = new WeakMap<
    OperationDefinitionNode,
    CompiledQuery | null
  >();
  readonly #audit: ((context: AuditedContext) => RequestAudit) | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly logger: Logger,
    audit: AuditOptions | undefined,
  ) {
    assertValidSchema(schema);
    this.#audit = audit && auditRequests(audit);
  }

  async execute(
    request: GraphQLRequest,
    context: Context,
  ): Promise<GraphQLResponse> {
    const audit = this.#audit?.(context);
    const outcome = await this.outcomeOf(request, context, audit);
    const { errors = [], document, operation } = outcome;
    if (errors.length > 0)
      logErrors(this.logger, errors, context, document, this.schema);
    const response = responseOf(outcome);
    try {
      await audit?.end(operation, response.errors ?? []);
    } catch (error) {
      return responseOf({ errors: [asGraphQLError(error)], status: 500 });
    }
    return { ...response, extensions: extensionsOf(context.reported) };
  }

  private async outcomeOf(
    { query, operationName, variables }: GraphQLRequest,
    contextValue: Context,
    audit: RequestAudit | undefined,
  ): Promise<Outcome> {
    const { document, errors: invalid } = this.documentOf(query);
    if (invalid)
      return { ...(document && { document }), errors: invalid, status: 400 };
    const operation = getOperationAST(document, operationName) ?? undefined;
    const known = { document, ...(operation && { operation }) };
    try {
      if (operation && isMutation(operation)) await audit?.begin(operation);
    } catch (error) {
      return { ...known, errors: [asGraphQLError(error)], status: 500 };
    }
    const compiled = operation && this.compiledOf(document, operation);
    const result =
      (await compiled?.(contextValue, variables ?? {}).catch(() => null)) ??
      (await execute({
        schema: this.schema,
        document,
        contextValue,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
      }));
    if (contextValue.keyed)
      await contextValue.keyed.complete(result, contextValue);
    const { errors, data } = result;
    if (data !== undefined)
      return { ...known, ...(errors && { errors }), data, status: 200 };
    const code = operation ? 'BAD_USER_INPUT' : 'OPERATION_RESOLUTION_FAILURE';
    return { ...known, errors: withCode(errors!, code), status: 400 };
  }

  private compiledOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): CompiledQuery | null {
    const known = this.#compiled.get(operation);
    if (known !== undefined) return known;
    const compiled = compileQuery(this.schema, document, operation);
    this.#compiled.set(operation, compiled);
    return compiled;
  }

  /** `errors`: why the text is no valid document. */
  private documentOf(
    query: string,
  ):
    | { document: DocumentNode; errors?: never }
    | { document?: DocumentNode; errors: readonly GraphQLError[] } {
    const key = hash('sha256', query, 'base64url');
    const known = this.#documents.get(key);
    if (known) return { document: known };
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (error) {
      return {
        errors: withCode([error as GraphQLError], 'GRAPHQL_PARSE_FAILED'),
      };
    }
    const errors = validate(this.schema, document);
    if (errors.length > 0)
      return {
        document,
        errors: withCode(errors, 'GRAPHQL_VALIDATION_FAILED'),
      };
    this.#documents.set(key, document);
    return { document };
  }
}

/** Errors of graphql-js with a code; one that has a code keeps it. */
const withCode = (
  errors: readonly GraphQLError[],
  code: string,
): GraphQLError[] =>
  errors.map(
    (error) =>
      new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        originalError: error.originalError ?? error,
        extensions: { code, ...error.extensions },
      }),
  );

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('', { originalError: error as Error });

interface HTTPExtensions {
  status?: number;
  headers?: Iterable<[string, string]>;
}

/** HTTP status and headers, as errors have them in `extensions.http`. */
export function httpOf(
  errors: readonly GraphQLError[],
  otherwise: number,
): Pick<GraphQLResponse, 'status' | 'headers'> {
  const headers = new Map<string, string>();
  let status: number | undefined;
  for (const { extensions } of errors) {
    const http = extensions['http'] as HTTPExtensions | undefined;
    status = http?.status ?? status;
    for (const [name, value] of http?.headers ?? []) headers.set(name, value);
  }
  return { status: status ?? otherwise, headers };
}

const responseOf = ({ errors, data, status }: Outcome): GraphQLResponse => ({
  ...httpOf(errors ?? [], status),
  ...(errors && { errors: errors.map((error) => maskError(error.toJSON())) }),
  ...(data !== undefined && { data }),
});
