import { GraphQLError, parse, Source } from 'graphql';
import { backToRoot } from './back-to-root.js';
import {
  compose,
  describe,
  type Composition,
  type PartnerSchema,
} from './compose.js';
import { conflictsIn } from '../../execution/conflicting-requires.js';
import { Supergraph } from '../supergraph.js';
import { argumentNode } from '../argument-node.js';
import { argumentViolations } from './argument-rules.js';
import { keyViolations } from './keys.js';
import {
  declaredWithoutPerson,
  dataSubjectViolations,
} from './person-rules.js';
import { schemaViolations } from './rules.js';

/** The composed schemas, checked: the audit log can identify all data subjects, and every argument declares the fields that it reads. */
export function compositionResult(
  schemas: readonly PartnerSchema[],
): Composition {
  const composition = compose(schemas);
  if (composition.errors) return composition;
  const partners = schemas.map((schema) => ({
    schema,
    document: parse(new Source(schema.text, schema.file)),
  }));
  const declared = new Set(
    partners.flatMap(({ document }) => [...declaredWithoutPerson(document)]),
  );
  const argumentErrors = argumentViolations(
    new Supergraph(composition.supergraph),
  );
  const errors = partners.flatMap(({ schema, document }) =>
    [
      ...dataSubjectViolations(document, declared),
      ...argumentErrors.flatMap(({ coordinate, message }) => {
        const node = argumentNode(document, coordinate);
        return node ? new GraphQLError(message, { nodes: [node] }) : [];
      }),
    ].map((error) => describe(error, schema)),
  );
  return errors.length > 0 ? { errors } : composition;
}

/** The same checks as far as a supergraph shows, whichever tool composed it. Error: a GraphQL syntax error. */
export function supergraphViolations(supergraph: Supergraph): string[] {
  const { document } = supergraph;
  return [
    ...schemaViolations(document),
    ...backToRoot(document),
    ...keyViolations(supergraph),
    ...argumentViolations(supergraph),
    ...conflictsIn(supergraph),
    ...dataSubjectViolations(document, declaredWithoutPerson(document)),
  ].map(({ message }) => message);
}
