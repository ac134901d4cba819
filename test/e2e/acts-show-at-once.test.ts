import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { actsFor, type Act } from '../support/acts.js';
import { script } from '../support/compiled.js';
import { startProcessWithUs } from '../support/process.js';
import { startTwoAkkoords, type TwoAkkoords } from '../support/two-akkoords.js';

const id = demoPersonId('knownToAll');
let graph: TwoAkkoords;
let acts: Record<Act['partner'], Act>;

/** As long as the test may take. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

beforeAll(async () => {
  graph = await startTwoAkkoords(
    (file, env) => startProcessWithUs(script(file), env),
    100,
  );
  acts = Object.fromEntries(
    actsFor(graph.ask, id).map((act) => [act.partner, act]),
  ) as Record<Act['partner'], Act>;
}, 240_000);
afterAll(() => graph.stop());

/** The first of them while akkoord still computes everybody for the first time. */
describe('with two processes of akkoord', () => {
  test.each(['gemeente', 'reclassering', 'dji', 'akkoord'] as const)(
    "what %s does is in everybody's list soon, and so is what it undoes",
    async (partner) => {
      const act = acts[partner];
      for (let time = 0; time < 2; time++) {
        await act.perform();
        await until(act.isShown);
      }
    },
    60_000,
  );

  test('the outcome in the answer of an act has the act, or says that it is of before it', async () => {
    const sent = new Date().toISOString();
    const { berekendTijdstip, ontbreekt } = await acts.gemeente.perform();
    await until(acts.gemeente.isShown);
    const { justitiabele } = await graph.ask(
      'coordinator-utrecht',
      'query ($id: ID!) { justitiabele(id: $id) { uitkomst { ontbreekt } } }',
      { id },
    );
    const isRight =
      String(ontbreekt) === String(justitiabele.uitkomst.ontbreekt);
    expect(isRight || berekendTijdstip < sent).toBe(true);
  }, 60_000);

  test('a burst of acts of all partners for one person ends with all of them', async () => {
    for (let time = 0; time < 4; time++)
      await Promise.all(Object.values(acts).map((act) => act.perform()));
    for (const act of Object.values(acts)) await until(act.isShown);
  }, 60_000);

  test('an act while akkoord is down succeeds, and is in the list after akkoord came back', async () => {
    const { status, versie } = await schulden();
    const next = status === 'HULPVRAAG' ? 'GEREGELD' : 'HULPVRAAG';
    await graph.stopAkkoords();
    const { basisvoorwaardeVaststellen } = await graph.ask(
      'coordinator-utrecht',
      'mutation ($input: BasisvoorwaardeVaststellenInput!) { basisvoorwaardeVaststellen(input: $input) { basisvoorwaarde { status } fout { code } } }',
      { input: { justitiabele: id, soort: 'SCHULDEN', versie, status: next } },
    );
    expect(basisvoorwaardeVaststellen).toEqual({
      basisvoorwaarde: { status: next },
      fout: null,
    });
    await graph.startAkkoords();
    await until(async () => {
      const { justitiabele } = await graph.ask(
        'coordinator-utrecht',
        'query ($id: ID!) { justitiabele(id: $id) { uitkomst { ontbreekt } } }',
        { id },
      );
      const { ontbreekt } = justitiabele.uitkomst;
      return ontbreekt.includes('SCHULDEN') === (next === 'HULPVRAAG');
    });
  }, 120_000);
});

async function schulden(): Promise<{ status: string; versie: number }> {
  const { justitiabele } = await graph.ask(
    'coordinator-utrecht',
    'query ($id: ID!) { justitiabele(id: $id) { basisvoorwaarden { soort status versie } } }',
    { id },
  );
  return justitiabele.basisvoorwaarden.find(
    ({ soort }: any) => soort === 'SCHULDEN',
  );
}
