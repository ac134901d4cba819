import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { firstQueries } from '../../gateway/landing/first-queries.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const enough = 120_000;
const browserFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const inBrowser = existsSync(browserFile) ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), 'landing-'));
let address: string;
let demo: ServiceProcess;

beforeAll(async () => {
  const base = await freePortBase();
  address = `http://127.0.0.1:${base}`;
  demo = startProcess(['--import', 'tsx', 'gateway/cli/start.ts'], {
    PORT_BASE: String(base),
    DATA_DIR: join(folder, 'data'),
  });
  await demo.said('Everything runs');
}, enough);

afterAll(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true });
}, enough);

describe('the landing page', () => {
  test('lets the browser load and run nothing but what comes from here', async () => {
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

  test('serves its large script apart, compressed, to be kept for good', async () => {
    const html = await (await fetch(`${address}/`)).text();
    const [path] = /\/landing\/\w+\/graphiql\.js/.exec(html)!;
    const script = await fetch(`${address}${path}`);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const other = path.replace(/\/landing\/\w+/, '/landing/0');
    expect((await fetch(`${address}${other}`)).status).toBe(404);
  });

  test('gives a demo token to who names a persona, and to nobody else', async () => {
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

inBrowser('the landing page in a browser', () => {
  let browser: Browser;
  let page: Page;
  const addresses = new Set<string>();
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserFile,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
      ],
    });
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

  const result = () => page.locator('.graphiql-response');
  const run = async (tab: string, persona: string) => {
    await page.getByLabel('Ask as').selectOption(persona);
    await page.getByRole('tab', { name: tab }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('Execute query').click();
  };

  test('has a tab for each first query', async () => {
    expect(await page.getByRole('tab').count()).toBe(firstQueries.length);
  });

  test('shows one person to the persona that is chosen', async () => {
    await page.getByLabel('Ask as').selectOption('coordinator-utrecht');
    await page.getByLabel('Execute query').click();
    await result().getByText('Oudewater').waitFor();
    expect(await result().innerText()).toContain('Utrecht');
    await page.getByLabel('Ask as').selectOption('coordinator-rotterdam');
    await page.getByLabel('Execute query').click();
    await result().getByText('Oudewater').waitFor({ state: 'detached' });
    expect(await result().innerText()).not.toContain('Oudewater');
  }, enough);
});
