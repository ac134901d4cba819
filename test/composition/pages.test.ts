import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Metrics } from '../../gateway/http/metrics.js';
import { knownVariables } from '../../shared/config.js';
import { partners } from '../../shared/partners.js';
import { errorCodes } from '../../shared/graphql/errors.js';
import { blocksOf, pages, proseOf, type Page } from '../support/pages.js';
import { root } from '../support/process.js';

const page = (file: string) => pages.find((one) => one.file === file)!;

/** Relative links: `[text](target)`. */
const linksOf = (of: Page) =>
  Array.from(
    proseOf(of).matchAll(/\]\(([^)\s]+)\)/g),
    ([, target]) => target!,
  ).filter((target) => !/^[a-z]+:/.test(target));

/** Anchors as GitHub makes them of headings. */
const anchorsOf = (of: Page) =>
  Array.from(proseOf(of).matchAll(/^#+ (.*)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every link targets an existing file and heading', () => {
  const links = pages.flatMap((of) =>
    linksOf(of).map((target) => ({ of, target })),
  );
  expect(links.length).toBeGreaterThan(50);
  const broken = links.filter(({ of, target }) => {
    const [path, anchor] = target.split('#') as [string, string?];
    const file = path ? normalize(join(dirname(of.file), path)) : of.file;
    if (!existsSync(join(root, file))) return true;
    return anchor !== undefined && !anchorsOf(page(file)).includes(anchor);
  });
  expect(broken.map(({ of, target }) => `${of.file}: ${target}`)).toEqual([]);
});

/** Paths of files in code spans, from the root, the page's own folder, or the folder that a new partner copies. */
const filesOf = (of: Page) =>
  Array.from(
    proseOf(of).matchAll(
      /`((?:[\w.-]+\/)*[\w-][\w.-]*\.(?:ts|mjs|graphql|sh|yml|md)|(?:gateway|shared|subgraphs|test|docs|deploy)\/[\w./-]+)`/g,
    ),
    ([, file]) => file!,
  );

test('every file and folder that a page names exists', () => {
  const named = pages.flatMap((of) =>
    filesOf(of).map((file) => ({ of, file })),
  );
  expect(named.length).toBeGreaterThan(80);
  const missing = named.filter(
    ({ of, file }) =>
      !['.', dirname(of.file), 'subgraphs/gemeente'].some((folder) =>
        existsSync(join(root, folder, file)),
      ),
  );
  expect(missing.map(({ of, file }) => `${of.file}: ${file}`)).toEqual([]);
});

test('every decision has a status, a context and consequences, and is in the index', () => {
  const index = page('docs/decisions/README.md').text;
  const decisions = pages.filter(({ file }) =>
    /^docs\/decisions\/\d{4}-[\w-]+\.md$/.test(file),
  );
  expect(decisions.length).toBeGreaterThan(15);
  for (const { file, text } of decisions) {
    expect(text).toMatch(
      /^# \d+\. .+\n\nStatus: (accepted|proposed|superseded by \d{4}), \d{4}-\d{2}-\d{2}/,
    );
    for (const part of ['Context', 'Decision', 'Consequences'])
      expect(text).toContain(`\n## ${part}\n`);
    expect(index).toContain(`(${basename(file)})`);
  }
});

