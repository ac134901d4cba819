import { isObject, own, type Json } from '../json.js';
import type { Required } from '../planning/plan.js';
import type {
  CompiledEntities,
  CompiledFetch,
} from '../compile/compiled-fetch.js';
import { Span } from '../scan/span.js';
import { isOf } from '../compile/type-of.js';
import type { EntityBatch } from './entity-batch.js';
import type { SubgraphError } from '../subgraph-executor.js';
import {
  causes,
  intoField,
  intoItem,
  typenameOf,
  type Failure,
  type Reach,
} from './failures.js';
import type { ExecutionContext } from './execution-context.js';

// A failed fetch also causes nulls in the results of others: entities without a key cannot be fetched, and fields are computed from null.

/** An entity that cannot be fetched because a failure took a key field. */
export function missedKeys<Context>(
  { plan, selection }: CompiledEntities,
  object: Json,
  state: ExecutionContext<Context>,
): void {
  if (state.failures.isEmpty) return;
  const failure = failureOf(object, plan.requires, state);
  if (failure)
    state.failures.add(
      [object],
      { selection, outputRewrites: plan.outputRewrites },
      { failure, path: [], coversNulls: false },
    );
}

/** Fields that were computed (`@requires`) from values that a failure took: it may have caused their nulls. */
export function missedInputs<Context>(
  { plan: { subgraph } }: CompiledFetch,
  { entities: { plan, selection }, entries }: EntityBatch,
  state: ExecutionContext<Context>,
): void {
  const { graph } = state.options;
  const { outputRewrites } = plan;
  for (const { representation, targets } of entries.all) {
    const typename = String(own(representation, '__typename'));
    for (const { key, name } of selection.of(typename)) {
      const needs = graph.needsOf(subgraph, typename, name);
      if (!needs) continue;
      const inputs = named(plan.requires, needs);
      for (const target of targets) {
        const failure = failureOf(target, inputs, state);
        if (failure)
          state.failures.add(
            [target],
            { selection, outputRewrites },
            { failure, path: [key], coversNulls: true, isOfInputs: true },
          );
      }
    }
  }
}

/**
 * The failure that took the inputs which a subgraph reports missing (`missing`) for one null in a computed field; `undefined` when none
 * did.
 */
export function missedInputsOfError<Context>(
  { plan: { subgraph } }: CompiledFetch,
  batches: readonly EntityBatch[],
  { path: [entities, index, field], missing = [] }: SubgraphError,
  state: ExecutionContext<Context>,
): Failure | undefined {
  const batch = batches.find((each) => each.entities.plan.key === entities);
  if (!batch || typeof index !== 'number') return undefined;
  const entry = batch.entries.all[index];
  if (!entry) return undefined;
  const { plan, selection } = batch.entities;
  const typename = String(own(entry.representation, '__typename'));
  const name = selection.of(typename).find(({ key }) => key === field)?.name;
  const needs = name && state.options.graph.needsOf(subgraph, typename, name);
  if (!needs) return undefined;
  const inputs = named(
    plan.requires,
    new Set(missing.filter((each) => needs.has(each))),
  );
  return first(entry.targets, (target) => failureOf(target, inputs, state));
}

/** The required fields of an object with these names. */
const named = (
  parts: readonly Required[],
  names: ReadonlySet<string>,
): Required[] =>
  parts.flatMap((part): Required[] =>
    part.kind === 'Field'
      ? names.has(part.name)
        ? [part]
        : []
      : [{ ...part, selections: named(part.selections, names) }],
  );

function failureOf<Context>(
  object: Json,
  parts: readonly Required[],
  { failures, options }: ExecutionContext<Context>,
): Failure | undefined {
  const { schema } = options.graph;
  const ofObject = (
    value: Json,
    above: readonly Reach[],
    required: readonly Required[],
  ): Failure | undefined =>
    first(required, (part) => {
      if (part.kind === 'InlineFragment')
        return isOf(schema, value, part.typeCondition)
          ? ofObject(value, above, part.selections)
          : undefined;
      const key = part.alias ?? part.name;
      const reaches = failures.at(value, above);
      return ofValue(
        own(value, key),
        intoField(reaches, key, typenameOf(value)),
        part.selections ?? [],
      );
    });
  const ofValue = (
    value: unknown,
    reaches: readonly Reach[],
    required: readonly Required[],
  ): Failure | undefined => {
    if (value === null || value === undefined)
      return causes(reaches, value)[0]?.gap.failure;
    if (required.length === 0) return undefined;
    if (value instanceof Span)
      return ofValue(value.required.toJSON(), reaches, required);
    if (Array.isArray(value))
      return first([...value.entries()], ([index, item]) =>
        ofValue(item, intoItem(reaches, index), required),
      );
    return isObject(value) ? ofObject(value, reaches, required) : undefined;
  };
  return ofObject(object, [], parts);
}

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
