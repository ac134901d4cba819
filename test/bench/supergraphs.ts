import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { withoutAccessRules } from '../../gateway/supergraph/strip.js';
import { partners } from '../support/partners.js';
import { root } from '../support/process.js';
import { graphs } from './partners/graphs.js';
import type { Scenario } from './scenarios.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';

/** The composed schemas of a graph as files, as they are and without access rules, for gateways that do not know those; and the schema of each partner. */
export function supergraphs(graph: Scenario['graph'], folder: string) {
  const text = graph === 'people' ? committedSupergraph() : composed(graph);
  const supergraph = join(folder, `${graph}.graphql`);
  const stripped = join(folder, `${graph}-open.graphql`);
  writeFileSync(supergraph, text);
  writeFileSync(stripped, withoutAccessRules(new Supergraph(text).document));
  return { supergraph, stripped, schemas: schemasOf(graph, folder) };
}

const schemasOf = (graph: Scenario['graph'], folder: string) =>
  Object.fromEntries(
    graph === 'people'
      ? Object.keys(partners).map((name) => [
          name,
          join(root, 'subgraphs', name, 'schema.graphql'),
        ])
      : Object.entries(graphs[graph]).map(([name, { schema }]) => {
          const file = join(folder, `${graph}-${name}.graphql`);
          writeFileSync(file, schema);
          return [name, file];
        }),
  ) as Record<string, string>;

function composed(graph: keyof typeof graphs): string {
  const { supergraph, errors } = compositionResult(
    Object.entries(graphs[graph]).map(([name, { schema }]) => ({
      name,
      file: name,
      text: schema,
    })),
  );
  if (errors) throw new Error(errors.join('\n'));
  return supergraph;
}
