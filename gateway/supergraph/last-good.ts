import type { Logger } from '../../shared/logger.js';
import { messageOf } from './follow.js';
import type { Generation } from './generations.js';
import type { RunningSupergraph } from './running.js';
import { SupergraphUnavailable, type SupergraphVersions } from './source.js';
import { sha256Of, type SupergraphVersion } from './version.js';

/** To start with: the one of the source, or else the last one that was in use. Error: that of the source, when there is none. */
export async function firstSupergraph(
  versions: SupergraphVersions,
  logger: Logger,
): Promise<SupergraphVersion> {
  try {
    return await versions.load();
  } catch (error) {
    const lastGood = await versions.lastGood();
    if (!lastGood) throw error;
    const isUnavailable = error instanceof SupergraphUnavailable;
    logger.warn(
      {
        code: `SUPERGRAPH_${isUnavailable ? 'UNAVAILABLE' : 'REFUSED'}`,
        reason: messageOf(error),
        sha256: sha256Of(lastGood.text),
        composedAt: lastGood.composedAt,
      },
      'the supergraph cannot be loaded: the last one that was in use is',
    );
    return lastGood;
  }
}

/** The gateway serves without a copy as well, so a folder that cannot be written is a warning. */
export async function keepSupergraph(
  versions: SupergraphVersions,
  version: SupergraphVersion,
  logger: Logger,
): Promise<void> {
  try {
    await versions.taken(version);
  } catch (error) {
    logger.warn(
      { reason: (error as NodeJS.ErrnoException).code ?? messageOf(error) },
      'the supergraph cannot be kept for a start without its URL: see SUPERGRAPH_FOLDER',
    );
  }
}

interface FirstGeneration {
  supergraph: string;
  composedAt?: Date | null;
  lastGoodSupergraph?(): Promise<SupergraphVersion | null>;
  logger: Logger;
}

/** Of this supergraph, or else of the last good one. Error: what is wrong with the first. */
export async function firstGeneration(
  { supergraph, composedAt, lastGoodSupergraph, logger }: FirstGeneration,
  running: RunningSupergraph,
  create: (supergraph: string) => Promise<Generation>,
): Promise<Generation> {
  try {
    const generation = await create(supergraph);
    running.use(supergraph, composedAt);
    return generation;
  } catch (error) {
    const lastGood = await lastGoodSupergraph?.();
    if (!lastGood || lastGood.text === supergraph) throw error;
    const generation = await create(lastGood.text);
    running.use(lastGood.text, lastGood.composedAt);
    logger.error(
      { code: 'SUPERGRAPH_REFUSED', reason: messageOf(error) },
      'the supergraph is not taken: the last one that was in use is',
    );
    return generation;
  }
}
