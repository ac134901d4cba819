import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { fieldAt } from '../../authorization/graph-types.js';
import type { SupergraphFacts } from '../facts.js';
import type { Supergraph } from '../supergraph.js';

/** An argument without a valid `@reads`. */
export interface ArgumentViolation {
  /** `Type.field(argument)` or `Input.field`. */
  coordinate: string;
  code: string;
  message: string;
  help: string;
}

/**
 * An argument reveals something of the fields by which it filters, orders or finds, so it requires what they require. Each must therefore
 * declare them (`@reads`), or that there are none; so must each input field, unless its argument declares them for all. Exempt are pagination
 * arguments and the key of an entity.
 */
export function argumentViolations(
  supergraph: Supergraph,
): ArgumentViolation[] {
  const { facts, schema } = supergraph;
  const { readBy } = supergraph.accessRules;
  const seen = new Set<string>();
  const violationsAt = (
    coordinate: string,
    { type }: GraphQLArgument | GraphQLInputField,
    isRequired: boolean,
  ): ArgumentViolation[] => {
    const reads = readBy(coordinate);
    const input = getNamedType(type);
    const below = isInputObjectType(input)
      ? violationsBelow(input.name, isRequired && !reads)
      : [];
    const unknown = (reads ?? [])
      .filter((read) => !isField(schema, read))
      .map((read) => unknownField(coordinate, read));
    return isRequired && !reads && !isInputObjectType(input)
      ? [missingReads(coordinate)]
      : [...unknown, ...below];
  };
  const violationsBelow = (
    name: string,
    isRequired: boolean,
  ): ArgumentViolation[] => {
    const key = `${name} ${isRequired}`;
    const input = schema.getType(name);
    if (seen.has(key) || !isInputObjectType(input)) return [];
    seen.add(key);
    return Object.values(input.getFields()).flatMap((field) =>
      violationsAt(`${name}.${field.name}`, field, isRequired),
    );
  };
  const violations = objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const at = `${type.name}.${field.name}`;
      const isKey = isKeyOf(facts, field.type);
      return field.args.flatMap((argument) =>
        violationsAt(
          `${at}(${argument.name})`,
          argument,
          !isPaging(argument) && !isKey(argument),
        ),
      );
    }),
  );
  return [...new Map(violations.map((each) => [each.message, each])).values()];
}

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));

/** Pagination arguments with their types. */
const paging = new Map([
  ['first', ['Int']],
  ['last', ['Int']],
  ['after', ['String', 'ID']],
  ['before', ['String', 'ID']],
]);

const isPaging = ({ name, type }: GraphQLArgument): boolean =>
  !isListType(getNullableType(type)) &&
  (paging.get(name)?.includes(getNamedType(type).name) ?? false);

/** Whether the argument is the key of the entity that its field returns: the client already has it. */
function isKeyOf(
  { keys, partners }: SupergraphFacts,
  result: GraphQLOutputType,
): (argument: GraphQLArgument) => boolean {
  const entity = getNullableType(result);
  if (!isObjectType(entity)) return () => false;
  const names = partners
    .flatMap((partner) => keys(partner, entity.name))
    .flatMap(({ selections: [node, ...more] }) =>
      node?.kind === Kind.FIELD && !node.selectionSet && more.length === 0
        ? [node.name.value]
        : [],
    );
  return ({ name, type }) => {
    const field = entity.getFields()[name];
    return (
      names.includes(name) &&
      !isListType(getNullableType(type)) &&
      getNamedType(type).name === (field && getNamedType(field.type).name)
    );
  };
}

function isField(schema: GraphQLSchema, coordinate: string): boolean {
  const [name, field] = fieldAt(coordinate);
  const type = schema.getType(name);
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    coordinate === `${name}.${field}` &&
    Object.hasOwn(type.getFields(), field)
  );
}

const missingReads = (coordinate: string): ArgumentViolation => ({
  coordinate,
  code: 'READS_MISSING',
  message: `${coordinate} does not declare by which fields it filters, orders or finds.`,
  help: 'Write @reads(fields: ["Type.field"]) on it, so that it requires what they require, or @reads(fields: []) when it uses none.',
});

const unknownField = (coordinate: string, read: string): ArgumentViolation => ({
  coordinate,
  code: 'READS_UNKNOWN_FIELD',
  message: `${coordinate} reads "${read}", and the graph has no such field.`,
  help: 'Write "Type.field", as the partner that resolves it names them.',
});
