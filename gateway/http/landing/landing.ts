import { Router, type RequestHandler } from 'express';
import type { Demonstration } from '../../../shared/demonstration.js';
import { application } from './application.js';
import { landingFiles, serveFiles, type LandingFiles } from './files.js';
import { landingPage } from './page.js';
import { serveDocumentation } from './serve-documentation.js';

/** Whose personas the landing page of a demonstration offers; `null` outside of one. */
export type LandingOptions = {
  demonstration: Demonstration;
  dataDir: string;
} | null;

/** Same origin only. `unsafe-inline` for styles: Monaco, the editor in GraphiQL, creates style elements. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface LandingDeps {
  /** For what a demonstration serves to pages of other origins. */
  cors: RequestHandler;
  /** Files about the graph that runs, its API schema among them, by their path. */
  documentation(): Promise<ReadonlyMap<string, string>>;
}

/**
 * The page at `/`, its files under `/landing/`, and in a demonstration `/app`, `POST /demo/token`, `/schema.graphql`, `/labels.json` and `/docs/`.
 * These name all that is open to anybody: a demonstration gives everybody the tokens of all personas. Elsewhere introspection shows callers their own part.
 */
export function landing(
  options: LandingOptions,
  { cors, documentation }: LandingDeps,
): Router {
  const router = Router();
  let files: Promise<LandingFiles> | undefined;
  const loaded = () => (files ??= landingFiles());
  router.get('/', async (_request, response) => {
    response
      .set('content-security-policy', policy)
      .set('cache-control', 'no-cache')
      .type('html')
      .send(landingPage(await loaded(), options?.demonstration.personas));
  });
  router.get('/landing/:hash/:name', serveFiles(loaded));
  if (options)
    router
      .use(serveDocumentation(documentation))
      .use(application(options.demonstration.application))
      .all(['/demo/token', '/schema.graphql', '/labels.json'], cors)
      .get('/schema.graphql', async (_request, response) => {
        const text = (await documentation()).get('schema.graphql');
        response.type('application/graphql').send(text);
      })
      .get('/labels.json', async (_request, response) => {
        const text = (await documentation()).get('labels.json');
        response.type('json').send(text);
      })
      .post('/demo/token', async ({ query }, response, next) => {
        const { persona, client = null } = query;
        if (typeof persona !== 'string') return next();
        if (client !== null && typeof client !== 'string') return next();
        const token = await options.demonstration.token(
          options.dataDir,
          persona,
          client,
        );
        if (token === null) return next();
        response.json({ token });
      });
  return router;
}
