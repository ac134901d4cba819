import {
  buildASTSchema,
  GraphQLSchema,
  visit,
  type ASTNode,
  type DocumentNode,
} from 'graphql';
import { linksOf } from './links.js';

/** The supergraph without what is `@inaccessible`, under whatever name that is linked. */
export function clientDocument(document: DocumentNode): DocumentNode {
  const directives = linksOf(document)
    .filter(({ feature }) => feature === 'inaccessible')
    .map(({ localName }) => localName('@inaccessible'));
  const isInaccessible = (node: ASTNode) =>
    'directives' in node &&
    (node.directives ?? []).some(({ name }) =>
      directives.includes(`@${name.value}`),
    );
  return visit(document, {
    enter: (node) => (isInaccessible(node) ? null : undefined),
  });
}

const ofClients = new Set(['deprecated', 'specifiedBy', 'oneOf']);
/** Elements of linked specifications have a prefix of their own. */
const isLinked = ({ name }: { name: { value: string } }) =>
  name.value.includes('__') ? null : undefined;

/**
 * What clients see of a supergraph: no directives of federation, none of their types, nothing inaccessible. Composition drops a description of
 * the schema; it has that of the query type, which says where to begin.
 */
export function clientSchema(document: DocumentNode): GraphQLSchema {
  const schema = clientTypes(document);
  const description = schema.getQueryType()?.description;
  return description
    ? new GraphQLSchema({ ...schema.toConfig(), description })
    : schema;
}

function clientTypes(document: DocumentNode): GraphQLSchema {
  const stripped = visit(clientDocument(document), {
    Directive: ({ name }) => (ofClients.has(name.value) ? undefined : null),
    DirectiveDefinition: () => null,
    ScalarTypeDefinition: isLinked,
    EnumTypeDefinition: isLinked,
    InputObjectTypeDefinition: isLinked,
  });
  return buildASTSchema(stripped, { assumeValidSDL: true });
}
