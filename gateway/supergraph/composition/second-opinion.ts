import { composeServices } from '@apollo/composition';
import { errorCode } from '@apollo/federation-internals';
import { composeServices as composeIndependently } from '@theguild/federation-composition';
import {
  GraphQLError,
  isInterfaceType,
  isObjectType,
  parse,
  type DocumentNode,
} from 'graphql';
import { Supergraph } from '../supergraph.js';
import type { PartnerSchema } from './partner-schema.js';

const names = ['@apollo/composition', '@theguild/federation-composition'];

/**
 * Where an independent implementation of Federation composes the schemas differently: an error that only one of them finds, or a field with
 * another type, other partners or other access rules. Each is a mistake of one of the two, or something that Federation leaves open. Empty
 * also when a schema has a syntax error.
 */
export function secondOpinion(schemas: readonly PartnerSchema[]): string[] {
  const services = parsed(schemas);
  if (!services) return [];
  const [one, other] = [
    resultOf(() => composeServices(services)),
    resultOf(() => composeIndependently(services)),
  ];
  return [
    ...onlyIn(one, other, names[0]!, names[1]!),
    ...onlyIn(other, one, names[1]!, names[0]!),
  ];
}

/** An error, or a field of the supergraph, by what is compared. */
type Findings = ReadonlyMap<string, string>;

function onlyIn(
  { errors, fields }: Result,
  other: Result,
  name: string,
  otherName: string,
): string[] {
  const missing = (own: Findings, others: Findings) =>
    [...own].filter(([key]) => !others.has(key)).map(([, text]) => text);
  return [
    ...missing(errors, other.errors).map(
      (text) => `${name} alone, not ${otherName}, finds ${text}`,
    ),
    ...(fields && other.fields
      ? missing(fields, other.fields).map(
          (text) => `${name} alone, not ${otherName}, composes ${text}`,
        )
      : []),
  ];
}

interface Result {
  errors: Findings;
  fields?: Findings;
}

type ComposeAll = () => {
  supergraphSdl?: string | undefined;
  errors?: readonly GraphQLError[] | undefined;
};

function resultOf(composeAll: ComposeAll): Result {
  const { supergraphSdl, errors = [] } = attempted(composeAll);
  return {
    errors: new Map(
      errors.map(({ message, extensions }) => {
        const code = errorCode({ message, extensions }) ?? 'COMPOSITION_FAILED';
        const [about = ''] = /"[^"]+"/.exec(message) ?? [];
        return [`${code} ${about}`, `${code}: ${message}`];
      }),
    ),
    ...(supergraphSdl === undefined
      ? {}
      : { fields: fieldsIn(new Supergraph(supergraphSdl)) }),
  };
}

/** A library that throws finds an error, too. */
function attempted(composeAll: ComposeAll): ReturnType<ComposeAll> {
  try {
    return composeAll();
  } catch (error) {
    return { errors: [new GraphQLError((error as Error).message)] };
  }
}

function fieldsIn({ schema, facts, accessRules }: Supergraph): Findings {
  const { partners, resolves } = facts;
  const rulesOf = (rules: readonly object[]) =>
    rules
      .map((rule) => JSON.stringify(rule))
      .sort()
      .join(' and ');
  const lines = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => {
        const from = partners.filter((one) =>
          resolves(one, type.name, field.name),
        );
        const rules = [
          rulesOf(accessRules.ofType(type.name)),
          rulesOf(accessRules.ofField(type.name, field.name)),
        ];
        return `${type.name}.${field.name}: ${String(field.type)} from ${from.join(', ')} with rules ${rules.join(' / ')}`;
      }),
    );
  return new Map(lines.map((line) => [line, line]));
}

function parsed(
  schemas: readonly PartnerSchema[],
): { name: string; url: string; typeDefs: DocumentNode }[] | undefined {
  try {
    return schemas.map(({ name, text }) => ({
      name,
      url: `urn:partner:${name}`,
      typeDefs: parse(text),
    }));
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
