import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { VerwerkingEntity } from '../../../shared/audit/audit-tables.js';
import { pseudonyms } from '../../../shared/audit/pseudonym.js';
import { today } from '../../../shared/days.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { personas, type PersonaName } from '../../../shared/demo/personas.js';
import { seededRandom, type Random } from '../../../shared/demo/random.js';
import type { FaultMode } from '../../support/fault-proxy.js';
import { startFederation, type Federation } from '../../support/federation.js';
import { unifiedPage, unifiedView } from '../../support/unified-view.js';
import type { LoadRun } from '../load-run.js';

const clients = 6;
const faultsEveryMs = 300;
/** Between the share of responses with an error and that with a fault. */
const margin = 0.01;
const modes: readonly FaultMode[] = [
  'forward',
  'forward',
  'forward',
  'reset',
  'hang',
  'error',
];

/** A request whose response a client has: which people it is about. */
interface Answered {
  traceId: string;
  /** It has an error that a partner failed. */
  hasFailed: boolean;
  people: string[];
}

/** L9, of one person and of pages. The long form takes twenty phases: an hour with `--seconds 180`. */
export const soak: LoadRun = {
  id: 'L9',
  title:
    'random faults of all partners: the audit entries are the people in responses, exactly',
  isQuick: true,
  execute: async ({ seconds, isShort, seed }) => {
    const random = seededRandom(seed);
    const federation = await startFederation({ deadlineMs: 500 });
    try {
      const until = Date.now() + seconds * 1_000 * (isShort ? 3 : 20);
      const answered: Answered[] = [];
      const faults = breakPartners(federation, random, until);
      await Promise.all(
        Array.from({ length: clients }, async () => {
          while (Date.now() < until) {
            const one = await ask(federation, random);
            if (one) answered.push(one);
          }
        }),
      );
      await faults;
      const wrong = await wrongEntries(federation, answered);
      const people = answered.flatMap((each) => each.people).length;
      const { failed, least, all } = errorRates(federation, answered);
      // On a busy machine a partner may be late that met no fault.
      const isRate =
        isShort || (failed >= least - margin && failed <= all + margin);
      return {
        outcome: wrong.length === 0 && people > 0 && isRate ? 'pass' : 'fail',
        detail: `seed ${seed} (--seed): ${answered.length} responses about ${people} people; wrong: ${wrong.slice(0, 3).join('; ') || 'none'}; with an error ${percent(failed)}, with a fault ${percent(all)}, of which not a reset ${percent(least)}`,
      };
    } finally {
      await federation.stop();
    }
  },
};

async function breakPartners(
  { proxies }: Federation,
  random: Random,
  until: number,
): Promise<void> {
  while (Date.now() < until) {
    for (const proxy of Object.values(proxies)) {
      proxy.mode = random.pick(modes);
      proxy.bodies = [];
    }
    await sleep(faultsEveryMs);
  }
}

const people = demoPeople(today()).map(({ id }) => id);

/** Shares of the responses: with an error, and that needed a partner that was made to fail; a request that was reset is sent again. */
function errorRates({ proxies }: Federation, answered: readonly Answered[]) {
  const faults = Object.values(proxies).flatMap((proxy) => proxy.faults);
  const share = (isCounted: (each: Answered) => boolean) =>
    answered.filter(isCounted).length / answered.length;
  const withFault = (modes: readonly FaultMode[]) => {
    const traces = new Set(
      faults
        .filter(({ mode }) => modes.includes(mode))
        .map(({ traceparent }) => traceparent?.split('-')[1]),
    );
    return share(({ traceId }) => traces.has(traceId));
  };
  return {
    failed: share(({ hasFailed }) => hasFailed),
    least: withFault(['hang', 'error']),
    all: withFault(['hang', 'error', 'reset']),
  };
}

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

/** Null when the client did not wait for the response. */
async function ask(
  federation: Federation,
  random: Random,
): Promise<Answered | null> {
  const traceId = randomBytes(16).toString('hex');
  const persona = random.pick(Object.keys(personas) as PersonaName[]);
  const isPage = random.chance(0.2);
  const response = await fetch(federation.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await federation.token(persona)}`,
      traceparent: `00-${traceId}-00f067aa0ba902b7-00`,
    },
    body: JSON.stringify(
      isPage
        ? { query: unifiedPage, variables: { first: 5 } }
        : { query: unifiedView, variables: { id: random.pick(people) } },
    ),
    ...(random.chance(0.1) && { signal: AbortSignal.timeout(20) }),
  })
    .then((got) => got.json() as Promise<Response>)
    .catch((error: unknown) => {
      // The client may stop waiting in the middle of the body too.
      if (error instanceof SyntaxError) throw error;
      return null;
    });
  if (!response) return null;
  const hasFailed = !!response.errors?.some(
    ({ extensions }) => extensions.code === 'PARTNER_UNAVAILABLE',
  );
  return { traceId, hasFailed, people: disclosedIn(response) };
}

interface Person {
  id: string;
}

interface Response {
  errors?: { extensions: { code: string } }[];
  data?: {
    justitiabele?: Person | null;
    justitiabelen?: { edges: { node: Person }[] } | null;
  } | null;
}

/** On a page everybody; otherwise the person of whom there is more than the id that was given. */
function disclosedIn({ data }: Response): string[] {
  const page = data?.justitiabelen?.edges.map(({ node }) => node.id) ?? [];
  const one = data?.justitiabele;
  return one &&
    Object.entries(one).some(([name, value]) => name !== 'id' && value !== null)
    ? [one.id]
    : page;
}

/** Of every request whose response is known: people without an entry, and entries without a person. */
async function wrongEntries(
  { database }: Federation,
  answered: readonly Answered[],
): Promise<string[]> {
  const lines = await database.read((manager) =>
    manager.find(VerwerkingEntity),
  );
  const recorded = new Map<string, string[]>();
  for (const { traceId, dataSubjectId, dataSubjectIds } of lines)
    recorded.set(traceId, [
      ...(recorded.get(traceId) ?? []),
      ...(dataSubjectIds ?? (dataSubjectId ? [dataSubjectId] : [])),
    ]);
  return answered.flatMap(({ traceId, people: disclosed }) => {
    const found = (recorded.get(traceId) ?? []).sort();
    const right = disclosed
      .map((id) => pseudonyms(database.keys, id)[0])
      .sort();
    return String(found) === String(right)
      ? []
      : [`${traceId}: ${found.length} entries for ${right.length} people`];
  });
}
