import { expect, test } from '@jest/globals';
import type {
  SubgraphExecutor,
  SubgraphResponse,
} from '../subgraph-executor.js';
import { ScannedResponse } from '../scan/scanned-response.js';
import { deduplicated } from './deduplication.js';

/** A subgraph that responds when the test calls `respond`. */
function slowSubgraph() {
  const sent: string[] = [];
  const aborted: string[] = [];
  const open: ((response: SubgraphResponse) => void)[] = [];
  const subgraph: SubgraphExecutor<string> = {
    send: ({ body }) => {
      sent.push(body.toString());
      let reject: (error: Error) => void;
      const response = new Promise<SubgraphResponse>((...settle) => {
        open.push(settle[0]);
        reject = settle[1];
      });
      const abort = () => {
        aborted.push(body.toString());
        reject(new Error('aborted'));
      };
      return { response, abort };
    },
  };
  const respond = () =>
    open
      .splice(0)
      .forEach((each) =>
        each({ data: { ok: 1 }, errors: [], extensions: undefined }),
      );
  const executor = deduplicated(subgraph, (caller) => caller);
  return {
    sent,
    aborted,
    respond,
    subgraph,
    executor,
  };
}
const query = (body: string) => ({
  body: Buffer.from(body),
  isMutation: false,
});

test('equal queries in flight of the same caller share one subgraph request', async () => {
  const { sent, respond, executor } = slowSubgraph();
  const both = [
    executor.send(query('a'), 'me').response,
    executor.send(query('a'), 'me').response,
  ];
  respond();
  const [one, other] = await Promise.all(both);
  expect(one).toEqual(other);
  expect(sent).toHaveLength(1);
});

test('values that the engine merges into a shared response are not in the response of another request', async () => {
  const { respond, executor } = slowSubgraph();
  const both = [
    executor.send(query('a'), 'me').response,
    executor.send(query('a'), 'me').response,
  ];
  respond();
  const [one, other] = await Promise.all(both);
  one!.data!['added'] = true;
  expect(other!.data).toEqual({ ok: 1 });
});

test.each<[string, [string, string], [string, string]]>([
  ['another caller', ['a', 'me'], ['a', 'you']],
  ['another body', ['a', 'me'], ['b', 'me']],
  ['caller and body swapped', ['x', 'y'], ['y', 'x']],
])(
  'not deduplicated: %s',
  async (_title, [body, caller], [other, otherCaller]) => {
    const { sent, respond, executor } = slowSubgraph();
    const both = [
      executor.send(query(body), caller).response,
      executor.send(query(other), otherCaller).response,
    ];
    expect(sent).toHaveLength(2);
    respond();
    await Promise.all(both);
  },
);

test('a query is sent again after its response', async () => {
  const { sent, respond, executor } = slowSubgraph();
  const first = executor.send(query('a'), 'me').response;
  respond();
  await first;
  const second = executor.send(query('a'), 'me').response;
  respond();
  await second;
  expect(sent).toHaveLength(2);
});

test('mutations are never shared, nor are queries without a dedupe key', async () => {
  const { sent, respond, executor } = slowSubgraph();
  const mutation = { ...query('a'), isMutation: true };
  const responses = [
    executor.send(mutation, 'me').response,
    executor.send(mutation, 'me').response,
  ];
  expect(sent).toHaveLength(2);
  respond();
  await Promise.all(responses);

  const { sent: sentAlone, subgraph } = slowSubgraph();
  const alone = deduplicated(subgraph, () => null);
  alone.send(query('b'), 'me');
  alone.send(query('b'), 'me');
  expect(sentAlone).toHaveLength(2);
});

test('a shared request is aborted only when all waiting requests abort, and is then sent anew', async () => {
  const { sent, aborted, respond, executor } = slowSubgraph();
  const mine = executor.send(query('a'), 'us');
  const yours = executor.send(query('a'), 'us');
  mine.abort();
  expect(aborted).toEqual([]);
  respond();
  await expect(yours.response).resolves.toEqual({
    data: { ok: 1 },
    errors: [],
  });

  const both = [
    executor.send(query('b'), 'us'),
    executor.send(query('b'), 'us'),
  ];
  for (const each of both) each.abort();
  expect(aborted).toEqual(['b']);
  for (const each of both)
    await expect(each.response).rejects.toThrow('aborted');
  executor.send(query('b'), 'us');
  expect(sent).toEqual(['a', 'b', 'b']);
});

test('a scanned response is read again for another operation, as that needs its values', async () => {
  const bytes = Buffer.from('{"data":{"a":1}}');
  const scannedAs = (value: string) => (body: Buffer) =>
    new ScannedResponse(body, { a: value }, [], undefined);
  const executor = deduplicated<string>(
    {
      send: ({ scan }) => {
        const scanned = scan!(bytes)!;
        const { data, extensions } = scanned;
        return {
          response: Promise.resolve({ data, extensions, errors: [], scanned }),
          abort: () => {},
        };
      },
    },
    (caller) => caller,
  );
  const send = (scan?: (body: Buffer) => ScannedResponse | null) =>
    executor.send({ ...query('a'), scan }, 'me').response;
  const responses = await Promise.all([
    send(scannedAs('one')),
    send(scannedAs('two')),
    send(() => null),
    send(),
  ]);
  expect(responses.map(({ data }) => data)).toEqual([
    { a: 'one' },
    { a: 'two' },
    { a: 1 },
    { a: 1 },
  ]);
});
