import type { Role } from '../../../shared/access/caller.js';

/**
 * Decides on named policies (`@policy`). Question and answer have the shape of the OpenID AuthZEN Authorization API 1.0, with what the
 * Dutch government's profile adds to it (processing activity, time, trace).
 */
export interface DecisionPoint {
  /** One decision per evaluation, in their order. It may fail or answer anything: whoever asks takes that for a denial. */
  decide(
    questions: Evaluations,
    signal: AbortSignal,
  ): Promise<readonly Decision[]>;
  close(): Promise<void>;
}

/** What one policy is judged by. It says who asks and for which purpose, never about whom. */
export interface Evaluation {
  subject: {
    type: 'user' | 'service';
    /** The issuer's pseudonym of the caller. */
    id: string;
    properties: {
      role: Role;
      organisation: string | null;
      client: string | null;
      /** He stands in for a colleague. */
      waarneming: boolean;
      /** He opened one person without a relation, for a written reason. */
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

/** Several policies, asked at once: all else is the same for each. */
export interface Evaluations extends Omit<Evaluation, 'resource'> {
  evaluations: readonly Pick<Evaluation, 'resource'>[];
  options: { evaluations_semantic: 'execute_all' };
}

export interface Decision {
  decision: boolean;
  /** Reasons for people; not read here. */
  context?: Readonly<Record<string, unknown>>;
}
