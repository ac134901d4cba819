import { codegen } from '@graphql-codegen/core';
import * as typesOfOperations from '@graphql-codegen/typescript-operations';
import { Kind, parse, printSchema, type GraphQLSchema } from 'graphql';
import type { RegisteredOperation } from '../../../operations/manifest.js';

/** Days and moments are text in JSON, and so are codes that any party may declare. */
const scalars = {
  ID: 'string',
  Date: 'Day',
  DateTime: 'Moment',
  Partij: 'string',
  Meldingsoort: 'string',
};

const beginning = `import { registered } from './registered.js';

/** A calendar day, \`YYYY-MM-DD\`. */
export type Day = string;

/** A moment in UTC, ISO 8601. */
export type Moment = string;
`;

/** The text of `operations.ts`: the types of the operations, and a document of each, with exactly the registered text. */
export async function operationsFile(
  operations: readonly RegisteredOperation[],
  schema: GraphQLSchema,
): Promise<string> {
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: documentsOf(operations),
    config: {},
    plugins: [
      {
        types: {
          scalars,
          strictScalars: true,
          enumsAsTypes: true,
          namingConvention: 'keep',
        },
      },
    ],
    pluginMap: { types: typesOfOperations },
  });
  return [beginning, types, ...operations.map(documentOf)].join('\n');
}

/** A fragment that several operations have is one. */
function documentsOf(operations: readonly RegisteredOperation[]) {
  const fragments = new Set<string>();
  return operations.map(({ name, body }) => ({
    location: name,
    document: {
      kind: Kind.DOCUMENT as const,
      definitions: parse(body).definitions.filter((each) => {
        if (each.kind !== Kind.FRAGMENT_DEFINITION) return true;
        const isFirst = !fragments.has(each.name.value);
        fragments.add(each.name.value);
        return isFirst;
      }),
    },
  }));
}

function documentOf({ id, name, type, body }: RegisteredOperation): string {
  const types = typeNames(name, type);
  return `export const ${name}Document = registered<${types.data}, ${types.variables}>(
  '${name}',
  '${id}',
  \`${body.replace(/[`\\]|\$\{/g, '\\$&')}\`,
);
`;
}

/** As the generator names them. */
function typeNames(name: string, type: RegisteredOperation['type']) {
  const suffix = type === 'query' ? 'Query' : 'Mutation';
  const data = `${name}${suffix}`;
  return { data, variables: `${data}Variables` };
}
