import {
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { fieldsOnly } from '../execution/fields-only.js';
import { printOperation } from '../execution/print-operation.js';
import { SelectedFields } from './selected-fields.js';
import type { VariableValues } from './given-arguments.js';
import { isIntrospection } from './graph-types.js';
import type { CallerPermissions } from './permissions.js';
import {
  setOf,
  OperationVisitor,
  possibleTypes,
  type RemovedField,
} from './removed-fields.js';

/** A document of one operation and nothing else. */
export type SingleOperation = DocumentNode & {
  definitions: [OperationDefinitionNode];
};

/** An operation without the fields that the caller has no permission for. */
export interface FilteredOperation {
  /** The remaining fields as one operation without named fragments; `null` when none remain, or all. */
  document: SingleOperation | null;
  /** The same, printed; empty when the operation is unchanged. */
  source: string;
  /** Its introspection, which the engine never executes: it would show the whole schema. */
  introspection: SingleOperation | null;
  removedFields: readonly RemovedField[];
  /** The client's operation can be executed as it is, and its response needs no redaction. */
  isUnchanged: boolean;
  /** With other values of variables other fields may be removed. */
  dependsOnVariables: boolean;
  /** All fields of the client's operation, by which the response is redacted. */
  root: SelectedFields;
  rootType: string;
  /** The response key of the `__typename` that is selected on every interface and union; empty when the operation is unchanged. */
  typenameKey: string;
  /** Estimated memory. */
  bytes: number;
}

interface RequestedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  schema: GraphQLSchema;
}

/** Average memory of a selection with its parent types, path and conditions. */
const bytesOfSelection = 1_200;

/** Removes the fields without permission. Error: BAD_USER_INPUT when the operation, its fragments expanded, has too many selections. */
export function filterOperation(
  { document, operation, schema }: RequestedOperation,
  permissions: CallerPermissions,
  variables: VariableValues,
): FilteredOperation {
  const type = schema.getRootType(operation.operation)!;
  let unused: string | undefined;
  const typenameKey = () => (unused ??= unusedKey(document));
  const walk = new OperationVisitor(
    document,
    schema,
    permissions,
    typenameKey,
    variables,
  );
  const { selections, fields } = walk.set(operation.selectionSet, {
    type,
    ...possibleTypes([type.name]),
    conditions: [],
    above: [],
    path: [],
    inList: false,
  });
  const introspection = operationWith(
    operation,
    rootSelections(selections, true),
  );
  const remaining = operationWith(operation, rootSelections(selections, false));
  const { dependsOnVariables, removedFields } = walk;
  const isUnchanged =
    removedFields.length === 0 && !walk.typesDiffer && !introspection;
  const known = {
    removedFields,
    isUnchanged,
    dependsOnVariables,
    introspection,
    rootType: type.name,
  };
  // The server's document cache holds the rest of it.
  if (isUnchanged)
    return {
      ...known,
      document: null,
      source: '',
      root: new SelectedFields([]),
      typenameKey: '',
      bytes: 500,
    };
  const source = remaining ? printOperation(remaining) : '';
  return {
    ...known,
    document: remaining,
    source,
    root: new SelectedFields(fields),
    typenameKey: typenameKey(),
    bytes: walk.selections * bytesOfSelection + 4 * source.length,
  };
}

/** A response key that the document does not use itself. */
function unusedKey(document: DocumentNode): string {
  const taken = new Set<string>();
  visit(
    document,
    { Field: ({ alias, name }) => void taken.add((alias ?? name).value) },
    fieldsOnly,
  );
  let key = '_type';
  while (taken.has(key)) key += '_';
  return key;
}

/** The introspection fields of the root, or the other ones. */
const rootSelections = (
  selections: readonly SelectionNode[],
  isIntrospected: boolean,
): SelectionNode[] =>
  selections.flatMap((node) => {
    if (node.kind === Kind.FIELD)
      return isIntrospection(node.name.value) === isIntrospected ? node : [];
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    const within = rootSelections(node.selectionSet.selections, isIntrospected);
    return within.length > 0 ? { ...node, selectionSet: setOf(within) } : [];
  });

function operationWith(
  operation: OperationDefinitionNode,
  selections: SelectionNode[],
): SingleOperation | null {
  if (selections.length === 0) return null;
  const selectionSet = setOf(selections);
  const cut = withUsedVariables({ ...operation, selectionSet });
  return { kind: Kind.DOCUMENT, definitions: [cut] };
}

/** Without the variables that no remaining field uses: an operation with unused variables is not valid. */
function withUsedVariables(
  operation: OperationDefinitionNode,
): OperationDefinitionNode {
  const used = new Set<string>();
  visit(operation, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return {
    ...operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(
      ({ variable }) => used.has(variable.name.value),
    ),
  };
}
