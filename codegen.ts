import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

// `export type DetentieModel` in a partner's mappers.ts says what stands behind the GraphQL type Detentie.
function mappersOf(partner: string): Record<string, string> {
  const file = `subgraphs/${partner}/mappers.ts`;
  if (!existsSync(file)) return {};
  const names = readFileSync(file, 'utf8').matchAll(
    /^export (?:type|interface) (\w+)Model\b/gm,
  );
  const mappers: Record<string, string> = {};
  for (const [, type] of names) mappers[type!] = `./mappers.js#${type}Model`;
  return mappers;
}

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
          contextType: `./loaders.js#Context`,
          mappers: mappersOf(partner),
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
