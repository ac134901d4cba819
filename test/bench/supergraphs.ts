import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { withoutAccessRules } from '../../gateway/supergraph/strip.js';
import { shop } from './partners/shop.js';
import type { Scenario } from './scenarios.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';

/** The composed schemas of a graph as files: as they are, and without access rules, for gateways that do not know those. */
export function supergraphs(graph: Scenario['graph'], folder: string) {
  const text = graph === 'people' ? committedSupergraph() : ofShop();
  const supergraph = join(folder, `${graph}.graphql`);
  const stripped = join(folder, `${graph}-open.graphql`);
  writeFileSync(supergraph, text);
  writeFileSync(stripped, withoutAccessRules(new Supergraph(text).document));
  return { supergraph, stripped };
}

function ofShop(): string {
  const { supergraph, errors } = compositionResult(
    Object.entries(shop).map(([name, { schema }]) => ({
      name,
      file: name,
      text: schema,
    })),
  );
  if (errors) throw new Error(errors.join('\n'));
  return supergraph;
}
