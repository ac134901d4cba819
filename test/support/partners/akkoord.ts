export { openAkkoordDatabase as open } from '../../../subgraphs/akkoord/data-source.js';
export { schema } from '../../../subgraphs/akkoord/schema.js';
export { seed } from '../../../subgraphs/akkoord/seed.js';
export { createServer } from '../../../subgraphs/akkoord/server.js';
