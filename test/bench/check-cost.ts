import { loadavg } from 'node:os';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { knownNames } from '../../gateway/authorization/known-names.js';
import { whoSeesWhat } from '../../gateway/authorization/who-sees-what/page.js';
import { runCheck } from '../../gateway/cli/graph/check/run-check.js';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import {
  partnerSchemas,
  type PartnerSchema,
} from '../../gateway/supergraph/composition/partner-schema.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';
import { median } from './median.js';

const known = knownNames(verwerkingsregister);
const turns = 9;
const removed = /\n {2}"1 \(light\) to 3 \(intensive\)\."\n {2}niveau: [^\n]*/;

/** How long `graph -- check` takes as a multiple of composition alone, in one process: the turns alternate. */
export async function checkCost(): Promise<void> {
  const five = partnerSchemas();
  const forty = [
    ...five,
    ...Array.from({ length: 40 - five.length }, (_, index) => added(index)),
  ];
  console.log('schemas  compose ms  check ms  ratio (least to most)');
  for (const schemas of [five, forty]) await compare(schemas);
  console.log(
    `Medians of ${turns} turns; load average ${loadavg()[0]!.toFixed(1)}.`,
  );
}

async function compare(schemas: readonly PartnerSchema[]): Promise<void> {
  const { supergraph, errors } = compositionResult(schemas);
  if (errors) throw new Error(errors.join('\n'));
  const page = whoSeesWhat(supergraph, verwerkingsregister);
  const changed = schemas.map((each) => ({
    ...each,
    text: each.text.replace(removed, ''),
  }));
  const compose = () => compositionResult(changed, { base: schemas, known });
  const check = () =>
    runCheck({
      schemas: changed,
      base: {
        label: 'bench',
        supergraph: new Supergraph(supergraph),
        page: () => page,
        schemas,
      },
      register: verwerkingsregister,
      usage: null,
      manifests: null,
      accepted: [],
      linted: () => true,
    });
  compose();
  const { changes } = await check();
  if (changes.length !== 1) throw new Error('The bench changes one field.');
  const pairs: { composed: number; checked: number }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const [composed, checked] = [await timed(compose), await timed(check)];
    pairs.push({ composed, checked });
  }
  const ratios = pairs.map(({ composed, checked }) => checked / composed);
  console.log(
    [
      String(schemas.length).padStart(7),
      median(pairs.map((each) => each.composed))
        .toFixed(0)
        .padStart(10),
      median(pairs.map((each) => each.checked))
        .toFixed(0)
        .padStart(8),
      `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
    ].join('  '),
  );
}

/** CPU milliseconds, which other load on the machine changes less than elapsed time. */
async function timed(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** A partner of a common size: two types about a person, with forty fields, and a root field. */
function added(index: number): PartnerSchema {
  const name = `partner${index}`;
  const types = ['Dossier', 'Stap'].map((kind) => `${kind}${index}`);
  const fields = Array.from({ length: 20 }, (_, at) => `  veld${at}: String`);
  const text = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes"])

type Query {
  "Own."
  eigen${index}: Justitiabele @requiresScopes(scopes: [["keten:lezen"]])
}

type Justitiabele @key(fields: "id") @authenticated {
  id: ID!
${types.map((type) => `  eigen${type}: [${type}!] @requiresScopes(scopes: [["keten:lezen"]])`).join('\n')}
}
${types.map((type) => `\n"Own."\ntype ${type} @key(fields: "id") @requiresScopes(scopes: [["keten:lezen"]]) {\n  id: ID!\n  justitiabele: Justitiabele!\n${fields.join('\n')}\n}`).join('\n')}
`;
  return { name, file: `${name}.graphql`, text };
}
