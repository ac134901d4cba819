import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { AuditedContext } from '../audit/audit-request.js';
import type { ErrorCode } from '../graphql/errors.js';
import type { Logger } from '../logger.js';
import { closedCode } from './mask-error.js';

/** A refusal is no failure of the partner, and lateness and overload pass. */
const levels: Partial<Record<ErrorCode, 'error' | 'warn'>> = {
  INTERNAL_SERVER_ERROR: 'error',
  RECORD_UNAVAILABLE: 'error',
  SOURCE_UNAVAILABLE: 'warn',
  OVERLOADED: 'warn',
  DEADLINE_EXCEEDED: 'warn',
};

interface Line {
  code: ErrorCode;
  reason: string | undefined;
  /** `Type.field`. */
  field: string | undefined;
  /** Names of fields and indices: an alias is a text of the client. */
  path: string | undefined;
  /** How many errors of the response differ in their path only. */
  count: number;
}

/**
 * A line for the errors of a response, by which their owner finds them: trace, request, code, field, path, and the class or code of what was
 * thrown. Never its message, nor a value.
 */
export function logErrors(
  logger: Logger,
  errors: readonly GraphQLError[],
  { caller, trace }: Pick<AuditedContext, 'caller' | 'trace'>,
  document: DocumentNode | undefined,
  schema: GraphQLSchema,
): void {
  const request = { requestId: caller.requestId, traceId: trace.traceId };
  for (const line of linesOf(errors, document, schema))
    logger[levels[line.code] ?? 'info'](
      { ...request, ...line },
      'error in a response',
    );
}

function linesOf(
  errors: readonly GraphQLError[],
  document: DocumentNode | undefined,
  schema: GraphQLSchema,
): Line[] {
  const lines = new Map<string, Line>();
  for (const error of errors) {
    const code = closedCode(error.extensions['code']);
    const reason = reasonOf(error, code);
    const node = error.nodes?.[0];
    const key = [code, reason, node?.loc?.start].join(' ');
    const known = lines.get(key);
    if (known) known.count += 1;
    else {
      const place =
        document && node ? placeOf(node, document, schema) : undefined;
      lines.set(key, {
        code,
        reason,
        field: place?.field,
        path: place && pathOf(error.path, place.names),
        count: 1,
      });
    }
  }
  return [...lines.values()];
}

/** As drivers and Node write them: `ER_LOCK_DEADLOCK`, `QueryFailedError`. */
const isSafe = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z][A-Za-z_]{0,60}$/.test(text);

function reasonOf(error: GraphQLError, code: ErrorCode): string | undefined {
  const { name, code: driverCode } = (error.originalError ?? error) as {
    name?: string;
    code?: unknown;
  };
  const { code: own, reason } = error.extensions;
  const words = [
    name === 'GraphQLError' ? undefined : name,
    driverCode,
    own === code ? undefined : own,
    reason,
  ].filter(isSafe);
  return words.length > 0 ? [...new Set(words)].join(' ') : undefined;
}

/** Where a field stands in the document: its coordinate, and the names of the fields down to it. */
function placeOf(
  node: ASTNode,
  document: DocumentNode,
  schema: GraphQLSchema,
): { field: string; names: string[] } | undefined {
  let found: { field: string; names: string[] } | undefined;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (each, _key, _parent, _path, ancestors) => {
        const name = each.name.value;
        const type = types.getParentType();
        if (each !== node || !type) return;
        const above = ancestors.flatMap((one) =>
          'kind' in one && one.kind === Kind.FIELD ? one.name.value : [],
        );
        found = { field: `${type.name}.${name}`, names: [...above, name] };
      },
    }),
  );
  return found;
}

/** The path of an error with the names of fields for response keys. In a fragment the names above it are not known: `…`. */
function pathOf(
  path: readonly (string | number)[] | undefined,
  names: readonly string[],
): string {
  if (!path) return names.join('.');
  const keys = path.filter((step) => typeof step === 'string').length;
  const unknown = Array.from({ length: Math.max(0, keys - names.length) });
  const steps = [...unknown.map(() => '…'), ...names];
  let next = 0;
  return path
    .map((step) => (typeof step === 'number' ? step : (steps[next++] ?? '…')))
    .join('.');
}
