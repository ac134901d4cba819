import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType, getNamedType, isLeafType } from 'graphql';
import { apiSchemaFile } from '../../gateway/supergraph/committed.js';
import { unifiedView } from '../support/unified-view.js';
import { gateways } from './gateways/gateways.js';
import { Client, type Request } from './load.js';
import { median } from './median.js';
import { nextOf, turnOf, warmUp } from './measure.js';
import type { Options } from './options.js';
import { mainThreadMs } from './process-use.js';
import type { Scenario } from './scenarios.js';
import { startSetting, type Setting } from './setting.js';
import { target } from './targets.js';

/** Rows of four values and some 70 bytes: 10 kB to 8 MB. */
const sizes = [140, 1_400, 14_000, 112_000];
const valuesOfRow = 4;
const seconds = 0.7;
/** How many operations are requested for the first time. */
const operations = 20;

/** What grows with the size of a response, and with the number of operations: ours, and ours-bare for responses. */
export async function measureGrowth({ rounds = 8 }: Options): Promise<void> {
  const setting = await startSetting();
  try {
    for (const name of ['ours-bare', 'ours'] as const)
      await perValue(name, setting, rounds);
    for (const [name, query] of [
      ['unified view', unifiedView],
      ['the largest operation', largest()],
    ] as const)
      await firstRequests(name, query, setting);
  } finally {
    setting.stop();
  }
}

const rows = (first: number): Scenario => ({
  name: 'rows',
  title: '',
  graph: 'shop',
  query:
    'query Rows($first: Int!) { rows(first: $first) { id name amount isOpen } }',
  variables: () => ({ first }),
  hasUniqueCallers: true,
  concurrency: 1,
});

/** CPU of a value: that of a request without rows is not counted. */
async function perValue(
  name: 'ours' | 'ours-bare',
  setting: Setting,
  rounds: number,
): Promise<void> {
  const process = await gateways[name](setting.configOf(rows(0)));
  const client = new Client(process.url);
  const pid = process.child.pid!;
  const all = [0, ...sizes].map((first) => {
    const scenario = rows(first);
    return { first, scenario, next: nextOf(setting.requestsOf(scenario)) };
  });
  for (const { scenario, next } of all) await warmUp(client, next, scenario, 3);
  const costs = new Map(all.map(({ first }) => [first, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const { first, scenario, next } of all) {
      const turn = await turnOf(client, pid, next, scenario, seconds);
      costs.get(first)!.push(turn.cpuMs / turn.load.requests);
    }
  const [alone = 0, ...others] = Array.from(costs.values(), median);
  const each = others.map(
    (cost, at) => ((cost - alone) * 1_000_000) / (sizes[at]! * valuesOfRow),
  );
  console.log(
    `${name}: ${alone.toFixed(2)} ms a request, and nanoseconds of CPU a value: ${sizes.map((first, at) => `${each[at]!.toFixed(0)} of ${first} rows`).join(', ')}`,
  );
  console.log(
    target(
      `a value of 8 MB to one of 100 kB, ${name}`,
      each[3]! / each[1]!,
      1.25,
    ),
  );
  await client.close();
  await process.stop();
}

/** The main thread during the first request of an operation, and during the second. */
async function firstRequests(
  name: string,
  query: string,
  setting: Setting,
): Promise<void> {
  const scenario: Scenario = {
    name,
    title: name,
    graph: 'people',
    query,
    variables: (n, people) => ({ id: people[n % people.length] }),
    concurrency: 1,
  };
  const process = await gateways.ours(setting.configOf(scenario));
  const client = new Client(process.url);
  const pid = process.child.pid!;
  const [request] = setting.requestsOf(scenario) as [Request];
  await warmUp(client, () => request, scenario, 10);
  const used = async (own: Request) => {
    const before = mainThreadMs(pid);
    await client.send(own);
    return mainThreadMs(pid) - before;
  };
  const measured: [first: number, second: number][] = [];
  for (let turn = 0; turn < operations; turn++) {
    // Another text is another operation.
    const body = request.body.replace('query ', `query N${turn}`);
    const own = { ...request, body };
    measured.push([await used(own), await used(own)]);
  }
  const firsts = measured.map(([first]) => first);
  const more = measured.map(([first, second]) => first - second);
  console.log(
    `${name}, main thread in ms: first ${median(firsts).toFixed(1)} (at most ${Math.max(...firsts).toFixed(1)}), second ${median(measured.map(([, second]) => second)).toFixed(1)}`,
  );
  console.log(
    target(
      `first request more than the second, ${name}`,
      median(more),
      20,
      ' ms',
    ),
  );
  console.log(
    target(`longest first request, ${name}`, Math.max(...firsts), 50, ' ms'),
  );
  await client.close();
  await process.stop();
}

/** As many fields of one person as the limits take. */
function largest(): string {
  const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'));
  let left = 1_700;
  const fieldsOf = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return '';
    const own = Object.values(type.getFields()).filter(({ args }) =>
      args.every(
        ({ defaultValue, type: of }) =>
          defaultValue !== undefined || !String(of).endsWith('!'),
      ),
    );
    const parts: string[] = [];
    for (const field of own) {
      const named = getNamedType(field.type);
      if (left <= 0) break;
      if (isLeafType(named)) {
        left -= 1;
        parts.push(field.name);
      } else if (depth > 0) {
        left -= 3;
        const inner = fieldsOf(named.name, depth - 1);
        if (inner) parts.push(`${field.name} { ${inner} }`);
      }
    }
    return parts.join(' ');
  };
  return `query Largest($id: ID!) { justitiabele(id: $id) { ${fieldsOf('Justitiabele', 5)} } }`;
}
