import { parse, print, visit } from 'graphql';
import { isFalse } from '../join.js';

/**
 * A supergraph without the keys by which nobody may be asked (`resolvable: false`): @apollo/query-planner comes back by one where the
 * same subgraph has another, and then nothing is asked.
 */
export const withResolvableKeysOnly = (supergraphSdl: string): string =>
  print(
    visit(parse(supergraphSdl, { noLocation: true }), {
      Directive: (node) =>
        node.name.value === 'join__type' && isFalse(node, 'resolvable')
          ? {
              ...node,
              arguments: node.arguments?.filter(
                ({ name }) =>
                  name.value !== 'key' && name.value !== 'resolvable',
              ),
            }
          : undefined,
    }),
  );
