import { personType } from '../../shared/audit/person-type.js';
import type { GatewayContext } from '../context.js';
import type { ExtraSelections } from '../execution/extra-selections.js';
import { reservedNames } from '../execution/reserved-names.js';
import type { SupergraphFacts } from '../supergraph/facts.js';
import type { ReportedSubjects } from './subgraph-response.js';
import { DataSubjectSelections } from './data-subjects.js';

/** Selects the data subjects of every subgraph response in addition to the plan, and collects their ids in the context. */
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
    const reported = extensions as ReportedSubjects | null | undefined;
    for (const id of reported?.people ?? []) disclosed.add(id);
    for (const count of reported?.counts ?? []) counts.add(count);
  },
});

/** The ids in the value of an extra field: `id`, `{id}` or `[{node: {id}}]`. */
function idsIn(value: unknown): string[] {
  if (['string', 'number', 'bigint'].includes(typeof value))
    return [String(value)];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(idsIn)
    : [];
}
