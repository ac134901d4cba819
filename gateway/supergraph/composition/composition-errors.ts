import { composeServices } from '@apollo/composition';
import { errorCode } from '@apollo/federation-internals';
import type { ASTNode, DocumentNode, GraphQLError } from 'graphql';
import { localNames } from '../links.js';
import type { Fault } from './locations.js';
import {
  definitionsOf,
  nodeAt,
  type PartnerDocument,
} from './partner-schema.js';
import { listed } from './shared-definitions.js';

/** What the composition library says of these schemas: the supergraph without URLs, or each fault once. */
export function composed(
  partners: readonly PartnerDocument[],
): { supergraph: string } | { faults: Fault[] } {
  const { supergraphSdl, errors } = composeServices(
    partners.map(({ name, document }) => ({
      name,
      typeDefs: document,
      url: `urn:partner:${name}`,
    })),
  );
  if (!errors) return { supergraph: `${supergraphSdl.trimEnd()}\n` };
  return {
    faults: withoutRepetitions(
      errors.map((error) => faultOf(error, partners)),
      partners,
    ),
  };
}

const subgraphPrefix = /^\[([^\]]+)\] /;

function faultOf(
  error: GraphQLError,
  partners: readonly PartnerDocument[],
): Fault & { subgraph?: string } {
  const code = errorCode(error) ?? 'INVALID_GRAPHQL';
  const subgraph = subgraphPrefix.exec(error.message)?.[1];
  const message = error.message.replace(subgraphPrefix, '');
  const [, coordinate] = /"([A-Z_]\w*(?:\.\w+)?)[^"]*"/i.exec(message) ?? [];
  const nodes = (error.nodes ?? []).map((node) =>
    code === 'FIELD_TYPE_MISMATCH' && 'type' in node && node.type
      ? (node.type as ASTNode)
      : node,
  );
  const named = partners
    .filter(
      ({ name }) => name === subgraph || message.includes(`subgraph "${name}"`),
    )
    .flatMap(({ document }) => document.definitions.slice(0, 1));
  return {
    code,
    message,
    help: message.startsWith('Unknown directive')
      ? 'Add it to the import of the @link to Federation, or define it.'
      : (federationHelp[code] ?? ''),
    nodes: nodes.length > 0 ? nodes : named,
    coordinate: message.startsWith('Unknown type')
      ? typeAround(nodes[0], partners)
      : coordinate,
    ...(subgraph ? { subgraph } : {}),
  };
}

function typeAround(
  node: ASTNode | undefined,
  partners: readonly PartnerDocument[],
): string | undefined {
  const { loc } = node ?? {};
  const definition = partners
    .flatMap(({ document }) => document.definitions)
    .find(
      (each) =>
        loc &&
        each.loc?.source === loc.source &&
        each.loc.start <= loc.start &&
        each.loc.end >= loc.end,
    );
  return definition && 'name' in definition
    ? definition.name?.value
    : undefined;
}

/** One mistake, such as a directive that is not imported or a type that is not shareable, is reported by the library wherever it shows. */
function withoutRepetitions(
  faults: readonly (Fault & { subgraph?: string })[],
  partners: readonly PartnerDocument[],
): Fault[] {
  const merged = new Map<string, Fault>();
  for (const each of faults) {
    const { subgraph, ...fault } =
      each.code === 'INVALID_FIELD_SHARING' ? sharing(each, partners) : each;
    const key = `${subgraph} ${fault.code} ${fault.message}`;
    if (!merged.has(key)) merged.set(key, fault);
  }
  return [...merged.values()];
}

/** The type is at fault, not each of its fields: it lacks the key, or the @shareable, that it has elsewhere. */
function sharing(
  fault: Fault & { subgraph?: string },
  partners: readonly PartnerDocument[],
): Fault & { subgraph?: string } {
  const [type = ''] = (fault.coordinate ?? '').split('.');
  const named =
    /defined as non-shareable in (?:all of them|subgraphs? (.*))$/.exec(
      fault.message,
    )?.[1];
  const culprits = partners.filter(({ name }) => named?.includes(`"${name}"`));
  const others = partners.filter(
    (partner) =>
      !culprits.includes(partner) &&
      nodeAt(partner.document, fault.coordinate!),
  );
  const has = (document: DocumentNode, directive: string) => {
    const names = localNames(document, [directive]);
    return definitionsOf(document, type).some(({ directives = [] }) =>
      directives.some(({ name }) => names.has(`@${name.value}`)),
    );
  };
  const missing = ['@key', '@shareable'].find(
    (directive) =>
      culprits.length > 0 &&
      culprits.every(({ document }) => !has(document, directive)) &&
      others.length > 0 &&
      others.every(({ document }) => has(document, directive)),
  );
  if (!missing) return fault;
  const where = listed(culprits.map(({ name }) => name));
  return {
    code: fault.code,
    message: `${type} has no ${missing} in ${where}, and ${listed(others.map(({ name }) => name))} ${others.length > 1 ? 'resolve' : 'resolves'} the same fields.`,
    help: `Write ${missing === '@key' ? '@key, with the fields that the others have in it,' : missing} on ${type} in ${where}.`,
    coordinate: type,
    nodes: [...culprits, ...others].flatMap(
      ({ document }) => nodeAt(document, type) ?? [],
    ),
  };
}

/** What to do, by the codes of Federation. */
export const federationHelp: Readonly<Record<string, string>> = {
  EXTERNAL_MISSING_ON_BASE:
    'Give the field its name back where it was resolved, or remove it from @external and @requires. To rename it: add the new field, let the others move, then remove the old one.',
  FIELD_TYPE_MISMATCH: 'Give the field the same type in every schema.',
  ENUM_VALUE_MISMATCH:
    'Write the same values in every schema: an enum that is both given and returned must be known to all in full.',
  INVALID_FIELD_SHARING:
    'Write @shareable on the field in every schema that resolves it, or let one partner resolve it.',
  REQUIRES_INVALID_FIELDS:
    'Write the field with @external in this schema, as the partner that resolves it has it; or remove it from @requires.',
  KEY_INVALID_FIELDS:
    'Name in @key only fields that the type has in this schema.',
  SATISFIABILITY_ERROR:
    'Let the type have a @key that both partners resolve, or write @shareable on what both can give.',
  INVALID_GRAPHQL: 'Import or define what is unknown, or correct its name.',
};
