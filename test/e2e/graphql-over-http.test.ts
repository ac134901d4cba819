import { beforeAll, expect, test } from '@jest/globals';
import { auditServer, type AuditResult } from 'graphql-http';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';

let federation: SharedFederation;
let results: AuditResult[];
beforeAll(async () => {
  federation = await sharedFederation();
  const authorization = `Bearer ${await federation.token('casemanager-vught')}`;
  results = await auditServer({
    url: federation.url,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { authorization, ...init.headers } }),
  });
});

/** The failed audits, with their messages. */
const said = (status: string) =>
  results
    .filter((result) => result.status === status)
    .map(({ id, name, ...result }) =>
      'reason' in result ? `${id} ${name}: ${result.reason}` : `${id} ${name}`,
    );

test('every audit of GraphQL over HTTP passes', () => {
  expect([...said('error'), ...said('warn')]).toEqual([]);
  expect(said('ok').length).toBeGreaterThan(50);
});

test('of the optional features only GET is not supported', () => {
  expect(said('notice').map((line) => line.slice(0, 4))).toEqual([
    '5A70',
    'D6D5',
    '6A70',
  ]);
});
