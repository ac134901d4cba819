import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { jestExpect } from '@jest/expect';
import { createEmptyTestResult } from '@jest/test-result';
import * as circus from 'jest-circus';
import { formatExecError, formatResultsErrors } from 'jest-message-util';
import { register as registerTypeScript } from 'tsx/esm/api';

// Jest gives each test file a fresh copy of every module, which took longer than the tests themselves. Here Node loads modules, once per
// worker and as in production; Jest still finds, orders, times and reports the tests.
registerTypeScript();
register('./resolve-jest-globals.mjs', import.meta.url);

circus.addEventHandler(({ name, test }) => {
  if (name === 'test_done') {
    test.numPassingAsserts = jestExpect.getState().numPassingAsserts;
    for (const { error } of jestExpect.extractExpectedAssertionsErrors())
      test.errors.push(error);
  }
});

let files = 0;

/** A Jest `testRunner`: runs the tests of one file. */
export default async function run(globalConfig, config, _env, _runtime, path) {
  // Jest maps stack traces by its own transforms, of which there are none here; Node maps them by those of the loader.
  Error.prepareStackTrace = undefined;
  Error.stackTraceLimit = 10;
  circus.resetState();
  Object.assign(circus.getState(), {
    expand: globalConfig.expand,
    maxConcurrency: globalConfig.maxConcurrency,
    parentProcess: process,
    testNamePattern: globalConfig.testNamePattern
      ? new RegExp(globalConfig.testNamePattern, 'i')
      : null,
    testTimeout: globalConfig.testTimeout ?? config.testTimeout ?? 5_000,
  });
  jestExpect.setState({ expand: globalConfig.expand, testPath: path });
  files += 1;
  for (const setup of config.setupFilesAfterEnv)
    await import(`${pathToFileURL(setup).href}?${files}`);
  await import(pathToFileURL(path).href);
  return jestResult(await circus.run(), globalConfig, config, path);
}

function jestResult(run, globalConfig, config, path) {
  const testResults = run.testResults.map(assertionResult);
  const having = (status) =>
    testResults.filter((result) => result.status === status).length;
  const failures = [
    formatResultsErrors(testResults, config, globalConfig, path),
    ...run.unhandledErrorsDetailed.map((error) =>
      formatExecError(error, config, globalConfig),
    ),
  ].filter(Boolean);
  return {
    ...createEmptyTestResult(),
    displayName: config.displayName,
    failureMessage: failures.join('\n\n') || null,
    numFailingTests: having('failed'),
    numPassingTests: having('passed'),
    numPendingTests: having('pending'),
    numTodoTests: having('todo'),
    testExecError:
      run.unhandledErrors.length > 0
        ? { message: '', stack: run.unhandledErrors.join('\n') }
        : undefined,
    testFilePath: path,
    testResults,
  };
}

function assertionResult({
  testPath,
  status,
  errors,
  errorsDetailed,
  ...rest
}) {
  const [, ...titles] = testPath;
  return {
    ...rest,
    ancestorTitles: titles.slice(0, -1),
    failureDetails: errorsDetailed,
    failureMessages: errors,
    fullName: titles.join(' '),
    status:
      { skip: 'pending', todo: 'todo' }[status] ??
      (errors.length > 0 ? 'failed' : 'passed'),
    title: titles.at(-1),
  };
}
