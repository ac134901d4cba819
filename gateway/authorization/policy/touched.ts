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
import { givenArguments, unknownVariables } from '../given-arguments.js';
import {
  argumentsOf,
  fieldAt,
  isIntrospection,
  objectsOf,
  resultOf,
} from '../graph-types.js';

interface RequestedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** The policies in the rules of anything that an operation selects, whatever its variables; cached per operation. */
export function touchedPolicies(
  rules: AccessRules,
): (requested: RequestedOperation) => readonly string[] {
  if (rules.policies.size === 0) return () => [];
  const cache = new WeakMap<OperationDefinitionNode, readonly string[]>();
  return (requested) => {
    const policies =
      cache.get(requested.operation) ?? policiesOf(requested, rules);
    cache.set(requested.operation, policies);
    return policies;
  };
}

function policiesOf(
  { schema, document, operation }: RequestedOperation,
  rules: AccessRules,
): readonly string[] {
  // An operation selects most fields more than once.
  const touched = new Set<string>();
  // The filtered schema depends on every policy.
  let isIntrospected = false;
  const types = new TypeInfo(schema);
  const variables = unknownVariables(operation);
  const separated = separateOperations(document)[operation.name?.value ?? '']!;
  visit(
    separated,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const name = node.name.value;
        isIntrospected ||= isIntrospection(name);
        const holder = types.getParentType();
        for (const type of holder ? objectsOf(schema, holder) : []) {
          const at = `${type}.${name}`;
          touched.add(at);
          const definitions = argumentsOf(schema, type, name);
          for (const given of givenArguments(at, definitions, node, variables))
            for (const read of rules.readBy(given.coordinate) ?? [])
              touched.add(read);
        }
      },
    }),
    fieldsOnly,
  );
  if (isIntrospected) return [...rules.policies].sort();
  const policies = Array.from(touched, fieldAt)
    .flatMap(([type, field]) => rulesOf(schema, rules, type, field))
    .filter(({ requires }) => requires === 'policies');
  return [...new Set(policies.flatMap(({ anyOf }) => anyOf.flat()))].sort();
}

/** Rules of a field, of its possible parent types and of its possible result types. */
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
