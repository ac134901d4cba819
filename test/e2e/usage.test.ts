import { beforeAll, expect, test } from '@jest/globals';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { whoSeesWhat } from '../../gateway/authorization/who-sees-what/page.js';
import { runCheck } from '../../gateway/cli/graph/check/run-check.js';
import type { Usage } from '../../gateway/cli/graph/check/usage.js';
import { usageIn } from '../../gateway/cli/graph/check/usage-in.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { sharedFederation } from '../support/shared-federation.js';

/** What this test requested, of all that is in the access log of the shared gateway. */
let usage: Usage;
beforeAll(async () => {
  const graph = await sharedFederation();
  const before = await usageIn(graph.database, 1);
  const { body } = await graph.ask(
    'casemanager-vught',
    `query ($id: ID!, $filter: CaseloadFilter) {
      justitiabele(id: $id) { id }
      mijnCaseload(filter: $filter, volgorde: ONTSLAG) { edges { node { id } } }
    }`,
    {
      id: demoPersonId('knownToAll'),
      filter: { ontslagTot: '2999-12-31' },
    },
  );
  expect(body.errors).toBeUndefined();
  const after = await usageIn(graph.database, 1);
  const countOf = ({ uses }: Usage, use: Usage['uses'][0]) =>
    uses.find(
      ({ coordinate, client, role, purpose }) =>
        coordinate === use.coordinate &&
        client === use.client &&
        role === use.role &&
        purpose === use.purpose,
    )?.requests ?? 0;
  usage = {
    ...after,
    uses: after.uses.filter((use) => use.requests > countOf(before, use)),
  };
});

test('the access log has the arguments, input fields and enum values of a request, of variables too, and no value', () => {
  expect(usage.uses.map(({ coordinate }) => coordinate).sort()).toEqual(
    [
      'CaseloadConnection.edges',
      'CaseloadEdge.node',
      'CaseloadFilter.ontslagTot',
      'CaseloadVolgorde.ONTSLAG',
      'Justitiabele.id',
      'Query.justitiabele',
      'Query.justitiabele(id:)',
      'Query.mijnCaseload',
      'Query.mijnCaseload(filter:)',
      'Query.mijnCaseload(volgorde:)',
    ].sort(),
  );
  expect(JSON.stringify(usage)).not.toContain('2999-12-31');
});

test('by it a check judges the removal of an input field and of an enum value', async () => {
  const schemas = partnerSchemas();
  const removed = [
    '  "Release lies on or before it."\n  ontslagTot: Date @reads(fields: ["Uitkomst.ontslagdatum"])\n',
    '  "Only people with (or without) terms overdue."\n  overschreden: Boolean @reads(fields: ["Uitkomst.overschreden"])\n',
    '  "By the day of release: those to be released, then those released, then those without a day."\n  ONTSLAG\n',
    '  "By the gravest signal."\n  ERNST\n',
  ];
  const changed = schemas.map((schema) => ({
    ...schema,
    // They have labels for what is removed.
    labels: null,
    text:
      schema.name === 'akkoord'
        ? removed.reduce((text, part) => {
            expect(text).toContain(part);
            return text.replace(part, '');
          }, schema.text)
        : schema.text,
  }));
  const supergraph = new Supergraph(committedSupergraph());
  const { changes, errors } = await runCheck({
    schemas: changed,
    base: {
      label: 'the committed supergraph',
      supergraph,
      page: () => whoSeesWhat(supergraph.text, verwerkingsregister),
      schemas,
    },
    register: verwerkingsregister,
    usage,
    manifests: null,
    accepted: [],
    linted: () => false,
  });
  expect(errors).toEqual([]);
  const judged = (change: string) => {
    const found = changes.find(
      ({ code, coordinate }) => `${code} ${coordinate}` === change,
    );
    return `${found?.severity}: ${found?.effect}`;
  };
  const client = usage.uses[0]!.client;
  const requested = `breaking: requested by ${client} once, last ${usage.until}`;
  const unused = `safe: no client requested it in the day until ${usage.until}`;
  expect(judged('INPUT_FIELD_REMOVED CaseloadFilter.ontslagTot')).toBe(
    requested,
  );
  expect(judged('INPUT_FIELD_REMOVED CaseloadFilter.overschreden')).toBe(
    unused,
  );
  expect(judged('ENUM_VALUE_REMOVED CaseloadVolgorde.ONTSLAG')).toBe(requested);
  expect(judged('ENUM_VALUE_REMOVED CaseloadVolgorde.ERNST')).toBe(unused);
});
