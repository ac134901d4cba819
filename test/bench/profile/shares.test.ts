import { expect, test } from '@jest/globals';
import { sharesOf } from './shares.js';

const frame = (functionName: string, url = '') => ({
  functionName,
  url,
  scriptId: '0',
  lineNumber: 0,
  columnNumber: 0,
});

test('the time of a profile is that of the first function of ours or of a package, without what is idle', () => {
  const profile = {
    nodes: [
      { id: 1, callFrame: frame('(root)'), children: [2, 3, 4, 5] },
      { id: 2, callFrame: frame('(idle)') },
      { id: 3, callFrame: frame('(garbage collector)') },
      {
        id: 4,
        callFrame: frame('send', 'file:///tmp/image/gateway/http/send.js'),
        children: [6],
      },
      {
        id: 5,
        callFrame: frame('sign', 'file:///tmp/image/node_modules/@a/b/c.js'),
        children: [7],
      },
      { id: 6, callFrame: frame('writev') },
      { id: 7, callFrame: frame('update', 'node:internal/crypto/hash') },
    ],
    startTime: 0,
    endTime: 100,
    samples: [2, 3, 6, 4, 7],
    timeDeltas: [60, 10, 15, 5, 10],
  };
  expect(sharesOf(profile, '/tmp/image')).toEqual([
    ['gateway/http', 0.5],
    ['(garbage collector)', 0.25],
    ['@a/b', 0.25],
  ]);
});
