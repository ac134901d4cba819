import { http, HttpResponse, type RequestHandler } from 'msw';
import { recorded, type Recorded } from './recorded.js';

export { recorded };

/**
 * Answers `url` as it was recorded: for each operation the last one in `answers`. An operation without one is refused, as the graph refuses one
 * that is not registered.
 */
export const handlers = (
  url: string,
  answers: readonly Recorded[],
): RequestHandler[] => [
  http.post(url, async ({ request }) => {
    const id = idIn(await request.json());
    const found = answers.findLast((answer) => answer.id === id);
    if (found)
      return HttpResponse.json(found.body, {
        status: found.status,
        headers: found.headers,
      });
    return HttpResponse.json(
      {
        errors: [
          {
            message: 'No answer is recorded for this operation.',
            extensions: { code: 'OPERATION_NOT_REGISTERED' },
          },
        ],
      },
      { status: 403 },
    );
  }),
];

/** As this package, and as Apollo Client and urql send it. */
function idIn(body: unknown): string | undefined {
  const { documentId, extensions } = body as {
    documentId?: string;
    extensions?: { persistedQuery?: { sha256Hash?: string } };
  };
  return (
    documentId?.replace('sha256:', '') ?? extensions?.persistedQuery?.sha256Hash
  );
}
