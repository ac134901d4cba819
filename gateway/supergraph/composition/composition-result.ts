import { argumentNode } from '../argument-node.js';
import { conflictsIn } from '../../execution/conflicting-requires.js';
import type { Supergraph } from '../supergraph.js';
import { argumentViolations } from './argument-rules.js';
import { backToRoot } from './back-to-root.js';
import { compose, type Composition } from './compose.js';
import { keyViolations } from './keys.js';
import { mergedLabels } from './label-rules.js';
import type { PartnerSchema } from './partner-schema.js';
import {
  declaredWithoutPerson,
  dataSubjectViolations,
} from './person-rules.js';
import { schemaViolations } from './rules.js';
import { sharedDefinitionFaults } from './shared-definitions.js';
import { unknownNames, type KnownNames } from './unknown-names.js';
import { messageOf } from './violation.js';

/**
 * The composed schemas, checked: the audit log can identify all data subjects, every argument declares the fields that it reads, access rules
 * name only `known` scopes and policies, and every enum value has a label. `base`: the schemas that composed before.
 */
export function compositionResult(
  schemas: readonly PartnerSchema[],
  {
    base = [],
    known,
  }: { base?: readonly PartnerSchema[]; known?: KnownNames } = {},
): Composition {
  return compose(schemas, base, {
    ofDocument: (document, all) => [
      ...dataSubjectViolations(
        document,
        new Set(
          all.flatMap((each) => [...declaredWithoutPerson(each.document)]),
        ),
      ),
      ...(known ? unknownNames(document, known) : []),
    ],
    ofAll: sharedDefinitionFaults,
    ofSupergraph: (supergraph, partners) => [
      ...mergedLabels(supergraph, partners).faults,
      ...argumentViolations(supergraph).flatMap((fault) => {
        const nodes = partners.flatMap(
          ({ document }) => argumentNode(document, fault.coordinate) ?? [],
        );
        return nodes.length > 0 ? { ...fault, nodes } : [];
      }),
    ],
  });
}

/** The same checks as far as a supergraph shows, whichever tool composed it. Error: a GraphQL syntax error. */
export function supergraphViolations(supergraph: Supergraph): string[] {
  const { document } = supergraph;
  return [
    ...[...schemaViolations(document), ...backToRoot(document)].map(messageOf),
    ...[...keyViolations(supergraph), ...argumentViolations(supergraph)].map(
      ({ message, help }) => `${message} ${help}`,
    ),
    ...conflictsIn(supergraph).map(({ message }) => message),
    ...dataSubjectViolations(document, declaredWithoutPerson(document)).map(
      messageOf,
    ),
  ];
}
