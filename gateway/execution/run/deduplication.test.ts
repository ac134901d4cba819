import { expect, test } from '@jest/globals';
import type {
  SubgraphExecutor,
  SubgraphResponse,
} from '../subgraph-executor.js';
import { deduplicated } from './deduplication.js';

/** A subgraph that responds when the test lets it. */
function slow() {
  const asked: string[] = [];
  const calledOff: string[] = [];
  const open: ((answer: SubgraphResponse) => void)[] = [];
  const subgraph: SubgraphExecutor<string> = {
    send: ({ body }) => {
      asked.push(body);
      let reject: (error: Error) => void;
      const response = new Promise<SubgraphResponse>((...settle) => {
        open.push(settle[0]);
        reject = settle[1];
      });
      const abort = () => {
        calledOff.push(body);
        reject(new Error('called off'));
      };
      return { response, abort };
    },
  };
  const answer = () =>
    open
      .splice(0)
      .forEach((each) =>
        each({ data: { ok: 1 }, errors: [], extensions: undefined }),
      );
  const shared = deduplicated(subgraph, (who) => who);
  return { asked, calledOff, answer, subgraph, shared };
}
const question = (body: string) => ({ body, isMutation: false });

test('equal queries in flight of the same caller share one subgraph request', async () => {
  const { asked, answer, shared } = slow();
  const both = [
    shared.send(question('a'), 'me').response,
    shared.send(question('a'), 'me').response,
  ];
  answer();
  const [one, other] = await Promise.all(both);
  expect(one).toEqual(other);
  expect(asked).toHaveLength(1);
});

test('values that the engine merges into a shared response are not in the response of another request', async () => {
  const { answer, shared } = slow();
  const both = [
    shared.send(question('a'), 'me').response,
    shared.send(question('a'), 'me').response,
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
    shared.send(question(body), who).response,
    shared.send(question(other), them).response,
  ];
  expect(asked).toHaveLength(2);
  answer();
  await Promise.all(both);
});

test('a query is sent again after its response', async () => {
  const { asked, answer, shared } = slow();
  const first = shared.send(question('a'), 'me').response;
  answer();
  await first;
  const second = shared.send(question('a'), 'me').response;
  answer();
  await second;
  expect(asked).toHaveLength(2);
});

test('mutations are never shared, nor are queries without a dedupe key', async () => {
  const { asked, answer, shared } = slow();
  const act = { ...question('a'), isMutation: true };
  const acts = [
    shared.send(act, 'me').response,
    shared.send(act, 'me').response,
  ];
  expect(asked).toHaveLength(2);
  answer();
  await Promise.all(acts);

  const { asked: askedAlone, subgraph } = slow();
  const alone = deduplicated(subgraph, () => null);
  alone.send(question('b'), 'me');
  alone.send(question('b'), 'me');
  expect(askedAlone).toHaveLength(2);
});

test('a shared request is aborted only when all waiting requests abort, and is then sent anew', async () => {
  const { asked, calledOff, answer, shared } = slow();
  const mine = shared.send(question('a'), 'us');
  const yours = shared.send(question('a'), 'us');
  mine.abort();
  expect(calledOff).toEqual([]);
  answer();
  await expect(yours.response).resolves.toEqual({
    data: { ok: 1 },
    errors: [],
  });

  const both = [
    shared.send(question('b'), 'us'),
    shared.send(question('b'), 'us'),
  ];
  for (const each of both) each.abort();
  expect(calledOff).toEqual(['b']);
  for (const each of both)
    await expect(each.response).rejects.toThrow('called off');
  shared.send(question('b'), 'us');
  expect(asked).toEqual(['a', 'b', 'b']);
});
