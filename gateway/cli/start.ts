import { moreSubgraphs } from '../subgraph-settings.js';
import { cliConfig, partnersElsewhere } from './config.js';
import { takenPorts } from './free-ports.js';
import {
  localServices,
  untilReady,
  type LocalService,
} from './local-services.js';
import { registerOwnOperations } from './register-own-operations.js';
import { startService } from './service-process.js';
import { welcome } from './welcome.js';

const config = cliConfig({ DEMO: '1' });
const services = localServices(config);
requireUrls();
await requireFreePorts();
await registerOwnOperations(config.dataDir);

const begun = Date.now();
// For a slow machine; a large demonstration inserts its people first.
const readyWithinMs = 180_000 + 10 * config.demoPeople;
const stopping = new AbortController();
const running = services.map(begin);
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])
  process.on(event, stop());

const ready = await Promise.all(running.map(({ ready }) => ready));
if (!stopping.signal.aborted)
  console.log(
    ready.every(Boolean)
      ? welcome(config)
      : 'Not everything runs; see above. Ctrl-C stops the rest.',
  );
await Promise.all(running.map(({ ended }) => ended));
process.exit(stopping.signal.aborted ? 0 : 1);

/** Of partners that have no code here. Without them the gateway would refuse the supergraph after all others have started. */
function requireUrls(): void {
  const urls = moreSubgraphs(config.env);
  const elsewhere = partnersElsewhere();
  const missing = elsewhere.filter((name) => !urls.has(name));
  if (missing.length > 0) {
    console.error(
      `subgraphs/${missing[0]} has a schema and no code, so that it runs elsewhere. Say where: SUBGRAPHS=${elsewhere.map((name) => `${name}=${urls.get(name) ?? `https://${name}.example/graphql`}`).join(',')} npm start`,
    );
    process.exit(1);
  }
  for (const name of elsewhere)
    console.log(`${name} runs elsewhere: ${urls.get(name)}`);
}

async function requireFreePorts(): Promise<void> {
  const wanted = services.flatMap(({ ports }) => ports);
  const taken = await takenPorts(config.host, wanted);
  if (taken.length === 0) return;
  for (const { name, ports } of services)
    for (const port of ports.filter((port) => taken.includes(port)))
      console.error(`Port ${port}, for ${name}, is taken.`);
  const other = config.portBase + 100;
  console.error(
    `Stop what uses it, or start beside it: PORT_BASE=${other} DATA_DIR=.data-${other} npm start`,
  );
  process.exit(1);
}

/** A service that ends is reported. It is not restarted, and the others go on. */
function begin(service: LocalService) {
  const { name, file } = service;
  const started = startService(name, file, config.env, (line) =>
    console.error(`${name.padEnd(12)} | ${line}`),
  );
  const exited = new AbortController();
  const ended = started.ended.then((how) => {
    exited.abort();
    if (!stopping.signal.aborted) console.error(`${name} stopped (${how})`);
  });
  const ending = AbortSignal.any([exited.signal, stopping.signal]);
  const slow = setTimeout(() => console.log(`${name} is starting…`), 30_000);
  const ready = untilReady(service, readyWithinMs, ending).then((isReady) => {
    clearTimeout(slow);
    const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
    if (isReady) console.log(`${name} is ready (${seconds} s)`);
    else if (!ending.aborted)
      console.error(`${name} is not ready after ${seconds} s`);
    return isReady;
  });
  return { ready, ended, kill: started.kill };
}

/**
 * The first signal shuts the services down gracefully; a later one, or twelve seconds, kills them. Signals within a second count as one:
 * npm may deliver a single Ctrl-C twice.
 */
function stop(): () => void {
  let since: number | undefined;
  const kill = (signal: NodeJS.Signals) => {
    for (const service of running) service.kill(signal);
  };
  return () => {
    if (since === undefined) {
      since = Date.now();
      stopping.abort();
      kill('SIGTERM');
      console.log('Stopping…');
      setTimeout(() => kill('SIGKILL'), 12_000).unref();
    } else if (Date.now() - since > 1_000) kill('SIGKILL');
  };
}
