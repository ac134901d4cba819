import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { permitsField, type Grants } from '../support/schema-oracle.js';

/** Fields that show the audit log, to which every request adds an entry: their value changes between requests. */
const volatile = new Set([
  'Justitiabele.inzagen',
  'Query.inzagenZonderZaak',
  'Query.noodtoegangen',
  'Query.veelraadplegers',
]);

/** The fields of an object type whose value in an operation can be compared with the reference. */
export const comparableFields = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(
    ({ name, args }) =>
      !volatile.has(`${type.name}.${name}`) &&
      (type.name === 'Query' ||
        args.every(({ type: given, defaultValue }) =>
          given.toString().endsWith('!') ? defaultValue !== undefined : true,
        )),
  );

/**
 * Selects every field that a caller may see below a type, without alias, named fragment or directive; of a person and a node the id
 * only, and no contact points within a list, which would exceed the cost limit. Types are not selected recursively. Empty for a scalar.
 */
export function plainSelection(
  schema: GraphQLSchema,
  named: GraphQLNamedType,
  held: Grants,
  within: readonly string[] = [],
): string {
  if (named.name === 'Node') return ' { __typename id }';
  if (isInterfaceType(named))
    return ` { __typename ${schema
      .getPossibleTypes(named)
      .map(
        (type) =>
          `... on ${type.name}${plainSelection(schema, type, held, within)}`,
      )
      .join(' ')} }`;
  if (!isObjectType(named)) return '';
  if (named.name === 'Justitiabele') return ' { id }';
  const path = [...within, named.name];
  const isOnPage = within.some((each) => each.endsWith('Connection'));
  const fields = comparableFields(named).flatMap(({ name, type }) => {
    const below = getNamedType(type);
    if (
      path.includes(below.name) ||
      !permitsField(named.name, name, held) ||
      (isOnPage && below.name === 'Contactpunt')
    )
      return [];
    return `${name}${plainSelection(schema, below, held, path)}`;
  });
  return ` { ${['__typename', ...fields].join(' ')} }`;
}
