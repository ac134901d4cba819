import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoIssuerKeys } from '../../../shared/demo/keys.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { demoToken } from '../../../shared/demo/token.js';
import { addDays, today } from '../../../shared/days.js';
import { newPerson, registerDetention } from '../../support/registration.js';
import { newTrace, viewRequests } from '../callers.js';
import { codesOf, LoadClient, type Sent } from '../open-loop.js';
import type { ReplicaSet } from './replica-set.js';

/** Attempts for one request, with a pause after each that failed. */
const attempts = 100;
const pauseMs = 200;

/** Clients that go on until `end`, and repeat what had no response. */
export interface ReadingClients {
  attempts: Sent[];
  /** Trace ids of reads with a complete response. */
  answered: string[];
  unanswered: number;
  end(): Promise<void>;
}

export async function startReading(
  set: ReplicaSet,
  count: number,
): Promise<ReadingClients> {
  const next = await viewRequests({ ...set.replicas[0], ...set });
  const client = new LoadClient(set.url);
  let isOver = false;
  const one = async (): Promise<void> => {
    while (!isOver) {
      const { body, headers } = next();
      const isGood = async () => {
        const traceparent = newTrace();
        const request = { body, headers: { ...headers, traceparent } };
        const sent = await client.send(request, 0);
        reading.attempts.push(sent);
        if (sent.isGood) reading.answered.push(traceparent.slice(3, 35));
        return sent.isGood;
      };
      if (!(await repeated(isGood))) reading.unanswered += 1;
    }
  };
  const reading: ReadingClients = {
    attempts: [],
    answered: [],
    unanswered: 0,
    end: async () => {
      isOver = true;
      await all;
      await client.close();
    },
  };
  const all = Promise.all(Array.from({ length: count }, one));
  return reading;
}

/** The same for mutations, each with an idempotency key. */
export interface ActingClients {
  /** Of each attempt. */
  outcomes: string[];
  /** The texts of promises whose mutation was acknowledged. */
  acknowledged: string[];
  /** Of all that were sent. */
  sent: string[];
  registered: number;
  unanswered: number;
  end(): Promise<void>;
}

export async function startActing(
  set: ReplicaSet,
  count: number,
): Promise<ActingClients> {
  const token = await demoToken(
    'casemanager-vught',
    demoIssuerKeys(set.dataDir).privateKey,
  );
  let isOver = false;
  let skn = 97_000_000;
  /** Resolves to whether it was acknowledged. */
  const mutate = (query: string, input: object): Promise<boolean> => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': `"${randomUUID()}"`,
    };
    const body = JSON.stringify({ query, variables: { input } });
    return repeated(async () => {
      const outcome = await outcomeOf(set.url, headers, body);
      acting.outcomes.push(outcome);
      return outcome === 'done' || outcome.includes('MUTATION_CARRIED_OUT');
    });
  };
  const promise = async (): Promise<void> => {
    while (!isOver) {
      const omschrijving = `afspraak ${acting.sent.length}`;
      acting.sent.push(omschrijving);
      const isDone = await mutate(promiseMutation, {
        justitiabele: demoPersonId('knownToAll'),
        omschrijving,
        uiterlijkOp: addDays(today(), 30),
      });
      if (isDone) acting.acknowledged.push(omschrijving);
      else acting.unanswered += 1;
    }
  };
  const register = async (): Promise<void> => {
    while (!isOver) {
      const person = newPerson(String(skn++), null);
      const isDone = await mutate(registerDetention, {
        ...person,
        reclasseringsorganisatie: 'RN',
      });
      if (isDone) acting.registered += 1;
      else acting.unanswered += 1;
      await sleep(500);
    }
  };
  const acting: ActingClients = {
    outcomes: [],
    acknowledged: [],
    sent: [],
    registered: 0,
    unanswered: 0,
    end: async () => {
      isOver = true;
      await all;
    },
  };
  const all = Promise.all([
    register(),
    ...Array.from({ length: count }, promise),
  ]);
  return acting;
}

const promiseMutation =
  'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id } fout { boodschap } } }';

async function repeated(attempt: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < attempts; turn += 1) {
    if (await attempt()) return true;
    await sleep(pauseMs);
  }
  return false;
}

interface Payload {
  data?: Record<string, { fout: { boodschap: string } | null } | null>;
}

async function outcomeOf(
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<string> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    if (!text.startsWith('{')) return String(response.status);
    const codes = codesOf(text);
    if (codes[0]) return `${response.status} ${codes.join('+')}`;
    const { data } = JSON.parse(text) as Payload;
    const [payload] = Object.values(data ?? {});
    return payload?.fout ? `refused: ${payload.fout.boodschap}` : 'done';
  } catch {
    return 'CONNECTION';
  }
}
