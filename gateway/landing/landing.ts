import type { RequestHandler } from 'express';

/** What the landing page offers beyond the graph itself. */
export interface LandingOptions {
  /** Where the demo issuer's key lies, for the personas of a demonstration; `null` outside of one. */
  dataDir: string | null;
}

/** The page at `/`. */
export const landing =
  (_options: LandingOptions): RequestHandler =>
  (_request, response) => {
    response.type('text').send('The graph is at /graphql.\n');
  };
