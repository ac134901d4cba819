import { parentPort, workerData } from 'node:worker_threads';
import { documentation, type DocumentationSource } from './documentation.js';

// The entry point of a worker thread.
const { source } = workerData as { source: DocumentationSource };
parentPort!.postMessage(documentation(source));
