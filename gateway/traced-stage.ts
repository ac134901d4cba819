import type { ExecutionResult } from 'graphql';
import type { RecordedSpan } from '../shared/telemetry/recorded-span.js';
import type { GatewayStage } from './context.js';

/**
 * Stages with a span for what each does before the next one begins, and one for what it does with the response. A request that is not
 * sampled takes neither, nor a promise for it.
 */
export const traced = (
  stages: Readonly<Record<string, GatewayStage>>,
): GatewayStage[] =>
  Object.entries(stages).map(([name, stage]) => tracedStage(name, stage));

const tracedStage =
  (name: string, stage: GatewayStage): GatewayStage =>
  (request, next) => {
    const { span } = request.context.trace;
    return span
      ? withSpans(name, span, stage, request, next)
      : stage(request, next);
  };

async function withSpans(
  name: string,
  parent: RecordedSpan,
  stage: GatewayStage,
  ...[request, next]: Parameters<GatewayStage>
): Promise<ExecutionResult> {
  let span = parent.child(name);
  try {
    return await stage(request, async (changed) => {
      span.end();
      try {
        return await next(changed);
      } finally {
        span = parent.child(`${name} response`);
      }
    });
  } finally {
    span.end();
  }
}
