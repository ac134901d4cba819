import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded into a process before its script. On SIGUSR2 it writes for how long its event loop was held since the last time.
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let turn = 0;
process.on('SIGUSR2', () => {
  turn += 1;
  console.log(`longest delay ${turn}: ${(delay.max / 1e6).toFixed(1)} ms`);
  delay.reset();
});
