import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Browser, Page, Route } from 'playwright-core';
import { writeApplication } from '../../gateway/cli/application/write.js';
import { operationsIn } from '../../gateway/cli/graph/client/documents.js';
import { writeKit } from '../../gateway/cli/graph/client/write-kit.js';
import { manifestOf } from '../../gateway/operations/manifest.js';
import { jsonOf } from '../../gateway/operations/signed-manifest.js';
import { apiSchemaFile } from '../../gateway/supergraph/committed.js';
import { partnerOffset } from '../../shared/config.js';
import { demoIssuerKey } from '../../shared/demo/issuer-key.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas } from '../../shared/demo/personas.js';
import { signDemoToken } from '../../shared/demo/token.js';
import { startAuthorizationServer } from '../support/authorization-server.js';
import { serveFolder } from '../support/serve-folder.js';
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
import { postJson } from '../support/post-json.js';

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

let dataDir: string;
let address: string;
let demo: ServiceProcess;
let gemeente: FaultProxy;
let browser: Browser;
let page: Page;
/** Addresses, bytes of script and complaints of the page since the start. */
const addresses = new Set<string>();
const complaints: string[] = [];
let scriptBytes = 0;

const heading = (name: RegExp | string, on = page) =>
  on.getByRole('heading', { name }).first();
const block = (name: RegExp | string) => page.getByRole('region', { name });
const button = (name: RegExp | string, on = page) =>
  on.getByRole('button', { name });
/** Begins anew: nothing is kept. */
const logIn = async (persona: string, hash = '') => {
  await page.goto('about:blank');
  await page.goto(`${address}/app${hash}`);
  await page.getByLabel('Wie bent u?').selectOption(persona);
  await button('Inloggen').click();
};
const openDossier = async (persona = 'coordinator-utrecht') => {
  await logIn(persona, `#/persoon/${id}`);
  await heading(/Oudewater/).waitFor();
};

/** Without a finding of axe at WCAG 2.2 AA, and without scrolling sideways. */
async function expectAccessible() {
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 360],
    ['light', 1280],
    ['dark', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityViolations(page, 'best-practice')).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  }
}
const overflow = () =>
  page.evaluate('document.documentElement.scrollWidth - innerWidth');

const kept = (on: Page) =>
  on.evaluate(
    'localStorage.length + sessionStorage.length + document.cookie.length',
  );

/** Holds what the page sends to the graph until the function that it gives is called. */
async function hold(): Promise<() => Promise<void>> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    release();
    return page.unrouteAll({ behavior: 'wait' });
  };
}

/** How many people of Utrecht have an overdue term. */
async function overdue(): Promise<number> {
  const { token } = await postJson(
    `${address}/demo/token?persona=coordinator-utrecht`,
    {},
  );
  const { data } = await postJson(
    `${address}/graphql`,
    {
      query: '{ mijnCaseload(filter: { overschreden: true }) { totalCount } }',
    },
    token,
  );
  return data.mijnCaseload.totalCount;
}

async function graph(
  query: string,
  input: object,
  persona = 'coordinator-utrecht',
): Promise<any> {
  const { token } = await postJson(
    `${address}/demo/token?persona=${persona}`,
    {},
  );
  return postJson(`${address}/graphql`, { query, variables: { input } }, token);
}

async function promised(
  omschrijving: string,
  justitiabele = id,
  persona = 'coordinator-utrecht',
): Promise<string> {
  const { data } = await graph(
    'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id } } }',
    { justitiabele, omschrijving, uiterlijkOp: '2099-12-31' },
    persona,
  );
  return data.afspraakVastleggen.afspraak.id;
}

