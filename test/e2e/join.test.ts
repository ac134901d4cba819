import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';
import { pages } from '../support/pages.js';
import { startPartnerYoga } from '../support/partner-yoga.js';
import {
  freePortBase,
  startProcessWithUs,
  type ServiceProcess,
} from '../support/process.js';
import { newPerson, registerDetention } from '../support/registration.js';
import {
  repositoryCopy,
  type RepositoryCopy,
} from '../support/repository-copy.js';

// The guide for joining, in a copy of the repository: `svb` with code there, and `uwv`, which is a schema and a URL. Each test is a step of it,
// and begins where the one before ended.

const guide = pages
  .find(({ file }) => file === 'docs/partners.md')!
  .text.split(/^## /m)
  .find((section) => section.startsWith('Join\n'))!;
const documented = Array.from(
  guide.matchAll(/(?:^|`)((?:[A-Z_]+=[^\s`]+ )*npm [^`\n]+)/gm),
  ([, command]) => command!,
);
const ran = new Set<string>();
/** Each command begins its own processes, some of them many. */
const enough = 300_000;

const services: ServiceProcess[] = [];
let copy: RepositoryCopy;
let dataDir: string;
let base: number;
let afterNew: { changed: string[]; registered: string };

const inCopy = (file: string) => join(copy.folder, file);
const read = (file: string) => readFileSync(inCopy(file), 'utf8');

/** Runs a command of the guide. */
async function run(command: string): Promise<string> {
  ran.add(command);
  const { code, out, err } = await copy.run(command);
  expect([command, code, code === 0 ? '' : `${out}${err}`]).toEqual([
    command,
    0,
    '',
  ]);
  return out;
}

beforeAll(async () => {
  base = await freePortBase();
  copy = repositoryCopy();
  dataDir = inCopy('.data-svb');
  await run('npm run graph -- new svb');
  afterNew = {
    changed: copy.changed(),
    registered: copy.git('diff', '--unified=0', 'shared/partners.ts'),
  };
}, enough);
afterAll(async () => {
  await Promise.all(services.map(({ stop }) => stop()));
  copy.remove();
});

const isGenerated = (file: string) =>
  /\.generated\.(ts|json|yaml|env)$|^gateway\/supergraph\/(supergraph|api)\.graphql$|^gateway\/supergraph\/labels\.json$|^docs\/who-sees-what\.md$/.test(
    file,
  );

describe('graph new', () => {
  test('writes at most 16 files and 400 lines by hand, apart from the descriptions of its schema', () => {
    const files = readdirSync(inCopy('subgraphs/svb'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile() && !isGenerated(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.length).toBeLessThanOrEqual(16);
    const lines = files
      .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .filter((line) => line.trim() !== '');
    const description = /^ *".*"( # .*)?$/;
    expect(
      lines.filter((line) => !description.test(line)).length,
    ).toBeLessThanOrEqual(400);
    expect(lines.filter((line) => /voorbeeld/i.test(line))).toEqual(
      lines.filter((line) => line.includes('"Voorbeeld: vul in')),
    );
  });

  test('changes outside its folder one line, what is generated, and the generated parts of two files', () => {
    const outside = afterNew.changed.filter(
      (file) => !file.startsWith('subgraphs/svb/') && !isGenerated(file),
    );
    expect(outside).toEqual([
      'CODEOWNERS',
      'docker-compose.yml',
      'shared/partners.ts',
    ]);
    expect(afterNew.registered.match(/^[+-][^+-].*$/gm)).toEqual(["+  'svb',"]);
    const byHand = (text: string) =>
      text.replaceAll(/^( *# Partners: (\w+)\.)[^]*?^ *# End of \2\./gm, '$1');
    for (const file of outside.slice(0, 2)) {
      expect(byHand(read(file))).toBe(byHand(copy.git('show', `HEAD:${file}`)));
      expect(read(file)).toContain('svb');
    }
  });

  test(
    'has a partner that keeps its contract',
    async () => {
      await run('npm test -- test/contract/declared');
    },
    enough,
  );
});

describe('after the declaration and the schema were changed, and a partner in another language added', () => {
  beforeAll(async () => {
    const party = JSON.parse(read('subgraphs/svb/party.json'));
    party.purposes[0].scopesByRole['svb-medewerker'].push('svb:lezen');
    copy.write('subgraphs/svb/party.json', JSON.stringify(party));
    const schema = read('subgraphs/svb/schema.graphql');
    copy.write(
      'subgraphs/svb/schema.graphql',
      schema.replace(
        '  sinds: DateTime!\n',
        '  sinds: DateTime! @requiresScopes(scopes: [["svb:lezen"]])\n',
      ),
    );
    mkdirSync(inCopy('subgraphs/uwv'));
    for (const file of ['labels.json', 'party.json', 'schema.graphql'])
      cpSync(
        inCopy(`examples/partner-yoga/${file}`),
        inCopy(`subgraphs/uwv/${file}`),
      );
    await run('npm run codegen && npm run compose');
  }, enough);

  test('one run composes both, and writes no code for the one that runs elsewhere', () => {
    const supergraph = read('gateway/supergraph/supergraph.graphql');
    for (const name of ['svb', 'uwv'])
      expect(supergraph).toContain(`@join__graph(name: "${name}"`);
    expect(read('docs/who-sees-what.md')).toContain('svb:lezen');
    expect(read('shared/access/parties.generated.ts')).toContain('"UWV"');
    expect(read('docker-compose.yml')).not.toContain('uwv');
    expect(read('gateway/supergraph/labels.json')).toContain(
      'Wajong-uitkering',
    );
    expect(readdirSync(inCopy('subgraphs/uwv')).sort()).toEqual([
      'labels.json',
      'party.json',
      'schema.graphql',
    ]);
  });

  test('graph check says that they break nothing', async () => {
    expect(await run('npm run graph -- check')).toContain('0 breaking changes');
  });

  test('npm start says where the one that runs elsewhere is to be set', async () => {
    const { code, err } = await copy.run('npm start');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('SUBGRAPHS=uwv=https://uwv.example/graphql'),
    ]);
  });
});

async function ask(token: string, query: string, variables?: object) {
  const response = await fetch(`http://127.0.0.1:${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: any; errors?: any[] };
}
const askAs = async (persona: PersonaName, query: string, variables?: object) =>
  ask(
    await demoToken(persona, demoIssuerKeys(dataDir).privateKey),
    query,
    variables,
  );

const view = `query ($id: ID!) {
  justitiabele(id: $id) {
    persoonsgegevens { naam }
    detenties { inrichting { code } }
    svbDossier { status }
    uitkeringen { soort }
    reintegratie { onvolledig }
  }
}`;

describe('npm start runs the whole graph with both', () => {
  beforeAll(async () => {
    mkdirSync(dataDir);
    const { service: uwv, url } = await startPartnerYoga(dataDir);
    services.push(uwv);
    // Two commands of the guide at once.
    ran.add('DATA_DIR=.data-svb npm start');
    ran.add('SUBGRAPHS=uwv=https://uwv.example/graphql npm start');
    const service = startProcessWithUs(
      ['gateway/cli/with-install.mjs', 'gateway/cli/start.ts'],
      {
        DATA_DIR: '.data-svb',
        SUBGRAPHS: `uwv=${url}`,
        PORT_BASE: String(base),
        DEMO_PEOPLE: '100',
      },
      copy.folder,
    );
    services.push(service);
    await service.waitForOutput('Everything runs');
  }, enough);

  test('the new partner is in the unified view of a person', async () => {
    const { data, errors } = await askAs('casemanager-vught', view, {
      id: demoPersonId('knownToAll'),
    });
    expect(errors).toBeUndefined();
    expect(data.justitiabele).toEqual({
      persoonsgegevens: { naam: expect.any(String) },
      detenties: expect.arrayContaining([{ inrichting: { code: 'PI-VUGHT' } }]),
      svbDossier: { status: 'OPEN' },
      // UWV knows other people.
      uitkeringen: null,
      reintegratie: { onvolledig: [] },
    });
  });

  test('its user sees the people with whom it has a relation, with what only its own scope opens', async () => {
    const out = await run(
      'DATA_DIR=.data-svb npm run -s token -- svb-medewerker',
    );
    const { data, errors } = await ask(
      out.trim(),
      '{ svbDossiers(first: 100) { edges { node { id persoonsgegevens { naam } svbDossier { sinds } } } } }',
    );
    expect(errors).toBeUndefined();
    const nodes = data.svbDossiers.edges.map(({ node }: any) => node);
    expect(nodes).toContainEqual({
      id: demoPersonId('knownToAll'),
      persoonsgegevens: { naam: expect.any(String) },
      svbDossier: { sinds: expect.any(String) },
    });
    expect(nodes.map(({ id }: any) => id)).not.toContain(
      demoPersonId('knownToDjiOnly'),
    );
    const other = await askAs(
      'casemanager-vught',
      'query ($id: ID!) { justitiabele(id: $id) { svbDossier { sinds } } }',
      { id: demoPersonId('knownToAll') },
    );
    expect(other.data.justitiabele.svbDossier?.sinds).toBeUndefined();
    expect(other.errors![0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  test('the partner that runs elsewhere answers a query', async () => {
    const { data, errors } = await askAs(
      'coordinator-utrecht',
      '{ uitkeringsgerechtigden { edges { node { uitkeringen { soort status } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.uitkeringsgerechtigden.edges).toContainEqual({
      node: { uitkeringen: [{ soort: 'WW', status: 'AANGEVRAAGD' }] },
    });
  });

  test.each([
    ['92000001', 'SVB', 'SVB', { svbDossier: { status: 'OPEN' } }],
    ['92000002', 'UWV', 'UWV-UTRECHT', { uitkeringen: [] }],
  ])(
    'a registration (skn %s) that names an organisation of %s is reported to it, and the view has its data',
    async (skn, partij, organisatie, shown) => {
      const { data } = await askAs('casemanager-vught', registerDetention, {
        input: {
          ...newPerson(skn, null),
          ookBetrokken: [{ partij, organisatie }],
        },
      });
      const { id } = data.detentieRegistreren.detentie.justitiabele;
      for (;;) {
        const { justitiabele } = (
          await askAs('casemanager-vught', view, { id })
        ).data;
        if (justitiabele?.reintegratie?.onvolledig.length === 0) {
          expect(justitiabele).toMatchObject(shown);
          break;
        }
        await sleep(100);
      }
    },
  );
});

test('every command of the guide was run', () => {
  expect([...new Set(documented)].sort()).toEqual([...ran].sort());
});
