import { readFileSync, rmSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { join } from 'node:path';
import { memoryFlags } from '../../../gateway/cli/service-process.js';
import { viewRequests } from '../../load/callers.js';
import { LoadClient } from '../../load/open-loop.js';
import { startServices } from '../../load/services.js';
import { root, type ServiceProcess } from '../../support/process.js';
import { ownFile } from '../gateways/gateways.js';
import { Client } from '../load.js';
import { nextOf, warmUp } from '../measure.js';
import { cpuMs, mainThreadMs } from '../process-use.js';
import { scenarios } from '../scenarios.js';
import { startSetting, type Setting } from '../setting.js';
import { sharesOf } from './shares.js';

const profiler = ['--import', join(root, 'test/bench/profile/profiler.mjs')];
const partners = ['dji', 'reclassering', 'gemeente', 'akkoord'];
const warmUpSeconds = 10;
const seconds = 10;
const inFlight = 10;
const lines = 10;

/** Prints the ten parts of the code in which each process spends most time: gateways in a scenario each, and partners during unified views. */
export async function profileProcesses(): Promise<void> {
  const setting = await startSetting();
  try {
    await profileGateway(setting, 'ours', 'unique-callers');
    await profileGateway(setting, 'ours-bare', 'page-100');
  } finally {
    setting.stop();
  }
  await profilePartners();
}

async function profileGateway(
  setting: Setting,
  name: 'ours' | 'ours-bare',
  scenarioName: string,
): Promise<void> {
  const scenario = scenarios.find((each) => each.name === scenarioName)!;
  const config = setting.configOf(scenario);
  const process = await ownFile(name, [...memoryFlags, ...profiler])(config);
  const client = new Client(process.url);
  const next = nextOf(setting.requestsOf(scenario));
  await warmUp(client, next, scenario, warmUpSeconds);
  const title = `${name}, ${scenarioName}`;
  await profiled({ [title]: process }, config.compiled, () =>
    warmUp(client, next, scenario, seconds),
  );
  await client.close();
  await process.stop();
}

async function profilePartners(): Promise<void> {
  const services = await startServices({ DEMO_PEOPLE: '100' }, {}, profiler);
  const client = new LoadClient(services.url);
  try {
    const next = await viewRequests(services);
    const load = (during: number) =>
      client.closedLoop(next, inFlight, during, { heedsRetryAfter: true });
    await load(warmUpSeconds);
    const named = Object.fromEntries(
      partners.map((name) => [
        `${name}, unified views`,
        services.processes[name]!,
      ]),
    );
    await profiled(named, services.folder, () => load(seconds));
  } finally {
    await client.close();
    await services.stop();
  }
}

/** Profiles the main threads of processes while `load` runs, and prints where their time went. */
async function profiled(
  processes: Readonly<Record<string, ServiceProcess>>,
  image: string,
  load: () => Promise<unknown>,
): Promise<void> {
  const all = Object.entries(processes);
  for (const [, { child, waitForOutput }] of all) {
    child.kill('SIGUSR2');
    await waitForOutput('profile begins;');
  }
  const used = () =>
    all.map(([, { child }]) => [mainThreadMs(child.pid!), cpuMs(child.pid!)]);
  const before = used();
  await load();
  const after = used();
  for (const [at, [name, { child, waitForOutput, output }]] of all.entries()) {
    child.kill('SIGUSR2');
    await waitForOutput('.cpuprofile;');
    const [, file] = /profile in (.*);/.exec(output())!;
    const profile = JSON.parse(readFileSync(file!, 'utf8')) as Profiler.Profile;
    rmSync(file!);
    const [main, whole] = after[at]!.map(
      (now, each) => now - before[at]![each]!,
    );
    console.log(
      `\n${name}: the main thread uses ${percent(main! / whole!)} of the CPU of its process; when it is not idle it is in`,
    );
    for (const [what, part] of sharesOf(profile, image).slice(0, lines))
      console.log(`${percent(part).padStart(6)}  ${what}`);
  }
}

const percent = (part: number) => `${(part * 100).toFixed(0)} %`;
