import {
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLError,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type OperationTypeDefinitionNode,
} from 'graphql';
import { violation } from './violation.js';
import { localNames } from '../links.js';

/** Features of GraphQL and federation that the gateway does not support: refused, because ignoring them would be unsafe. */
export function unsupportedFeatures(document: DocumentNode): GraphQLError[] {
  const contexts = localNames(document, ['@context', '@fromContext']);
  const violations: GraphQLError[] = [];
  const rootOfSubscriptions = (
    node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode,
  ) => {
    if (node.name.value === 'Subscription')
      violations.push(
        violation(node, 'SUBSCRIPTION_UNSUPPORTED', ...noSubscriptions),
      );
  };
  visit(document, {
    OperationTypeDefinition: (node: OperationTypeDefinitionNode) => {
      if (
        node.operation === OperationTypeNode.SUBSCRIPTION &&
        node.type.name.value !== 'Subscription'
      )
        violations.push(
          violation(node, 'SUBSCRIPTION_UNSUPPORTED', ...noSubscriptions),
        );
    },
    ObjectTypeDefinition: rootOfSubscriptions,
    ObjectTypeExtension: rootOfSubscriptions,
    Directive: (node) => {
      const name = node.name.value;
      if (contexts.has(`@${name}`))
        violations.push(
          violation(node, 'CONTEXT_UNSUPPORTED', ...noContext(name)),
        );
      if (name === 'oneOf')
        violations.push(violation(node, 'ONE_OF_UNSUPPORTED', ...noOneOf));
    },
  });
  return violations;
}

const noSubscriptions = [
  'The gateway does not serve subscriptions.',
  'Remove the root type of subscriptions; clients poll.',
] as const;

const noOneOf = [
  '@oneOf is lost in composition: the graph would take inputs with several fields, or with none.',
  'Give each kind of input a field of its own, or check it in the resolver.',
] as const;

const noContext = (name: string) =>
  [
    `@${name} is not supported: access to a value from a parent field is not checked.`,
    'Declare what the field needs as an argument, or with @requires.',
  ] as const;
