import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { partners as names, type PartnerName } from '../../shared/partners.js';
import { startFederation, type Federation } from '../support/federation.js';
import { partners } from '../support/partners.js';
import { expectConform, type ConformCase } from './conform-case.js';
import type { Contract } from './contract.js';
import { partnerContract } from './partner-contract.js';

/** A contract.json in the folder of a partner; the others have a file here. */
type Declared = Pick<Contract, 'persona' | 'everything' | 'aboutNobody'> &
  ConformCase;

const fileOf = (name: string) =>
  new URL(`../../subgraphs/${name}/contract.json`, import.meta.url);
const declared = names.flatMap((name): [PartnerName, Declared][] =>
  existsSync(fileOf(name))
    ? [[name, JSON.parse(readFileSync(fileOf(name), 'utf8')) as Declared]]
    : [],
);

test('every partner has a contract test here, or a contract.json in its folder', () => {
  const without = names.filter(
    (name) =>
      !existsSync(fileOf(name)) &&
      !existsSync(new URL(`${name}.test.ts`, import.meta.url)),
  );
  expect(without).toEqual([]);
});

for (const [name, contract] of declared) {
  partnerContract({ ...partners[name], ...contract });

  describe(`${name} keeps the contract of a subgraph`, () => {
    let graph: Federation;
    beforeAll(async () => {
      graph = await startFederation();
    });
    afterAll(() => graph.stop());

    test('every check of it', () => expectConform(graph, name, contract));
  });
}
