import { uitkomstenQuery } from './service/uitkomsten/response.js';

// What the background work of akkoord sends to the gateway, for `npm run compose`.
console.log(
  JSON.stringify({
    purpose: 'nakoming-bijhouden',
    operations: [uitkomstenQuery],
  }),
);
