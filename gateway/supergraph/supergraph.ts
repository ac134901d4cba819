import {
  buildASTSchema,
  parse,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import {
  accessRules,
  type AccessRules,
} from '../authorization/access-rules.js';
import type { SupergraphSource } from '../execution/graph.js';
import { costWeights } from './cost-weights.js';
import { supergraphFacts, type SupergraphFacts } from './facts.js';
import { listSizes, type ListSize } from './list-sizes.js';

/**
 * The composed schemas of all partners. Each part is computed lazily and once: that is synchronous, so a reload reads one part after the other
 * and lets requests be served in between. Error, of every part: a GraphQL syntax error.
 */
export class Supergraph implements SupergraphSource {
  #document: DocumentNode | undefined;
  #schema: GraphQLSchema | undefined;
  #accessRules: AccessRules | undefined;
  #facts: SupergraphFacts | undefined;
  #sizeOf: ((type: string, field: string) => ListSize | null) | undefined;
  #weightOf: ((coordinate: string) => number | undefined) | undefined;

  constructor(readonly text: string) {}

  get document(): DocumentNode {
    return (this.#document ??= parse(this.text, { noLocation: true }));
  }

  /** All types of all partners, with the directives of the join specification. */
  get schema(): GraphQLSchema {
    return (this.#schema ??= buildASTSchema(this.document, {
      assumeValidSDL: true,
    }));
  }

  get accessRules(): AccessRules {
    return (this.#accessRules ??= accessRules(this.document));
  }

  /** Which subgraph resolves what. */
  get facts(): SupergraphFacts {
    return (this.#facts ??= supergraphFacts(this.document, this.schema));
  }

  /** Maximum size of lists (`@listSize`). */
  get sizeOf() {
    return (this.#sizeOf ??= listSizes(this.document));
  }

  /** Cost of types, fields and arguments (`@cost`). */
  get weightOf() {
    return (this.#weightOf ??= costWeights(this.document));
  }
}
