import type { RequestHandler } from 'express';
import { graphError } from '../../shared/errors.js';

const json = /^application\/json\s*(;\s*charset\s*=\s*("utf-8"|utf-8)\s*)?$/i;

/** How an answer may be written. */
const answerTypes = ['application/json', 'application/graphql-response+json'];

/**
 * Only POST of JSON in UTF-8, not compressed: what a form, an address or an image can send is refused, and so is what could grow when it
 * is read. GET is refused whole: a question may hold a personal number, and addresses end up in logs. `Accept` is settled here, before
 * anything is done.
 */
export const graphRequestsOnly: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') {
    response.set('allow', 'POST');
    throw refused(405, 'Ask the graph with POST.');
  }
  if (!json.test(request.headers['content-type'] ?? ''))
    throw refused(
      415,
      'Send the question as JSON in UTF-8: `Content-Type: application/json`.',
    );
  if (request.headers['content-encoding'] !== undefined)
    throw refused(415, 'Send the question uncompressed.');
  if (!request.accepts(answerTypes))
    throw refused(
      406,
      `Answers are ${answerTypes.join(' or ')}: name one of them in \`Accept\`.`,
    );
  next();
};

const refused = (status: number, message: string) =>
  graphError('BAD_USER_INPUT', message, { http: { status } });
