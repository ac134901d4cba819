import { Kind, type GraphQLField, type GraphQLObjectType } from 'graphql';

/** The GraphQL type of a person; its key is `id`. */
export const personType = 'Justitiabele';

/** Name of the `@tag` by which a partner declares that nothing in a type, or behind a root field, is about one person. */
export const withoutPersonTag = 'zonder-persoon';

const leads = ['justitiabele', 'node'];

/** Whether a field leads from an object to the one person it is about; `type` as it is written in a schema. */
export const isLead = (name: string, type: string): boolean =>
  leads.includes(name) && type === `${personType}!`;

/** The field through which objects of this type lead to the person they are about. */
export const leadOf = (
  type: GraphQLObjectType,
): GraphQLField<unknown, unknown> | undefined =>
  leads
    .map((name) => type.getFields()[name])
    .find((field) => field && isLead(field.name, String(field.type)));

/** Whether its partners declare that nothing in a type is about one person. */
export function isWithoutPerson(type: GraphQLObjectType): boolean {
  let known = withoutPerson.get(type);
  if (known === undefined)
    withoutPerson.set(type, (known = isDeclaredWithoutPerson(type)));
  return known;
}

const withoutPerson = new WeakMap<GraphQLObjectType, boolean>();

const isDeclaredWithoutPerson = ({
  astNode,
  extensionASTNodes,
}: GraphQLObjectType): boolean =>
  [astNode, ...extensionASTNodes]
    .flatMap((node) => node?.directives ?? [])
    .flatMap((directive) => directive.arguments ?? [])
    .some(
      ({ name, value }) =>
        name.value === 'name' &&
        value.kind === Kind.STRING &&
        value.value === withoutPersonTag,
    );
