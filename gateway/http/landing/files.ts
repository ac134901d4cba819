import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';
import type * as Graphiql from '@graphql-yoga/render-graphiql/graphiql';

interface LandingFile {
  /** Part of the URL, so that browsers may cache the file forever. */
  hash: string;
  type: string;
  gzipped: Buffer;
}

export type LandingFiles = ReadonlyMap<string, LandingFile>;

/** The files of the landing page by name. GraphiQL is large, so it is loaded on the first request. */
export async function landingFiles(): Promise<LandingFiles> {
  const graphiql = createRequire(import.meta.url)(
    '@graphql-yoga/render-graphiql/graphiql',
  ) as typeof Graphiql;
  const texts: Record<string, string> = {
    'graphiql.js': graphiql.js,
    'graphiql.css': graphiql.css,
    'editor.worker.js': graphiql.editorWorkerService,
    'json.worker.js': graphiql.jsonWorker,
    'graphql.worker.js': graphiql.graphqlWorker,
    'requests.js': await browserFile('requests.js'),
    'fields.js': await browserFile('fields.js'),
    'landing.js': await browserFile('landing.js'),
    'landing.css': await browserFile('landing.css'),
  };
  return compressedFiles(texts);
}

const browserFile = (name: string) =>
  readFile(new URL(`./browser/${name}`, import.meta.url), 'utf8');

/** Scripts and style sheets by name, from their texts. */
export const compressedFiles = async (
  texts: Readonly<Record<string, string>>,
): Promise<LandingFiles> =>
  new Map(
    await Promise.all(
      Object.entries(texts).map(
        async ([name, text]) =>
          [
            name,
            {
              hash: createHash('sha256')
                .update(text)
                .digest('hex')
                .slice(0, 16),
              type: name.endsWith('.css') ? 'css' : 'js',
              gzipped: await promisify(gzip)(text),
            },
          ] as const,
      ),
    ),
  );

/** For a path that ends in `/:hash/:name`. */
export const serveFiles =
  (
    files: () => Promise<LandingFiles | null>,
  ): RequestHandler<{ hash: string; name: string }> =>
  async (request, response, next) => {
    const file = (await files())?.get(request.params.name);
    if (file?.hash !== request.params.hash) return next();
    response
      .set('cache-control', 'public, max-age=31536000, immutable')
      .set('content-encoding', 'gzip')
      .type(file.type)
      .send(file.gzipped);
  };
