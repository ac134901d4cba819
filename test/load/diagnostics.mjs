import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeHeapSnapshot } from 'node:v8';

// Loaded into a process before its script. On SIGUSR2 it writes for how long its event loop was held since the last time.
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let turn = 0;
process.on('SIGUSR2', () => {
  turn += 1;
  console.log(`longest delay ${turn}: ${(delay.max / 1e6).toFixed(1)} ms`);
  delay.reset();
});

// On SIGPWR: a heap snapshot, which collects garbage first, and what the process holds then.
let snapshots = 0;
process.on('SIGPWR', () => {
  snapshots += 1;
  const file = writeHeapSnapshot();
  const usedBytes = process.memoryUsage().heapUsed;
  const handles = process.getActiveResourcesInfo().length;
  const residentBytes = process.memoryUsage.rss();
  console.log(
    `heap snapshot ${snapshots}: ${JSON.stringify({ file, usedBytes, residentBytes, handles })};`,
  );
});
