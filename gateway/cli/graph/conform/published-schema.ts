import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { CommandFailed } from '../command-failed.js';

/** Error: CommandFailed for a file that cannot be read, or that is no schema of a subgraph. */
export function publishedSchema(file: string): {
  sdl: string;
  schema: GraphQLSchema;
} {
  try {
    const sdl = readFileSync(file, 'utf8');
    return { sdl, schema: buildSubgraphSchema({ typeDefs: parse(sdl) }) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandFailed(
      `${file}: ${code === 'ENOENT' ? 'there is no such file. Give the published schema with --schema' : message}.`,
    );
  }
}
