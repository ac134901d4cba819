import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { addDays, today } from '../../../shared/days.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import type { PersonaName } from '../../../shared/demo/personas.js';
import { IdempotencyKey } from '../../../shared/idempotency/idempotency-key.js';
import { startFederation, type Federation } from '../../support/federation.js';

export const person = demoPersonId('knownToAll');

export const newKey = () => ({ 'idempotency-key': `"${randomUUID()}"` });

/** Records a promise about the person. */
export const record = `mutation ($input: AfspraakVastleggenInput!) {
  afspraakVastleggen(input: $input) {
    afspraak { id omschrijving justitiabele { id persoonsgegevens { naam } } }
    fout { code }
  }
}`;
export const promise = (omschrijving: string) => ({
  input: {
    justitiabele: person,
    omschrijving,
    uiterlijkOp: addDays(today(), 30),
  },
});

export const codeOf = ({ body }: { body: any }) =>
  body.errors?.[0].extensions.code;

/** A federation for the tests of a file: sends requests with headers to it, and looks at what came of them. */
export function keyedRequests() {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.stop());
  const akkoord = () => federation.partners.akkoord.database;
  return {
    federation: () => federation,
    akkoord,
    send: async (
      headers: Record<string, string>,
      query: string,
      variables: object = {},
      who: PersonaName | { token: string } = 'casemanager-vught',
    ) => {
      const token =
        typeof who === 'string' ? await federation.token(who) : who.token;
      const response = await fetch(federation.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const { status } = response;
      const retryAfter = response.headers.get('retry-after');
      return { status, retryAfter, body: (await response.json()) as any };
    },
    /** How many promises there are with this text. */
    promises: async (omschrijving: string): Promise<number> => {
      const { body } = await federation.ask(
        'casemanager-vught',
        'query ($id: ID!) { justitiabele(id: $id) { afspraken { omschrijving } } }',
        { id: person },
      );
      return body.data.justitiabele.afspraken.filter(
        (one: any) => one.omschrijving === omschrijving,
      ).length;
    },
    /** What akkoord keeps of keys. */
    rows: () => akkoord().read((manager) => manager.find(IdempotencyKey)),
  };
}
