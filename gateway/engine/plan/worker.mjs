// A thread of its own does not inherit the loader of TypeScript, nor can it be given one.
import { register } from 'tsx/esm/api';

register();
await import('./plan-in-worker.ts');
