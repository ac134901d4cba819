import {
  Kind,
  valueFromASTUntyped,
  type DirectiveNode,
  type OperationDefinitionNode,
} from 'graphql';

/** Whether @skip and @include include a field, by the variables of a request and the defaults of its operation. */
export function isIncludedBy(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): (conditions: readonly DirectiveNode[]) => boolean {
  const defaults = new Map(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  );
  const isTrue = ({ arguments: [test] = [] }: DirectiveNode) => {
    if (test?.value.kind !== Kind.VARIABLE)
      return test?.value.kind === Kind.BOOLEAN && test.value.value;
    const name = test.value.name.value;
    return Object.hasOwn(variables, name)
      ? variables[name] === true
      : defaults.get(name) === true;
  };
  return (conditions) =>
    conditions.every((directive) => {
      if (directive.name.value === 'skip') return !isTrue(directive);
      return directive.name.value !== 'include' || isTrue(directive);
    });
}
