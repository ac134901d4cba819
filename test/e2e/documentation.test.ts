import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType, type GraphQLArgument } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { catalogue } from '../../gateway/documentation/codes/catalogue.js';
import {
  apiSchemaFile,
  supergraphFile,
} from '../../gateway/supergraph/committed.js';
import {
  inBrowser,
  startBrowser,
  accessibilityViolations,
} from '../support/browser.js';
import { script } from '../support/compiled.js';

const enough = 180_000;
const parent = mkdtempSync(join(tmpdir(), 'documentation-'));
const folder = join(parent, 'site');
const files = new Map<string, string>();

const write = (out: string) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [
        ...script('gateway/cli/graph.ts'),
        ...['docs', '--out', out, '--since', supergraphFile],
      ],
      { env: { DATA_DIR: parent } },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

beforeAll(async () => {
  expect(await write(folder)).toMatchObject({ code: 0, err: '' });
  for (const name of readdirSync(folder, {
    recursive: true,
    encoding: 'utf8',
  }).filter((each) => each.includes('.')))
    files.set(name, readFileSync(join(folder, name), 'utf8'));
}, enough);
afterAll(() => rmSync(parent, { recursive: true }));

const pages = () => [...files].filter(([path]) => path.endsWith('.html'));
const idsOf = (html: string) =>
  new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id!));

