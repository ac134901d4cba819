import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { operationsIn } from '../../gateway/cli/graph/client/documents.js';
import { writeKit } from '../../gateway/cli/graph/client/write-kit.js';
import { manifestOf } from '../../gateway/operations/manifest.js';
import { jsonOf } from '../../gateway/operations/signed-manifest.js';
import { apiSchemaFile } from '../../gateway/supergraph/committed.js';
import { partnerOffset } from '../../shared/config.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  accessibilityViolations,
  inBrowser,
  startBrowser,
} from '../support/browser.js';
import { script } from '../support/compiled.js';
import { demoData } from '../support/demo-data.js';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const example = 'examples/dossier';
const id = demoPersonId('knownToAll');

test('its kit and its manifest are what the command writes from its operations', async () => {
  const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'));
  const manifest = manifestOf(
    jsonOf(readFileSync(`${example}/operations.generated.json`)),
  );
  expect(manifest.operations).toEqual(
    operationsIn(`${example}/operations`, schema),
  );
  const folder = mkdtempSync(join(tmpdir(), 'dossier-kit-'));
  await writeKit(folder, { manifest, schema, recorded: null });
  const texts = (from: string) =>
    readdirSync(from).map((name) => [
      name,
      readFileSync(join(from, name), 'utf8'),
    ]);
  expect(texts(`${example}/kit`)).toEqual(texts(folder));
  rmSync(folder, { recursive: true });
});

