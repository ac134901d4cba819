import {
  getNamedType,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { holdsBsn, isBsn } from '../bsn.js';
import { toPayload, DomainError } from '../graphql/domain-error.js';

/** Input fields for a personal number; these are stored encrypted. */
const numbers = new Set(['bsn', 'skn']);

/**
 * Refuses a mutation with a BSN in a text input: texts are stored in the clear, so a number in one would be neither encrypted nor found when it
 * must be removed. An ID that consists of a BSN is refused as well. The result is REGEL on the input field. Throws when the payload has no
 * field `fout`.
 */
export function refuseNumbers(
  mutation: Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'args'>,
): (args: Readonly<Record<string, unknown>>) => Promise<object> | null {
  const payload = getNamedType(mutation.type);
  if (!isObjectType(payload) || !payload.getFields()['fout'])
    throw new Error(`The payload of ${mutation.name} has no field fout.`);
  return (args) => {
    for (const { name, type } of mutation.args) {
      const path = numberIn(args[name], type, []);
      if (path) return refused(path);
    }
    return null;
  };
}

const refused = (path: readonly string[]) =>
  toPayload<object>(() =>
    Promise.reject(
      new DomainError(
        'REGEL',
        'Hier mag geen burgerservicenummer in staan. Haal het eruit.',
        path.join('.'),
      ),
    ),
  );

/** The path of a BSN that is not allowed; `null` when there is none. */
function numberIn(
  value: unknown,
  type: GraphQLInputType,
  path: readonly string[],
): readonly string[] | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = numberIn(item, getNamedType(type), path);
      if (found) return found;
    }
    return null;
  }
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    for (const field of Object.values(named.getFields())) {
      if (numbers.has(field.name)) continue;
      const inner = (value as Record<string, unknown>)[field.name];
      const found = numberIn(inner, field.type, [...path, field.name]);
      if (found) return found;
    }
    return null;
  }
  if (typeof value !== 'string') return null;
  if (named === GraphQLString) return holdsBsn(value) ? path : null;
  return named === GraphQLID &&
    isBsn(value.replaceAll(/\D/g, '')) &&
    !/\p{L}/u.test(value)
    ? path
    : null;
}