test('each of the six walks has at most ten steps', () => {
  const walks = page('docs/walks.md').text.split(/^## /m).slice(1);
  expect(walks).toHaveLength(6);
  for (const walk of walks) {
    const steps = walk.match(/^\d+\. .*$/gm)!;
    // Links, so that a missing file is a broken link.
    const named = walk.match(
      /^\d+\. \[`[\w./-]+`\]\(\.\.\/[\w./-]+\): .+\.$/gm,
    );
    expect(named).toEqual(steps);
    expect(steps.length).toBeLessThanOrEqual(10);
  }
});

test('every setting is documented in docs/operations.md', () => {
  const { text } = page('docs/operations.md');
  const settings = text.slice(0, text.indexOf('## The issuer'));
  // Settings of each partner are documented once, with the prefix of DJI; passwords are read by docker-compose.yml.
  const each = new RegExp(`^(${partners.join('|')})(?=_)`, 'i');
  const variables = [...knownVariables]
    .filter((name) => !name.endsWith('_PASSWORD'))
    .map((name) => name.replace(each, 'DJI'));
  expect(variables.length).toBeGreaterThan(20);
  expect(variables.filter((name) => !settings.includes(`\`${name}`))).toEqual(
    [],
  );
});

test('every metric of ours is documented in docs/operations.md', () => {
  const { text } = page('docs/operations.md');
  const metrics = new Metrics().registry.getMetricsAsArray();
  expect(metrics.length).toBeGreaterThan(3);
  const missing = metrics.filter(({ name }) => !text.includes(`\`${name}{`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('every partner folder has a code owner', () => {
  const owners = readFileSync(join(root, 'CODEOWNERS'), 'utf8');
  const owned = Array.from(
    owners.matchAll(/^\/subgraphs\/(\w+)\/ +@\S/gm),
    ([, partner]) => partner,
  );
  expect(owned.toSorted()).toEqual(
    readdirSync(join(root, 'subgraphs')).toSorted(),
  );
});

test('the README has at most 150 lines', () => {
  expect(page('README.md').text.split('\n').length).toBeLessThanOrEqual(151);
});

test('docs/clients.md documents exactly the error codes that exist', () => {
  const { text } = page('docs/clients.md');
  const table = text.slice(text.indexOf('## Errors'));
  const documented = Array.from(
    table.matchAll(/^\| `([A-Z_]+)` +\| (\d+) /gm),
    ([, code, status]) => [code!, Number(status)] as const,
  );
  expect(Object.fromEntries(documented)).toEqual(errorCodes);
});

describe('commands', () => {
  const manifest = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as { scripts: Record<string, string> };

  /** `npm run -s name -- --option …`, in code spans and blocks; a comment ends a command. */
  const commands = pages.flatMap((of) =>
    Array.from(
      of.text
        .replaceAll(/\\\n\s*/g, '')
        .matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:-]*)([^`\n#]*)/g),
      ([, script, rest]) => ({
        file: of.file,
        script: script!,
        /** Of `npm run graph`, which has options per command. */
        subcommand: /^ -- ([a-z]+)/.exec(rest!)?.[1],
        options: Array.from(rest!.matchAll(/ (?:-- )?\[?(--[a-z][a-z-]*)/g))
          .map(([, option]) => option!)
          .filter((option) => option !== '--'),
      }),
    ),
  );
  const npmItself = ['ci', 'install', 'sbom', 'audit'];

  test('every npm command that a page names exists', () => {
    expect(commands.length).toBeGreaterThan(20);
    const unknown = commands.filter(
      ({ script }) =>
        !(script in manifest.scripts) && !npmItself.includes(script),
    );
    expect(unknown).toEqual([]);
  });

  const nameOf = ({ script, subcommand }: (typeof commands)[number]) =>
    script === 'graph' && subcommand ? `graph -- ${subcommand}` : script;
  const optionsOf = (name: string) => [
    ...new Set(
      commands
        .filter((command) => nameOf(command) === name)
        .flatMap(({ options }) => options),
    ),
  ];
  const withOptions = [...new Set(commands.map(nameOf))].filter(
    (name) =>
      name.split(' ')[0]! in manifest.scripts && optionsOf(name).length > 0,
  );

  test('`npm run sbom` lists every package of the lockfile', async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'sbom'], {
      cwd: root,
      maxBuffer: 2 ** 26,
    });
    const { bomFormat, components } = JSON.parse(stdout) as {
      bomFormat: string;
      components: { 'bom-ref': string }[];
    };
    const { packages } = JSON.parse(
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
    ) as { packages: Record<string, { name?: string; version: string }> };
    const listed = components.map((component) => component['bom-ref']);
    const locked = Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(
        ([path, { name = path.split('node_modules/').pop(), version }]) =>
          `${name}@${version}`,
      );
    expect(bomFormat).toBe('CycloneDX');
    expect(locked.filter((each) => !listed.includes(each))).toEqual([]);
  });

  test('options of commands are found', () => {
    expect(withOptions).toEqual(expect.arrayContaining(['import', 'nakoming']));
  });

  test.each(withOptions)(
    '`npm run %s` has the documented options',
    async (script) => {
      const { stdout } = await promisify(execFile)(
        'npm',
        [
          'run',
          '-s',
          ...`${script}${script.includes(' -- ') ? '' : ' --'} --help`.split(
            ' ',
          ),
        ],
        { cwd: root },
      );
      const known = Array.from(
        stdout.matchAll(/--[a-z][a-z-]*/g),
        ([one]) => one,
      );
      expect(optionsOf(script).filter((one) => !known.includes(one))).toEqual(
        [],
      );
    },
  );
});

test('code blocks of a page are found, in lists too', () => {
  const text =
    'a\n\n```sh runnable\nx\n```\n\n1. b\n\n   ```json\n   {}\n   ```\n';
  expect(blocksOf({ file: '', text })).toEqual([
    { info: 'sh runnable', code: 'x\n' },
    { info: 'json', code: '{}\n' },
  ]);
});
