import { createHash } from 'node:crypto';
import { Router } from 'express';
import type { Demonstration } from '../../../shared/demonstration.js';
import { compressedFiles, serveFiles, type LandingFiles } from './files.js';

/** Its own origin only, and of others those that it may call; no style in the page itself. */
export const policyOf = (origins: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src ${["'self'", ...origins].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
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
      .set('content-security-policy', `${policyOf()}; frame-ancestors 'none'`)
      .set('cache-control', 'no-cache')
      .type('html')
      .send(pageWith((name) => `/app/${files.get(name)!.hash}/${name}`));
  });
  router.get('/app/:hash/:name', serveFiles(built));
  return router;
}

async function filesOf(
  build: Demonstration['application'],
): Promise<LandingFiles | null> {
  const texts = await build();
  if (!texts) return null;
  // They load each other by relative URLs, so that all are under one hash.
  const all = createHash('sha256').update(JSON.stringify(texts));
  const hash = all.digest('hex').slice(0, 16);
  const files = await compressedFiles(texts);
  return new Map([...files].map(([name, file]) => [name, { ...file, hash }]));
}

/** The page. `urlOf` says where a file is; `head` is put in its head, `settings` is for the script. */
export const pageWith = (
  urlOf: (name: string) => string,
  settings: object = {},
  head = '',
): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">${head}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Dossier</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${urlOf('style.css')}">
    <script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', String.raw`\u003c`)}</script>
    <script type="module" src="${urlOf('app.js')}"></script>
  </head>
  <body>
    <div id="app"></div>
    <noscript>Deze pagina heeft JavaScript nodig.</noscript>
  </body>
</html>
`;
