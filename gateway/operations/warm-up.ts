import { Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Role } from '../../shared/access/caller.js';
import type { Verwerkingsregister } from '../authentication/verwerkingsactiviteit.js';
import { callerOfRole } from '../authentication/caller-of-role.js';
import { unknownVariables } from '../authorization/given-arguments.js';
import { filterOperation } from '../authorization/operation-filter.js';
import type { PermissionsFor } from '../authorization/permissions.js';
import type { Manifest } from './manifest.js';

interface WarmUpOptions {
  /** The API schema. */
  schema: GraphQLSchema;
  permissionsFor: PermissionsFor;
  register: Verwerkingsregister;
}

/**
 * The registered operations as field authorization leaves them for each role and purpose of their client: those that will be planned. A
 * document that is not valid on this supergraph is left out; its request gets the error.
 */
export function documentsToPlan(
  manifests: readonly Manifest[],
  options: WarmUpOptions,
): string[] {
  const texts = new Set<string>();
  for (const { purposes, operations } of manifests)
    for (const { body } of operations)
      for (const purpose of purposes)
        for (const text of filteredTexts(body, purpose, options))
          texts.add(text);
  return [...texts];
}

function filteredTexts(
  body: string,
  purpose: string,
  { schema, permissionsFor, register }: WarmUpOptions,
): string[] {
  const activity = register.find(({ uri }) => uri === purpose);
  if (!activity) return [];
  const roles = Object.entries(activity.scopesByRole) as [
    Role,
    readonly string[],
  ][];
  return roles.flatMap(([role, scopes]) => {
    try {
      const document = parse(body, { noLocation: true });
      const permissions = permissionsFor(
        { caller: callerOfRole(role, scopes, activity), ownScopes: scopes },
        new Set(),
        schema,
      );
      return textOf(document, body, schema, permissions);
    } catch {
      return [];
    }
  });
}

function textOf(
  document: DocumentNode,
  body: string,
  schema: GraphQLSchema,
  permissions: ReturnType<PermissionsFor>,
): string[] {
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const { isUnchanged, source } = filterOperation(
    { document, operation, schema },
    permissions,
    unknownVariables(operation),
  );
  if (isUnchanged) return [body];
  // A mutation of which a field is removed is refused whole.
  return source === '' || operation.operation === 'mutation' ? [] : [source];
}