describe('graph -- docs', () => {
  test('has a page for each type, with a place for each field, argument and value', () => {
    const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'));
    const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (/^(__|ID$|String$|Int$|Boolean$|Float$)/.test(type.name)) return [];
      const ids = idsOf(files.get(`schema/${type.name}.html`) ?? '');
      const names = isEnumType(type)
        ? type.getValues().map(({ name }) => name)
        : 'getFields' in type
          ? Object.values(type.getFields()).flatMap((field) => [
              field.name,
              ...('args' in field
                ? field.args.map(
                    (each: GraphQLArgument) => `${field.name}(${each.name})`,
                  )
                : []),
            ])
          : [];
      return [
        ...(ids.size === 0 ? [type.name] : []),
        ...names.filter((name) => !ids.has(name)),
      ];
    });
    expect(missing).toEqual([]);
  });

  test('says of a field who owns it, who may see it, and for which purpose', () => {
    const [, bsn] = files
      .get('schema/Justitiabele.html')!
      .split('<h2 id="bsn">');
    const text = bsn!.split('</section>')[0]!.replaceAll(/<[^>]+>/g, '');
    expect(text).toMatch(/Owner\s*dji/);
    expect(text).toMatch(/Requires\s*bsn:lezen/);
    expect(text).toContain('coordinator-nazorg for nazorg');
    expect(text).not.toContain('reclasseringswerker for reclassering');
  });

  test('says which words are Dutch: labels of enum values, and the terms of the glossary', () => {
    expect(files.get('schema/Detentietitel.html')).toContain(
      '<p lang="nl">ISD-maatregel</p>',
    );
    expect(files.get('guides/clients.html')).toContain(
      'A person with <span lang="nl">geheimhouding</span> in',
    );
    expect(files.get('guides/glossary.html')).toContain(
      '<th scope="row" lang="nl"><span lang="nl">reclassering</span></th>',
    );
  });

  test('says what changed of the graph since an earlier version', () => {
    const page = files.get('changes.html');
    expect(page).toContain('Nothing changed.');
    expect(files.get('search-index.js')).toContain('changes.html');
  });

  test('explains every code and every purpose', () => {
    const codes = idsOf(files.get('errors.html')!);
    expect(catalogue.filter(({ code }) => !codes.has(code))).toEqual([]);
    const purposes = files.get('purposes.html')!;
    for (const { uri, grondslag } of verwerkingsregister) {
      expect(purposes).toContain(uri);
      expect(purposes).toContain(grondslag);
    }
  });

  test('every link leads to a place in the folder, and nothing is loaded from elsewhere', () => {
    const ids = new Map(pages().map(([path, html]) => [path, idsOf(html)]));
    const broken = pages().flatMap(([path, html]) =>
      Array.from(html.matchAll(/ (href|src)="([^"]*)"/g))
        .filter(([, kind, target]) => {
          if (/^https?:/.test(target!)) return kind === 'src';
          const [file = '', id] = target!.split('#');
          const to = file ? posix.join(posix.dirname(path), file) : path;
          return (
            !files.has(to) ||
            (id !== undefined && !ids.get(to)?.has(decodeURIComponent(id)))
          );
        })
        .map(([, , target]) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
    expect(pages().length).toBeGreaterThan(300);
  });

  test('has no inline script, style or handler', () => {
    const found = pages().filter(([, html]) =>
      /<script>|<style|\sstyle=|<[^>]+\son\w+=/.test(html),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('every page has a language, a title and headings without a gap', () => {
    for (const [path, html] of pages()) {
      expect([path, html.includes('<html lang="en">')]).toEqual([path, true]);
      expect([path, /<title>[^<]+<\/title>/.test(html)]).toEqual([path, true]);
      const levels = Array.from(html.matchAll(/<h(\d)/g), ([, level]) =>
        Number(level),
      );
      const gaps = levels.filter(
        (level, at) => level > (levels[at - 1] ?? 0) + 1,
      );
      expect([path, levels[0], gaps]).toEqual([path, 1, []]);
    }
  });

  test('writes into no folder that has something in it', async () => {
    const taken = join(parent, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'mine.txt'), 'mine');
    const { code, err } = await write(taken);
    expect(code).toBe(1);
    expect(err).toContain('is not an empty folder');
    expect(readdirSync(taken)).toEqual(['mine.txt']);
  });
});

inBrowser('the documentation, opened from a disk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, enough);
  afterAll(() => browser.close());

  const urlOf = (path: string) => pathToFileURL(join(folder, path)).href;
  const kinds = [
    'index.html',
    'schema/Query.html',
    'schema/Justitiabele.html',
    'schema/CaseloadFilter.html',
    'who-sees-what/cas.det.html',
    'purposes.html',
    'errors.html',
    'limits.html',
    'guides/clients.html',
  ];

  const schemes = ['light', 'dark'] as const;
  test.each(
    kinds.flatMap((path) => schemes.map((scheme) => [path, scheme] as const)),
  )(
    '%s has nothing that axe-core finds by WCAG 2.2 AA, and fits in 360 pixels: %s',
    async (path, colorScheme) => {
      const page = await browser.newPage({
        colorScheme,
        viewport: { width: 360, height: 800 },
      });
      await page.goto(urlOf(path));
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await page.evaluate(widest)).toBe(360);
      await page.close();
    },
    enough,
  );
  const widest = 'document.documentElement.scrollWidth';

  test('on paper it has its text and where links outside lead, and nothing to navigate with', async () => {
    const page = await browser.newPage();
    await page.goto(urlOf('guides/operations.html'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    for (const hidden of ['nav', '[role=search]', '.skip'])
      for (const each of await page.locator(hidden).all())
        expect([hidden, await each.isVisible()]).toEqual([hidden, false]);
    const shown = await page.evaluate(
      `Array.from(document.querySelectorAll('main a[href^=http]'), (link) =>
        getComputedStyle(link, '::after').content)`,
    );
    expect(shown).toContainEqual(expect.stringMatching(/attr\(href\)|https:/));
    expect(shown).not.toContain('none');
    await page.close();
  });

  describe('its search', () => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.newPage();
      await page.goto(urlOf('guides/clients.html'));
    });
    const results = () => page.locator('#results a').allInnerTexts();

    test('finds a field, an error and a chapter with the keyboard alone', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('bsn');
      await page.locator('#found', { hasText: 'result' }).waitFor();
      expect(await results()).toContain('Justitiabele.bsn');
      await page.keyboard.press('Escape');
      expect(await results()).toEqual([]);
      await page.keyboard.type('partner_unavail');
      expect((await results())[0]).toBe('PARTNER_UNAVAILABLE');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/errors\.html#PARTNER_UNAVAILABLE$/);
    });

    test('says that it finds nothing', async () => {
      await page.locator('#search').fill('qwertyuiop');
      await page.locator('#found', { hasText: '0 results' }).waitFor();
    });
  });
});
