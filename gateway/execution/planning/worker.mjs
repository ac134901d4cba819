import { existsSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { module } = workerData;
if (existsSync(new URL(module))) await import(module);
else {
  // A thread of its own does not inherit the loader of TypeScript, nor can it be given one.
  const { register } = await import('tsx/esm/api');
  register();
  await import(module.replace(/\.js$/, '.ts'));
}
