import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type * as Graphiql from '@graphql-yoga/render-graphiql/graphiql';

export interface LandingFile {
  /** Part of the URL, so that browsers may cache the file forever. */
  hash: string;
  type: string;
  gzipped: Buffer;
}

/** The files of the landing page by name. GraphiQL is large, so it is loaded on the first request. */
export async function landingFiles(): Promise<
  ReadonlyMap<string, LandingFile>
> {
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
  return new Map(
    await Promise.all(
      Object.entries(texts).map(
        async ([name, text]) => [name, await landingFile(name, text)] as const,
      ),
    ),
  );
}

const browserFile = (name: string) =>
  readFile(new URL(`./browser/${name}`, import.meta.url), 'utf8');

export async function landingFile(
  name: string,
  text: string,
): Promise<LandingFile> {
  return {
    hash: createHash('sha256').update(text).digest('hex').slice(0, 16),
    type: name.endsWith('.css') ? 'css' : 'js',
    gzipped: await promisify(gzip)(text),
  };
}
