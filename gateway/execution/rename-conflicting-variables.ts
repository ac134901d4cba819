import {
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { isInherited, own, type Json } from './json.js';
import { reservedNames } from './reserved-names.js';

/** An operation whose variables collide neither with those of a plan nor with inherited properties. */
export interface RenamedVariables {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Json>;
  /** Restores the client's variable names in an error. */
  restoreNames(error: GraphQLError): GraphQLError;
}

interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/**
 * graphql-js reads variables from an object with a prototype, so `$constructor` has a value though the client gave none; and a plan has
 * variables of its own. Colliding variables of the client are renamed.
 */
export function renameConflictingVariables(
  request: Operation,
  variables: Readonly<Json>,
): RenamedVariables {
  const { variableDefinitions = [] } = request.operation;
  // By name: copying all of the request took most of the time here.
  if (!variableDefinitions.some(mayCollide))
    return {
      document: request.document,
      operation: request.operation,
      variables,
      restoreNames: unchanged,
    };
  let renamed = cache.get(request.operation);
  if (!renamed) cache.set(request.operation, (renamed = rename(request)));
  const { document, operation, ownNames } = renamed;
  return {
    document,
    operation,
    variables: Object.fromEntries(
      variableDefinitions
        .map(nameOf)
        .filter((name) => Object.hasOwn(variables, name))
        .map((name) => [ownNames.get(name) ?? name, own(variables, name)]),
    ),
    restoreNames: (error) =>
      withClientNames(error, variableDefinitions, ownNames),
  };
}

const unchanged = (error: GraphQLError) => error;

/** As long as the parsed operation is cached. */
const cache = new WeakMap<OperationDefinitionNode, Renamed>();

interface Renamed extends Operation {
  ownNames: ReadonlyMap<string, string>;
}

const nameOf = ({ variable }: VariableDefinitionNode) => variable.name.value;

function mayCollide(definition: VariableDefinitionNode): boolean {
  const name = nameOf(definition);
  return (
    isInherited(name) ||
    reservedNames.variables.some((start) => name.startsWith(start))
  );
}

function rename({ document, operation }: Operation): Renamed {
  const definitions = operation.variableDefinitions ?? [];
  const taken = new Set(definitions.map(nameOf));
  const ownNames = new Map<string, string>();
  for (const name of definitions.filter(mayCollide).map(nameOf)) {
    let renamedTo = `client_${name}`;
    while (taken.has(renamedTo)) renamedTo += '_';
    taken.add(renamedTo);
    ownNames.set(name, renamedTo);
  }
  let renamed = operation;
  const all = visit(document, {
    // Other operations have variables of their own.
    OperationDefinition: {
      enter: (node) => (node === operation ? undefined : false),
      leave: (node) => void (renamed = node),
    },
    Variable: (node) => {
      const value = ownNames.get(node.name.value);
      return value ? { ...node, name: { kind: Kind.NAME, value } } : undefined;
    },
  });
  return { document: all, operation: renamed, ownNames };
}

function withClientNames(
  error: GraphQLError,
  definitions: readonly VariableDefinitionNode[],
  ownNames: ReadonlyMap<string, string>,
): GraphQLError {
  const { path, extensions } = error;
  let { message, nodes } = error;
  for (const [name, renamedTo] of ownNames) {
    const quoted = new RegExp(`"\\$${renamedTo}(?!\\w)`, 'g');
    message = message.replace(quoted, () => `"$${name}`);
    nodes = nodes?.map((node) =>
      node.kind === Kind.VARIABLE_DEFINITION && nameOf(node) === renamedTo
        ? definitions.find((each) => nameOf(each) === name)!
        : node,
    );
  }
  return new GraphQLError(message, {
    extensions,
    ...(nodes && { nodes }),
    ...(path && { path }),
  });
}
