import {
  Kind,
  print,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { fieldsOnly } from '../execution/fields-only.js';
import { SelectedFields } from './selected-fields.js';
import type { VariableValues } from './given-arguments.js';
import { isIntrospection } from './graph-types.js';
import type { CallerPermissions } from './permissions.js';
import { setOf, OperationWalk, type RemovedField } from './removed-fields.js';

/** A document of one operation and nothing else. */
export type SingleOperation = DocumentNode & {
  definitions: [OperationDefinitionNode];
};

/** An operation cut to what a caller may see. */
export interface FilteredOperation {
  /** What remains to be asked, as one operation without fragments; `null` when nothing does, or all. */
  document: SingleOperation | null;
  /** That, as text; empty when nothing was taken out. */
  source: string;
  /** What is asked of the graph's looks; the engine is not to know. */
  introspection: SingleOperation | null;
  removedFields: readonly RemovedField[];
  /** Nothing was taken out, whatever stands in the answer may be seen, and the engine may answer all of it. */
  isWhole: boolean;
  /** With known variables it may be cut further, or less. */
  dependsOnVariables: boolean;
  /** The whole operation, to lay the answer out by. */
  root: SelectedFields;
  rootType: string;
  /** Under this key every object of an interface or union tells its type. */
  typeKey: string;
  /** What all this takes, about, when it was used. */
  bytes: number;
}

/** An operation of a document. */
interface Requested {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  schema: GraphQLSchema;
}

/** On average, of a selection and all that is known of it: what it is asked of, where, and under which conditions. */
const bytesOfSelection = 1_200;

/** Takes out what `lock` does not open. Error: BAD_USER_INPUT when the operation, written out without fragments, is too long. */
export function filterOperation(
  { document, operation, schema }: Requested,
  lock: CallerPermissions,
  variables: VariableValues,
): FilteredOperation {
  const type = schema.getRootType(operation.operation)!;
  const typeKey = freeKey(document);
  const walk = new OperationWalk(document, schema, lock, typeKey, variables);
  const { selections, fields } = walk.set(operation.selectionSet, {
    type,
    of: new Set([type.name]),
    conditions: [],
    above: [],
    path: [],
    inList: false,
  });
  const introspection = only(operation, parted(selections, true));
  const remains = only(operation, parted(selections, false));
  const { dependsOnVariables, removedFields } = walk;
  const isWhole =
    removedFields.length === 0 && !walk.typesDiffer && !introspection;
  const known = { removedFields, isWhole, dependsOnVariables, introspection };
  const root = { rootType: type.name, typeKey };
  // All else of it is the document, which the server has.
  if (isWhole)
    return {
      ...known,
      ...root,
      ...{
        document: null,
        source: '',
        root: new SelectedFields([]),
        bytes: 500,
      },
    };
  const source = remains ? print(remains) : '';
  return {
    ...known,
    ...root,
    document: remains,
    source,
    root: new SelectedFields(fields),
    bytes: walk.selections * bytesOfSelection + 4 * source.length,
  };
}

/** A key that the document does not use itself. */
function freeKey(document: DocumentNode): string {
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

/** Of the root: what asks for the graph's looks, or all else. */
const parted = (
  selections: readonly SelectionNode[],
  looks: boolean,
): SelectionNode[] =>
  selections.flatMap((node) => {
    if (node.kind === Kind.FIELD)
      return isIntrospection(node.name.value) === looks ? node : [];
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    const within = parted(node.selectionSet.selections, looks);
    return within.length > 0 ? { ...node, selectionSet: setOf(within) } : [];
  });

function only(
  operation: OperationDefinitionNode,
  selections: SelectionNode[],
): SingleOperation | null {
  if (selections.length === 0) return null;
  const selectionSet = setOf(selections);
  const cut = usedVariables({ ...operation, selectionSet });
  return { kind: Kind.DOCUMENT, definitions: [cut] };
}

/** The operation without the variables that nothing in it uses: with them it would not be valid. */
function usedVariables(
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
