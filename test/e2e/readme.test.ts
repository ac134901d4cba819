import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startFederation, type Federation } from '../support/federation.js';

const readme = readFileSync(
  new URL('../../README.md', import.meta.url),
  'utf8',
);
const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { scripts: Record<string, string> };

/** The code block after a heading or text, by its language. */
const block = (after: string, language: string) =>
  readme
    .slice(readme.indexOf(after))
    .match(new RegExp('```' + language + '\\n([\\s\\S]*?)```'))![1]!;

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

test('the first query gets the answer that stands below it', async () => {
  const command = block('## A first query', 'sh');
  const { query } = JSON.parse(command.match(/-d '(.*)'/)![1]!) as {
    query: string;
  };
  const persona = command.match(/token -- ([\w-]+)/)![1] as 'casemanager-vught';
  const { status, body } = await federation.ask(persona, query);
  expect(status).toBe(200);
  expect(body).toEqual(JSON.parse(block('## A first query', 'json')));
});

test('every npm command it names exists', () => {
  const named = Array.from(
    readme.matchAll(/npm (?:run (?:-s )?)?([a-z][a-z:-]*)/g),
    ([, script]) => script!,
  );
  expect(named.length).toBeGreaterThan(5);
  for (const script of named) expect(manifest.scripts).toHaveProperty([script]);
});
