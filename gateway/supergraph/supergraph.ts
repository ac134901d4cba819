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
 * The composed schemas of all partners, and what they say. Each part is read when it is first asked for, and once: reading is synchronous,
 * so a reload asks for one part after the other and lets requests pass in between. Error, of every part: it is no GraphQL.
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

  /** Which partner answers what. */
  get facts(): SupergraphFacts {
    return (this.#facts ??= supergraphFacts(this.document, this.schema));
  }

  /** How long a list may be (`@listSize`). */
  get sizeOf() {
    return (this.#sizeOf ??= listSizes(this.document));
  }

  /** What a type, field or argument costs (`@cost`). */
  get weightOf() {
    return (this.#weightOf ??= costWeights(this.document));
  }
}
