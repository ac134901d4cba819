import {
  Kind,
  type GraphQLError,
  type ConstDirectiveNode,
  type DocumentNode,
} from 'graphql';
import { violation } from './violation.js';
import { localNames } from '../links.js';
import { unsupportedFeatures } from './unsupported.js';

const accessDirectives = ['@authenticated', '@requiresScopes', '@policy'];

/**
 * Our rules for schemas that composition does not check. Every field has an access rule, on itself or on its type; a root field on itself. A
 * root field is nullable: a null of one partner must not propagate to the root fields of the others. Unsupported features are refused.
 */
export function schemaViolations(document: DocumentNode): GraphQLError[] {
  return [...accessRuleViolations(document), ...unsupportedFeatures(document)];
}

function accessRuleViolations(document: DocumentNode): GraphQLError[] {
  const hasRule = hasRuleIn(document);
  const types = objectTypes(document);
  const roots = rootTypes(document);
  const typesWithRule = new Set(
    types.filter(hasRule).map(({ name }) => name.value),
  );
  return types.flatMap(({ name: { value: type }, fields = [] }) =>
    fields.flatMap((field) => {
      const at = `${type}.${field.name.value}`;
      if (roots.has(type))
        return [
          ...(hasRule(field)
            ? []
            : [
                violation(
                  field,
                  'ACCESS_RULE_MISSING',
                  `${at} has no access rule.`,
                  'Write @authenticated, @requiresScopes or @policy on the field itself: it is a root field.',
                ),
              ]),
          ...(field.type.kind === Kind.NON_NULL_TYPE
            ? [
                violation(
                  field,
                  'ROOT_FIELD_NON_NULL',
                  `${at} must be nullable (no "!"): when this partner is down, the other partners' root fields stay.`,
                  'Remove the "!".',
                ),
              ]
            : []),
        ];
      if (hasRule(field) || typesWithRule.has(type)) return [];
      return [
        violation(
          field,
          'ACCESS_RULE_MISSING',
          `${at} has no access rule.`,
          `Write @authenticated, @requiresScopes or @policy on the field or on the type ${type}.`,
        ),
      ];
    }),
  );
}

/** Whether a field or type has an access rule, under whatever name the schema imports it. */
function hasRuleIn(document: DocumentNode) {
  const names = localNames(document, accessDirectives);
  return ({
    directives = [],
  }: {
    directives?: readonly ConstDirectiveNode[];
  }) => directives.some(({ name }) => names.has(`@${name.value}`));
}

/** Not interfaces: federation allows no access rules on them; their implementations have them. */
export const objectTypes = ({ definitions }: DocumentNode) =>
  definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );

/** By the schema definition too, which may rename them. */
export function rootTypes({ definitions }: DocumentNode): Set<string> {
  const named = definitions
    .filter(
      (definition) =>
        definition.kind === Kind.SCHEMA_DEFINITION ||
        definition.kind === Kind.SCHEMA_EXTENSION,
    )
    .flatMap(({ operationTypes = [] }) => operationTypes)
    .map(({ type }) => type.name.value);
  return new Set(['Query', 'Mutation', 'Subscription', ...named]);
}
