import type { Player, Sight, Stage } from './stage.js';

export interface Act {
  title: string;
  /** Since insluiting. */
  day: number;
  /** Resolves to the id of the person where it is new. */
  perform(stage: Stage, id: string): Promise<string | void>;
  /** What changes in what each sees; null for who sees him no more. */
  sees: Partial<Record<Player, Sight | null>>;
}
