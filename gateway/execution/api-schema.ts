import { setImmediate } from 'node:timers/promises';
import { ApolloGateway } from '@apollo/gateway';
import {
  assertValidSchema,
  buildASTSchema,
  parse,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { disableApolloTelemetry } from './config.js';

/**
 * What clients see of a supergraph, as @apollo/gateway loads it: without join directives and inaccessible elements. As text, because it is
 * made where plans are made. Error: it is no valid supergraph, or has a feature that @apollo/gateway does not know.
 */
export async function apiSchemaText(supergraphSdl: string): Promise<string> {
  disableApolloTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    // It only loads: subgraph requests are sent by the executor.
    buildService: () => ({
      process: () => Promise.reject(new Error('It executes nothing.')),
    }),
    logger: silent,
  });
  let text = '';
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    assertValidSchema(apiSchema);
    text = printSchema(apiSchema);
  });
  try {
    await gateway.load();
  } finally {
    await gateway.stop();
  }
  return text;
}

const nothing = () => {};
/** The library's own words may hold addresses and values. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The schema of such a text, which is valid: it was checked where it was made. */
export async function apiSchemaOf(text: string): Promise<GraphQLSchema> {
  const document = parse(text, { noLocation: true });
  // Both steps take milliseconds: requests are served in between.
  await setImmediate();
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}
