/** Of `visit`: all nodes of an operation but names, types and the conditions of fragments, which are most of a document. */
export const withoutNames = {
  Document: ['definitions'],
  OperationDefinition: ['variableDefinitions', 'directives', 'selectionSet'],
  VariableDefinition: ['defaultValue', 'directives'],
  FragmentDefinition: ['directives', 'selectionSet'],
  SelectionSet: ['selections'],
  Field: ['arguments', 'directives', 'selectionSet'],
  InlineFragment: ['directives', 'selectionSet'],
  FragmentSpread: ['directives'],
  Directive: ['arguments'],
  Argument: ['value'],
  ListValue: ['values'],
  ObjectValue: ['fields'],
  ObjectField: ['value'],
} as const;
