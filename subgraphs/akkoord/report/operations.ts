import { connectionNames, pageQuery, referenceDataQuery } from './queries.js';

// What the report of nakoming sends to the gateway, for `npm run compose`.
console.log(
  JSON.stringify({
    purpose: 'nakoming',
    operations: [...connectionNames.map(pageQuery), referenceDataQuery],
  }),
);
