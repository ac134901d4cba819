export { openReclasseringDatabase as open } from '../../../subgraphs/reclassering/data-source.js';
export { schema } from '../../../subgraphs/reclassering/schema.js';
export { seed } from '../../../subgraphs/reclassering/seed.js';
export { createServer } from '../../../subgraphs/reclassering/server.js';
