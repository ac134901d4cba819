/** Visits fields and the fragments that hold them, and not their names, arguments and directives: those are most of a document. */
export const fieldsOnly = {
  Document: ['definitions'],
  OperationDefinition: ['selectionSet'],
  FragmentDefinition: ['selectionSet'],
  SelectionSet: ['selections'],
  Field: ['selectionSet'],
  InlineFragment: ['selectionSet'],
} as const;
