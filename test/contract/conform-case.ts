import { expect } from '@jest/globals';
import { checks } from '../../gateway/cli/graph/conform/checks.js';
import { publishedSchema } from '../../gateway/cli/graph/conform/published-schema.js';
import { runChecks } from '../../gateway/cli/graph/conform/run-checks.js';
import {
  createSubgraph,
  type Target,
} from '../../gateway/cli/graph/conform/subgraph.js';
import type { PartnerName } from '../../shared/config.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import type { Federation } from '../support/federation.js';

/** A caller who sees somebody, and a person whom he does not see. */
export interface ConformCase {
  persona: PersonaName;
  visible?: string;
  hidden: string;
  melding?: Target['melding'];
  /** Checks that nothing can be checked with here; those of health need a port of their own. */
  skipped?: string[];
}

export const idsOf = (area: string) =>
  checks.map(({ id }) => id).filter((id) => id.startsWith(`${area}.`));

/** Expects that a running partner keeps the contract of a subgraph. */
export async function expectConform(
  graph: Federation,
  partner: PartnerName,
  { persona, visible = 'knownToAll', hidden, melding, skipped }: ConformCase,
): Promise<void> {
  const { role, organisatie, scopes, justitiabele } = personas[persona];
  const { sdl, schema } = publishedSchema(
    `subgraphs/${partner}/schema.graphql`,
  );
  const outcomes = await runChecks(
    createSubgraph(
      {
        url: graph.partners[partner].url,
        partner,
        key: graph.callerKey,
        sdl,
        caller: {
          role,
          org: organisatie,
          scope: scopes.join(' '),
          justitiabele: justitiabele && demoPersonId(justitiabele),
        },
        visible: demoPersonId(visible),
        hidden: demoPersonId(hidden),
        melding,
      },
      schema,
    ),
    checks,
  );
  const of = (result: string) =>
    outcomes
      .filter((outcome) => outcome.result === result)
      .map(({ id, reason }) => `${id}: ${reason}`);
  expect(of('failed')).toEqual([]);
  expect(
    outcomes.filter(({ result }) => result === 'skipped').map(({ id }) => id),
  ).toEqual([...(skipped ?? []), ...idsOf('ops')]);
}
