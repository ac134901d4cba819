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
import { graphError } from '../../shared/graphql/errors.js';
import { SelectedFields, type SelectedField } from './selected-fields.js';
import { givenAt, type Given, type VariableValues } from './given-arguments.js';
import {
  argumentsOf,
  isIntrospection,
  objectsOf,
  resultOf,
} from './graph-types.js';
import type { CallerPermissions, Permissions } from './permissions.js';
import { refusalCode, type Refusal } from './refusal.js';

/** A field that the caller may not see, as high as it was asked. */
export interface RemovedField extends Refusal {
  /** Up to the first list. */
  path: readonly string[];
  /** Every @skip and @include above it. */
  conditions: readonly DirectiveNode[];
}

/** Fragments used in fragments can ask exponentially much; no honest operation comes near. */
const maxSelections = 10_000;

/** Where in the operation a selection set stands. */
interface Position {
  type: GraphQLCompositeType;
  of: ReadonlySet<string>;
  /** Of the fragments around, up to the field that holds them. */
  conditions: readonly DirectiveNode[];
  /** Of that field and everything above it. */
  above: readonly DirectiveNode[];
  path: readonly string[];
  inList: boolean;
}

interface Walked {
  selections: SelectionNode[];
  fields: SelectedField[];
}

/** Goes through an operation once, with every fragment where it is used, and keeps what the lock opens. */
export class OperationWalk {
  readonly removedFields: RemovedField[] = [];
  /** Somewhere the caller may learn the type of an object only when he sees which it is. */
  typesDiffer = false;
  /** A variable whose value is not known here may give what the lock does not open. */
  dependsOnVariables = false;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #left = maxSelections;

  constructor(
    { definitions }: DocumentNode,
    private readonly schema: GraphQLSchema,
    private readonly lock: CallerPermissions,
    private readonly typeKey: string,
    private readonly variables: VariableValues,
  ) {
    this.#fragments = new Map(
      definitions
        .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
        .map((each) => [each.name.value, each]),
    );
  }

  /** How many it went through so far. */
  get selections(): number {
    return maxSelections - this.#left;
  }

  set(set: SelectionSetNode, at: Position): Walked {
    const walked = set.selections.map((node) => this.selection(node, at));
    return {
      selections: walked.flatMap(({ selections }) => selections),
      fields: walked.flatMap(({ fields }) => fields),
    };
  }

  private selection(node: SelectionNode, at: Position): Walked {
    if (--this.#left < 0) throw tooLong();
    const { directives = [] } = node;
    const conditions = [...at.conditions, ...directives];
    if (node.kind === Kind.FIELD)
      return this.field(node, { ...at, conditions });
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD
        ? this.#fragments.get(node.name.value)!
        : node;
    const { typeCondition, selectionSet } = fragment;
    const type = typeCondition
      ? (this.schema.getType(typeCondition.name.value) as GraphQLCompositeType)
      : at.type;
    const of = new Set(
      objectsOf(this.schema, type).filter((name) => at.of.has(name)),
    );
    if (of.size === 0) return { selections: [], fields: [] };
    const { selections, fields } = this.set(selectionSet, {
      ...at,
      type,
      of,
      conditions,
    });
    const kept = { kind: Kind.INLINE_FRAGMENT, typeCondition, directives };
    return {
      selections:
        selections.length > 0
          ? [{ ...kept, selectionSet: setOf(selections) } as SelectionNode]
          : [],
      fields,
    };
  }

  private field(node: FieldNode, at: Position): Walked {
    const name = node.name.value;
    const key = node.alias?.value ?? name;
    const path = at.inList ? at.path : [...at.path, key];
    const above = [...at.above, ...at.conditions];
    const { of, conditions } = at;
    const coordinate = `${at.type.name}.${name}`;
    const asked = { key, name, of, conditions, field: coordinate };
    const given = this.given(node, at);
    const isOwnOpen = this.opens(at, name);
    const closed = this.closed(given);
    if (!isOwnOpen || closed) {
      const code = refusalCode(
        this.lock,
        (any) => isOpen(any, at, name) && given.every(isOpenTo(any)),
      );
      const argument = isOwnOpen ? closed : undefined;
      const refusal = { code, argument, field: coordinate };
      this.removedFields.push({ ...refusal, path, conditions: above });
      const field = { ...asked, refusal, below: null };
      return { selections: [], fields: [field] };
    }
    const result =
      node.selectionSet && resultOf(this.schema, at.type.name, name);
    const type = result && getNamedType(result);
    if (!node.selectionSet || !isCompositeType(type))
      return {
        selections: [node],
        fields: [{ ...asked, refusal: null, below: null }],
      };
    const { selections, fields } = this.set(node.selectionSet, {
      type,
      of: new Set(objectsOf(this.schema, type)),
      conditions: [],
      above,
      path,
      inList: at.inList || isListType(getNullableType(result)),
    });
    if (selections.length === 0 || isAbstractType(type))
      selections.push(typename(this.typeKey));
    return {
      selections: [{ ...node, selectionSet: setOf(selections) }],
      fields: [{ ...asked, refusal: null, below: new SelectedFields(fields) }],
    };
  }

  private given(node: FieldNode, { of }: Position): Given[] {
    const name = node.name.value;
    return objectsOfGraph(of).flatMap((type) => {
      const definitions = argumentsOf(this.schema, type, name);
      return definitions.length > 0
        ? givenAt(`${type}.${name}`, definitions, node, this.variables)
        : [];
    });
  }

  /** The first argument that surely may not be given. */
  private closed(given: readonly Given[]): string | undefined {
    const closed = given.filter((each) => !isOpenTo(this.lock)(each));
    this.dependsOnVariables ||= closed.some(({ isUncertain }) => isUncertain);
    return closed.find(({ isUncertain }) => !isUncertain)?.path;
  }

  private opens(at: Position, name: string): boolean {
    this.typesDiffer ||=
      name === '__typename' &&
      objectsOfGraph(at.of).some((type) => !this.lock.allowsType(type));
    return isOpen(this.lock, at, name);
  }
}

/** Through an interface a field needs what every object asks that may stand there; its __typename, what any of them asks. */
function isOpen(
  opening: Permissions,
  { of, path }: Position,
  name: string,
): boolean {
  const types = objectsOfGraph(of);
  if (name === '__typename')
    return types.length === 0 || types.some(opening.allowsType);
  // Below the root the engine would answer it, and that cuts nothing.
  if (isIntrospection(name))
    return opening.allowsIntrospection && path.length === 0;
  return types.every((type) => opening.allowsField(type, name));
}

const isOpenTo =
  (opening: Permissions) =>
  ({ coordinate }: Given) =>
    opening.allowsArgument(coordinate);

const objectsOfGraph = (of: ReadonlySet<string>) =>
  [...of].filter((type) => !type.startsWith('__'));

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
