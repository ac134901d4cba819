import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse, type DirectiveNode } from 'graphql';

const declared = '../../shared/access/partij.js';

/** Their values are what parties declare, so that a party that joins changes no partner's types: for those they are scalars. */
const withOpenEnums = (sdl: string): string =>
  sdl.replace(
    /^enum (BetrokkenPartij|SoortMelding)\b([^{]*)\{[^}]*\}/gm,
    'scalar $1$2',
  );

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
  const file = `subgraphs/${partner}/schema.graphql`;
  const schema = withOpenEnums(readFileSync(file, 'utf8'));
  return {
    [`subgraphs/${partner}/schema.generated.ts`]: {
      schema,
      plugins: ['typescript'],
    },
    [`subgraphs/${partner}/resolvers.generated.ts`]: {
      schema,
      plugins: [
        { add: { content: schemaImports(file) } },
        'typescript-resolvers',
      ],
      config: {
        federation: true,
        contextType: './loaders.js#Context',
        mappers: mappersOf(partner),
        namespacedImportName: 'Schema',
      },
    },
  };
}

/** Found by folder, so that a new one needs no line here; one that runs elsewhere has no code to generate for. */
const partners = readdirSync('subgraphs').filter((partner) =>
  existsSync(`subgraphs/${partner}/definition.ts`),
);

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
      BetrokkenPartij: `${declared}#Partij`,
      Meldingsoort: `${declared}#Meldingsoort`,
      Partij: `${declared}#Partij`,
      SoortMelding: `${declared}#Meldingsoort`,
    },
  },
  generates: Object.fromEntries(
    partners.flatMap((partner) => Object.entries(outputsOf(partner))),
  ),
};

export default config;
