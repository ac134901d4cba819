import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hiveFolder, installHive } from '../compare/hive.js';
import { dataDir } from '../compare/install-packages.js';
import { gateways, type GatewayName } from './gateways/gateways.js';
import { grafbaseFolder, installGrafbase } from './gateways/grafbase.js';
import { Client } from './load.js';
import { measure, type Measured, type Row } from './measure.js';
import { isWanted, type Options } from './options.js';
import { plot } from './plot.js';
import { measureRules } from './rules.js';
import { checkSameResponses } from './same-responses.js';
import { scenarios, type Scenario } from './scenarios.js';
import { startSetting, type Setting } from './setting.js';
import { targets } from './targets.js';

/** Measures every gateway in every scenario; prints tables, targets and the path of the plot. */
export async function compareGateways(options: Options): Promise<void> {
  console.log(`Hive Gateway in ${hiveFolder} …`);
  await installHive();
  console.log(`Grafbase in ${grafbaseFolder} …`);
  await installGrafbase();
  const setting = await startSetting();
  const rows: Row[] = [];
  const notes: string[] = [];
  try {
    for (const scenario of scenarios)
      if (isWanted(scenario.name, options.scenario)) {
        const { measured, auditLogNotes } = await runScenario(
          scenario,
          setting,
          options,
        );
        rows.push(...measured);
        notes.push(...auditLogNotes);
      }
  } finally {
    setting.stop();
  }
  if (options.json) writeFileSync(options.json, JSON.stringify(rows, null, 2));
  const plotFile = join(dataDir, 'bench.svg');
  writeFileSync(plotFile, plot(rows));
  console.log(`\nPlot: ${plotFile}`);
  for (const line of [...notes, '', ...targets(rows)]) console.log(line);
  if (!options.scenario && !options.gateway) await measureRules();
}

async function runScenario(
  scenario: Scenario,
  setting: Setting,
  { gateway: wanted, rounds = 12 }: Options,
) {
  const { name, title } = scenario;
  console.log(`\n${name}: ${title} …`);
  const started = await start(scenario, setting, wanted);
  const requests = setting.requestsOf(scenario);
  const { bytes, otherBytes } = await checkSameResponses(started, requests);
  console.log(`  equal values in all responses, ${bytes} bytes each`);
  for (const gateway of otherBytes)
    console.log(`  ${gateway} serializes them differently`);
  const measured = await measure(
    scenario,
    started,
    requests,
    setting.partnerRequests,
    // Many short turns: other load on the machine affects only some of them.
    { seconds: 1, warmUpSeconds: 10, rounds },
  );
  console.table(tableOf(measured));
  const auditLogNotes: string[] = [];
  for (const { name: gateway, process, client } of started) {
    await client.close();
    await process.stop();
    const auditLogUse = /"transactions":(\d+),"statements":(\d+)/.exec(
      process.output(),
    );
    if (auditLogUse)
      auditLogNotes.push(
        `audit log of ${gateway} in ${name}: ${(Number(auditLogUse[1]) / client.sent).toFixed(2)} transactions and ${(Number(auditLogUse[2]) / client.sent).toFixed(2)} statements per response`,
      );
  }
  return { measured, auditLogNotes };
}

async function start(
  scenario: Scenario,
  setting: Setting,
  wanted: string | undefined,
): Promise<Measured[]> {
  const config = setting.configOf(scenario);
  const started: Measured[] = [];
  for (const name of Object.keys(gateways) as GatewayName[]) {
    if (!isWanted(name, wanted)) continue;
    // Written by hand for one query.
    if (name === 'floor' && !scenario.isOnePerson) continue;
    const process = await gateways[name](config);
    started.push({ name, process, client: new Client(process.url) });
  }
  return started;
}

function tableOf(some: readonly Row[]) {
  const figures = ({ scenario: _, gateway: __, ...rest }: Row) =>
    Object.entries(rest).map(([key, value]) => [key, Number(value.toFixed(2))]);
  return Object.fromEntries(
    some.map((row) => [row.gateway, Object.fromEntries(figures(row))]),
  );
}
