import { setImmediate } from 'node:timers/promises';
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
import {
  graphOf,
  type Graph,
  type SupergraphSource,
} from '../execution/graph.js';
import { costWeights } from './cost-weights.js';
import { supergraphFacts, type SupergraphFacts } from './facts.js';
import { listSizes, type ListSize } from './list-sizes.js';

/**
 * The composed schemas of all partners. Each part is computed lazily and once. Error, of every part: a GraphQL syntax error; of `graph` also
 * conflicting `@requires`.
 */
export class Supergraph implements SupergraphSource {
  #document: DocumentNode | undefined;
  #schema: GraphQLSchema | undefined;
  #accessRules: AccessRules | undefined;
  #facts: SupergraphFacts | undefined;
  #graph: Graph | undefined;
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

  /** What the engine needs to execute plans. */
  get graph(): Graph {
    return (this.#graph ??= graphOf(this));
  }

  /** Maximum size of lists (`@listSize`). */
  get sizeOf() {
    return (this.#sizeOf ??= listSizes(this.document));
  }

  /** Cost of types, fields and arguments (`@cost`). */
  get weightOf() {
    return (this.#weightOf ??= costWeights(this.document));
  }

  /** Computes every part. Each takes some milliseconds, so requests are served between two. */
  async load(): Promise<void> {
    for (const part of [
      'document',
      'schema',
      'accessRules',
      'facts',
      'graph',
      'sizeOf',
      'weightOf',
    ] as const) {
      void this[part];
      await setImmediate();
    }
  }
}
