import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Loaded into a process before its script. On SIGUSR2 it begins to profile its main thread; on the next it writes the profile and says where.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.setSamplingInterval', { interval: 500 });
let isProfiling = false;
process.on('SIGUSR2', () => {
  isProfiling = !isProfiling;
  if (isProfiling) {
    session.post('Profiler.start', () => console.log('profile begins;'));
    return;
  }
  session.post('Profiler.stop', (error, result) => {
    if (error) throw error;
    const file = join(tmpdir(), `${process.pid}.cpuprofile`);
    writeFileSync(file, JSON.stringify(result.profile));
    console.log(`profile in ${file};`);
  });
});
