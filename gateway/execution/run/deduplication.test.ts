import { expect, test } from '@jest/globals';
import type { Subgraph } from '../executor.js';
import type { Answer } from './send-fetch.js';
import { sharing } from './deduplication.js';

/** Answers when told to. */
function slow() {
  const asked: string[] = [];
  const calledOff: string[] = [];
  const open: ((answer: Answer) => void)[] = [];
  const subgraph: Subgraph<string> = {
    ask: ({ body }) => {
      asked.push(body);
      let reject: (error: Error) => void;
      const answer = new Promise<Answer>((...settle) => {
        open.push(settle[0]);
        reject = settle[1];
      });
      const callOff = () => {
        calledOff.push(body);
        reject(new Error('called off'));
      };
      return { answer, callOff };
    },
  };
  const answer = () =>
    open.splice(0).forEach((each) => each({ data: { ok: 1 }, errors: [] }));
  const shared = sharing(subgraph, (who) => who);
  return { asked, calledOff, answer, subgraph, shared };
}
const question = (body: string) => ({ body, isMutation: false });

test('an equal question of the same caller that is under way is asked once', async () => {
  const { asked, answer, shared } = slow();
  const both = [
    shared.ask(question('a'), 'me').answer,
    shared.ask(question('a'), 'me').answer,
  ];
  answer();
  const [one, other] = await Promise.all(both);
  expect(one).toEqual(other);
  expect(asked).toHaveLength(1);
});

test('what the engine adds to a shared answer is not in the answer of another', async () => {
  const { answer, shared } = slow();
  const both = [
    shared.ask(question('a'), 'me').answer,
    shared.ask(question('a'), 'me').answer,
  ];
  answer();
  const [one, other] = await Promise.all(both);
  one!.data!['added'] = true;
  expect(other!.data).toEqual({ ok: 1 });
});

test.each<[string, [string, string], [string, string]]>([
  ['another caller', ['a', 'me'], ['a', 'you']],
  ['another body', ['a', 'me'], ['b', 'me']],
  ['who and what swapped', ['x', 'y'], ['y', 'x']],
])('%s is asked apart', async (_title, [body, who], [other, them]) => {
  const { asked, answer, shared } = slow();
  const both = [
    shared.ask(question(body), who).answer,
    shared.ask(question(other), them).answer,
  ];
  expect(asked).toHaveLength(2);
  answer();
  await Promise.all(both);
});

test('a question is asked anew once it was answered', async () => {
  const { asked, answer, shared } = slow();
  const first = shared.ask(question('a'), 'me').answer;
  answer();
  await first;
  const second = shared.ask(question('a'), 'me').answer;
  answer();
  await second;
  expect(asked).toHaveLength(2);
});

test('mutations are never shared, nor is anything of who may not share', async () => {
  const { asked, answer, shared } = slow();
  const act = { ...question('a'), isMutation: true };
  const acts = [shared.ask(act, 'me').answer, shared.ask(act, 'me').answer];
  expect(asked).toHaveLength(2);
  answer();
  await Promise.all(acts);

  const { asked: askedAlone, subgraph } = slow();
  const alone = sharing(subgraph, () => null);
  alone.ask(question('b'), 'me');
  alone.ask(question('b'), 'me');
  expect(askedAlone).toHaveLength(2);
});

test('who leaves does not call off what another waits for; when all have left it is called off, and asked anew', async () => {
  const { asked, calledOff, answer, shared } = slow();
  const mine = shared.ask(question('a'), 'us');
  const yours = shared.ask(question('a'), 'us');
  mine.callOff();
  expect(calledOff).toEqual([]);
  answer();
  await expect(yours.answer).resolves.toEqual({ data: { ok: 1 }, errors: [] });

  const both = [
    shared.ask(question('b'), 'us'),
    shared.ask(question('b'), 'us'),
  ];
  for (const each of both) each.callOff();
  expect(calledOff).toEqual(['b']);
  for (const each of both)
    await expect(each.answer).rejects.toThrow('called off');
  shared.ask(question('b'), 'us');
  expect(asked).toEqual(['a', 'b', 'b']);
});
