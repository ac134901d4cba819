import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../../shared/database/database.js';
import { today } from '../../../shared/days.js';
import { createLogger } from '../../../shared/logger.js';
import { shipAuditLog } from '../../../shared/audit/shipping.js';
import { enqueueMelding } from '../../../shared/meldingen/courier.js';
import { checkKeys } from '../../../shared/numbers/check-keys.js';
import {
  countExpiredEntries,
  partnerLogRule,
} from '../../../shared/retention/log-retention.js';
import { expiredPeople } from '../../../shared/retention/retention-rule.js';
import { ketenPartners } from '../../../shared/config.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { onServer } from '../../../shared/testing/test-partner.js';
import { retentionRules } from '../../../gateway/audit/retention-rules.js';
import { startFederation, type Federation } from '../../support/federation.js';
import { partners as definitions } from '../../support/partners.js';
import { exceptUnauthorizedFields } from '../../support/unified-view.js';
import { listRequests, otherRequests, type Request } from './operations.js';
import { captureStatements } from './plans.js';

const people = onServer ? 3_000 : null;
const patience = 600_000;

let federation: Federation;
let statements: Awaited<ReturnType<typeof captureStatements>>;
beforeAll(async () => {
  federation = await startFederation({ people });
  statements = await captureStatements(federation, people ?? 0);
}, patience);
afterAll(() => federation.stop());

async function send(requests: readonly Request[]): Promise<void> {
  for (const { persona, query, variables } of requests) {
    const { body } = await federation.ask(persona, query, variables);
    expect(exceptUnauthorizedFields(body.errors)).toEqual([]);
  }
}

/** The next page of each list, by the cursor of the first. */
async function sendNextPages(requests: readonly Request[]): Promise<void> {
  for (const { persona, query } of requests) {
    const { body } = await federation.ask(persona, query);
    const [list] = Object.values<any>(body.data);
    const after: string | null = list?.pageInfo.endCursor ?? null;
    if (after === null) continue;
    const next = query.replace(/\)( {)/, `, after: "${after}")$1`);
    const answer = await federation.ask(persona, next);
    expect(exceptUnauthorizedFields(answer.body.errors)).toEqual([]);
  }
}

/** A second of the background work of every partner, with something to do for each kind of it. */
async function workInBackground(): Promise<void> {
  const { dji, akkoord } = federation.partners;
  await dji.database.write((manager) =>
    enqueueMelding(
      manager,
      {
        soort: 'OVERPLAATSING',
        justitiabeleId: demoPersonId('knownToAll'),
        tijdstip: `${today()}T00:00:00.000Z`,
        betrokkenheden: [],
      },
      ['AKKOORD'],
    ),
  );
  for (const name of ketenPartners)
    await federation.partners[name].courier.run();
  await akkoord.background.run();
  await dji.background.run();
  for (const database of databases()) {
    const shipping = shipAuditLog(
      database,
      'test',
      'http://127.0.0.1:9',
      createLogger('test', 'silent'),
    );
    await shipping.run();
    await shipping.stop();
  }
}

const databases = (): Database[] => [
  federation.database,
  ...ketenPartners.map((name) => federation.partners[name].database),
];

async function showRetention(): Promise<void> {
  for (const name of ketenPartners)
    await federation.partners[name].database.read(async (manager) => {
      for (const rule of definitions[name].retentionRules)
        await expiredPeople(manager, rule, today());
      await countExpiredEntries(manager, partnerLogRule, today());
    });
  await federation.database.read((manager) =>
    countExpiredEntries(manager, retentionRules[0]!, today()),
  );
}

test(
  'no statement of a request, of background work, of retention or of a start reads a whole table',
  async () => {
    await send(listRequests);
    await sendNextPages(listRequests);
    await send(otherRequests);
    await workInBackground();
    await showRetention();
    for (const name of ketenPartners)
      await checkKeys(federation.partners[name].database);
    expect(statements.count()).toBeGreaterThan(100);
    expect(await statements.fullScans()).toEqual({});
  },
  patience,
);
