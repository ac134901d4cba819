import {
  TypeInfo,
  getNamedType,
  isCompositeType,
  separateOperations,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldsOnly } from '../../execution/fields-only.js';
import type { AccessRules, Rule } from '../access-rules.js';
import { givenAt, unknownVariables } from '../given-arguments.js';
import {
  argumentsOf,
  fieldAt,
  isIntrospection,
  objectsOf,
  resultOf,
} from '../graph-types.js';

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Names the policies that rule on anything an operation asks, whatever its variables; worked out once per operation. */
export function touchedPolicies(
  rules: AccessRules,
): (asked: Asked) => readonly string[] {
  if (rules.policies.size === 0) return () => [];
  const known = new WeakMap<OperationDefinitionNode, readonly string[]>();
  return (asked) => {
    const policies = known.get(asked.operation) ?? policiesOf(asked, rules);
    known.set(asked.operation, policies);
    return policies;
  };
}

function policiesOf(
  { schema, document, operation }: Asked,
  rules: AccessRules,
): readonly string[] {
  const touched: Rule[] = [];
  // What the graph looks like to a caller depends on every policy.
  let looks = false;
  const types = new TypeInfo(schema);
  const variables = unknownVariables(operation);
  const alone = separateOperations(document)[operation.name?.value ?? '']!;
  const touch = (type: string, field: string) =>
    touched.push(...rulesOf(schema, rules, type, field));
  visit(
    alone,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const name = node.name.value;
        looks ||= isIntrospection(name);
        const holder = types.getParentType();
        for (const type of holder ? objectsOf(schema, holder) : []) {
          touch(type, name);
          const at = `${type}.${name}`;
          const definitions = argumentsOf(schema, type, name);
          for (const given of givenAt(at, definitions, node, variables))
            for (const read of rules.readBy(given.coordinate) ?? [])
              touch(...fieldAt(read));
        }
      },
    }),
    fieldsOnly,
  );
  if (looks) return [...rules.policies].sort();
  const policies = touched.filter(({ asks }) => asks === 'policies');
  return [...new Set(policies.flatMap(({ anyOf }) => anyOf.flat()))].sort();
}

/** Of a field, of the types that it may be asked on, and of those that it may return. */
function rulesOf(
  schema: GraphQLSchema,
  rules: AccessRules,
  holder: string,
  field: string,
): Rule[] {
  const objects = (type: unknown) =>
    isCompositeType(type) ? objectsOf(schema, type) : [];
  return objects(schema.getType(holder)).flatMap((type) => {
    const result = resultOf(schema, type, field);
    const named = result && getNamedType(result);
    return [
      ...rules.ofType(type),
      ...rules.ofField(type, field),
      ...(isCompositeType(named)
        ? objects(named)
        : named
          ? [named.name]
          : []
      ).flatMap((name) => rules.ofType(name)),
    ];
  });
}
