import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { startBrowser } from '../support/start-browser.js';

/** Who looks at what, and what is on the page when it is whole. */
const screenshots = [
  {
    name: 'dossier',
    persona: 'coordinator-utrecht',
    hash: `#/persoon/${demoPersonId('knownToAll')}`,
    shown: 'Termijnen',
  },
  {
    name: 'mijn-re-integratie',
    persona: 'justitiabele-a',
    hash: '',
    shown: 'Wie keek naar mijn gegevens?',
  },
  {
    name: 'nakoming',
    persona: 'integrator-nakoming',
    hash: '',
    shown: 'Per maand',
  },
];

/** For the README: a picture that takes longer to load than the page is none. */
const mostBytes = 150_000;

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000/app' },
    out: { type: 'string', default: 'docs/screenshots' },
  },
});

if (!(await fetch(values.url).catch(() => null))?.ok) {
  console.error(
    `Nothing serves ${values.url}. Run \`npm start\` in another terminal first, or give --url.`,
  );
  process.exit(1);
}
const browser = await startBrowser();
try {
  for (const { name, persona, hash, shown } of screenshots) {
    const page = await browser.newPage({
      viewport: { width: 1100, height: 760 },
    });
    await page.goto(`${values.url}${hash}`);
    await page.getByLabel('Wie bent u?').selectOption(persona);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('region', { name: shown }).waitFor();
    await page.waitForLoadState('networkidle');
    // No focus ring on what was clicked last.
    await page.evaluate('document.activeElement?.blur()');
    const path = `${values.out}/${name}.png`;
    await page.screenshot({ path });
    const { size } = statSync(path);
    console.log(`${path}: ${Math.round(size / 1000)} kB`);
    if (size > mostBytes) throw new Error(`${path} is over 150 kB.`);
    await page.close();
  }
} finally {
  await browser.close();
}
