import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { startBoth, type RecordedResponse } from './both-gateways.js';
import {
  unauthorizedSubgraphFields,
  unauthorizedPaths,
  errorPaths,
  leaves,
  nullAncestor,
  shape,
} from './compare.js';
import { hiveFolder, hiveVersion, installHive } from './hive.js';
import { callers, operationsFor, type Operation } from './operations.js';

/**
 * `npm run compare`: the committed supergraph, access rules in place, behind another gateway that knows them. The same tokens and queries
 * must give the same values, and neither gateway may request from a partner what the caller may not see. Differences of form are listed.
 */
console.log(`@graphql-hive/gateway ${hiveVersion} in ${hiveFolder} …`);
await installHive();
const { ours, other, token, stop } = await startBoth();

let passed = 0;
let failed = 0;
const check = (label: string, wrong: readonly string[]) => {
  if (wrong.length === 0) return void (passed += 1);
  failed += 1;
  console.log(`FAILED: ${label}`);
  for (const each of wrong.slice(0, 5)) console.log(`  ${each}`);
};

/** Differences of form: how often each occurred, and where first. */
const formDifferences = new Map<string, { times: number; first: string }>();
const noteFormDifference = (form: string, where: string, times = 1) => {
  const seen = formDifferences.get(form) ?? { times: 0, first: where };
  formDifferences.set(form, { ...seen, times: seen.times + times });
};

const heldBy = (caller: PersonaName | null) =>
  caller && {
    scopes: personas[caller].scopes,
    policies:
      personas[caller].role === 'reclasseringswerker'
        ? ['risico-oordeel-door-professional']
        : [],
  };
let values = 0;

async function compare(caller: PersonaName | null, operation: Operation) {
  const { title, query, variables } = operation;
  const label = `${title}, by ${caller ?? 'nobody'}`;
  const bearer = caller && (await token(caller));
  const held = heldBy(caller);
  const denied = unauthorizedPaths(query, held);
  const here = await ours.send(bearer, query, variables);
  const there = await other.send(bearer, query, variables);
  for (const [{ name }, response] of [
    [ours, here],
    [other, there],
  ] as const)
    check(
      `${label}: ${name} requests unauthorized fields from a partner`,
      unauthorizedSubgraphFields(response, held),
    );
  if (query.startsWith('mutation') && denied.length > 0) {
    check(
      `${label}: this gateway sends a part of a mutation`,
      here.subgraphRequests.map(({ partner }) => partner),
    );
    noteFormDifference(
      'a mutation with an unauthorized field: here rejected as a whole, there the rest is executed',
      label,
    );
    return;
  }
  compareValues(label, here, there, denied);
  if (here.status !== there.status)
    noteFormDifference(
      `HTTP status: here ${here.status}, there ${there.status}`,
      label,
    );
  if (errorPaths(here) !== errorPaths(there))
    noteFormDifference(
      'error paths: here the highest field that was removed, with list indices; there every field, with "@" for a list',
      `${label}: ${errorPaths(here).slice(0, 60)} / ${errorPaths(there).slice(0, 60)}`,
    );
  if (
    JSON.stringify(shape(here.body.data)) !==
    JSON.stringify(shape(there.body.data))
  )
    noteFormDifference(
      'null shapes: here every selected key, with null; there keys are missing, or below "@"',
      label,
    );
}

function compareValues(
  label: string,
  here: RecordedResponse,
  there: RecordedResponse,
  denied: ReturnType<typeof unauthorizedPaths>,
) {
  const mine = leaves(here.body.data);
  const theirs = leaves(there.body.data);
  values += mine.size;
  const onlyIn = (one: typeof mine, two: typeof mine) =>
    [...one].filter(([at, value]) => two.get(at) !== value).map(([at]) => at);
  check(`${label}: only this gateway shows it`, onlyIn(mine, theirs));
  const missing = onlyIn(theirs, mine);
  const nullPropagated = missing.filter((at) => {
    const above = nullAncestor(here.body.data, at);
    return denied.some(
      ({ path, isNonNull }) =>
        isNonNull && above && path.startsWith(`${above}/`),
    );
  });
  check(
    `${label}: only the other shows it`,
    missing.filter((at) => !nullPropagated.includes(at)),
  );
  if (nullPropagated.length > 0)
    noteFormDifference(
      'siblings of a denied non-null field: here their object is null, there the field is missing',
      `${label}: ${nullPropagated[0]}`,
      nullPropagated.length,
    );
}

try {
  for (const caller of callers)
    for (const operation of operationsFor(caller))
      await compare(caller, operation);
} finally {
  await stop();
}

console.log(
  `\n${values} values are the same. Differences in the form of responses:`,
);
for (const [form, { times, first }] of formDifferences)
  console.log(`  ${times} × ${form}\n      first: ${first}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
