import type { RequestHandler } from 'express';
import { graphError } from '../../shared/graphql/errors.js';
import {
  negotiateMediaType,
  responseMediaTypes,
} from './response-media-type.js';

/** With no other parameter than the one that JSON need not have, in any of the ways to write it. */
const json =
  /^application\/json\s*(;\s*(charset\s*=\s*("utf-?8"|utf-?8)\s*)?)*$/i;

/**
 * Only POST of JSON in UTF-8, not compressed: what a form, an address or an image can send is refused, and so is what could grow when it
 * is read. GET is refused whole: a question may hold a personal number, and addresses end up in logs. `Accept` is settled here, before
 * anything is done.
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
  // What comes behind compares media types with their parameters.
  request.headers['content-type'] = 'application/json';
  request.headers.accept = mediaType.isOnlyExplicit
    ? mediaType.type
    : `${mediaType.type}, */*;q=0.1`;
  next();
};

const badRequest = (status: number, message: string) =>
  graphError('BAD_USER_INPUT', message, { http: { status } });
