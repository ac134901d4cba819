import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';
import { leadingTypesFirst } from '../authorization/who-sees-what/page.js';
import type { GraphFacts } from './graph-facts.js';
import { firstSentence } from './markdown.js';
import { markup, type Markup } from './markup.js';
import { table, type Page } from './page.js';
import { typePage, typePath } from './type-page.js';

const kinds: [string, (type: GraphQLNamedType) => boolean][] = [
  ['Objects', isObjectType],
  ['Interfaces', isInterfaceType],
  ['Unions', isUnionType],
  ['Inputs', isInputObjectType],
  ['Enums', isEnumType],
  ['Scalars', isScalarType],
];

/** The reference: a page with all types, and one of each. */
export function schemaPages(facts: GraphFacts): Page[] {
  const types = shownTypes(facts);
  return [index(facts, types), ...types.map((type) => typePage(type, facts))];
}

export const shownTypes = ({ shown }: GraphFacts): GraphQLNamedType[] =>
  Object.values(shown.getTypeMap())
    .filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    )
    .sort(leadingTypesFirst);

function index(facts: GraphFacts, types: GraphQLNamedType[]): Page {
  const sections = kinds.flatMap(([title, isOfKind]) => {
    const ofKind = types.filter(isOfKind);
    return ofKind.length > 0
      ? [{ id: title.toLowerCase(), title, ofKind }]
      : [];
  });
  return {
    path: 'schema/index.html',
    title: 'Schema',
    section: 'schema',
    parts: sections,
    content: markup`<p>All that some caller may see, each element with its owner, who may see it and for which purpose. For tools:
<a href="docs:schema.graphql">schema.graphql</a>. Begin with <a href="docs:${typePath('Query')}">Query</a>, or with
<a href="docs:${typePath('Justitiabele')}">Justitiabele</a>, the person from whom every field of every partner can be reached.</p>
${sections.map(
  ({ id, title, ofKind }) => markup`<h2 id="${id}">${title}</h2>
${list(title, ofKind, facts)}
`,
)}`,
  };
}

const list = (
  title: string,
  types: readonly GraphQLNamedType[],
  { described }: GraphFacts,
): Markup =>
  table(
    title,
    ['type', 'what it is'],
    types.map(({ name }) => [
      markup`<a href="docs:${typePath(name)}"><code>${name}</code></a>`,
      firstSentence(described.getType(name)?.description),
    ]),
  );
