import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type NameNode,
  type OperationDefinitionNode,
} from 'graphql';
import { withoutNames } from '../../shared/graphql/visitor-keys.js';

/**
 * The arguments, input fields and enum values that an operation gives, for the access log: by them one knows whom a change of the schema
 * breaks. Also below @skip, because a server validates what it skips. No other value is kept. Created once per operation.
 */
export class RequestedInputs {
  readonly #inDocument = new Set<string>();
  readonly #ofVariables: readonly { name: string; type: GraphQLInputType }[];
  /** As JSON, when no variable has input fields or enum values. */
  readonly #always: string | null;

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    { variableDefinitions = [] }: OperationDefinitionNode,
  ) {
    this.collect(schema, document);
    this.#ofVariables = variableDefinitions.flatMap(({ variable, type }) => {
      const found = typeFromAST(schema, type);
      const named = getNamedType(found);
      return isInputType(found) &&
        (isEnumType(named) || isInputObjectType(named))
        ? [{ name: variable.name.value, type: found }]
        : [];
    });
    this.#always =
      this.#ofVariables.length > 0 ? null : asJson(this.#inDocument);
  }

  /** Schema coordinates such as `Query.zoek(status:)`, `Filter.soort` and `Soort.WERK`, as JSON; `null` when there are none. */
  coordinates(variables: Readonly<Record<string, unknown>>): string | null {
    if (this.#ofVariables.length === 0) return this.#always;
    const all = new Set(this.#inDocument);
    for (const { name, type } of this.#ofVariables)
      addValue(variables[name], type, all);
    return asJson(all);
  }

  private collect(schema: GraphQLSchema, document: DocumentNode): void {
    const info = new TypeInfo(schema);
    const add = (coordinate: string) => void this.#inDocument.add(coordinate);
    visit(
      document,
      visitWithTypeInfo(info, {
        Argument: ({ name }) => {
          const field = info.getFieldDef();
          const parent = info.getParentType();
          if (!info.getDirective() && field && parent)
            add(`${parent.name}.${field.name}(${name.value}:)`);
        },
        [Kind.OBJECT_FIELD]: ({ name }: { name: NameNode }) => {
          const input = getNamedType(info.getParentInputType());
          if (isInputObjectType(input)) add(`${input.name}.${name.value}`);
        },
        EnumValue: ({ value }) => {
          const type = getNamedType(info.getInputType());
          if (isEnumType(type)) add(`${type.name}.${value}`);
        },
      }),
      withoutNames,
    );
  }
}

const asJson = (coordinates: ReadonlySet<string>): string | null =>
  coordinates.size > 0 ? JSON.stringify([...coordinates]) : null;

/** The value has been validated, so only what its type declares is looked at. */
function addValue(
  value: unknown,
  type: GraphQLInputType,
  found: Set<string>,
): void {
  const named = getNamedType(type);
  if (Array.isArray(value))
    for (const item of value) addValue(item, named, found);
  else if (isEnumType(named)) {
    if (typeof value === 'string' && named.getValue(value))
      found.add(`${named.name}.${value}`);
  } else if (isInputObjectType(named) && value && typeof value === 'object')
    for (const [name, { type: inner }] of Object.entries(named.getFields()))
      if (Object.hasOwn(value, name)) {
        found.add(`${named.name}.${name}`);
        addValue((value as Record<string, unknown>)[name], inner, found);
      }
}
