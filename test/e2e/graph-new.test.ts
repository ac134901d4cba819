import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  test,
} from '@jest/globals';
import { startProcessWithUs } from '../support/process.js';
import {
  repositoryCopy,
  type RepositoryCopy,
} from '../support/repository-copy.js';

let copy: RepositoryCopy;
beforeAll(() => {
  copy = repositoryCopy();
});
afterAll(() => copy.remove());
afterEach(() => {
  copy.git('checkout', '--quiet', '.');
});

const graphNew = (name: string) =>
  copy.run(`node --import tsx gateway/cli/graph.ts new ${name}`);

test.each([
  ['dji', 'subgraphs/dji exists. Take another name'],
  ['Uwv', '2 to 20 lower-case letters'],
  ['../uwv', '2 to 20 lower-case letters'],
  ['redis', 'This name is reserved, as are gateway'],
  ['class', 'means something else in the code'],
  ['seed', 'means something else in the code'],
])(
  'the name %s is wrong usage, and nothing is written',
  async (name, reason) => {
    const { code, out, err } = await graphNew(name);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(reason)]);
    expect(copy.changed()).toEqual([]);
  },
);

describe('a failure half-way leaves everything as it was', () => {
  const dji = 'subgraphs/dji/schema.graphql';
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(copy.folder, file), 'utf8');
    expect(text).toContain(from);
    copy.write(file, text.replace(from, to));
  };
  const fails = async (reason: string) => {
    const before = copy.git('diff');
    const { code, out, err } = await graphNew('uwv');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(
      'The partner uwv is not made, and nothing is changed:',
    );
    expect(err).toContain(reason);
    expect(copy.git('diff')).toBe(before);
    expect(existsSync(join(copy.folder, 'subgraphs/uwv'))).toBe(false);
    return err;
  };

  test('when the register of partners is not as expected', async () => {
    edit('shared/partners.ts', '] as const;', '];');
    await fails('has no list that ends with');
  });

  test('when no types can be generated', async () => {
    edit(dji, 'type Query {', 'type Query');
    expect(await fails('Syntax Error')).not.toContain('types are generated');
  });

  test('when the schemas do not compose, after types were generated from another schema than before', async () => {
    edit(dji, 'type PageInfo @shareable', 'type PageInfo');
    edit(dji, '  hasNextPage: Boolean!', '  hasNextPage: Boolean');
    expect(await fails('do not compose')).toContain('types are generated');
  });

  test('when it is interrupted, as npm does it: twice', async () => {
    const started = startProcessWithUs(
      ['gateway/cli/with-install.mjs', 'gateway/cli/graph.ts', 'new', 'uwv'],
      {},
      copy.folder,
    );
    await started.waitForOutput('types are generated');
    started.child.kill('SIGINT');
    started.child.kill('SIGINT');
    expect(await started.exited).toBe(1);
    expect(started.output()).toContain('it was interrupted.');
    expect(copy.changed()).toEqual([]);
  });
});
