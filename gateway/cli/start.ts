import { cliConfig } from './config.js';
import { takenPorts } from './free-ports.js';
import {
  localServices,
  untilReady,
  type LocalService,
} from './local-services.js';
import { startService } from './service-process.js';
import { welcome } from './welcome.js';

const config = cliConfig({ DEMO: '1' });
const services = localServices(config);
await refuseTakenPorts();

const begun = Date.now();
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

async function refuseTakenPorts(): Promise<void> {
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

/** One that dies is named; it is not started again and does not stop the others. */
function begin(service: LocalService) {
  const { name, file } = service;
  const started = startService(name, file, config.env, (line) =>
    console.error(`${name.padEnd(12)} | ${line}`),
  );
  const over = new AbortController();
  const ended = started.ended.then((how) => {
    over.abort();
    if (!stopping.signal.aborted) console.error(`${name} stopped (${how})`);
  });
  const noLonger = AbortSignal.any([over.signal, stopping.signal]);
  const ready = untilReady(service, 60_000, noLonger).then((isReady) => {
    const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
    if (isReady) console.log(`${name} is ready (${seconds} s)`);
    else if (!noLonger.aborted)
      console.error(`${name} is not ready after ${seconds} s`);
    return isReady;
  });
  return { ready, ended, kill: started.kill };
}

/** The first signal lets services finish what they do. A later one, or twelve seconds, ends them: one Ctrl-C may arrive twice. */
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
