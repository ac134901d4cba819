export { openGemeenteDatabase as open } from '../../../subgraphs/gemeente/data-source.js';
export { schema } from '../../../subgraphs/gemeente/schema.js';
export { seed } from '../../../subgraphs/gemeente/seed.js';
export { createServer } from '../../../subgraphs/gemeente/server.js';
