import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { script } from '../support/compiled.js';
import { demoData } from '../support/demo-data.js';

let dataDir: string;
/** Of a process that runs while the command loads a file. */
let running: ChildProcess;
let answers: AsyncIterator<string>;
let present: string;
beforeAll(async () => {
  dataDir = await demoData();
  running = spawn(
    process.execPath,
    [...script('test/e2e/norm-reader.ts'), dataDir],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  answers = createInterface(running.stdout!)[Symbol.asyncIterator]();
  present = (await law('akkoord')).out;
}, 60_000);
afterAll(async () => {
  running.stdin!.end();
  await once(running, 'exit');
  rmSync(dataDir, { recursive: true });
});

const law = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [...script('gateway/cli/law.ts'), ...args],
      { env: { DATA_DIR: dataDir } },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
const file = (name: string, content: string): string => {
  const path = join(dataDir, name);
  writeFileSync(path, content);
  return path;
};
const amended = () =>
  present.replace(
    /^(SCREENING_10_WERKDAGEN,DJI,INSLUITING,VOORUIT),10,/m,
    '$1,8,',
  );
const length = async () => {
  running.stdin!.write('SCREENING_10_WERKDAGEN\n');
  return Number((await answers.next()).value);
};

describe('npm run law', () => {
  test('prints the present rows as a file that changes nothing when it is loaded', async () => {
    expect(present).toMatch(/^code,verantwoordelijke,.*\n(.*\n){19}/);
    expect(await law('akkoord', file('same.csv', present))).toEqual({
      code: 0,
      out: 'akkoord: nothing changes.\n',
      err: '',
    });
  });

  test('with --dry-run says what a file changes, and a process that runs keeps what it has', async () => {
    expect(
      await law('akkoord', file('amended.csv', amended()), '--dry-run'),
    ).toEqual({
      code: 0,
      out: "SCREENING_10_WERKDAGEN from the beginning: aantal '10' -> '8'\nakkoord: nothing was written.\n",
      err: '',
    });
    expect(await length()).toBe(10);
  });

  test('loads a file, and a process that runs has it at the next request', async () => {
    expect(
      (await law('akkoord', file('amended.csv', amended()))).out,
    ).toContain('loaded');
    expect(await length()).toBe(8);
  });

  test('takes JSON with the same columns', async () => {
    const [columns, ...rows] = present
      .trim()
      .split('\n')
      .map((line) =>
        [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) =>
          cell!.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'),
        ),
      );
    const json = rows.map((cells) =>
      Object.fromEntries(columns!.map((name, index) => [name, cells[index]])),
    );
    const [first] = json;
    expect(first).toMatchObject({ code: 'MELDING_GEMEENTE_BEGIN_DETENTIE' });
    for (const row of json) delete row[''];
    const { code, err } = await law(
      'akkoord',
      file('same.json', JSON.stringify(json)),
    );
    expect([code, err]).toEqual([0, '']);
    expect(await length()).toBe(10);
  });

  test('names every row that is wrong, with its column and code, and writes nothing', async () => {
    const wrong = amended()
      .replace(/^PLAN_4_WEKEN,/m, 'PLAN_5_WEKEN,')
      .replace(/^(MDO_6_WEKEN,.*),6,WEKEN,/m, '$1,zes,WEKEN,');
    const { code, out, err } = await law('akkoord', file('wrong.csv', wrong));
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n').slice(0, 3)).toEqual([
      'akkoord cannot load this file; nothing was written:',
      expect.stringMatching(/^row 7, PLAN_5_WEKEN, code: UNKNOWN_CODE /),
      'row 10, MDO_6_WEKEN, aantal: INVALID is no whole number of 0 to 366',
    ]);
    expect(await length()).toBe(10);
  });

  test.each([
    ['no such file', () => join(dataDir, 'none.csv'), 'UNREADABLE'],
    ['an empty file', () => file('empty.csv', ''), 'UNREADABLE'],
    ['no JSON', () => file('no.json', '{'), 'UNREADABLE'],
    [
      'JSON that is no table',
      () => file('no.json', '{"code": 1}'),
      'UNREADABLE',
    ],
    [
      'rows of another length',
      () => file('short.csv', `${present}PLAN_4_WEKEN\n`),
      'UNREADABLE',
    ],
    [
      'a missing column',
      () => file('less.csv', present.replace('bron', 'herkomst')),
      'MISSING_COLUMN',
    ],
    [
      'an unknown column',
      () => file('more.csv', present.replace('bron', 'herkomst')),
      'UNKNOWN_COLUMN',
    ],
  ])('refuses %s', async (_, path, expected) => {
    const { code, out, err } = await law('akkoord', path());
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`: ${expected} `);
  });
});
