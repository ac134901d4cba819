import {
  isTypeDefinitionNode,
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
} from 'graphql';
import { linksOf } from './links.js';

/**
 * Every `@cost` of a supergraph, under whatever name it links it, by coordinate: `Type`, `Type.field`, `Input.field` or
 * `Type.field(argument)`; `undefined` where there is none.
 */
export function costWeights(
  document: DocumentNode,
): (coordinate: string) => number | undefined {
  const [directive] = linksOf(document)
    .filter(({ feature }) => feature === 'cost')
    .map(({ localName }) => localName('@cost').slice(1));
  const weights = new Map<string, number>();
  const read = (
    coordinate: string,
    { directives = [] }: { directives?: readonly ConstDirectiveNode[] },
  ) => {
    for (const { name, arguments: [weight] = [] } of directives)
      if (name.value === directive && weight?.value.kind === Kind.INT)
        weights.set(coordinate, Number(weight.value.value));
  };
  for (const type of document.definitions.filter(isTypeDefinitionNode)) {
    read(type.name.value, type);
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      const at = `${type.name.value}.${field.name.value}`;
      read(at, field);
      for (const argument of 'arguments' in field
        ? (field.arguments ?? [])
        : [])
        read(`${at}(${argument.name.value})`, argument);
    }
  }
  return (coordinate) => weights.get(coordinate);
}
