import { parse, print, visit } from 'graphql';
import { isFalse, isTrue } from '../join.js';

/**
 * A supergraph without the keys by which nobody may be asked (`resolvable: false`): @apollo/query-planner comes back by one where the
 * same subgraph has another, and then nothing is asked. An `@interfaceObject` keeps them: without any key the planner does not plan.
 */
export const withResolvableKeysOnly = (supergraphSdl: string): string =>
  print(
    visit(parse(supergraphSdl, { noLocation: true }), {
      Directive: (node) =>
        node.name.value === 'join__type' &&
        isFalse(node, 'resolvable') &&
        !isTrue(node, 'isInterfaceObject')
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
