import {
  Kind,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../shared/graphql/fragments.js';
import { graphError } from '../../shared/graphql/errors.js';
import { SelectedFields, type SelectedField } from './selected-fields.js';
import {
  givenArguments,
  type GivenArgument,
  type VariableValues,
} from './given-arguments.js';
import {
  argumentsOf,
  isIntrospection,
  objectsOf,
  resultOf,
} from './graph-types.js';
import type { CallerPermissions, Permissions } from './permissions.js';
import { refusalCode, type Refusal } from './refusal.js';

/** The topmost field of a removed selection. */
export interface RemovedField extends Refusal {
  /** Response keys, up to the first list. */
  path: readonly string[];
  /** Every @skip and @include above it. */
  conditions: readonly DirectiveNode[];
}

/** Nested fragments can expand exponentially; no real operation comes near. */
const maxSelections = 10_000;

/** Position of a selection set in the operation. */
interface Position {
  type: GraphQLCompositeType;
  /** The possible object types here: those that meet all enclosing type conditions. */
  of: ReadonlySet<string>;
  /** Those of them that are no types of the introspection. */
  ownTypes: readonly string[];
  /** @skip and @include of the enclosing fragments, up to the parent field. */
  conditions: readonly DirectiveNode[];
  /** Those of the parent field and everything above it. */
  above: readonly DirectiveNode[];
  path: readonly string[];
  inList: boolean;
}

interface FilteredSelections {
  selections: SelectionNode[];
  fields: SelectedField[];
}

/** Visits an operation once, its fragments expanded, and separates the fields with permission from those without. */
export class OperationVisitor {
  readonly removedFields: RemovedField[] = [];
  /** A `__typename` is permitted for some possible types only: the response decides. */
  typesDiffer = false;
  /** An argument without permission may be given by a variable whose value is not known here. */
  dependsOnVariables = false;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #left = maxSelections;

  constructor(
    document: DocumentNode,
    private readonly schema: GraphQLSchema,
    private readonly permissions: CallerPermissions,
    private readonly typenameKey: () => string,
    private readonly variables: VariableValues,
  ) {
    this.#fragments = fragmentsOf(document);
  }

  /** How many were visited so far. */
  get selections(): number {
    return maxSelections - this.#left;
  }

  set(set: SelectionSetNode, at: Position): FilteredSelections {
    const filtered: FilteredSelections = { selections: [], fields: [] };
    for (const node of set.selections) this.selection(node, at, filtered);
    return filtered;
  }

  /** Adds what remains of a selection to `filtered`: a result for each, of several thousand, had made garbage of most of its visit. */
  private selection(
    node: SelectionNode,
    at: Position,
    filtered: FilteredSelections,
  ): void {
    if (--this.#left < 0) throw tooLong();
    const { directives = [] } = node;
    const conditions = joined(at.conditions, directives);
    if (node.kind === Kind.FIELD)
      return this.field(
        node,
        conditions === at.conditions ? at : { ...at, conditions },
        filtered,
      );
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD
        ? this.#fragments.get(node.name.value)!
        : node;
    const { typeCondition, selectionSet } = fragment;
    const type = typeCondition
      ? (this.schema.getType(typeCondition.name.value) as GraphQLCompositeType)
      : at.type;
    const objects = objectsOf(this.schema, type).filter((name) =>
      at.of.has(name),
    );
    if (objects.length === 0) return;
    const { selections, fields } = this.set(selectionSet, {
      ...at,
      type,
      ...possibleTypes(objects),
      conditions,
    });
    for (const field of fields) filtered.fields.push(field);
    if (selections.length === 0) return;
    const kept = { kind: Kind.INLINE_FRAGMENT, typeCondition, directives };
    filtered.selections.push({
      ...kept,
      selectionSet: setOf(selections),
    } as SelectionNode);
  }

  private field(
    node: FieldNode,
    at: Position,
    { selections, fields }: FilteredSelections,
  ): void {
    const name = node.name.value;
    const selected: SelectedField = {
      key: node.alias?.value ?? name,
      name,
      of: at.of,
      conditions: at.conditions,
      field: `${at.type.name}.${name}`,
      refusal: this.refusal(node, at),
      below: null,
      isWhole: false,
    };
    fields.push(selected);
    if (selected.refusal) {
      this.removedFields.push({
        ...selected.refusal,
        ...placeOf(selected.key, at),
      });
      return;
    }
    const result =
      node.selectionSet && resultOf(this.schema, at.type.name, name);
    const type = result && getNamedType(result);
    if (!node.selectionSet || !isCompositeType(type)) {
      selections.push(node);
      selected.isWhole = name !== '__typename' || this.allowsTypes(at);
      return;
    }
    const { path, conditions: above } = placeOf(selected.key, at);
    const inner = this.set(node.selectionSet, {
      type,
      ...possibleTypes(objectsOf(this.schema, type)),
      conditions: [],
      above,
      path,
      inList: at.inList || isListType(getNullableType(result)),
    });
    const hasTypename = inner.selections.length === 0 || isAbstractType(type);
    if (hasTypename) inner.selections.push(typename(this.typenameKey()));
    selections.push({ ...node, selectionSet: setOf(inner.selections) });
    selected.below = new SelectedFields(inner.fields, hasTypename);
    selected.isWhole = selected.below.isWhole;
  }

  /** Why a field is removed; `null` when it is not. */
  private refusal(node: FieldNode, at: Position): Refusal | null {
    const name = node.name.value;
    const given = this.given(node, at);
    const isFieldAllowed = this.allows(at, name);
    const denied = this.denied(given);
    if (isFieldAllowed && !denied) return null;
    const code = refusalCode(
      this.permissions,
      (any) => isAllowed(any, at, name) && given.every(isArgumentAllowed(any)),
    );
    return {
      code,
      argument: isFieldAllowed ? denied : undefined,
      field: `${at.type.name}.${name}`,
    };
  }

  private given(
    node: FieldNode,
    { ownTypes }: Position,
  ): readonly GivenArgument[] {
    const name = node.name.value;
    return ownTypes.flatMap((type) =>
      givenArguments(
        `${type}.${name}`,
        argumentsOf(this.schema, type, name),
        node,
        this.variables,
      ),
    );
  }

  /** Path of the first given argument without permission. */
  private denied(given: readonly GivenArgument[]): string | undefined {
    const denied = given.filter(
      (each) => !isArgumentAllowed(this.permissions)(each),
    );
    this.dependsOnVariables ||= denied.some(({ isUncertain }) => isUncertain);
    return denied.find(({ isUncertain }) => !isUncertain)?.path;
  }

  private allows(at: Position, name: string): boolean {
    this.typesDiffer ||= name === '__typename' && !this.allowsTypes(at);
    return isAllowed(this.permissions, at, name);
  }

  private allowsTypes({ ownTypes }: Position): boolean {
    return ownTypes.every(this.permissions.allowsType);
  }
}

/** A field needs permission on all possible object types; `__typename` on any of them, the response decides by the actual type. */
function isAllowed(
  permissions: Permissions,
  { ownTypes: types, path }: Position,
  name: string,
): boolean {
  if (name === '__typename')
    return types.length === 0 || types.some(permissions.allowsType);
  // Only at the root is introspection executed over the filtered schema; below it the engine would execute it over the whole one.
  if (isIntrospection(name))
    return permissions.allowsIntrospection && path.length === 0;
  return types.every((type) => permissions.allowsField(type, name));
}

const isArgumentAllowed =
  (permissions: Permissions) =>
  ({ coordinate }: GivenArgument) =>
    permissions.allowsArgument(coordinate);

/** Of a position. Once for all its fields, of which each looks at them several times. */
export const possibleTypes = (
  objects: readonly string[],
): Pick<Position, 'of' | 'ownTypes'> => ({
  of: new Set(objects),
  ownTypes: objects.filter((type) => !type.startsWith('__')),
});

/** Of the field with this response key: its path, and the conditions down to it. */
const placeOf = (
  key: string,
  { path, inList, above, conditions }: Position,
): Pick<RemovedField, 'path' | 'conditions'> => ({
  path: inList ? path : [...path, key],
  conditions: joined(above, conditions),
});

/** Hardly any selection has a directive: no list is made for the others. */
const joined = (
  outer: readonly DirectiveNode[],
  own: readonly DirectiveNode[],
): readonly DirectiveNode[] => (own.length > 0 ? [...outer, ...own] : outer);

const typename = (key: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: key },
  name: { kind: Kind.NAME, value: '__typename' },
});

const tooLong = () =>
  graphError(
    'BAD_USER_INPUT',
    `Written out without fragments, this operation has more than ${maxSelections} selections.`,
    { http: { status: 400 } },
  );

export const setOf = (selections: SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});
