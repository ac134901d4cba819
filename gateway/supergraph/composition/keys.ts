import {
  Kind,
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { AccessRules } from '../../authorization/access-rules.js';
import type { Supergraph } from '../supergraph.js';

/** A partner's key that asks too much. */
export interface KeyViolation {
  partner: string;
  message: string;
}

/**
 * A key is fetched and sent along for whoever asks anything of the entity, whether or not he asks for the key. So what is in it may ask
 * no more of him than the type does; composition does not see to that.
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
        .filter(({ requires: requires }) =>
          requires.some((rule) => !rulesOfType.has(rule)),
        );
      return [...new Set(restricted.map(({ field }) => field))].map(
        (field) => ({
          partner,
          message: `${field} is in a @key of ${type.name}, but asks more than ${type.name} does: it would be fetched for callers who may not see it. Take it out of the key, or let the type ask the same.`,
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

/** A token alone is no more than any rule asks. */
const isRestriction = (rule: string) =>
  rule !== textOf({ requires: 'scopes', anyOf: [[]] });
