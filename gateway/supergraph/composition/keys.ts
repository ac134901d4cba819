import {
  Kind,
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { AccessRules } from '../../authorization/access-rules.js';
import type { Supergraph } from '../supergraph.js';

/** A key field with more access rules than its type. */
export interface KeyViolation {
  partner: string;
  /** `Type.field`. */
  coordinate: string;
  message: string;
  help: string;
}

/**
 * Keys are fetched and sent in representations for every field of an entity, also when the client does not select them. So a key field may not
 * require more than the type does; composition does not check that.
 */
export function keyViolations(supergraph: Supergraph): KeyViolation[] {
  const { schema, accessRules: rules } = supergraph;
  const { partners, keys } = supergraph.facts;
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return partners.flatMap((partner) =>
    types.flatMap((type) => {
      const rulesOfType = new Set(rules.ofType(type.name).map(textOf));
      const restricted = keys(partner, type.name)
        .flatMap((key) => fieldsOf(key, type, rules))
        .filter(({ requires }) =>
          requires.some((rule) => !rulesOfType.has(rule)),
        );
      return [...new Set(restricted.map(({ field }) => field))].map(
        (field) => ({
          partner,
          coordinate: field,
          message: `${field} is in a @key of ${type.name}, but requires more than ${type.name} does: it would be fetched for callers who are not authorized to read it.`,
          help: 'Remove it from the key, or give the type the same rule.',
        }),
      );
    }),
  );
}

interface KeyField {
  field: string;
  requires: readonly string[];
}

function fieldsOf(
  { selections }: SelectionSetNode,
  holder: GraphQLObjectType,
  rules: AccessRules,
): KeyField[] {
  return selections.flatMap((node) => {
    if (node.kind !== Kind.FIELD) return [];
    const name = node.name.value;
    const field = holder.getFields()[name];
    if (!field) return [];
    const result = getNamedType(field.type);
    const requires = [
      ...rules.ofField(holder.name, name),
      ...rules.ofType(result.name),
    ].map(textOf);
    const below =
      node.selectionSet && isObjectType(result)
        ? fieldsOf(node.selectionSet, result, rules)
        : [];
    return [
      {
        field: `${holder.name}.${name}`,
        requires: requires.filter(isRestriction),
      },
      ...below,
    ];
  });
}

const textOf = (rule: object) => JSON.stringify(rule);

/** `@authenticated` adds nothing: every rule requires an access token. */
const isRestriction = (rule: string) =>
  rule !== textOf({ requires: 'scopes', anyOf: [[]] });
