import { partyOfPartner } from '../../shared/access/parties.js';
import type { ErrorCode } from '../../shared/graphql/errors.js';
import type { IncompleteLists } from '../execution/incomplete-lists.js';
import type { Supergraph } from '../supergraph/supergraph.js';

/** The `@tag` of a field that lists the parties whose data is missing. */
const tag = 'onvolledig';

/** A refusal is no missing data. */
const missing: ReadonlySet<unknown> = new Set<ErrorCode>([
  'PARTNER_UNAVAILABLE',
  'SOURCE_UNAVAILABLE',
  'ENTITY_KEY_MISMATCH',
  'INTERNAL_SERVER_ERROR',
]);

/**
 * Names a party whose partner failed in the fields that are marked for it. Not one whose `expected` data another subgraph requires: that
 * names it, and knows for whom it is involved.
 */
export function incompleteParties({
  graph,
  facts,
}: Supergraph): IncompleteLists {
  return {
    has: (type, field) => facts.hasTag(type, field, tag),
    valueOf: ({ extensions }) => {
      if (!missing.has(extensions?.['code'])) return null;
      const party = partyOfPartner(String(extensions?.['partner']));
      return party && !party.expected.some((field) => graph.required.has(field))
        ? party.code
        : null;
    },
  };
}
