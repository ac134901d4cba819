import { personType } from '../../shared/audit/person-type.js';
import type { GatewayContext } from '../context.js';
import type { ExtraSelections } from '../execution/extra-selections.js';
import { reservedNames } from '../execution/reserved-names.js';
import type { SupergraphFacts } from '../supergraph/facts.js';
import type { ReportedSubjects } from './subgraph-response.js';
import { DataSubjectSelections } from './data-subjects.js';

/** Asks beside every plan whom the answers are about, and keeps their ids in the context. */
export const trackDataSubjects = (
  facts: SupergraphFacts,
): ExtraSelections<GatewayContext> => ({
  extend: (partner, fragments) =>
    new DataSubjectSelections(facts, partner, reservedNames.extra, fragments),
  onResponse: ({ values, entities, extensions }, { disclosed, counts }) => {
    for (const value of values)
      for (const id of idsIn(value)) disclosed.add(id);
    for (const { __typename, id } of entities)
      if (__typename === personType) disclosed.add(String(id));
    const told = extensions as ReportedSubjects | null | undefined;
    for (const id of told?.people ?? []) disclosed.add(id);
    for (const count of told?.counts ?? []) counts.add(count);
  },
});

/** The ids in what an object says of whom it is about: `id`, `{id}` or `[{node: {id}}]`. */
function idsIn(said: unknown): string[] {
  if (['string', 'number', 'bigint'].includes(typeof said))
    return [String(said)];
  return typeof said === 'object' && said !== null
    ? Object.values(said).flatMap(idsIn)
    : [];
}
