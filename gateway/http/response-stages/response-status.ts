import type { ResponseStage } from './response-stage.js';

/**
 * GraphQL over HTTP: a well-formed request that cannot be executed has status 200 for a client that accepts only `application/json` explicitly,
 * and 400 for all others.
 */
export const responseStatus: ResponseStage = (response) => {
  // Negotiated in http/graphql-requests.ts.
  const accept = response.requestHeader('accept');
  if (
    response.hasDocument &&
    response.status === 400 &&
    accept === 'application/json'
  )
    response.status = 200;
};
