import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { openTo } from './access.js';
import type { GraphFacts } from './graph-facts.js';
import { plainText } from './markup.js';

/** Type of the result, owners, scopes that it requires, and to whom it is open. */
type FieldFacts = [
  type: string,
  owners: string,
  requires: string,
  openTo: string,
];

interface TypeFacts {
  requires: string;
  /** Objects that a selection on it may meet. */
  possible: string[];
  fields: Record<string, FieldFacts>;
}

/**
 * For the landing page: what it says of a field in the panel of the schema, and of one that was withheld. By type, so that the path of an error
 * leads to its field.
 */
export function fieldFacts(facts: GraphFacts): string {
  const { shown } = facts;
  const types: Record<string, TypeFacts> = {};
  for (const type of Object.values(facts.described.getTypeMap())) {
    const { name } = type;
    const known = shown.getType(name);
    if (isUnionType(known))
      types[name] = {
        requires: facts.ofType(name),
        possible: known.getTypes().map((each) => each.name),
        fields: {},
      };
    if (!isObjectType(known) && !isInterfaceType(known)) continue;
    types[name] = {
      requires: facts.ofType(name),
      possible: isInterfaceType(known)
        ? shown.getPossibleTypes(known).map((each) => each.name)
        : [],
      fields: Object.fromEntries(
        Object.values(known.getFields()).map((field): [string, FieldFacts] => [
          field.name,
          [
            getNamedType(field.type).name,
            facts.owners(name, field.name).join(', '),
            facts.ofField(name, field.name),
            isObjectType(known)
              ? plainText(
                  openTo(facts.profiles, ({ sees }) => sees(name, field.name)),
                )
              : '',
          ],
        ]),
      ),
    };
  }
  return JSON.stringify(types);
}
