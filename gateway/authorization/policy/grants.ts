import type { OperationDefinitionNode } from 'graphql';
import type { Caller } from '../../../shared/access/caller.js';
import type { Logger } from '../../../shared/logger.js';
import {
  traceHeaders,
  type Trace,
} from '../../../shared/telemetry/trace-context.js';
import type { GatewayContext } from '../../context.js';
import type { Metrics } from '../../http/metrics.js';
import type { DecisionPoint, Evaluations } from './decision-point.js';

/** Which of these policies the caller is granted for this request. Never rejects: a policy without a decision is not granted. */
export type PolicyGrants = (
  policies: readonly string[],
  operation: OperationDefinitionNode,
  context: Pick<GatewayContext, 'caller' | 'trace' | 'clientDisconnected'>,
) => Promise<ReadonlySet<string>>;

/** One batch per request; decisions are not cached. A caller without a token is granted nothing, without a request. */
export const policyGrants =
  (
    point: DecisionPoint,
    { metrics, logger }: { metrics: Metrics; logger: Logger },
  ): PolicyGrants =>
  async (policies, { operation }, { caller, trace, clientDisconnected }) => {
    if (policies.length === 0 || caller.role === 'anoniem') return new Set();
    const action = operation === 'mutation' ? 'write' : 'read';
    try {
      const decisions = await point.decide(
        evaluationsOf(policies, action, caller, trace),
        clientDisconnected,
      );
      if (decisions.length !== policies.length)
        throw new Error('not one decision per policy');
      metrics.decisions('ok');
      return new Set(
        policies.filter((_, index) => decisions[index]?.decision === true),
      );
    } catch {
      if (clientDisconnected.aborted) return new Set();
      metrics.decisions('failed');
      logger.error(
        { requestId: caller.requestId },
        'the decision point gave no usable answer: nothing that needs a policy is shown',
      );
      return new Set();
    }
  };

const evaluationsOf = (
  policies: readonly string[],
  name: 'read' | 'write',
  caller: Caller,
  trace: Trace,
): Evaluations => ({
  subject: {
    type: caller.role === 'systeem' ? 'service' : 'user',
    id: caller.subject,
    properties: {
      role: caller.role,
      organisation: caller.organisation,
      client: caller.client,
      waarneming: caller.waarneming !== null,
      noodtoegang: caller.noodtoegang !== null,
    },
  },
  action: {
    name,
    properties: caller.purpose
      ? { processing_activity_id: caller.purpose }
      : {},
  },
  context: {
    time: new Date().toISOString(),
    traceparent: traceHeaders(trace)['traceparent']!,
  },
  evaluations: policies.map((id) => ({ resource: { type: 'policy', id } })),
  options: { evaluations_semantic: 'execute_all' },
});
