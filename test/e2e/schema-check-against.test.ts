import { once } from 'node:events';
import { readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import { certificate } from '../../gateway/testing/certificates.js';
import { root } from '../support/process.js';
import { schemaCopy, schemaOf, type Edit } from '../support/schema-copy.js';

const { pathOf, write, edit, run, runIn, checked } = schemaCopy();

const niveau =
  '  "1 (light) to 3 (intensive)."\n  niveau: Int @requiresScopes(scopes: [["toezicht:lezen"], ["mijn:lezen"]])\n';
const withoutNiveau: Edit = ['reclassering', niveau, ''];

test('it is compared with a Git ref or a supergraph in a file', async () => {
  edit(withoutNiveau);
  for (const against of ['HEAD', 'gateway/supergraph/supergraph.graphql']) {
    const { at, exit } = await checked(`--against=${against}`);
    expect([exit, at('FIELD_REMOVED Toezicht.niveau')?.severity]).toEqual([
      1,
      'breaking',
    ]);
  }
});

describe('a supergraph at an https URL', () => {
  const authority = certificate('authority');
  const tls = certificate('localhost', { issuer: authority });
  const texts: Record<string, string> = {
    '/supergraph.graphql': readFileSync(
      join(root, 'gateway/supergraph/supergraph.graphql'),
      'utf8',
    ),
    '/page.html': '<h1>Not GraphQL</h1>',
    '/dji.graphql': readFileSync(join(root, schemaOf('dji')), 'utf8'),
  };
  const server = createServer(tls, ({ url = '' }, response) => {
    const text = texts[url];
    response
      .writeHead(url === '/moved' ? 302 : text ? 200 : 404, {
        location: '/supergraph.graphql',
      })
      .end(text);
  });
  let url: string;
  beforeAll(async () => {
    await once(server.listen(0, 'localhost'), 'listening');
    url = `https://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  const trusting = () => {
    write('authority.pem', authority.cert);
    return { NODE_EXTRA_CA_CERTS: pathOf('authority.pem') };
  };

  test('is what the schemas are compared with', async () => {
    edit(withoutNiveau);
    const { code, out } = await runIn(trusting())(
      '--json',
      `--against=${url}/supergraph.graphql`,
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      against: `${url}/supergraph.graphql`,
      changes: [
        { code: 'FIELD_REMOVED', location: { file: schemaOf('reclassering') } },
      ],
    });
  });

  test.each([
    ['/nowhere.graphql', 'cannot be fetched (HTTP 404)'],
    ['/moved', 'cannot be fetched'],
    ['/page.html', 'is not GraphQL'],
    ['/dji.graphql', 'is no supergraph'],
  ])('%s is wrong usage, with a reason', async (path, reason) => {
    const { code, out, err } = await runIn(trusting())(
      `--against=${url}${path}`,
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });

  test('of a server whose certificate is not trusted is not fetched', async () => {
    const { code, err } = await run(`--against=${url}/supergraph.graphql`);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /cannot be fetched \(\w*(SELF_SIGNED|CERT|SIGNATURE)\w*\)/,
      ),
    ]);
  });
});

describe('without a Git repository', () => {
  beforeEach(() => renameSync(pathOf('.git'), pathOf('elsewhere')));
  afterEach(() => renameSync(pathOf('elsewhere'), pathOf('.git')));

  test('the schemas are compared with the supergraph in its folder', async () => {
    edit(withoutNiveau);
    const { at, exit, against } = await checked();
    expect([exit, against]).toEqual([
      1,
      'gateway/supergraph/supergraph.graphql',
    ]);
    expect(at('FIELD_REMOVED Toezicht.niveau')?.location.file).toBe(
      schemaOf('reclassering'),
    );
  });

  test('an error of composition has code, place and help, though not who changed last', async () => {
    edit(['reclassering', 'type PageInfo @shareable', 'type PageInfo']);
    const { code, out, err } = await run();
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('do not compose: 1 error'),
    ]);
    expect(out).toContain('error INVALID_FIELD_SHARING: PageInfo');
    expect(out).toContain(`reclassering ${schemaOf('reclassering')}:`);
    expect(out).toContain('help: Write @shareable on PageInfo');
  });

  test('a Git ref is unknown', async () => {
    const { code, err } = await run('--against=HEAD');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Git knows no such commit'),
    ]);
  });
});

test.each<[string[], string]>([
  [['--against=nowhere'], 'Git knows no such commit'],
  [['--against=package.json'], 'is not GraphQL'],
  [['--against=subgraphs/dji/schema.graphql'], 'is no supergraph'],
  [['--against=http://127.0.0.1:9/'], 'only fetched over https'],
  [['--against=https://127.0.0.1:9/'], 'cannot be fetched'],
  [['--usage=package.json'], 'is no export of usage'],
  [['--schema=package.json'], '--schema needs --partner'],
  [['--partner=niemand'], 'There is no partner niemand'],
  [['--format=pdf'], 'Allowed choices are'],
])('wrong usage %j has exit code 2 and a reason', async (args, reason) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(reason);
});
