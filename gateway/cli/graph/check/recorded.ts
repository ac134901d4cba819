import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isWithoutPerson } from '../../../../shared/audit/person-type.js';

/**
 * Whether the access log shows every use of a coordinate. It has no entry for a request that discloses nothing about a person, so of what is
 * not about people, and of the inputs of such fields, not finding a use proves nothing. `schema` has the directives of the supergraph.
 */
export function recordedIn(
  schema: GraphQLSchema,
): (coordinate: string) => boolean {
  const unrecorded = new Set<string>();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const addInput = (type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (unrecorded.has(named.name)) return;
    if (isEnumType(named)) unrecorded.add(named.name);
    if (!isInputObjectType(named)) return;
    unrecorded.add(named.name);
    for (const field of Object.values(named.getFields())) addInput(field.type);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const isRoot = roots.some((root) => root === type);
    const isAboutNobody = !isRoot && !mayHoldPerson(schema, type);
    if (isAboutNobody) unrecorded.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const isOwn = isRoot && !mayHoldPerson(schema, getNamedType(field.type));
      if (!isOwn && !isAboutNobody) continue;
      unrecorded.add(`${type.name}.${field.name}`);
      for (const argument of field.args) addInput(argument.type);
    }
  }
  return (coordinate) => {
    const [type = '', member = ''] = coordinate.split('.');
    const [field = ''] = member.split('(');
    return !unrecorded.has(type) && !unrecorded.has(`${type}.${field}`);
  };
}

function mayHoldPerson(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  if (isLeafType(type)) return false;
  if (isAbstractType(type))
    return !schema.getPossibleTypes(type).every(isWithoutPerson);
  return (
    isObjectType(type) &&
    (!isWithoutPerson(type) || isListOfPeople(schema, type))
  );
}

/** A Relay connection: pages of people are recorded, and so are counts of them. */
function isListOfPeople(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
): boolean {
  const { edges } = type.getFields();
  return edges !== undefined && mayHoldPerson(schema, getNamedType(edges.type));
}
