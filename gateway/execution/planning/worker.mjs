import { existsSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { module } = workerData;
if (existsSync(new URL(module))) await import(module);
else {
  // A worker does not inherit the TypeScript loader, and `execArgv` cannot give it one.
  const { register } = await import('tsx/esm/api');
  register();
  await import(module.replace(/\.js$/, '.ts'));
}
