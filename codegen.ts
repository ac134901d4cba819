import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

// One generated file per partner, found by folder, so that a new partner needs no line here.
const config: CodegenConfig = {
  generates: Object.fromEntries(
    readdirSync('subgraphs').map((partner) => [
      `subgraphs/${partner}/schema.generated.ts`,
      {
        schema: `subgraphs/${partner}/schema.graphql`,
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          contextType: `./context.js#Context`,
          mappers: {},
          enumsAsTypes: true,
          useTypeImports: true,
          useIndexSignature: true,
          defaultScalarType: 'unknown',
          scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        },
      },
    ]),
  ),
};

export default config;
