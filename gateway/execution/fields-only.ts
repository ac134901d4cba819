/** Visits fields and fragments, but not names, arguments and directives, which are most of the nodes of a document. */
export const fieldsOnly = {
  Document: ['definitions'],
  OperationDefinition: ['selectionSet'],
  FragmentDefinition: ['selectionSet'],
  SelectionSet: ['selections'],
  Field: ['selectionSet'],
  InlineFragment: ['selectionSet'],
} as const;
