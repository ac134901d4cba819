import { Kind, type DocumentNode } from 'graphql';
import { aliases } from './aliases.js';
import { depth } from './depth.js';
import { directivesAtOnePlace } from './directives-at-one-place.js';
import { directives } from './directives.js';
import { fragmentsOf } from '../../shared/graphql/fragments.js';
import { refuseUnused } from './fragments.js';
import { introspection } from './introspection.js';
import { limitExceeded } from './limit.js';
import { repetitions } from './repetitions.js';
import { rootFields } from './root-fields.js';
import { selections } from './selections.js';

/** Each counts a document without the schema. */
export const documentLimits = [
  selections,
  depth,
  rootFields,
  aliases,
  directives,
  directivesAtOnePlace,
  introspection,
  repetitions,
];

/** Error: BAD_USER_INPUT for a document above a limit that does not depend on the schema. */
export function refuseExcess(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const operations = document.definitions.filter(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  );
  refuseUnused(fragments, operations);
  for (const limit of documentLimits)
    for (const operation of operations) {
      const count = limit.count(operation, fragments);
      if (count > limit.maximum) throw limitExceeded(limit, count);
    }
}
