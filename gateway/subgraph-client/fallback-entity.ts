import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Caller } from '../../shared/access/caller.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Root fields that only lead to someone by a key that the question or the caller already holds. When the partner behind such a field
 * does not answer, the other partners are asked by that key, and their own locks decide what is seen.
 */
const entries = new Map<
  string,
  (field: FieldNode, variables: Variables, caller: Caller) => unknown
>([
  ['justitiabele', (field, variables) => argument(field, 'id', variables)],
  ['node', (field, variables) => argument(field, 'id', variables)],
  ['mijnReintegratie', (_field, _variables, caller) => caller.justitiabele],
]);

/** `{__typename, id}` for an entry of which the key is known; `null` for any other root field. `key` is its key in the answer. */
export function fallbackEntity(
  { selectionSet: { selections } }: OperationDefinitionNode,
  key: string,
  variables: Variables,
  caller: Caller,
): { __typename: 'Justitiabele'; id: string } | null {
  const field = selections.find(
    (each): each is FieldNode =>
      each.kind === Kind.FIELD && (each.alias ?? each.name).value === key,
  );
  const id = field && entries.get(field.name.value)?.(field, variables, caller);
  return typeof id === 'string' || typeof id === 'number'
    ? { __typename: 'Justitiabele', id: String(id) }
    : null;
}

function argument(field: FieldNode, name: string, variables: Variables) {
  const value = field.arguments?.find(
    (each) => each.name.value === name,
  )?.value;
  if (!value) return null;
  return value.kind === Kind.INT
    ? value.value
    : valueFromASTUntyped(value, { ...variables });
}
