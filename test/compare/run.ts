import { tmpdir } from 'node:os';
import { environment } from '../../gateway/config.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { startBoth, type Told } from './both-gateways.js';
import {
  deniedAndAsked,
  deniedPlaces,
  errorPaths,
  leaves,
  nullAbove,
  shape,
} from './compare.js';
import { hiveFolder, hiveVersion, installHive } from './hive.js';
import { callers, operationsFor, type Operation } from './operations.js';

/**
 * `npm run compare`: the committed supergraph, access rules in place, behind another gateway that knows them. The same tokens and queries
 * must give the same values, and neither gateway may ask a partner for what the caller may not see. Form may differ, and is listed.
 */
const folder = hiveFolder(environment['DATA_DIR'] ?? tmpdir());
console.log(`@graphql-hive/gateway ${hiveVersion} in ${folder} …`);
await installHive(folder);
const { ours, other, token, stop } = await startBoth(folder);

let passed = 0;
let failed = 0;
const check = (what: string, wrong: readonly string[]) => {
  if (wrong.length === 0) return void (passed += 1);
  failed += 1;
  console.log(`FAILED: ${what}`);
  for (const each of wrong.slice(0, 5)) console.log(`  ${each}`);
};

/** Differences of form: how often each was seen, and where first. */
const forms = new Map<string, { times: number; first: string }>();
const differs = (form: string, where: string, times = 1) => {
  const seen = forms.get(form) ?? { times: 0, first: where };
  forms.set(form, { ...seen, times: seen.times + times });
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

async function compare(caller: PersonaName | null, question: Operation) {
  const { title, query, variables } = question;
  const what = `${title}, by ${caller ?? 'nobody'}`;
  const bearer = caller && (await token(caller));
  const held = heldBy(caller);
  const denied = deniedPlaces(query, held);
  const here = await ours.ask(bearer, query, variables);
  const there = await other.ask(bearer, query, variables);
  for (const [{ name }, answer] of [
    [ours, here],
    [other, there],
  ] as const)
    check(
      `${what}: ${name} asks a partner for what he may not see`,
      deniedAndAsked(answer, held),
    );
  if (query.startsWith('mutation') && denied.length > 0) {
    check(
      `${what}: this gateway sends a part of a mutation`,
      here.asked.map(({ partner }) => partner),
    );
    differs(
      'a mutation that asks one thing too many: here refused whole, there the rest is done',
      what,
    );
    return;
  }
  compareValues(what, here, there, denied);
  if (here.status !== there.status)
    differs(`HTTP status: here ${here.status}, there ${there.status}`, what);
  if (errorPaths(here) !== errorPaths(there))
    differs(
      'error paths: here the highest field taken out, with its place in lists; there every field, with "@" for a list',
      `${what}: ${errorPaths(here).slice(0, 60)} / ${errorPaths(there).slice(0, 60)}`,
    );
  if (
    JSON.stringify(shape(here.body.data)) !==
    JSON.stringify(shape(there.body.data))
  )
    differs(
      'null shapes: here every key that was asked, with null; there keys are missing, or stand below "@"',
      what,
    );
}

function compareValues(
  what: string,
  here: Told,
  there: Told,
  denied: ReturnType<typeof deniedPlaces>,
) {
  const mine = leaves(here.body.data);
  const theirs = leaves(there.body.data);
  values += mine.size;
  const onlyIn = (one: typeof mine, two: typeof mine) =>
    [...one].filter(([at, value]) => two.get(at) !== value).map(([at]) => at);
  check(`${what}: only this gateway shows it`, onlyIn(mine, theirs));
  const missing = onlyIn(theirs, mine);
  const takenAlong = missing.filter((at) => {
    const above = nullAbove(here.body.data, at);
    return denied.some(
      ({ place, neverNull }) =>
        neverNull && above && place.startsWith(`${above}/`),
    );
  });
  check(
    `${what}: only the other shows it`,
    missing.filter((at) => !takenAlong.includes(at)),
  );
  if (takenAlong.length > 0)
    differs(
      'values beside a denied field that may never be null: here their object is null, there the field is missing',
      `${what}: ${takenAlong[0]}`,
      takenAlong.length,
    );
}

try {
  for (const caller of callers)
    for (const question of operationsFor(caller))
      await compare(caller, question);
} finally {
  await stop();
}

console.log(
  `\n${values} values are the same. Where the form of answers differs:`,
);
for (const [form, { times, first }] of forms)
  console.log(`  ${times} × ${form}\n      first: ${first}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
