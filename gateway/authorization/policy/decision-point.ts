import type { Role } from '../../../shared/access/caller.js';

/**
 * Decides on named policies (`@policy`). Requests and responses are those of the OpenID AuthZEN Authorization API 1.0, with the additions of
 * the Dutch government's profile (processing activity, time, trace).
 */
export interface DecisionPoint {
  /** One decision per evaluation, in their order. Callers must treat a rejection or a malformed response as a denial. */
  decide(
    evaluations: Evaluations,
    signal: AbortSignal,
  ): Promise<readonly Decision[]>;
  close(): Promise<void>;
}

/** The request for one decision. It has the caller and the purpose, never a data subject. */
export interface Evaluation {
  subject: {
    type: 'user' | 'service';
    /** The issuer's pseudonym of the caller. */
    id: string;
    properties: {
      role: Role;
      organisation: string | null;
      client: string | null;
      /** Delegation: acts for a colleague with the same role. */
      waarneming: boolean;
      /** Break-glass access to one person without a relation, for a written reason. */
      noodtoegang: boolean;
    };
  };
  action: {
    name: 'read' | 'write';
    /** URI of the purpose in the register of processing activities. */
    properties: { processing_activity_id?: string };
  };
  /** `id` is the name of the policy. */
  resource: { type: 'policy'; id: string };
  context: {
    /** RFC 3339, UTC. */
    time: string;
    /** W3C Trace Context. */
    traceparent: string;
  };
}

/** A batch: everything but the policy is the same. */
export interface Evaluations extends Omit<Evaluation, 'resource'> {
  evaluations: readonly Pick<Evaluation, 'resource'>[];
  options: { evaluations_semantic: 'execute_all' };
}

export interface Decision {
  decision: boolean;
  /** Reasons for people; not read here. */
  context?: Readonly<Record<string, unknown>>;
}
