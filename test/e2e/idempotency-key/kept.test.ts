import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Not } from 'typeorm';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { VerwerkingEntity } from '../../../shared/audit/audit-tables.js';
import { forgetKeys } from '../../../shared/idempotency/forget-keys.js';
import { IdempotencyKey } from '../../../shared/idempotency/idempotency-key.js';
import { createLogger } from '../../../shared/logger.js';
import {
  codeOf,
  keyedRequests,
  newKey,
  person,
  promise,
  record,
} from './requests.js';

const { federation, akkoord, send, promises, rows } = keyedRequests();

test('a repeat has its entry in the audit log of the partner', async () => {
  const entries = () =>
    akkoord().read((manager) =>
      manager.countBy(VerwerkingEntity, {
        name: 'Handeling: afspraakVastleggen',
      }),
    );
  const key = newKey();
  const counts = [await entries()];
  for (let time = 0; time < 2; time++) {
    await send(key, record, promise('in het logboek'));
    counts.push(await entries());
  }
  const [none, first, repeated] = counts;
  expect(first! - none!).toBeGreaterThan(1);
  expect(repeated! - first!).toBe(first! - none!);
});

describe('what is kept', () => {
  test('has neither the key nor the response in the clear', async () => {
    const key = randomUUID();
    await send({ 'idempotency-key': key }, record, promise('geheim'));
    const stored = JSON.stringify(await rows());
    for (const text of [key, 'geheim', person, 'afspraakVastleggen'])
      expect(stored).not.toContain(text);
    expect(stored).toMatch(/"response":"v1\./);
  });

  test('is forgotten after a day, and not before', async () => {
    const [old, young] = [newKey(), newKey()];
    await send(old, record, promise('eergisteren'));
    await akkoord().write((manager) =>
      manager.update(
        IdempotencyKey,
        { carriedOutAt: Not('') },
        { carriedOutAt: new Date(Date.now() - 24.01 * 3_600_000).toJSON() },
      ),
    );
    await send(young, record, promise('vandaag'));
    const logger = createLogger('test', 'silent');
    const forgetting = forgetKeys(akkoord(), logger, { isTimed: false });
    await forgetting.run();
    await forgetting.stop();
    expect(await rows()).toHaveLength(1);
    await send(old, record, promise('eergisteren'));
    await send(young, record, promise('vandaag'));
    expect(await promises('eergisteren')).toBe(2);
    expect(await promises('vandaag')).toBe(1);
  });
});

describe('a right that was withdrawn', () => {
  test('of an operation: the repeat is refused', async () => {
    const key = newKey();
    await send(key, record, promise('zonder recht'));
    const token = await federation().token('casemanager-vught', [
      'keten:lezen',
    ]);
    const repeated = await send(key, record, promise('zonder recht'), {
      token,
    });
    expect(codeOf(repeated)).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(JSON.stringify(repeated.body)).not.toContain('zonder recht');
  });

  test('of seeing the person: the response is not given again', async () => {
    const key = newKey();
    const variables = promise('relatie voorbij');
    await send(key, record, variables);
    const relation = { justitiabeleId: person, partij: 'DJI' } as const;
    const end = (tot: string | null) =>
      akkoord().write((manager) =>
        manager.update(Betrokkenheid, relation, { tot }),
      );
    await end(new Date(Date.now() - 1_000).toJSON());
    const repeated = await send(key, record, variables);
    await end(null);
    expect([repeated.status, codeOf(repeated)]).toEqual([
      409,
      'MUTATION_CARRIED_OUT',
    ]);
    expect(repeated.body.data).toEqual({ afspraakVastleggen: null });
    expect((await send(key, record, variables)).status).toBe(200);
    expect(await promises('relatie voorbij')).toBe(1);
  });
});
