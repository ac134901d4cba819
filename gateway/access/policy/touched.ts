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
import { fieldsOnly } from '../../engine/fields-only.js';
import type { AccessRules, Rule } from '../access-rules.js';
import { isIntrospection, objectsOf } from '../graph-types.js';

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
  const alone = separateOperations(document)[operation.name?.value ?? '']!;
  visit(
    alone,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        looks ||= isIntrospection(name.value);
        const holder = types.getParentType();
        const result = getNamedType(types.getType());
        for (const type of holder ? objectsOf(schema, holder) : [])
          touched.push(
            ...rules.ofType(type),
            ...rules.ofField(type, name.value),
          );
        if (isCompositeType(result))
          for (const type of objectsOf(schema, result))
            touched.push(...rules.ofType(type));
        else if (result) touched.push(...rules.ofType(result.name));
      },
    }),
    fieldsOnly,
  );
  if (looks) return [...rules.policies].sort();
  const policies = touched.filter(({ asks }) => asks === 'policies');
  return [...new Set(policies.flatMap(({ anyOf }) => anyOf.flat()))].sort();
}
