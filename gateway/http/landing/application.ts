import { Router } from 'express';
import type { Demonstration } from '../../../shared/demonstration.js';
import { compressedFiles, serveFiles, type LandingFiles } from './files.js';

/** Same origin only, and no style in the page itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The example application of a demonstration at `/app`, built on the first request. */
export function application(build: Demonstration['application']): Router {
  const router = Router();
  let files: Promise<LandingFiles | null> | undefined;
  const built = () =>
    (files ??= filesOf(build).catch((error: unknown) => {
      // The next request tries again, with sources that may be mended.
      files = undefined;
      throw error;
    }));
  router.get('/app', async (_request, response, next) => {
    const files = await built();
    if (!files) return next();
    response
      .set('content-security-policy', policy)
      .set('cache-control', 'no-cache')
      .type('html')
      .send(page(files));
  });
  router.get('/app/:hash/:name', serveFiles(built));
  return router;
}

async function filesOf(
  build: Demonstration['application'],
): Promise<LandingFiles | null> {
  const texts = await build();
  return texts && compressedFiles(texts);
}

const page = (files: LandingFiles): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Dossier</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/app/${files.get('style.css')!.hash}/style.css">
    <script type="module" src="/app/${files.get('app.js')!.hash}/app.js"></script>
  </head>
  <body>
    <div id="app"></div>
    <noscript>Deze pagina heeft JavaScript nodig.</noscript>
  </body>
</html>
`;