inBrowser('the application', () => {
  let dataDir: string;
  let address: string;
  let demo: ServiceProcess;
  let gemeente: FaultProxy;
  let browser: Browser;
  let page: Page;
  const addresses = new Set<string>();
  const complaints: string[] = [];

  beforeAll(async () => {
    const base = await freePortBase();
    address = `http://127.0.0.1:${base}`;
    gemeente = await startFaultProxy(
      `http://127.0.0.1:${base + partnerOffset.gemeente}`,
    );
    dataDir = await demoData();
    demo = startProcess(script('gateway/cli/start.ts'), {
      PORT_BASE: String(base),
      DATA_DIR: dataDir,
      GEMEENTE_URL: `${gemeente.url}/graphql`,
    });
    await demo.waitForOutput('Everything runs');
    browser = await startBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    page.on('request', (request) => addresses.add(request.url()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${address}/app`);
    // The page is there before what the script makes of it.
    await heading('Inloggen').waitFor();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    await gemeente?.stop();
    rmSync(dataDir, { recursive: true });
  });

  const heading = (name: RegExp | string) =>
    page.getByRole('heading', { name }).first();
  const openDossier = async () => {
    await page.goto(`${address}/app#/persoon/${id}`);
    await heading(/Oudewater/).waitFor();
  };
  const block = (name: RegExp) => page.getByRole('region', { name });

  test('is at most 200 kB of compressed script, from this origin, with a policy that permits only that', async () => {
    const answer = await fetch(`${address}/app`);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const [path] = /\/app\/\w+\/app\.js/.exec(await answer.text())!;
    const { headers } = await fetch(`${address}${path}`);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(Number(headers.get('content-length'))).toBeLessThan(200_000);
  });

  test('is logged in to with the keyboard, the skip link first', async () => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Naar de inhoud');
    await page.getByLabel('Wie bent u?').focus();
    await page.getByLabel('Wie bent u?').selectOption('coordinator-utrecht');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading('Caseload').waitFor();
  });

  test('shows the caseload with what needs attention, by filter and page', async () => {
    const shown = page.getByText(/^\d+ van \d+ personen$/);
    await shown.waitFor();
    const [count, total] = (await shown.innerText()).match(/\d+/g)!.map(Number);
    expect([count, total! > 20]).toEqual([20, true]);
    await page.getByRole('button', { name: 'Meer personen' }).click();
    await page.getByText(/^(2[1-9]|[3-9]\d) van \d+ personen$/).waitFor();
    await page.getByLabel('Alleen met overschreden termijn').check();
    await page
      .getByText(/termijn(en)? overschreden/)
      .first()
      .waitFor();
    await page.getByLabel('Alleen met overschreden termijn').uncheck();
  });

  test('shows a person on one page, each block with its source and date', async () => {
    await openDossier();
    for (const name of [
      /^Fase/,
      /Detentie/,
      /Basisvoorwaarden: \d van \d/,
      /Reclassering/,
      /Signalen/,
      /Afspraken/,
      /Termijnen/,
    ])
      expect(
        await block(name)
          .getByText(/^Bron: .*stand van/)
          .count(),
      ).toBe(1);
    expect(
      await block(/Basisvoorwaarden/)
        .locator('li')
        .count(),
    ).toBe(6);
    expect(
      await block(/Termijnen/)
        .locator('.vandaag')
        .count(),
    ).toBeGreaterThan(0);
  });

  test('a partner that is down is shown in its blocks, which fill in when it is back', async () => {
    gemeente.mode = 'error';
    await page.reload();
    await page.getByLabel('Wie bent u?').selectOption('coordinator-utrecht');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await heading(/Oudewater/).waitFor();
    const missing = block(/Basisvoorwaarden/).getByText(
      /gemeente .*vult zich aan/,
    );
    await missing.waitFor();
    expect(
      await block(/Detentie/)
        .getByText(/vult zich aan/)
        .count(),
    ).toBe(0);
    gemeente.mode = 'forward';
    await missing.waitFor({ state: 'detached' });
    await block(/Basisvoorwaarden: \d van \d/).waitFor();
  });

  test('an act is shown at once; a conflict is reported in words, with the record as it is now', async () => {
    const afspraak = await promised('Samen een woning zoeken');
    await page.reload();
    await page.getByLabel('Wie bent u?').selectOption('coordinator-utrecht');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await heading(/Oudewater/).waitFor();
    // A colleague is first.
    await graph(
      'mutation ($input: AfspraakVerzettenInput!) { afspraakVerzetten(input: $input) { fout { boodschap } } }',
      { afspraak, versie: 1, uiterlijkOp: '2098-12-31', reden: 'Later' },
    );
    const item = block(/Afspraken/)
      .getByRole('listitem')
      .filter({ hasText: 'Samen een woning zoeken' });
    const keep = item.getByRole('button', { name: /^Nagekomen/ });
    await keep.click();
    await item.getByText(/Iemand anders heeft deze afspraak/).waitFor();
    await item.getByText(/31 december 2098/).waitFor();
    await keep.click();
    await item.getByText(/Nagekomen op/).waitFor();
  });

  /** Without a finding of axe at WCAG 2.2 AA, and without scrolling sideways. */
  async function expectAccessible() {
    expect(await accessibilityViolations(page, 'best-practice')).toEqual([]);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
  }

  test.each(['light', 'dark'] as const)(
    'is accessible in %s, at 360 and at 1280 pixels',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await openDossier();
        await expectAccessible();
        await page
          .getByRole('link', { name: 'Terug naar de caseload' })
          .click();
        await page.getByText(/van \d+ personen$/).waitFor();
        await expectAccessible();
      }
    },
  );

  test('sends only ids of its operations, to this origin, and keeps nothing in the browser', async () => {
    expect([...addresses].filter((one) => !one.startsWith(address))).toEqual(
      [],
    );
    expect(
      complaints.filter((text) => !text.includes('Failed to load')),
    ).toEqual([]);
    expect(
      await page.evaluate('localStorage.length + sessionStorage.length'),
    ).toBe(0);
  });

  async function graph(query: string, input: object): Promise<any> {
    const { token } = await json(`/demo/token?persona=coordinator-utrecht`, {});
    return json('/graphql', { query, variables: { input } }, token);
  }

  async function json(
    path: string,
    body: object,
    token?: string,
  ): Promise<any> {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  async function promised(omschrijving: string): Promise<string> {
    const { data } = await graph(
      'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id } } }',
      { justitiabele: id, omschrijving, uiterlijkOp: '2099-12-31' },
    );
    return data.afspraakVastleggen.afspraak.id;
  }
});
