export { openDjiDatabase as open } from '../../../subgraphs/dji/data-source.js';
export { schema } from '../../../subgraphs/dji/schema.js';
export { seed } from '../../../subgraphs/dji/seed.js';
export { createServer } from '../../../subgraphs/dji/server.js';
