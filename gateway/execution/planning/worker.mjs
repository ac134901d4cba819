import { existsSync } from 'node:fs';

const compiled = new URL('./plan-in-worker.js', import.meta.url);
if (existsSync(compiled)) await import(compiled.href);
else {
  // A thread of its own does not inherit the loader of TypeScript, nor can it be given one.
  const { register } = await import('tsx/esm/api');
  register();
  await import('./plan-in-worker.ts');
}
