import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Labels } from '../../shared/labels.js';
import type { Verwerkingsregister } from '../authentication/verwerkingsactiviteit.js';
import { apiSchema } from '../authorization/who-sees-what/api-schema.js';
import {
  callerProfiles,
  type CallerProfile,
} from '../authorization/who-sees-what/caller-profiles.js';
import { rulesInWords } from '../authorization/who-sees-what/page.js';
import { clientSchema } from '../supergraph/client-document.js';
import { enumsOf } from '../supergraph/enums.js';
import { labelsOf } from '../supergraph/labels.js';
import { Supergraph } from '../supergraph/supergraph.js';

/** What the pages say of the elements of one supergraph. */
export interface GraphFacts {
  /** The API schema as text, access in its descriptions. */
  text: string;
  /** The elements that are open to some caller. */
  shown: GraphQLSchema;
  /** All elements, with their own descriptions. */
  described: GraphQLSchema;
  /** What people read for the values of its enums. */
  labels: Labels;
  profiles: readonly CallerProfile[];
  register: Verwerkingsregister;
  /** Partners that resolve a field. */
  owners(type: string, field: string): string[];
  /** Scopes or policies that a type requires beyond a token; empty for none. */
  ofType(type: string): string;
  ofField(type: string, field: string): string;
  /** Fields by which an argument or input field filters, orders or finds. */
  readBy(coordinate: string): readonly string[];
}

export function graphFacts(
  supergraphText: string,
  register: Verwerkingsregister,
): GraphFacts {
  const supergraph = new Supergraph(supergraphText);
  const described = clientSchema(supergraph.document);
  const text = apiSchema(supergraphText, register);
  const { accessRules: rules, facts } = supergraph;
  const shown = buildSchema(text, { assumeValidSDL: true });
  return {
    text,
    shown,
    labels: labelsOf(enumsOf(shown)),
    described,
    profiles: callerProfiles(supergraph, described, register),
    register,
    owners: (type, field) =>
      facts.partners.filter((one) => facts.resolves(one, type, field)),
    ofType: (type) => rulesInWords(rules.ofType(type)),
    ofField: (type, field) => rulesInWords(rules.ofField(type, field)),
    readBy: (coordinate) => rules.readBy(coordinate) ?? [],
  };
}
