import type { GatewayStage } from './context.js';

/**
 * Stages with a span for what each does before the next one begins, and one for what it does with the response. A request that is not
 * sampled takes neither.
 */
export const traced = (
  stages: Readonly<Record<string, GatewayStage>>,
): GatewayStage[] =>
  Object.entries(stages).map(([name, stage]) => tracedStage(name, stage));

const tracedStage =
  (name: string, stage: GatewayStage): GatewayStage =>
  async (request, next) => {
    const { span: parent } = request.context.trace;
    if (!parent) return stage(request, next);
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
  };
