import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeApplication } from './write.js';

const parent = mkdtempSync(join(tmpdir(), 'application-'));
afterAll(() => rmSync(parent, { recursive: true }));

test('settings that are wrong are refused, and nothing is written', async () => {
  const folder = join(parent, 'wrong');
  await expect(
    writeApplication(folder, { graph: 'https://graph.example/graphql' }),
  ).rejects.toThrow('login');
  expect(existsSync(folder)).toBe(false);
});

test('the page may call the graph and the issuer of its settings, and nothing else', async () => {
  const folder = join(parent, 'right');
  const settings = {
    graph: 'https://graph.example/graphql',
    login: { issuer: 'https://login.example/realm', client: '</script>' },
  };
  await writeApplication(folder, settings);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page).toContain(
    "connect-src 'self' https://graph.example https://login.example;",
  );
  const [, json] = /id="settings">(.*?)<\/script>/.exec(page)!;
  expect(JSON.parse(json!)).toEqual(settings);
});
