import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  concatAST,
  GraphQLError,
  Kind,
  parse,
  print,
  separateOperations,
  Source,
  validate,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import {
  operationId,
  type RegisteredOperation,
} from '../../../operations/manifest.js';
import { CommandFailed } from '../command-failed.js';

/**
 * The operations of a folder with `.graphql` files as a manifest has them: each with its fragments, and with the `__typename` that caches of clients
 * need. Error: CommandFailed, with every place.
 */
export function operationsIn(
  folder: string,
  schema: GraphQLSchema,
): RegisteredOperation[] {
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => parsed(join(folder, file)));
  const whole = concatAST(documents);
  refuseInvalid(schema, whole);
  return Object.entries(separateOperations(whole)).map(([name, document]) => {
    const body = print(withTypenames(document));
    return { id: operationId(body), name, type: typeOf(document), body };
  });
}

function parsed(file: string): DocumentNode {
  try {
    return parse(new Source(readFileSync(file, 'utf8'), file));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new CommandFailed(placed(error));
  }
}

/** Error: CommandFailed, with every place. */
export function refuseInvalid(
  schema: GraphQLSchema,
  document: DocumentNode,
): void {
  const errors = validate(schema, document);
  if (errors.length > 0) throw new CommandFailed(errors.map(placed).join('\n'));
}

function placed({ message, source, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return `${source?.name ?? 'operation'}:${place?.line}:${place?.column}: ${message}`;
}

function typeOf({ definitions }: DocumentNode): RegisteredOperation['type'] {
  for (const each of definitions)
    if (
      each.kind === Kind.OPERATION_DEFINITION &&
      each.operation === 'mutation'
    )
      return 'mutation';
  return 'query';
}

const typename: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/** In every selection but that of the operation itself. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: {
      leave: (set, _key, parent) =>
        (parent as { kind?: Kind }).kind === Kind.OPERATION_DEFINITION ||
        set.selections.some(
          (each) =>
            each.kind === Kind.FIELD && each.name.value === '__typename',
        )
          ? undefined
          : { ...set, selections: [typename, ...set.selections] },
    },
  });
