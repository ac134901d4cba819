import { In, type EntityManager } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { addDays, now, startOfDay, today } from '../../../shared/days.js';
import { grouped } from '../../../shared/grouped.js';
import { ComputationEntity } from '../entities/computation.js';
import { UitkomstEntity } from '../entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';
import { updateCaseload } from './caseload.js';
import {
  updateSignalen,
  updateTermijnen,
} from '../service/uitkomsten/update-rows.js';
import type { ComputedUitkomst } from '../service/uitkomsten/uitkomst-of.js';

/** People whose outcome one process computes now; other processes skip them until the claim expires. */
export interface Claim {
  /** When the claim expires; it also identifies the claim. */
  tot: string;
  people: ComputationEntity[];
}

/** After this a computation that was slow or interrupted may be claimed again. */
const claimMs = 30_000;
/** Exponential backoff for incomplete outcomes: from a minute to an hour. */
const retryDelayMs = (attempts: number) =>
  Math.min(3_600_000, 60_000 * 2 ** attempts);
const chunk = 200;

/** Akkoord's computation of outcomes. Without row-level authorization: it is about everybody, and no caller sees its rows. */
export const computationStore = (database: Database) => ({
  /** Claims up to `limit` people who are due: never computed, marked by a melding, or computed before today. */
  claim: async (limit: number): Promise<Claim> => {
    // Usually nobody is due; this check takes no lock.
    const due = await database.read((manager) => dueNow(manager, 1));
    if (due.length === 0) return { tot: now(), people: [] };
    return database.write((manager) => claimDue(manager, limit), 'berekening');
  },

  /** Writes the outcomes of a claim in one transaction. People who were marked meanwhile stay due. */
  record: (claim: Claim, outcomes: readonly ComputedUitkomst[]) =>
    database.write(async (manager) => {
      await planNext(manager, claim, outcomes);
      const ids = outcomes.map(({ uitkomst }) => uitkomst.justitiabeleId);
      const of = { justitiabeleId: In(ids) };
      const stored = byPerson(await manager.findBy(UitkomstEntity, of));
      const all = outcomes.map((outcome) => ({
        ...outcome,
        uitkomst: withGemeente(
          outcome.uitkomst,
          stored.get(outcome.uitkomst.justitiabeleId)?.[0],
        ),
      }));
      await manager.upsert(
        UitkomstEntity,
        all.map(({ uitkomst }) => uitkomst),
        ['justitiabeleId'],
      );
      await recordTermijnen(manager, all, of);
      await recordSignalen(manager, all, of);
      await updateCaseload(manager, ids);
    }),
});

async function claimDue(manager: EntityManager, limit: number): Promise<Claim> {
  const due = await dueNow(manager, limit);
  const until = new Date(Date.now() + claimMs).toISOString();
  const people = due.map((row) => ({ ...row, volgendeTijdstip: until }));
  if (people.length > 0)
    await manager.upsert(ComputationEntity, people, ['justitiabeleId']);
  return { tot: until, people };
}

/** Marks a person's outcome as due now, since something about the person changed. Call it inside `database.write`. */
export const markDue = (manager: EntityManager, justitiabeleId: string) =>
  manager.upsert(
    ComputationEntity,
    { justitiabeleId, volgendeTijdstip: now(), pogingen: 0 },
    ['justitiabeleId'],
  );

const dueNow = (manager: EntityManager, limit: number) =>
  manager
    .createQueryBuilder(ComputationEntity, 'b')
    .where('b.volgende_tijdstip <= :at', { at: now() })
    .orderBy('b.volgendeTijdstip')
    .limit(limit)
    .getMany();

/** Comes first in the transaction, so that a second process with the same people waits here until the first one commits. */
async function planNext(
  manager: EntityManager,
  { tot: until, people }: Claim,
  outcomes: readonly ComputedUitkomst[],
): Promise<void> {
  const incomplete = new Set(
    outcomes
      .filter(({ uitkomst }) => uitkomst.onvolledig.length > 0)
      .map(({ uitkomst }) => uitkomst.justitiabeleId),
  );
  const computed = new Set(
    outcomes.map(({ uitkomst }) => uitkomst.justitiabeleId),
  );
  const groups = grouped(
    people.filter(({ justitiabeleId }) => computed.has(justitiabeleId)),
    ({ justitiabeleId, pogingen: attempts }) =>
      incomplete.has(justitiabeleId) ? attempts + 1 : 0,
  );
  for (const [attempts, group] of groups)
    await manager.update(
      ComputationEntity,
      {
        justitiabeleId: In(group.map(({ justitiabeleId }) => justitiabeleId)),
        volgendeTijdstip: until,
      },
      { pogingen: attempts, volgendeTijdstip: nextAfter(attempts) },
    );
}

/** A complete outcome is due again the next day, since the status of terms changes with the days. */
const nextAfter = (attempts: number): string =>
  attempts === 0
    ? startOfDay(addDays(today(), 1))
    : new Date(Date.now() + retryDelayMs(attempts - 1)).toISOString();

/** Without a response of the gemeente the person stays counted where he was. */
const withGemeente = (
  uitkomst: UitkomstEntity,
  before: UitkomstEntity | undefined,
): UitkomstEntity =>
  uitkomst.onvolledig.includes('GEMEENTE') && uitkomst.gemeente === null
    ? { ...uitkomst, gemeente: before?.gemeente ?? null }
    : uitkomst;

type OfPeople = Parameters<typeof findTermijnen>[1];
const findTermijnen = (
  manager: EntityManager,
  of: { justitiabeleId: ReturnType<typeof In<string>> },
) => manager.findBy(UitkomstTermijnEntity, of);

async function recordTermijnen(
  manager: EntityManager,
  outcomes: readonly ComputedUitkomst[],
  of: OfPeople,
): Promise<void> {
  const stored = byPerson(await findTermijnen(manager, of));
  const results = outcomes.map((outcome) =>
    updateTermijnen(stored.get(outcome.uitkomst.justitiabeleId) ?? [], outcome),
  );
  const removed = results.flatMap((result) => result.deletedIds);
  if (removed.length > 0)
    await manager.delete(UitkomstTermijnEntity, { id: In(removed) });
  await upsertAll(
    results.flatMap(({ rows }) => rows),
    (rows) => manager.upsert(UitkomstTermijnEntity, rows, ['id']),
  );
}

async function recordSignalen(
  manager: EntityManager,
  outcomes: readonly ComputedUitkomst[],
  of: OfPeople,
): Promise<void> {
  const stored = byPerson(await manager.findBy(UitkomstSignaalEntity, of));
  await upsertAll(
    outcomes.flatMap((outcome) =>
      updateSignalen(
        stored.get(outcome.uitkomst.justitiabeleId) ?? [],
        outcome,
        today(new Date(outcome.uitkomst.berekendTijdstip)),
      ),
    ),
    (rows) => manager.upsert(UitkomstSignaalEntity, rows, ['id']),
  );
}

const byPerson = <Row extends { justitiabeleId: string }>(rows: Row[]) =>
  grouped(rows, ({ justitiabeleId }) => justitiabeleId);

async function upsertAll<Row>(
  rows: readonly Row[],
  upsert: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += chunk)
    await upsert(rows.slice(start, start + chunk));
}
