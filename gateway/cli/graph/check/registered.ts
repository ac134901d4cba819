import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  Kind,
  parse,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
  type GraphQLSchema,
  type NameNode,
} from 'graphql';
import { today } from '../../../../shared/days.js';
import type { Verwerkingsregister } from '../../../authentication/verwerkingsactiviteit.js';
import { manifestOf, type Manifest } from '../../../operations/manifest.js';
import { jsonOf, manifestFiles } from '../../../operations/signed-manifest.js';
import { WrongUsage } from '../command-failed.js';
import type { Use } from './usage.js';

/**
 * The manifests in a folder that have not expired. Their signatures are not looked at: the check lets no operation in, and who runs it need
 * not have the keys. Error: WrongUsage.
 */
export async function manifestsIn(folder: string): Promise<Manifest[]> {
  const files = await manifestFiles(folder).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new WrongUsage(
      `--operations ${folder} cannot be read (${code}). Give the folder with the manifests (OPERATIONS of the gateway).`,
    );
  });
  if (files.length === 0)
    throw new WrongUsage(`--operations ${folder} has no manifest.`);
  return files
    .map((file) => {
      try {
        return manifestOf(jsonOf(readFileSync(join(folder, file))));
      } catch (error) {
        throw new WrongUsage(
          `--operations: ${join(folder, file)} cannot be used: ${(error as Error).message}`,
        );
      }
    })
    .filter(({ until }) => until >= today());
}

/** What one registered operation uses, or may: of a variable each input field and enum value that its type has. */
export interface RegisteredUse {
  manifest: Manifest;
  operation: string;
  coordinates: ReadonlySet<string>;
  /** With which roles and purposes it can be sent. */
  callers: readonly Pick<Use, 'role' | 'purpose'>[];
}

/** `schema`: the API schema that the operations are registered for. */
export const registeredUses = (
  manifests: readonly Manifest[],
  schema: GraphQLSchema,
  register: Verwerkingsregister,
): RegisteredUse[] =>
  manifests.flatMap((manifest) => {
    const callers = register
      .filter(({ uri }) => manifest.purposes.includes(uri))
      .flatMap(({ uri, scopesByRole }) =>
        Object.keys(scopesByRole).map((role) => ({ role, purpose: uri })),
      );
    return manifest.operations.map(({ name, body }) => ({
      manifest,
      operation: name,
      coordinates: coordinatesOf(body, schema),
      callers,
    }));
  });

function coordinatesOf(body: string, schema: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    parse(body),
    visitWithTypeInfo(info, {
      VariableDefinition: ({ type }) => {
        const given = typeFromAST(schema, type);
        if (isInputType(given)) addInput(given, found);
      },
      Field: ({ name }) => {
        const parent = info.getParentType();
        if (parent && info.getFieldDef())
          found.add(`${parent.name}.${name.value}`);
      },
      Argument: ({ name }) => {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!info.getDirective() && parent && field)
          found.add(`${parent.name}.${field.name}(${name.value}:)`);
      },
      [Kind.OBJECT_FIELD]: ({ name }: { name: NameNode }) => {
        const input = getNamedType(info.getParentInputType());
        if (isInputObjectType(input)) found.add(`${input.name}.${name.value}`);
      },
      EnumValue: ({ value }) => {
        const type = getNamedType(info.getInputType());
        if (isEnumType(type)) found.add(`${type.name}.${value}`);
      },
    }),
  );
  return found;
}

function addInput(type: GraphQLInputType, found: Set<string>): void {
  const named = getNamedType(type);
  if (isEnumType(named))
    for (const { name } of named.getValues())
      found.add(`${named.name}.${name}`);
  if (isInputObjectType(named))
    for (const field of Object.values(named.getFields())) {
      const coordinate = `${named.name}.${field.name}`;
      if (found.has(coordinate)) continue;
      found.add(coordinate);
      addInput(field.type, found);
    }
}

/** The operations of one client that a change concerns, and how to reach its owner. */
export interface RegisteredBy {
  client: string;
  owner: string;
  contact: string;
  operations: readonly string[];
}

/** By client. `Type.*` is every element of a type. */
export function registeredBy(
  uses: readonly RegisteredUse[],
  concerns: readonly string[],
  isConcerned: (caller: RegisteredUse['callers'][number]) => boolean,
): RegisteredBy[] {
  const byClient = new Map<string, RegisteredBy & { operations: string[] }>();
  for (const { manifest, operation, coordinates, callers } of uses) {
    if (!callers.some(isConcerned)) continue;
    if (!concerns.some((each) => isUsed(each, coordinates))) continue;
    const { client, owner, contact } = manifest;
    const known = byClient.get(client);
    if (!known)
      byClient.set(client, { client, owner, contact, operations: [operation] });
    else if (!known.operations.includes(operation))
      known.operations.push(operation);
  }
  return [...byClient.values()];
}

const isUsed = (at: string, coordinates: ReadonlySet<string>): boolean =>
  at.endsWith('.*')
    ? [...coordinates].some((each) => each.startsWith(at.slice(0, -1)))
    : coordinates.has(at);
