import { parse, print, visit } from 'graphql';
import { isFalse, isTrue } from '../join.js';

/**
 * The supergraph without keys that are not resolvable: @apollo/query-planner uses one to return to a subgraph that has another key, and
 * then fetches nothing. An `@interfaceObject` keeps them: without any key the planner fails.
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
