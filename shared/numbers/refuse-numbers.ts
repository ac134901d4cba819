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

/** Inputs that are the number of a person, in every partner: they rest encrypted. */
const numbers = new Set(['bsn', 'skn']);

/**
 * Lets an act be done only when no text that it is given holds a BSN: texts are read by people and kept as they are, so a number in one is
 * neither encrypted nor known to be there. A reference that is nothing but a BSN is refused likewise. Refused as REGEL, on the input.
 * Error when the act's payload has no `fout`.
 */
export function refuseNumbers(
  act: Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'args'>,
): (args: Readonly<Record<string, unknown>>) => Promise<object> | null {
  const payload = getNamedType(act.type);
  if (!isObjectType(payload) || !payload.getFields()['fout'])
    throw new Error(`The payload of ${act.name} has no field fout.`);
  return (args) => {
    for (const { name, type } of act.args) {
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

/** Where in a value a BSN stands that may not; `null`: nowhere. */
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
