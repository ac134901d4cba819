import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse, type DirectiveNode } from 'graphql';

const declared = '../../shared/access/partij.js';

/** Resolvers return what parties declare, so that a party that joins changes no partner's types. */
const declaredEnums = {
  BetrokkenPartij: `${declared}#Partij`,
  SoortMelding: `${declared}#Meldingsoort`,
};

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

/** The plugin knows the types of another file by their namespace, but for the entities of its `FederationTypes`. */
function schemaImports(file: string): string {
  const entities = parse(readFileSync(file, 'utf8')).definitions.flatMap(
    (type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION &&
      type.directives?.some(isResolvableKey)
        ? [type.name.value]
        : [],
  );
  return `import type * as Schema from './schema.generated.js';
import type { ${entities.join(', ')} } from './schema.generated.js';`;
}

const isResolvableKey = ({ name, arguments: values = [] }: DirectiveNode) =>
  name.value === 'key' &&
  !values.some(
    ({ name, value }) =>
      name.value === 'resolvable' &&
      value.kind === Kind.BOOLEAN &&
      !value.value,
  );

// The resolver types import models and context, which import enums and inputs: in one file they would be an import cycle.
function outputsOf(partner: string): CodegenConfig['generates'] {
  const schema = `subgraphs/${partner}/schema.graphql`;
  return {
    [`subgraphs/${partner}/schema.generated.ts`]: {
      schema,
      plugins: ['typescript'],
    },
    [`subgraphs/${partner}/resolvers.generated.ts`]: {
      schema,
      plugins: [
        { add: { content: schemaImports(schema) } },
        'typescript-resolvers',
      ],
      config: {
        federation: true,
        contextType: './loaders.js#Context',
        mappers: { ...declaredEnums, ...mappersOf(partner) },
        namespacedImportName: 'Schema',
      },
    },
  };
}

// Partners are found by folder, so that a new one needs no line here.
const config: CodegenConfig = {
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    useIndexSignature: true,
    defaultScalarType: 'unknown',
    scalars: {
      Date: 'string',
      DateTime: 'string',
      ID: 'string',
      Meldingsoort: `${declared}#Meldingsoort`,
      Partij: `${declared}#Partij`,
    },
  },
  generates: Object.fromEntries(
    readdirSync('subgraphs').flatMap((partner) =>
      Object.entries(outputsOf(partner)),
    ),
  ),
};

export default config;
