import { expect, test } from '@jest/globals';
import { negotiateMediaType } from './response-media-type.js';

const json = 'application/json';
const graphql = 'application/graphql-response+json';

test.each<[string | undefined, string | null, boolean]>([
  [undefined, json, false],
  ['*/*', json, false],
  ['application/*', json, false],
  [json, json, true],
  ['application/json; charset=utf-8', json, true],
  ['application/json;charset="UTF-8"', json, true],
  ['application/json; charset=utf-8; profile="a,b;q=0"', json, true],
  ['APPLICATION/JSON ; Charset=utf-8;', json, true],
  ['application/json; odata.metadata=minimal, text/plain', json, true],
  [graphql, graphql, true],
  ['application/graphql-response+json; charset=utf-8', graphql, true],
  [`${graphql}, ${json};q=0.9`, graphql, false],
  [`${graphql};charset=utf-8;q=0.4, ${json};charset=utf-8;q=0.5`, json, false],
  [`${json}, ${graphql}`, json, false],
  [`${graphql}, ${json}`, graphql, false],
  [`text/html, */*;q=0.1`, json, false],
  [`${json};q=0, */*`, graphql, false],
  [`application/*;q=0.2, ${graphql};q=0.1`, json, false],
  [`${json};q=0`, null, false],
  ['*/*;q=0', null, false],
  ['text/html', null, false],
  ['application/jsonx', null, false],
  ['application/json-seq', null, false],
  ['text/plain; x="application/json"', null, false],
  ['', null, false],
  [`${json};q=no`, null, false],
])('Accept: %s is answered with %s', (accept, type, isOnlyExplicit) => {
  expect(negotiateMediaType(accept)).toEqual(type && { type, isOnlyExplicit });
});
