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

/** An operation in which no variable has a name that a plan uses, or that every object has by inheritance. */
export interface RenamedVariables {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Json>;
  /** An error in the client's names. */
  told(error: GraphQLError): GraphQLError;
}

interface Asked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/**
 * graphql-js keeps variables in an object that inherits, so `$constructor` is there though nobody gave it; and a plan has variables of its
 * own. The client's get other names here.
 */
export function renameConflictingVariables(
  asked: Asked,
  variables: Readonly<Json>,
): RenamedVariables {
  const { variableDefinitions = [] } = asked.operation;
  // By name: a request holds much else, and copying it took most of the time here.
  if (!variableDefinitions.some(mayMeet))
    return {
      document: asked.document,
      operation: asked.operation,
      variables,
      told: asItIs,
    };
  let renamed = known.get(asked.operation);
  if (!renamed) known.set(asked.operation, (renamed = rename(asked)));
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
    told: (error) => inClientsNames(error, variableDefinitions, ownNames),
  };
}

const asItIs = (error: GraphQLError) => error;

/** As long as the server remembers the operation. */
const known = new WeakMap<OperationDefinitionNode, Renamed>();

interface Renamed extends Asked {
  ownNames: ReadonlyMap<string, string>;
}

const nameOf = ({ variable }: VariableDefinitionNode) => variable.name.value;

function mayMeet(definition: VariableDefinitionNode): boolean {
  const name = nameOf(definition);
  return (
    isInherited(name) ||
    reservedNames.variables.some((start) => name.startsWith(start))
  );
}

function rename({ document, operation }: Asked): Renamed {
  const definitions = operation.variableDefinitions ?? [];
  const taken = new Set(definitions.map(nameOf));
  const ownNames = new Map<string, string>();
  for (const name of definitions.filter(mayMeet).map(nameOf)) {
    let ours = `client_${name}`;
    while (taken.has(ours)) ours += '_';
    taken.add(ours);
    ownNames.set(name, ours);
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

function inClientsNames(
  error: GraphQLError,
  definitions: readonly VariableDefinitionNode[],
  ownNames: ReadonlyMap<string, string>,
): GraphQLError {
  const { path, extensions } = error;
  let { message, nodes } = error;
  for (const [name, ours] of ownNames) {
    const quoted = new RegExp(`"\\$${ours}(?!\\w)`, 'g');
    message = message.replace(quoted, () => `"$${name}`);
    nodes = nodes?.map((node) =>
      node.kind === Kind.VARIABLE_DEFINITION && nameOf(node) === ours
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
