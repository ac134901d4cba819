import { Router } from 'express';
import { demoIssuerKeys } from '../../../shared/demo/keys.js';
import { personas, type PersonaName } from '../../../shared/demo/personas.js';
import { demoToken } from '../../../shared/demo/token.js';
import { landingFiles, type LandingFile } from './files.js';
import { landingPage } from './page.js';

/** What the landing page offers beyond the graph itself. */
export interface LandingOptions {
  /** Where the demo issuer's key lies, for the personas of a demonstration; `null` outside of one. */
  dataDir: string | null;
}

/** Everything comes from here and goes here. Monaco, the editor in GraphiQL, makes style elements of its own. */
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

/** The page at `/`, its files under `/landing/`, and in a demonstration `POST /demo/token`. */
export function landing({ dataDir }: LandingOptions): Router {
  const router = Router();
  let files: Promise<ReadonlyMap<string, LandingFile>> | undefined;
  router.get('/', async (_request, response) => {
    files ??= landingFiles();
    response
      .set('content-security-policy', policy)
      .set('cache-control', 'no-cache')
      .type('html')
      .send(landingPage(await files, dataDir !== null));
  });
  router.get('/landing/:hash/:name', async (request, response, next) => {
    files ??= landingFiles();
    const file = (await files).get(request.params.name);
    if (file?.hash !== request.params.hash) return next();
    response
      .set('cache-control', 'public, max-age=31536000, immutable')
      .set('content-encoding', 'gzip')
      .type(file.type)
      .send(file.gzipped);
  });
  if (dataDir !== null)
    router.post('/demo/token', async ({ query }, response, next) => {
      const name = query['persona'];
      if (!isPersona(name)) return next();
      const token = await demoToken(name, demoIssuerKeys(dataDir).privateKey);
      response.json({ token });
    });
  return router;
}

const isPersona = (name: unknown): name is PersonaName =>
  typeof name === 'string' && Object.hasOwn(personas, name);
