import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Caller } from '../../shared/access/caller.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Root fields that only resolve an entity whose key is in the operation or in the caller. When the partner behind such a field fails, the
 * other partners can still resolve the entity by that key; their row-level authorization decides what is returned.
 */
const keyFields = new Map<
  string,
  (field: FieldNode, variables: Variables, caller: Caller) => unknown
>([
  ['justitiabele', (field, variables) => argument(field, 'id', variables)],
  ['node', (field, variables) => argument(field, 'id', variables)],
  ['mijnReintegratie', (_field, _variables, caller) => caller.justitiabele],
]);

/** The representation `{__typename, id}` for such a root field; `null` for any other. `key` is its response key. */
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
  const id =
    field && keyFields.get(field.name.value)?.(field, variables, caller);
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
