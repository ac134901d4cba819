import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express, { type Router } from 'express';
import type { Browser, Page } from 'playwright-core';
import {
  firstQueries,
  person,
} from '../../gateway/http/landing/first-queries.js';
import { landing } from '../../gateway/http/landing/landing.js';
import {
  apiSchemaFile,
  labelsFile,
} from '../../gateway/supergraph/committed.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  accessibilityViolations,
  inBrowser,
  startBrowser,
} from '../support/browser.js';
import { script } from '../support/compiled.js';
import { demoData } from '../support/demo-data.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';
import { postJson } from '../support/post-json.js';

const enough = 120_000;
let dataDir: string;
let address: string;
let demo: ServiceProcess;

beforeAll(async () => {
  const base = await freePortBase();
  address = `http://127.0.0.1:${base}`;
  dataDir = await demoData();
  demo = startProcess(script('gateway/cli/start.ts'), {
    PORT_BASE: String(base),
    DATA_DIR: dataDir,
  });
  await demo.waitForOutput('Everything runs');
}, enough);

afterAll(async () => {
  await demo.stop();
  rmSync(dataDir, { recursive: true });
}, enough);

describe('the landing page', () => {
  test('has a content security policy that permits only its own origin', async () => {
    const page = await fetch(`${address}/`);
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
    const html = await page.text();
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:\/\//,
    );
    expect(html).not.toMatch(/<script>|\son\w+=/);
  });

  test('serves its large script separately, compressed and as immutable', async () => {
    const html = await (await fetch(`${address}/`)).text();
    const [path] = /\/landing\/\w+\/graphiql\.js/.exec(html)!;
    const script = await fetch(`${address}${path}`);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const other = path.replace(/\/landing\/\w+/, '/landing/0');
    expect((await fetch(`${address}${other}`)).status).toBe(404);
  });

  test('issues a demo token for the name of a persona, and for nothing else', async () => {
    const ask = (query: string, method = 'POST') =>
      fetch(`${address}/demo/token${query}`, { method });
    const given = await ask('?persona=casemanager-vught');
    expect(given.headers.get('cache-control')).toBe('no-store');
    expect(await given.json()).toEqual({
      token: expect.stringMatching(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    for (const query of ['', '?persona=directeur', '?persona=__proto__'])
      expect((await ask(query)).status).toBe(404);
    expect((await ask('?persona=casemanager-vught', 'GET')).status).toBe(404);
  });
});

test('a demonstration serves its API schema, with who may see what, to tools and to pages of this machine', async () => {
  const origin = 'http://localhost:5173';
  const answer = await fetch(`${address}/schema.graphql`, {
    headers: { origin },
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  expect(answer.headers.get('content-type')).toBe(
    'application/graphql; charset=utf-8',
  );
  expect(await answer.text()).toBe(readFileSync(apiSchemaFile, 'utf8'));
});

test('and the Dutch label of each enum value', async () => {
  const origin = 'http://localhost:5173';
  const answer = await fetch(`${address}/labels.json`, { headers: { origin } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  expect(await answer.json()).toEqual(
    JSON.parse(readFileSync(labelsFile, 'utf8')),
  );
});

test('a demonstration serves its documentation, with the limits of that process, and lets it load nothing but its own files', async () => {
  const { url, headers } = await fetch(`${address}/docs`);
  expect(url).toBe(`${address}/docs/`);
  const policy = headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
  const limits = await (await fetch(`${address}/docs/limits.html`)).text();
  // A hundred times the quota of an installation.
  expect(limits).toMatch(/casemanager<.*<td>1,000,000<\/td><td>300<\/td>/);
  const types = ['docs.css', 'search.js', 'icon.svg', 'schema/Query.html'].map(
    async (path) =>
      (await fetch(`${address}/docs/${path}`)).headers.get('content-type'),
  );
  expect(await Promise.all(types)).toEqual([
    'text/css; charset=utf-8',
    'text/javascript; charset=utf-8',
    'image/svg+xml; charset=utf-8',
    'text/html; charset=utf-8',
  ]);
  for (const path of ['none.html', '../package.json', '%2e%2e/package.json'])
    expect((await fetch(`${address}/docs/${path}`)).status).toBe(404);
});

describe('pages of a development server on this machine', () => {
  const developed = 'http://localhost:5173';
  const preflight = (path: string, origin: string, headers: string) =>
    fetch(`${address}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': headers,
      },
    });
  /** Whether a browser sends a request of this origin after this preflight. */
  const allows = async (path: string, origin: string, headers: string) => {
    const { ok, headers: given } = await preflight(path, origin, headers);
    const allowed = given.get('access-control-allow-headers')?.split(', ');
    return (
      ok &&
      given.get('access-control-allow-origin') === origin &&
      given.get('access-control-allow-methods') === 'POST' &&
      headers.split(',').every((each) => allowed?.includes(each))
    );
  };
  const graphqlHeaders =
    'apollographql-client-name,authorization,content-type,doelbinding';

  test.each([developed, 'http://127.0.0.1:3000', 'http://[::1]:8080'])(
    'of %s get a demo token and query the graph with it',
    async (origin) => {
      expect(await allows('/demo/token', origin, 'content-type')).toBe(true);
      expect(await allows('/graphql', origin, graphqlHeaders)).toBe(true);
      const given = await fetch(
        `${address}/demo/token?persona=casemanager-vught`,
        { method: 'POST', headers: { origin } },
      );
      expect(given.headers.get('access-control-allow-origin')).toBe(origin);
      const { token } = (await given.json()) as { token: string };
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          origin,
          'apollographql-client-name': 'portaal',
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ query: '{ gemeente(code: "0344") { naam } }' }),
      });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(await answer.json()).toEqual({
        data: { gemeente: { naam: 'Utrecht' } },
      });
    },
  );

  test.each([
    'https://elders.example',
    'http://localhost.elders.example:5173',
    'http://localhost@elders.example',
    'http://127.0.0.1.elders.example',
    'HTTP://LOCALHOST:5173',
    'http://localhost:5173/',
    'file://localhost',
    'null',
  ])('%s is no such page', async (origin) => {
    for (const path of ['/demo/token', '/graphql']) {
      const { headers } = await preflight(path, origin, 'content-type');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    const token = await fetch(
      `${address}/demo/token?persona=casemanager-vught`,
      { method: 'POST', headers: { origin } },
    );
    expect(token.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('the first queries are about the person at all partners', () => {
  expect(person).toBe(demoPersonId('knownToAll'));
});

test.each(firstQueries)('a first query runs unchanged: %s', async (query) => {
  const persona = query.includes('mijnReintegratie')
    ? 'justitiabele-a'
    : 'coordinator-utrecht';
  const { token } = await postJson(
    `${address}/demo/token?persona=${persona}`,
    {},
  );
  const answer = await postJson(`${address}/graphql`, { query }, token);
  expect(answer.errors).toBeUndefined();
  expect(Object.values(answer.data)).not.toContain(null);
});

test('every link of the landing page leads somewhere', async () => {
  const html = await (await fetch(`${address}/`)).text();
  const links = Array.from(
    html.matchAll(/<a href="([^"]+)"/g),
    ([, to]) => to!,
  );
  expect(links).toContain('/docs/guides/partners.html');
  for (const link of links)
    expect([link, (await fetch(`${address}${link}`)).status]).toEqual([
      link,
      200,
    ]);
});

inBrowser('the landing page in a browser', () => {
  let browser: Browser;
  let page: Page;
  const addresses = new Set<string>();
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
    page.on('request', (request) => addresses.add(request.url()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(address);
    await page.getByLabel('Execute query').waitFor();
  }, enough);

  afterAll(() => browser.close());

  /** The upper part of the response: the editor renders only the visible lines. */
  const result = () => page.locator('.result-window .view-lines');
  const run = async (tab: string, persona: string) => {
    await page.getByLabel('Ask as').selectOption(persona);
    await page.getByTitle(tab, { exact: true }).click();
    await page.getByLabel('Execute query').click();
  };

  test('can be used with the keyboard: the persona comes first', async () => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('id')).toBe('persona');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Ask as').inputValue()).toBe(
      'reclasseringswerker-rn',
    );
    expect(await page.locator('#description').innerText()).toContain(
      'Reclassering Nederland',
    );
  });

  test('has a tab for each first query', async () => {
    expect(await page.getByRole('tab').count()).toBe(firstQueries.length);
  });

  test(
    'shows a person to a persona with a relation',
    async () => {
      await run('EenPersoon', 'coordinator-utrecht');
      await result().getByText('Oudewater').waitFor();
    },
    enough,
  );

  test(
    'shows the caseload of the persona',
    async () => {
      await run('Caseload', 'casemanager-vught');
      await result().getByText('totalCount').waitFor();
      expect(await result().innerText()).not.toContain('errors');
    },
    enough,
  );

  test(
    'shows a justitiabele the own data',
    async () => {
      await run('MijnReintegratie', 'justitiabele-a');
      await result().getByText('afspraken').waitFor();
      expect(await result().innerText()).not.toContain('errors');
    },
    enough,
  );

  test(
    'records an afspraak',
    async () => {
      await run('AfspraakVastleggen', 'coordinator-utrecht');
      await result().getByText('Samen').waitFor();
      expect(await result().innerText()).toMatch(/"fout":.null/);
    },
    enough,
  );

  test(
    'says of a withheld field what it requires, and to whom it is open',
    async () => {
      const withheld = page.locator('#withheld');
      expect(await withheld.isVisible()).toBe(false);
      await run('MijnReintegratie', 'casemanager-vught');
      await withheld.getByText('Query.mijnReintegratie').waitFor();
      expect(await withheld.innerText()).toMatch(
        /requires mijn:lezen\. Open to justitiabele for eigen-re-integratie/,
      );
      const [link] = await withheld.getByRole('link').all();
      expect(await link!.getAttribute('href')).toBe(
        '/docs/schema/Query.html#mijnReintegratie',
      );
    },
    enough,
  );

  test('copies the last request as curl and as code, without a token', async () => {
    await page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [name, begin] of [
      ['Copy as curl', `curl -s ${address}/graphql`],
      ['Copy as code', 'const query = `'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      const text: string = await page.evaluate(
        'navigator.clipboard.readText()',
      );
      expect(text.startsWith(begin)).toBe(true);
      expect(text).toContain('mijnReintegratie');
      expect(text).not.toMatch(/eyJ[\w-]+\./);
    }
  });

  test(
    'shows the owner and the access of a field in the panel of the schema',
    async () => {
      await page.getByLabel('Show Documentation Explorer').click();
      await page
        .locator('.graphiql-doc-explorer')
        .getByText('Query', { exact: true })
        .first()
        .click();
      await page
        .locator('.graphiql-doc-explorer')
        .getByRole('link', { name: 'mijnCaseload', exact: true })
        .click();
      await page.locator('.graphiql-doc-explorer').getByText('Owner').waitFor();
    },
    enough,
  );

  test.each(['light', 'dark'] as const)(
    'has enough contrast and fits in 360 pixels: %s',
    async (colorScheme) => {
      const narrow = await browser.newPage({
        colorScheme,
        viewport: { width: 360, height: 800 },
      });
      await narrow.goto(address);
      await narrow.getByLabel('Execute query').waitFor();
      // A tab of GraphiQL has a button within it, which only GraphiQL can mend.
      const found = await accessibilityViolations(narrow);
      expect(
        found.filter((each) => !/^nested-interactive.*graphiql-tab/.test(each)),
      ).toEqual([]);
      expect(
        await narrow.evaluate('document.documentElement.scrollWidth'),
      ).toBe(360);
      await narrow.close();
    },
    enough,
  );

  test('sends no request to another origin, and does not violate its content security policy', () => {
    expect([...addresses].filter((one) => !one.startsWith(address))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });

  test('keeps nothing once the tab is closed, and nothing in its URL', async () => {
    expect(page.url()).toBe(`${address}/`);
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });
});

describe('the landing page outside a demonstration', () => {
  test('has no personas, issues no token and serves no schema or documentation', async () => {
    const { url, stop } = await listen(
      landing(null, {
        cors: (_request, _response, next) => next(),
        documentation: () => Promise.resolve(new Map([['index.html', 'all']])),
      }),
    );
    const html = await (await fetch(url)).text();
    expect(html).not.toContain('<select');
    expect(html).toContain('Put your token under Headers');
    const token = `${url}demo/token?persona=casemanager-vught`;
    expect((await fetch(token, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${url}schema.graphql`)).status).toBe(404);
    expect((await fetch(`${url}labels.json`)).status).toBe(404);
    expect((await fetch(`${url}docs/`)).status).toBe(404);
    await stop();
  });
});

async function listen(router: Router) {
  const server = express().use(router).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => server[Symbol.asyncDispose](),
  };
}
