import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { documentation, DocumentationSource } from './documentation.js';

/** In a worker: it takes seconds of CPU, in which the process would serve nothing else. */
export async function makeDocumentation(
  source: DocumentationSource,
): Promise<ReturnType<typeof documentation>> {
  const worker = new Worker(
    new URL('../execution/planning/worker.mjs', import.meta.url),
    {
      workerData: {
        module: new URL('./documentation-in-worker.js', import.meta.url).href,
        source,
      },
    },
  );
  worker.unref();
  const [files] = (await once(worker, 'message')) as [
    ReturnType<typeof documentation>,
  ];
  return files;
}
