import {
  isTypeDefinitionNode,
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
} from 'graphql';
import { linksOf } from './links.js';

/** The maximum size of a list, by its subgraph (`@listSize`). */
export interface ListSize {
  /** Without a slicing argument; `null` when not declared. */
  assumedSize: number | null;
  /** Arguments that set the size. */
  slicingArguments: readonly string[];
  /** Subfields that are the list; empty when the field is the list itself. */
  sizedFields: readonly string[];
}

/** Reads every `@listSize` of a supergraph, under whatever name it links it; by type and field. */
export function listSizes(
  document: DocumentNode,
): (type: string, field: string) => ListSize | null {
  const [directive] = linksOf(document)
    .filter(({ feature }) => feature === 'cost')
    .map(({ localName }) => localName('@listSize').slice(1));
  const sizes = new Map<string, ListSize>();
  for (const type of document.definitions)
    if (isTypeDefinitionNode(type) && 'fields' in type)
      for (const field of type.fields ?? [])
        for (const node of field.directives ?? [])
          if (node.name.value === directive)
            sizes.set(`${type.name.value}.${field.name.value}`, sizeOf(node));
  return (type, field) => sizes.get(`${type}.${field}`) ?? null;
}

function sizeOf({ arguments: given = [] }: ConstDirectiveNode): ListSize {
  const value = (name: string): unknown => {
    const argument = given.find((each) => each.name.value === name);
    if (!argument || argument.value.kind === Kind.NULL) return null;
    return valueFromASTUntyped(argument.value);
  };
  return {
    assumedSize: value('assumedSize') as number | null,
    slicingArguments: (value('slicingArguments') as string[] | null) ?? [],
    sizedFields: (value('sizedFields') as string[] | null) ?? [],
  };
}
