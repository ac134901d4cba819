import { expect, test } from '@jest/globals';
import type { Request, RequestHandler, Response } from 'express';
import { runStages } from './run-stages.js';

/** Runs the stages; what they and the error handler noted. */
async function run(...stages: RequestHandler[]): Promise<string[]> {
  const noted: string[] = [];
  const response = { locals: { noted } } as unknown as Response;
  runStages(stages, (error: Error) => void noted.push(error.message))(
    {} as Request,
    response,
  );
  await new Promise(setImmediate);
  return noted;
}

const note =
  (what: string): RequestHandler =>
  (_request, { locals }, next) => {
    (locals['noted'] as string[]).push(what);
    next();
  };

test('stages run one after the other, also those that call the next one later', async () => {
  const later: RequestHandler = async (_request, _response, next) => {
    await Promise.resolve();
    next();
  };
  expect(await run(note('a'), later, note('b'), note('c'))).toEqual(['a', 'b', 'c']); // prettier-ignore
});

test('a stage that calls no other is the last', async () => {
  expect(await run(note('a'), () => {}, note('b'))).toEqual(['a']);
});

test.each<[string, RequestHandler]>([
  [
    'throws',
    () => {
      throw new Error('wrong');
    },
  ],
  ['rejects', () => Promise.reject(new Error('wrong'))],
  ['passes on', (_request, _response, next) => next(new Error('wrong'))],
])('an error that a stage %s ends the request, once', async (_title, fails) => {
  const later: RequestHandler = async (_request, _response, next) => {
    await Promise.resolve();
    next();
  };
  for (const before of [note('a'), later])
    expect(await run(before, fails, note('b'))).toEqual(
      before === later ? ['wrong'] : ['a', 'wrong'],
    );
});
