import { readFileSync, readdirSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import {
  GraphQLError,
  Source,
  getLocation,
  parse,
  type ASTNode,
  type DocumentNode,
} from 'graphql';
import { conflictsIn } from '../../execution/conflicting-requires.js';
import { backToRoot } from './back-to-root.js';
import { Supergraph } from '../supergraph.js';
import { keyViolations } from './keys.js';
import { schemaViolations } from './rules.js';

/** A subgraph schema, with its file for messages. */
export interface PartnerSchema {
  name: string;
  file: string;
  text: string;
}

/** `supergraph` has access rules but no URLs; `errors` have partner, file and line. */
export type Composition =
  | { supergraph: string; errors?: undefined }
  | { supergraph?: undefined; errors: string[] };

const subgraphs = new URL('../../../subgraphs/', import.meta.url);

/** Every partner's schema.graphql, by folder. */
export function partnerSchemas(): PartnerSchema[] {
  return readdirSync(subgraphs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      file: `subgraphs/${name}/schema.graphql`,
      text: readFileSync(new URL(`${name}/schema.graphql`, subgraphs), 'utf8'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Composes the partners' schemas. */
export function compose(schemas: readonly PartnerSchema[]): Composition {
  const errors: string[] = [];
  const services = schemas.flatMap(({ name, file, text }) => {
    try {
      const typeDefs = parse(new Source(text, file));
      errors.push(
        ...[...schemaViolations(typeDefs), ...backToRoot(typeDefs)].map(
          (error) => describe(error, { name, file }),
        ),
      );
      return [{ name, typeDefs, url: `urn:partner:${name}` }];
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      errors.push(describe(error, { name, file }));
      return [];
    }
  });
  if (errors.length > 0) return { errors };
  return composeParsed(services, schemas);
}

function composeParsed(
  services: { name: string; url: string; typeDefs: DocumentNode }[],
  schemas: readonly PartnerSchema[],
): Composition {
  const { supergraphSdl, errors } = composeServices(services);
  if (!errors) return checked(`${supergraphSdl.trimEnd()}\n`, schemas);
  return {
    errors: errors.map((error) => {
      const partner = (error.nodes?.[0] as { subgraph?: string } | undefined)
        ?.subgraph;
      return describe(
        error,
        schemas.find(({ name }) => name === partner),
      );
    }),
  };
}

function checked(
  supergraph: string,
  schemas: readonly PartnerSchema[],
): Composition {
  const composed = new Supergraph(supergraph);
  const conflicts = conflictsIn(composed).map(
    ({ subgraph: partner, message }) => ({ partner, message }),
  );
  const errors = [...keyViolations(composed), ...conflicts].map(
    ({ partner, message }) =>
      describe(
        new GraphQLError(message),
        schemas.find(({ name }) => name === partner),
      ),
  );
  return errors.length > 0 ? { errors } : { supergraph };
}

/** `dji (subgraphs/dji/schema.graphql:86): what is wrong`; only the message when it is not about one partner. */
export function describe(
  error: GraphQLError,
  partner: { name: string; file: string } | undefined,
): string {
  if (!partner) return error.message;
  const line = error.locations?.[0]?.line ?? lineOf(error.nodes?.[0]);
  return `${partner.name} (${partner.file}${line ? `:${line}` : ''}): ${error.message}`;
}

const lineOf = (node: ASTNode | undefined) =>
  node?.loc && getLocation(node.loc.source, node.loc.start).line;
