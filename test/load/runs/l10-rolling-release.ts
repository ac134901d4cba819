import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { committedSupergraph } from '../../../gateway/supergraph/committed.js';
import { viewRequests } from '../callers.js';
import type { LoadResult, LoadRun } from '../load-run.js';
import { metricsOf, supergraphsTaken, untilTaken } from '../metrics.js';
import {
  failuresOf,
  LoadClient,
  outcomesOf,
  type LoadRequest,
  type Sent,
} from '../open-loop.js';
import type { LoadOptions } from '../options.js';
import { startBalancer } from '../release/balancer.js';
import {
  newerRelease,
  newerSupergraph,
  newField,
  rollout,
  type Rollout,
} from '../release/releases.js';
import { startServices, type Services } from '../services.js';

const clients = 4;
const drift = 'PARTNER_UNAVAILABLE/SCHEMA_DRIFT';
const query = `query Release($id: ID!) { justitiabele(id: $id) {
  id
  detenties { titel inrichting { naam } }
  basisvoorwaarden { soort status }
  gemeenteVanHerkomst { code naam ${newField} }
  reintegratie { fase onvolledig }
} }`;

/** L10. What the gateway does with two releases of a partner at a time is tested here, so each roll leaves both in use for a while. */
export const rollingRelease: LoadRun = {
  id: 'L10',
  title:
    'a partner is rolled to a release with a field more, and without it again, under load: in the right order no request fails, in the wrong one only that field is missing',
  isQuick: true,
  execute: async (options) => {
    const balancer = await startBalancer();
    const services = await startServices(
      { DEMO_PEOPLE: '100' },
      { GEMEENTE_URL: balancer.url },
      [],
    );
    const newer = newerRelease(services.folder);
    const { hostname, port } = new URL(services.url);
    balancer.targets = [`http://${hostname}:${Number(port) + 3}/graphql`];
    const rolls = rollout(services, balancer, (options.seconds * 1_000) / 6);
    try {
      return await released(
        {
          services,
          rolls,
          newer,
          older: services.folder,
          supergraphs: {
            newer: newerSupergraph(),
            older: committedSupergraph(),
          },
        },
        options,
      );
    } finally {
      await rolls.stop();
      await services.stop();
      await balancer.stop();
      rmSync(newer, { recursive: true });
    }
  },
};

/** Folders of the two releases, and the supergraphs that are composed with them. */
interface Releases {
  services: Services;
  rolls: Rollout;
  older: string;
  newer: string;
  supergraphs: Readonly<Record<'older' | 'newer', string>>;
}

async function released(
  releases: Releases,
  options: LoadOptions,
): Promise<LoadResult> {
  const client = new LoadClient(releases.services.url);
  try {
    const load = await clientsOf(releases.services, client);
    const right = await load.during(() => rightOrder(releases, load, options));
    const wrong = await load.during(() => wrongOrder(releases, load, options));
    const others = failuresOf(wrong.sent, options).filter(
      ({ status, codes }) => status !== 200 || String(codes) !== drift,
    );
    const cost = costOf(right.result, wrong.result);
    const isHeld =
      failuresOf(right.sent, options).length === 0 &&
      others.length === 0 &&
      String(cost) === newField;
    return {
      outcome: isHeld ? 'pass' : 'fail',
      detail: `right order: ${outcomesOf(right.sent)}; wrong order: ${outcomesOf(wrong.sent)}; without it: ${cost.join(', ') || 'nothing'}`,
    };
  } finally {
    await client.close();
  }
}

/** A new field at the partner first, a removed one at the gateway first. Clients select it as long as the supergraph has it. */
async function rightOrder(
  { services, rolls, newer, older, supergraphs }: Releases,
  load: Load,
  { seconds }: LoadOptions,
): Promise<unknown> {
  await rolls.to(newer);
  await publish(services, supergraphs.newer);
  load.isSelected = true;
  await sleep((seconds * 1_000) / 3);
  const sample = await load.sample();
  load.isSelected = false;
  await publish(services, supergraphs.older);
  await rolls.to(older);
  return sample;
}

/** The supergraph names the field before the partner has it and, but for the short form, after. */
async function wrongOrder(
  { services, rolls, newer, older, supergraphs }: Releases,
  load: Load,
  { seconds, isShort }: LoadOptions,
): Promise<unknown> {
  await publish(services, supergraphs.newer);
  load.isSelected = true;
  await sleep((seconds * 1_000) / 3);
  const sample = await load.sample();
  if (!isShort) {
    await rolls.to(newer);
    await untilMissing(services, false);
    await rolls.to(older);
    await untilMissing(services, true);
  }
  load.isSelected = false;
  await publish(services, supergraphs.older);
  return sample;
}

/** As an operator does: the file is replaced, and the gateway finds that by itself. */
async function publish(
  { opsUrl, supergraphFile }: Services,
  supergraph: string,
): Promise<void> {
  const before = await supergraphsTaken(opsUrl);
  writeFileSync(`${supergraphFile}.new`, supergraph);
  renameSync(`${supergraphFile}.new`, supergraphFile);
  await untilTaken(opsUrl, before);
}

/** Until the gateway knows whether the partner lacks the field. */
async function untilMissing(
  { opsUrl }: Services,
  isMissing: boolean,
): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const metrics = await metricsOf(opsUrl);
    if (/_missing_fields\{.*\} 1$/m.test(metrics) === isMissing) return;
    if (Date.now() > until)
      throw new Error(
        `After 60 s the gateway does not say that the field is ${isMissing ? 'missing' : 'there'}.`,
      );
    await sleep(200);
  }
}

interface Load {
  /** Whether half of the requests select the new field. */
  isSelected: boolean;
  /** Sends requests until `act` has ended. */
  during<T>(act: () => Promise<T>): Promise<{ sent: Sent[]; result: T }>;
  /** The response about one person, with the field. */
  sample(): Promise<unknown>;
}

async function clientsOf(
  services: Services,
  client: LoadClient,
): Promise<Load> {
  const whole = await viewRequests(services);
  const selecting = await viewRequests(services, { query });
  const example = selecting();
  let turn = 0;
  const next = (): LoadRequest =>
    load.isSelected && turn++ % 2 ? selecting() : whole();
  const load: Load = {
    isSelected: false,
    during: async (act) => {
      const sent: Sent[] = [];
      let isOver = false;
      const one = async () => {
        while (!isOver) sent.push(await client.send(next(), 0));
      };
      const all = Promise.all(Array.from({ length: clients }, one));
      try {
        const result = await act();
        return { sent, result };
      } finally {
        isOver = true;
        await all;
      }
    },
    sample: async () => {
      const { body, headers } = example;
      const response = await fetch(services.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return ((await response.json()) as { data: unknown }).data;
    },
  };
  return load;
}

/** Names of the fields of which one response has a value and the other none. */
function costOf(whole: unknown, less: unknown): string[] {
  if (typeof whole !== 'object' || whole === null) return [];
  return Object.entries(whole).flatMap(([name, value]) => {
    const other = (less as Record<string, unknown> | null)?.[name] ?? null;
    return value !== null && other === null ? [name] : costOf(value, other);
  });
}
