import {
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isInterfaceType,
  parse,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { area, ensure, type Check } from '../check.js';
import type { Subgraph } from '../subgraph.js';

const sdlOf = async ({ execute }: Subgraph): Promise<string> => {
  const { data } = await execute('{ _service { sdl } }');
  ensure(
    typeof data?._service?.sdl === 'string',
    '_service { sdl } gives no text. Respond with the published schema.',
  );
  return data._service.sdl;
};

/**
 * A running subgraph may have more values of these than it publishes, of parties and meldingen that were declared since. It may lack none that
 * it publishes: a response with that value would be an error.
 */
const openEnums: ReadonlySet<string> = new Set([
  'BetrokkenPartij',
  'SoortMelding',
]);

const hasAll = (running: string, published: string): boolean => {
  const values = running.split(' ');
  return published.split(' ').every((value) => values.includes(value));
};

/** Names of a type's members with their types, but for what the federation library adds. */
function membersOf(schema: GraphQLSchema): Map<string, string> {
  const types = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !/^(_|link__|federation__)/.test(name) && !isBuiltIn(name),
  );
  return new Map(types.map((type) => [type.name, shapeOf(type)]));
}

const isBuiltIn = (name: string) =>
  ['ID', 'Int', 'Float', 'String', 'Boolean', 'FieldSet'].includes(name);

function shapeOf(type: GraphQLNamedType): string {
  if (isEnumType(type))
    return type
      .getValues()
      .map(({ name }) => name)
      .sort()
      .join(' ');
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type))
    return type.constructor.name;
  return Object.values(type.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .map((field) => {
      const args: readonly GraphQLArgument[] =
        'args' in field ? field.args : [];
      return `${field.name}(${args
        .map((arg) => `${arg.name}: ${String(arg.type)}`)
        .sort()
        .join(', ')}): ${String(field.type)}`;
    })
    .sort()
    .join('; ');
}

async function introspected({ execute }: Subgraph): Promise<GraphQLSchema> {
  const { data } = await execute(
    getIntrospectionQuery({ inputValueDeprecation: true }),
  );
  ensure(
    data != null,
    'Introspection gives no data. Leave it on: only a signed request reaches a subgraph.',
  );
  return buildClientSchema(data);
}

export const schemaChecks: Check[] = area('schema', [
  [
    'sdl-published',
    'publishes in `_service { sdl }` the schema file to the letter',
    async (subgraph) => {
      const sdl = await sdlOf(subgraph);
      const [theirs, file] = [sdl, subgraph.sdl].map((text) =>
        text.trim().split('\n'),
      ) as [string[], string[]];
      const line = file.findIndex((text, index) => text !== theirs[index]);
      ensure(
        line === -1 && theirs.length === file.length,
        `It differs from the published file at line ${(line === -1 ? file.length : line) + 1}. Publish the schema that runs, or release the one that is published.`,
      );
    },
  ],
  [
    'sdl-readable',
    'publishes SDL of Federation 2',
    async (subgraph) => {
      const sdl = await sdlOf(subgraph);
      try {
        parse(sdl);
      } catch {
        ensure(false, 'The SDL has a syntax error.');
      }
      ensure(
        /specs\.apollo\.dev\/federation\/v2/.test(sdl),
        'The SDL has no @link to https://specs.apollo.dev/federation/v2.x: without it Federation 1 applies.',
      );
    },
  ],
  [
    'introspection-types',
    'has in introspection the types of the published schema',
    async (subgraph) => {
      const running = membersOf(await introspected(subgraph));
      const published = membersOf(subgraph.schema);
      const missing = [...published.keys()].filter(
        (name) => !running.has(name),
      );
      const more = [...running.keys()].filter((name) => !published.has(name));
      ensure(
        missing.length + more.length === 0,
        `Only published: ${missing.join(', ') || 'none'}. Only running: ${more.join(', ') || 'none'}.`,
      );
    },
  ],
  [
    'introspection-members',
    'has in introspection the fields, arguments and values of the published schema, and more values only of open enums',
    async (subgraph) => {
      const running = membersOf(await introspected(subgraph));
      const other = [...membersOf(subgraph.schema)]
        .filter(([name, published]) => {
          const members = running.get(name) ?? published;
          return openEnums.has(name)
            ? !hasAll(members, published)
            : members !== published;
        })
        .map(([name]) => name);
      ensure(
        other.length === 0,
        `These types have other members than the published ones: ${other.join(', ')}.`,
      );
    },
  ],
  [
    'described',
    'describes every type and every root field',
    async ({ schema }) => {
      const types = Object.values(schema.getTypeMap()).filter(
        (type) =>
          !/^(_|link__|federation__|Query$|Mutation$)/.test(type.name) &&
          (isObjectType(type) || isEnumType(type) || isInputObjectType(type)),
      );
      const roots = [schema.getQueryType(), schema.getMutationType()]
        .flatMap((root) => Object.values(root?.getFields() ?? {}))
        .filter(({ name }) => !name.startsWith('_'));
      const without = [...types, ...roots].filter(
        ({ description }) => !description,
      );
      ensure(
        without.length === 0,
        `Without a description: ${without.map(({ name }) => name).join(', ')}.`,
      );
    },
  ],
]);
