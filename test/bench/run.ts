import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { environment } from '../../gateway/config.js';
import { hiveFolder, installHive } from '../compare/hive.js';
import { compiled } from '../support/compiled.js';
import { allScopes } from '../support/schema-oracle.js';
import { gateways, type GatewayName } from './gateways/gateways.js';
import { Client, type Request } from './load.js';
import { measure, type Measured, type Row } from './measure.js';
import { knownPeople } from './partners/known-people.js';
import { startPartners } from './partners/partners.js';
import { shop } from './partners/shop.js';
import { plot } from './plot.js';
import { rulesBesideTheRest } from './rules.js';
import { sameAnswers } from './same-answers.js';
import { scenarios, type Scenario } from './scenarios.js';
import { supergraphs } from './supergraphs.js';
import { target, targets } from './targets.js';
import { tokens } from './tokens.js';

/** `npm run bench`: gateways beside each other over the same partners, each a process of its own. Described in README.md here. */
const options = new Command()
  .option('--scenario <names>', 'only these, separated by commas')
  .option('--gateway <names>', 'only these, separated by commas')
  .option('--rounds <number>', 'how often each has its turn of a second', '12')
  .option('--json <file>', 'where the rows are written')
  .parse()
  .opts<{
    scenario?: string;
    gateway?: string;
    rounds: string;
    json?: string;
  }>();
const isWanted = (name: string, wanted: string | undefined) =>
  !wanted || wanted.split(',').includes(name);
/** Many short turns: what else the machine does during some of them does not decide. */
const timing = {
  seconds: 1,
  warmUpSeconds: 10,
  rounds: Number(options.rounds),
};

const dataDir = environment['DATA_DIR'] ?? tmpdir();
const hive = hiveFolder(dataDir);
console.log(`Hive Gateway in ${hive} …`);
await installHive(hive);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const image = compiled(['shared', 'gateway', 'subgraphs', 'test']);

console.log('Partners start …');
const partners = await startPartners();
const people = await knownPeople(partners.urls);
const issuer = generateKeyPairSync('ed25519');
const issuerKey = issuer.publicKey.export({ type: 'spki', format: 'pem' });
/** Far more than requests are under way. */
const callers = await tokens(2_000, issuer.privateKey);

const rows: Row[] = [];
const notes: string[] = [];
try {
  for (const scenario of scenarios)
    if (isWanted(scenario.name, options.scenario)) await run(scenario);
} finally {
  partners.stop();
  rmSync(folder, { recursive: true });
  rmSync(image, { recursive: true });
}
report();
if (!options.scenario && !options.gateway)
  console.log(
    target(
      'rules of akkoord to the rest of page-100',
      await rulesBesideTheRest(),
      0.1,
    ),
  );

async function run(scenario: Scenario): Promise<void> {
  const { name, title } = scenario;
  console.log(`\n${name}: ${title} …`);
  const started = await start(scenario);
  const requests = requestsOf(scenario);
  const { bytes, otherBytes } = await sameAnswers(started, requests);
  console.log(`  the same values in all answers, ${bytes} bytes each`);
  for (const gateway of otherBytes)
    console.log(`  ${gateway} writes them in other bytes`);
  const measured = await measure(
    scenario,
    started,
    requests,
    partners.requests,
    timing,
  );
  rows.push(...measured);
  console.table(tableOf(measured));
  for (const { name: gateway, process, client } of started) {
    await client.close();
    process.child.kill('SIGTERM');
    await process.exited;
    const kept = /"transactions":(\d+),"statements":(\d+)/.exec(
      process.output(),
    );
    if (kept)
      notes.push(
        `record of ${gateway} in ${name}: ${(Number(kept[1]) / client.asked).toFixed(2)} transactions and ${(Number(kept[2]) / client.asked).toFixed(2)} statements for an answer`,
      );
  }
}

async function start(scenario: Scenario): Promise<Measured[]> {
  const { graph } = scenario;
  const own = Object.entries(partners.urls).filter(
    ([name]) => name in shop === (graph === 'shop'),
  );
  const config = {
    ...supergraphs(graph, folder),
    folder,
    compiled: image,
    hiveFolder: hive,
    partners: Object.fromEntries(own),
    issuerKey: String(issuerKey),
    scopes: allScopes,
  };
  const started: Measured[] = [];
  for (const name of Object.keys(gateways) as GatewayName[]) {
    if (!isWanted(name, options.gateway)) continue;
    // Written by hand for one query.
    if (name === 'floor' && !scenario.isOnePerson) continue;
    const process = await gateways[name](config);
    started.push({ name, process, client: new Client(process.url) });
  }
  return started;
}

function requestsOf(scenario: Scenario): Request[] {
  const { query, variables, hasUniqueCallers } = scenario;
  return callers.map((caller, n) => ({
    body: JSON.stringify({ query, variables: variables(n, people) }),
    authorization: hasUniqueCallers ? caller : callers[0]!,
  }));
}

function tableOf(some: readonly Row[]) {
  const figures = ({ scenario: _, gateway: __, ...rest }: Row) =>
    Object.entries(rest).map(([key, value]) => [key, Number(value.toFixed(2))]);
  return Object.fromEntries(
    some.map((row) => [row.gateway, Object.fromEntries(figures(row))]),
  );
}

function report(): void {
  if (options.json) writeFileSync(options.json, JSON.stringify(rows, null, 2));
  const picture = join(dataDir, 'bench.svg');
  writeFileSync(picture, plot(rows));
  console.log(`\nPlot: ${picture}`);
  for (const line of [...notes, '', ...targets(rows)]) console.log(line);
}
