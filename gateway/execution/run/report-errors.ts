import { isObject, own, type Json, type Path } from '../json.js';
import { maxFollowed, type ErrorText } from '../limited-errors.js';
import type { CompiledFetch } from '../compile/compiled-fetch.js';
import type { SubgraphResponse } from '../subgraph-executor.js';
import { requestedPaths } from './requested-paths.js';
import { rootsAt } from './flatten-at-path.js';
import { missedInputsOfError } from './consequences.js';
import type { EntityBatch } from './entity-batch.js';
import type { Failure, Fetched, ResponseFault } from './failures.js';
import type { ExecutionContext } from './execution-context.js';

/** Objects of the merged data that a fetch fills, by their path in its response. */
interface Target extends Fetched {
  /** The response key of the `_entities` field; `null` at the root. */
  key: string | null;
  /** In the order of the representations. */
  objects: readonly (readonly Json[])[];
}

function targetsOf<Context>(
  { root, plan }: CompiledFetch,
  batches: readonly EntityBatch[],
  { data, options }: ExecutionContext<Context>,
): Target[] {
  if (root)
    return [
      {
        key: null,
        selection: root,
        outputRewrites: plan.outputRewrites,
        objects: [rootsAt(options.graph.schema, data, plan.path)],
      },
    ];
  return batches.map(({ entities: { plan, selection }, entries }) => ({
    key: plan.key,
    selection,
    outputRewrites: plan.outputRewrites,
    objects: entries.all.map(({ targets }) => targets),
  }));
}

/** No response came: all that the fetch selects is missing. */
export function reportFailedRequest<Context>(
  fetch: CompiledFetch,
  batches: readonly EntityBatch[],
  error: ErrorText,
  state: ExecutionContext<Context>,
): void {
  const failure = state.failures.failure(error);
  for (const target of targetsOf(fetch, batches, state))
    state.failures.add(target.objects.flat(), target, {
      failure,
      path: [],
      coversNulls: false,
    });
}

/** Errors that the subgraph reported. */
export function reportSubgraphErrors<Context>(
  fetch: CompiledFetch,
  batches: readonly EntityBatch[],
  answer: SubgraphResponse,
  state: ExecutionContext<Context>,
): void {
  if (answer.errors.length === 0) return;
  const targets = targetsOf(fetch, batches, state);
  const cut = requestedPaths(fetch.plan.query);
  reportMissing(fetch, batches, { targets, cut, ...answer }, state);
  const { data } = answer;
  const errors = answer.errors.filter(({ missing }) => !missing);
  const { formatter } = state.options;
  for (const [index, error] of errors.slice(0, maxFollowed + 1).entries())
    reportAt(
      targets,
      state.failures.failure(
        formatter.subgraphError(fetch.plan.subgraph, error),
      ),
      { path: index < maxFollowed ? cut(error.path) : [], data },
      state,
    );
  const [first] = errors.slice(maxFollowed);
  if (first)
    state.failures.skipped.push({
      count: errors.length - maxFollowed,
      error: formatter.subgraphError(fetch.plan.subgraph, first),
    });
}

/** Reports a null as the consequence of a failure that took its inputs. Without such a failure the null is what the subgraph knows. */
function reportMissing<Context>(
  fetch: CompiledFetch,
  batches: readonly EntityBatch[],
  {
    targets,
    cut,
    data,
    errors,
  }: SubgraphResponse & {
    targets: readonly Target[];
    cut: (path: Path) => Path;
  },
  state: ExecutionContext<Context>,
): void {
  const missing = errors.filter((error) => error.missing);
  for (const [index, error] of missing.slice(0, maxFollowed + 1).entries()) {
    const failure = missedInputsOfError(fetch, batches, error, state);
    if (!failure) continue;
    if (index < maxFollowed)
      reportAt(targets, failure, { path: cut(error.path), data }, state);
    else
      state.failures.skipped.push({
        count: missing.length - maxFollowed,
        error: failure.error,
      });
  }
}

function reportAt<Context>(
  targets: readonly Target[],
  failure: Failure,
  { path, data }: { path: Path; data: Json | null },
  { failures }: ExecutionContext<Context>,
): void {
  const [key] = path;
  const named = targets.filter((each) => each.key === null || each.key === key);
  for (const target of named.length > 0 ? named : targets) {
    const place = placeOf(target, path, data);
    const objects = place.objects;
    failures.add(objects, target, {
      failure,
      path: place.path,
      coversNulls: true,
      isNamed: place.isExact,
    });
    // A null may have propagated from below to any of its parents (GraphQL specification, section 6.4.4, "Handling Execution Errors").
    if (place.isNull && place.path.length > 0)
      failures.add(objects, target, { failure, path: [], coversNulls: false });
  }
}

/** The objects of an error: all of the fetch when its path is absent or does not fit. */
function placeOf(
  { key, objects }: Target,
  path: Path,
  data: Json | null,
): { objects: readonly Json[]; path: Path; isNull: boolean; isExact: boolean } {
  if (key === null)
    return {
      objects: objects.flat(),
      path,
      isNull: data === null,
      isExact: path.length > 0,
    };
  const [first, index, ...below] = path;
  if (first !== key || typeof index !== 'number')
    return { objects: objects.flat(), path: [], isNull: true, isExact: false };
  const given = data && own(data, key);
  const isNull = !Array.isArray(given) || !isObject(given[index]);
  return { objects: objects[index] ?? [], path: below, isNull, isExact: true };
}

/** Faults found by validation of the response. */
export function reportFaults<Context>(
  { plan: { subgraph }, isMutation }: CompiledFetch,
  faults: readonly ResponseFault[],
  { options: { formatter }, failures }: ExecutionContext<Context>,
  lacksFields = false,
): void {
  const of = (kind: ResponseFault['kind']) =>
    failures.failure(
      kind === 'malformed'
        ? formatter.malformedResponse({ subgraph, isMutation }, lacksFields)
        : formatter.entityKeyMismatch(subgraph),
    );
  const failureByKind = new Map<ResponseFault['kind'], ReturnType<typeof of>>();
  for (const { objects, fetched, kind, ...where } of faults) {
    const failure = failureByKind.get(kind) ?? of(kind);
    failureByKind.set(kind, failure);
    failures.add(objects, fetched, { failure, ...where });
  }
}