function firstPage() {
  test('is from this origin, with a policy that permits only that', async () => {
    const answer = await fetch(`${address}/app`);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
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

  test('is at most 200 kB of compressed script until the first page is there', async () => {
    await page.getByText(/^\d+ van \d+ personen$/).waitFor();
    expect(scriptBytes).toBeGreaterThan(50_000);
    expect(scriptBytes).toBeLessThan(200_000);
  });

  test('shows the caseload with what needs attention, by filter and page', async () => {
    const shown = page.getByText(/^\d+ van \d+ personen$/);
    const [count, total] = (await shown.innerText()).match(/\d+/g)!.map(Number);
    expect([count, total! > 20]).toEqual([20, true]);
    await button('Meer personen').click();
    await page.getByText(/^(2[1-9]|[3-9]\d) van \d+ personen$/).waitFor();
    // A demonstration has just begun to compute who needs attention.
    while ((await overdue()) === 0)
      await new Promise((resolve) => setTimeout(resolve, 500));
    await page.getByLabel('Alleen met overschreden termijn').check();
    await page
      .getByText(/termijn(en)? overschreden/)
      .first()
      .waitFor();
  });
}

function dossier() {
  test('shows a person on one page, each block with its source and date', async () => {
    await openDossier();
    for (const name of [
      /^Fase/,
      'Detentie',
      /Basisvoorwaarden: \d van \d/,
      'Dienstverlening',
      'Adviezen',
      'Signalen',
      'Afspraken',
      'Termijnen',
    ])
      expect(
        await block(name)
          .getByText(/^Bron: .*stand van/)
          .count(),
      ).toBe(1);
    expect(
      await block(/Basisvoorwaarden/)
        .getByRole('listitem')
        .count(),
    ).toBe(6);
    await block('Dienstverlening')
      .getByText(/Aangevraagd \d/)
      .first()
      .waitFor();
    expect(
      await block('Termijnen').locator('.vandaag').count(),
    ).toBeGreaterThan(0);
  });

  test('a partner that is down is shown in its blocks, which fill in when it is back', async () => {
    gemeente.mode = 'error';
    await openDossier();
    const missing = block(/Basisvoorwaarden/).getByText(
      /gemeente .*vult zich aan/i,
    );
    await missing.waitFor();
    await block('Dienstverlening')
      .getByText(/vult zich aan/)
      .waitFor();
    expect(
      await block('Detentie')
        .getByText(/vult zich aan/)
        .count(),
    ).toBe(0);
    gemeente.mode = 'forward';
    await missing.waitFor({ state: 'detached' });
    await block(/Basisvoorwaarden: \d van \d/).waitFor();
  });

  test('a conflict is reported in words and keeps what is typed; the act then succeeds', async () => {
    const afspraak = await promised('Samen een woning zoeken');
    await openDossier();
    const item = block('Afspraken')
      .getByRole('listitem')
      .filter({ hasText: 'Samen een woning zoeken' });
    await item.getByRole('button', { name: /^Andere dag/ }).click();
    await item.getByLabel('Nieuwe uiterste dag').fill('2098-06-30');
    await item.getByLabel('Reden').fill('De makelaar kan later');
    // A colleague is first.
    await graph(
      'mutation ($input: AfspraakVerzettenInput!) { afspraakVerzetten(input: $input) { fout { boodschap } } }',
      { afspraak, versie: 1, uiterlijkOp: '2098-12-31', reden: 'Later' },
    );
    await item.getByRole('button', { name: 'Vastleggen' }).click();
    await item
      .getByText(/Iemand anders heeft dit intussen gewijzigd/)
      .waitFor();
    await item.getByText(/31 dec 2098/).waitFor();
    expect(await item.getByLabel('Reden').inputValue()).toBe(
      'De makelaar kan later',
    );
    await item.getByRole('button', { name: 'Vastleggen' }).click();
    await item.getByText(/30 jun 2098/).waitFor();
    await item.getByRole('button', { name: /^Nagekomen/ }).click();
    await item.getByText(/Nagekomen \(/).waitFor();
  });

  test('a gemeente gives a basisvoorwaarde another status, shown before the graph has answered', async () => {
    await openDossier();
    const debts = block(/Basisvoorwaarden/)
      .getByRole('listitem')
      .filter({ hasText: 'Schulden' });
    await debts.getByRole('button', { name: /^Status wijzigen/ }).click();
    await debts.getByRole('combobox').selectOption('IN_BEHANDELING');
    const answer = await hold();
    await debts.getByRole('button', { name: 'Vastleggen' }).click();
    const shown = debts.locator('.teken', { hasText: 'In behandeling' });
    await shown.waitFor();
    await answer();
    await debts.getByRole('combobox').waitFor({ state: 'detached' });
    await shown.waitFor();
  });

  test('what is not open to the user is said to be so; who is not visible does not exist', async () => {
    await openDossier('casemanager-vught');
    await block('Dienstverlening')
      .getByText(/niet open voor uw rol/)
      .waitFor();
    await logIn('coordinator-rotterdam', `#/persoon/${id}`);
    await page.getByText(/niet te zien voor u, of bestaat niet/).waitFor();
  });
}

function otherPages() {
  test('a person sees his own re-integration, requests help, reminds and sees who looked', async () => {
    const mine = demoPersonId('justitiabele-a');
    await promised('Een fiets regelen', mine, 'casemanager-vught');
    await logIn('justitiabele-a');
    await heading('Mijn re-integratie').waitFor();
    await block('Waar sta ik?').getByText('PI Vught').waitFor();
    const promise = block('Aan mij beloofd')
      .getByRole('listitem')
      .filter({ hasText: 'Een fiets regelen' });
    await promise.getByRole('button', { name: /^Herinneren/ }).click();
    await promise.getByText(/herinnerd op/).waitFor();
    const housing = block('Wat moet er geregeld zijn?')
      .getByRole('listitem')
      .filter({ hasText: 'Onderdak' });
    await housing.getByRole('button', { name: /^Hulp vragen/ }).click();
    await housing.getByText(/hulp gevraagd op/).waitFor();
    await button('Nieuw doel').click();
    await page.getByLabel('Wat wilt u bereiken?').fill('Een rijbewijs halen');
    await button('Vastleggen').click();
    const goal = block('Mijn doelen')
      .getByRole('listitem')
      .filter({ hasText: 'Een rijbewijs halen' });
    await goal.getByRole('button', { name: /^Behaald/ }).click();
    await goal.locator('.teken', { hasText: 'Behaald' }).waitFor();
    await block('Wie keek naar mijn gegevens?')
      .getByText(/Uw gegevens zijn bekeken/)
      .first()
      .waitFor();
  });

  test('an integrator sees how terms were met, in plots and in a table, and no person', async () => {
    await logIn('integrator-nakoming');
    const norms = block('Per norm');
    await norms.waitFor();
    expect(await norms.locator('svg').count()).toBeGreaterThan(2);
    await norms.getByText('De cijfers in een tabel').click();
    expect(await norms.getByRole('row').count()).toBeGreaterThan(3);
    expect(await block('Per maand').locator('svg').count()).toBeGreaterThan(0);
    for (const cell of await norms.locator('td.getal').allInnerTexts())
      expect(cell).not.toMatch(/^[0-4]$/);
  });

  test('is in English too, and says so to a screen reader', async () => {
    await openDossier();
    await button('English').click();
    await block(/Basic conditions: \d of \d arranged/).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // What the graph says stays Dutch, and is marked so.
    await block('Terms').locator('[lang=nl]').first().waitFor();
    await button('Nederlands').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  });

  test('on a slow network it says that it loads; without one it says so, and tries again', async () => {
    const answer = await hold();
    await logIn('coordinator-utrecht');
    await page.getByText('Laden…').waitFor();
    await answer();
    await page.getByText(/van \d+ personen$/).waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Volgorde').selectOption('ERNST');
    await page.getByText(/geen verbinding/).waitFor();
    await page.context().setOffline(false);
    await button('Opnieuw proberen').click();
    await page.getByText(/van \d+ personen$/).waitFor();
  });
}

function elsewhere() {
  test('served elsewhere, its users log in at an issuer, and again when the session has expired, without losing the page', async () => {
    const token = (validFor: string) =>
      signDemoToken(personas['coordinator-utrecht'], demoIssuerKey(dataDir)!, {
        client: 'dossier',
        subject: 'user-1',
        validFor,
      });
    const issuer = await startAuthorizationServer('dossier', () => token('1h'));
    const folder = mkdtempSync(join(tmpdir(), 'dossier-app-'));
    await writeApplication(folder, {
      graph: `${address}/graphql`,
      login: { issuer: issuer.url, client: 'dossier' },
    });
    const host = await serveFolder(folder);
    const other = await browser.newPage();
    other.setDefaultTimeout(60_000);
    await other.goto(`${host.url}/#/persoon/${id}`);
    await button('Inloggen', other).click();
    await heading(/Oudewater/, other).waitFor();
    await button('Nieuwe afspraak', other).click();
    await other.getByLabel('Wat belooft u?').fill('Samen naar de bank');
    await other.getByLabel('Uiterste dag').fill('2099-12-31');
    // The gateway refuses a token whose time is over.
    const expired = await token('-1h');
    const withExpired = (route: Route) =>
      route.continue({
        headers: {
          ...route.request().headers(),
          authorization: `Bearer ${expired}`,
        },
      });
    await other.route('**/graphql', withExpired);
    await button('Vastleggen', other).click();
    const dialog = other.getByRole('dialog', { name: 'Uw sessie is verlopen' });
    await dialog.waitFor();
    expect(await accessibilityViolations(other)).toEqual([]);
    await other.unrouteAll({ behavior: 'wait' });
    await dialog.getByRole('button', { name: 'Inloggen' }).click();
    await dialog.waitFor({ state: 'detached' });
    // What was sent is sent again.
    await other
      .getByRole('listitem')
      .filter({ hasText: 'Samen naar de bank' })
      .waitFor();
    expect(issuer.exchanged).toBe(2);
    expect(await kept(other)).toBe(0);
    await other.close();
    await host.stop();
    await issuer.stop();
    rmSync(folder, { recursive: true });
  });
}

function everyPage() {
  test.each([
    ['casemanager-vught', '', /van \d+ personen$/],
    ['coordinator-utrecht', `#/persoon/${id}`, /Oudewater/],
    ['justitiabele-a', '', /Uw gegevens zijn bekeken/],
    ['integrator-nakoming', '', 'Per maand'],
  ])(
    'the page of %s%s is accessible in light and dark, at 360 and 1280 pixels, and fits on paper',
    async (persona, hash, shown) => {
      await logIn(persona, hash);
      await page.getByText(shown).first().waitFor();
      // With a form open.
      for (const name of [/^Nieuw/, /^Status wijzigen/])
        if ((await button(name).count()) > 0)
          await button(name).first().click();
      await expectAccessible();
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.setViewportSize({ width: 700, height: 1000 });
      expect(await button(/./).count()).toBe(0);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'screen' });
    },
  );

  test('sends only to this origin, complains of nothing, and keeps nothing in the browser', async () => {
    expect(
      [...addresses].filter(
        (one) => !one.startsWith(address) && one !== 'about:blank',
      ),
    ).toEqual([]);
    expect(
      complaints.filter((text) => !text.includes('Failed to load')),
    ).toEqual([]);
    expect(await kept(page)).toBe(0);
  });
}

// One demonstration for all of it.
inBrowser('the application', () => {
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
      GEMEENTE_URL: gemeente.url,
    });
    await demo.waitForOutput('Everything runs');
    browser = await startBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    page.on('request', (request) => addresses.add(request.url()));
    page.on('response', (response) => {
      if (response.url().endsWith('.js'))
        scriptBytes += Number(response.headers()['content-length']);
    });
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

  firstPage();
  dossier();
  otherPages();
  elsewhere();
  everyPage();
});
