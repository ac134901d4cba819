import { isObject, own, type Json } from '../json.js';
import type { Required } from '../planning/plan.js';
import type {
  CompiledEntities,
  CompiledFetch,
} from '../compile/compiled-fetch.js';
import { isOf } from '../compile/type-of.js';
import type { EntityBatch } from './entity-batch.js';
import type { SubgraphError } from './send-fetch.js';
import {
  causes,
  intoField,
  intoItem,
  toldType,
  type Failure,
  type Reach,
} from './failures.js';
import type { ExecutionContext } from './execution-context.js';

// A failure makes null also of what other subgraphs would have said: they cannot be asked without a key, and compute from what is there.

/** An object of which no more is asked because a failure took its key. */
export function missedKeys<Context>(
  { plan, selection }: CompiledEntities,
  object: Json,
  state: ExecutionContext<Context>,
): void {
  if (state.failures.isEmpty) return;
  const failure = lacking(object, plan.requires, state);
  if (failure)
    state.failures.add(
      [object],
      { selection, outputRewrites: plan.outputRewrites },
      { failure, path: [], coversNulls: false },
    );
}

/** Fields that were computed (`@requires`) without what a failure took: their nulls may be its doing. */
export function missedInputs<Context>(
  { plan: { subgraph } }: CompiledFetch,
  { entities: { plan, selection }, entries }: EntityBatch,
  state: ExecutionContext<Context>,
): void {
  const { graph } = state.options;
  const { outputRewrites } = plan;
  for (const { representation, targets } of entries.values()) {
    const typename = String(own(representation, '__typename'));
    for (const { key, name } of selection.of(typename)) {
      const needs = graph.needsOf(subgraph, typename, name);
      if (!needs) continue;
      const inputs = named(plan.requires, needs);
      for (const target of targets) {
        const failure = lacking(target, inputs, state);
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

/** What took inputs that a subgraph says it missed for one null within what it computed (`missing`); `undefined` when nothing did. */
export function missedWithin<Context>(
  { plan: { subgraph } }: CompiledFetch,
  lots: readonly EntityBatch[],
  { path: [entities, index, field], missing = [] }: SubgraphError,
  state: ExecutionContext<Context>,
): Failure | undefined {
  const lot = lots.find((each) => each.entities.plan.key === entities);
  if (!lot || typeof index !== 'number') return undefined;
  const asked = [...lot.entries.values()][index];
  if (!asked) return undefined;
  const { plan, selection } = lot.entities;
  const typename = String(own(asked.representation, '__typename'));
  const name = selection.of(typename).find(({ key }) => key === field)?.name;
  const needs = name && state.options.graph.needsOf(subgraph, typename, name);
  if (!needs) return undefined;
  const inputs = named(
    plan.requires,
    new Set(missing.filter((each) => needs.has(each))),
  );
  return first(asked.targets, (target) => lacking(target, inputs, state));
}

/** Of what is required of an object, the fields with these names. */
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

function lacking<Context>(
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
        intoField(reaches, key, toldType(value)),
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
