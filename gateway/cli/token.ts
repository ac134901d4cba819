import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';
import { cliConfig } from './config.js';
import { demoIssuerKey } from '../../shared/demo/issuer-key.js';

const { dataDir } = cliConfig();
const [name = '', ...rest] = process.argv.slice(2);

if (!isPersona(name) || rest.length > 0) {
  const mistake = rest.length > 0 ? 'One persona at a time.' : '';
  refuse(
    `${mistake || (name ? `There is no persona '${name}'.` : 'Which persona?')} Known are: ${Object.keys(personas).join(', ')}. Example: npm run -s token -- casemanager-vught`,
    2,
  );
}
console.log(await demoToken(name, demoKey()));

function isPersona(text: string): text is PersonaName {
  return Object.hasOwn(personas, text);
}

function demoKey(): KeyObject {
  return (
    demoIssuerKey(dataDir) ??
    refuse(
      `There is no usable demo key in ${join(dataDir, 'demo')}. Start the demonstration first (npm start), with the same DATA_DIR.`,
      1,
    )
  );
}

function refuse(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
