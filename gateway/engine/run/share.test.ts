import { expect, test } from '@jest/globals';
import type { Asked, Subgraph } from '../engine.js';
import type { Answer } from './ask.js';
import { sharing } from './share.js';

/** Answers when told to. */
function slow() {
  const asked: Asked[] = [];
  const open: ((answer: Answer) => void)[] = [];
  const subgraph: Subgraph<string> = {
    ask: (question) => {
      asked.push(question);
      return new Promise((resolve, reject) => {
        open.push(resolve);
        question.signal.addEventListener('abort', () =>
          reject(question.signal.reason as Error),
        );
      });
    },
  };
  const answer = () =>
    open.splice(0).forEach((each) => each({ data: { ok: 1 }, errors: [] }));
  return { asked, answer, shared: sharing(subgraph, (who) => who) };
}
const question = (body: string, signal = new AbortController().signal) => ({
  body,
  isMutation: false,
  signal,
});

test('an equal question of the same caller that is under way is asked once', async () => {
  const { asked, answer, shared } = slow();
  const both = [
    shared.ask(question('a'), 'me'),
    shared.ask(question('a'), 'me'),
  ];
  answer();
  const [one, other] = await Promise.all(both);
  expect(one).toEqual(other);
  expect(asked).toHaveLength(1);
});

test.each<[string, [string, string], [string, string]]>([
  ['another caller', ['a', 'me'], ['a', 'you']],
  ['another body', ['a', 'me'], ['b', 'me']],
  ['who and what swapped', ['x', 'y'], ['y', 'x']],
])('%s is asked apart', async (_title, [body, who], [other, them]) => {
  const { asked, answer, shared } = slow();
  const both = [
    shared.ask(question(body), who),
    shared.ask(question(other), them),
  ];
  expect(asked).toHaveLength(2);
  answer();
  await Promise.all(both);
});

test('a question is asked anew once it was answered', async () => {
  const { asked, answer, shared } = slow();
  const first = shared.ask(question('a'), 'me');
  answer();
  await first;
  const second = shared.ask(question('a'), 'me');
  answer();
  await second;
  expect(asked).toHaveLength(2);
});

test('mutations are never shared, nor is anything of who may not share', async () => {
  const { asked, answer, shared } = slow();
  const act = { ...question('a'), isMutation: true };
  const acts = [shared.ask(act, 'me'), shared.ask(act, 'me')];
  const alone = sharing(
    { ask: async (each) => ({ data: { body: each.body }, errors: [] }) },
    () => null,
  );
  expect(asked).toHaveLength(2);
  answer();
  await Promise.all(acts);
  await expect(alone.ask(question('b'), 'me')).resolves.toBeDefined();
});

test('who leaves does not call off what another waits for; when all have left it is called off', async () => {
  const { asked, answer, shared } = slow();
  const [me, you] = [new AbortController(), new AbortController()];
  const mine = shared.ask(question('a', me.signal), 'us');
  const yours = shared.ask(question('a', you.signal), 'us');
  me.abort();
  await expect(mine).rejects.toThrow();
  expect(asked[0]!.signal.aborted).toBe(false);
  answer();
  await expect(yours).resolves.toEqual({ data: { ok: 1 }, errors: [] });

  const alone = shared.ask(question('b', me.signal), 'us');
  await expect(alone).rejects.toThrow();
  expect(asked[1]!.signal.aborted).toBe(true);
});
