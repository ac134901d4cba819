import { extname } from 'node:path';
import { Router } from 'express';
import { compress } from '../compress.js';

/** Its own files only: no inline script or style, and nothing of another origin. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The documentation under `/docs/`. */
export const serveDocumentation = (
  documentation: () => Promise<ReadonlyMap<string, string>>,
): Router =>
  Router({ strict: true })
    .get('/docs', (_request, response) => response.redirect(308, '/docs/'))
    .get('/docs/{*path}', compress, async ({ params }, response, next) => {
      const { path = [] } = params as { path?: string[] };
      const name = path.join('/') || 'index.html';
      const text = (await documentation()).get(
        name.endsWith('/') ? `${name}index.html` : name,
      );
      if (text === undefined) return next();
      response
        .set('content-security-policy', policy)
        .set('cache-control', 'no-cache')
        .type(name.endsWith('.graphql') ? 'application/graphql' : extname(name))
        .send(text);
    });
