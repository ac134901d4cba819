import type { RequestHandler } from 'express';
import { graphError } from '../../shared/graphql/errors.js';
import {
  negotiateMediaType,
  responseMediaTypes,
} from './response-media-type.js';

/** With no parameter but `charset=utf-8`, in all its spellings. */
const json =
  /^application\/json\s*(;\s*(charset\s*=\s*("utf-?8"|utf-?8)\s*)?)*$/i;

/**
 * Only POST of JSON in UTF-8, uncompressed: a cross-site form or image cannot send that, and a small body cannot expand. No GET: a query may
 * contain a personal number, and URLs are logged. `Accept` is negotiated here, before anything is executed.
 */
export const graphqlRequestsOnly: RequestHandler = (
  request,
  response,
  next,
) => {
  if (request.method !== 'POST') {
    response.set('allow', 'POST');
    throw badRequest(405, 'Ask the graph with POST.');
  }
  if (!json.test(request.headers['content-type'] ?? ''))
    throw badRequest(
      415,
      'Send the question as JSON in UTF-8: `Content-Type: application/json`.',
    );
  if (request.headers['content-encoding'] !== undefined)
    throw badRequest(415, 'Send the question uncompressed.');
  const mediaType = negotiateMediaType(request.headers.accept);
  if (!mediaType)
    throw badRequest(
      406,
      `Answers are ${responseMediaTypes.join(' or ')}: name one of them in \`Accept\`.`,
    );
  // Later stages compare media types with their parameters.
  request.headers['content-type'] = 'application/json';
  request.headers.accept = mediaType.isOnlyExplicit
    ? mediaType.type
    : `${mediaType.type}, */*;q=0.1`;
  next();
};

const badRequest = (status: number, message: string) =>
  graphError('BAD_USER_INPUT', message, { http: { status } });
