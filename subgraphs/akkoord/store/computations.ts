import { In, type EntityManager } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { addDays, now, startOfDay, today } from '../../../shared/days.js';
import { grouped } from '../../../shared/grouped.js';
import { ComputationEntity } from '../entities/computation.js';
import { UitkomstEntity } from '../entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';
import { markChanged, updateCaseload } from './caseload.js';
import {
  updateSignalen,
  updateTermijnen,
} from '../service/uitkomsten/update-rows.js';
import {
  shownOutcome,
  type IndexedOutcome,
} from '../service/uitkomsten/shown-outcome.js';
import type { ComputedUitkomst } from '../service/uitkomsten/uitkomst-of.js';

/** People whose outcome one process computes now; no other process does until the claim expires. */
export interface Claim {
  /** When the claim expires; it also identifies the claim. */
  tot: string;
  people: ComputationEntity[];
}

/** After this a computation that was slow or interrupted may be claimed again. */
const claimMs = 30_000;
/** Exponential backoff for incomplete outcomes: from ten seconds to an hour. */
const retryDelayMs = (attempts: number) =>
  Math.min(3_600_000, 10_000 * 2 ** attempts);
/** The same when nothing was computed at all: from two seconds to a minute. */
const failedDelayMs = (attempts: number) =>
  Math.min(60_000, 1_000 * 2 ** attempts);
const chunk = 200;

/** Akkoord's computation of outcomes. Without row-level authorization: it is about everybody, and no caller sees its rows. */
export const computationStore = (database: Database) => ({
  /**
   * Claims up to `limit` people who are due: never computed, marked since something about them changed, or computed before today. Last
   * marked first: an act does not wait for the daily computation of everybody.
   */
  claim: async (limit: number): Promise<Claim> => {
    // Usually nobody is due; this check takes no lock.
    const due = await database.read((manager) => dueNow(manager, 1));
    if (due.length === 0) return { tot: now(), people: [] };
    return database.write((manager) => claimDue(manager, limit), 'berekening');
  },

  /**
   * Writes the outcomes of a claim in one transaction, and ends the claim. Resolves to whether somebody stays due, since something changed
   * meanwhile. What another process claimed after this claim expired is left to it: its outcome is newer.
   */
  record: (claim: Claim, computed: readonly ComputedUitkomst[]) =>
    database.write(async (manager) => {
      const held = await heldBy(manager, claim);
      const outcomes = computed.filter(({ uitkomst }) =>
        held.has(uitkomst.justitiabeleId),
      );
      await planNext(manager, claim, outcomes);
      await recordOutcomes(manager, outcomes);
      return [...held.values()].some(isMarkedSince(claim));
    }),

  /** Ends a claim of which nothing was computed: its people are retried with backoff. */
  release: (claim: Claim) =>
    database.write(async (manager) => {
      const failed = new Set(claim.people.map(({ pogingen }) => pogingen));
      for (const attempts of failed)
        await postpone(
          manager,
          claim,
          claim.people.filter(({ pogingen }) => pogingen === attempts),
          attempts + 1,
          inMs(failedDelayMs(attempts + 1)),
        );
      await endClaim(manager, claim);
    }),
});

async function recordOutcomes(
  manager: EntityManager,
  outcomes: readonly ComputedUitkomst[],
): Promise<void> {
  const ids = outcomes.map(({ uitkomst }) => uitkomst.justitiabeleId);
  if (ids.length === 0) return;
  const before = await storedOutcomes(manager, ids);
  const all = outcomes.map((outcome) => {
    const stored = before(outcome.uitkomst.justitiabeleId);
    const uitkomst = withGemeente(outcome.uitkomst, stored.uitkomst);
    const computed = { ...outcome, uitkomst };
    const termijnen = updateTermijnen(stored.termijnen, computed);
    const signalen = updateSignalen(
      stored.signalen,
      computed,
      today(new Date(uitkomst.berekendTijdstip)),
    );
    return { stored, uitkomst, termijnen, signalen };
  });
  await manager.upsert(
    UitkomstEntity,
    all.map(({ uitkomst }) => uitkomst),
    ['justitiabeleId'],
  );
  const removed = all.flatMap(({ termijnen }) => termijnen.deletedIds);
  if (removed.length > 0)
    await manager.delete(UitkomstTermijnEntity, { id: In(removed) });
  await upsertAll(
    all.flatMap(({ termijnen }) => termijnen.rows),
    (rows) => manager.upsert(UitkomstTermijnEntity, rows, ['id']),
  );
  await upsertAll(
    all.flatMap(({ signalen }) => signalen),
    (rows) => manager.upsert(UitkomstSignaalEntity, rows, ['id']),
  );
  await markChanged(
    manager,
    all
      .filter(
        ({ stored, uitkomst, termijnen, signalen }) =>
          shownOutcome(stored) !==
          shownOutcome({ uitkomst, termijnen: termijnen.rows, signalen }),
      )
      .map(({ uitkomst }) => uitkomst.justitiabeleId),
  );
  await updateCaseload(manager, ids);
}

/** The rows of these people, by person. */
async function storedOutcomes(manager: EntityManager, ids: readonly string[]) {
  const of = { justitiabeleId: In(ids) };
  /* eslint-disable house/visible-rows -- computed for everybody, and shown to nobody here */
  const uitkomsten = byPerson(await manager.findBy(UitkomstEntity, of));
  const termijnen = byPerson(await manager.findBy(UitkomstTermijnEntity, of));
  const signalen = byPerson(await manager.findBy(UitkomstSignaalEntity, of));
  /* eslint-enable house/visible-rows */
  return (id: string): IndexedOutcome => ({
    uitkomst: uitkomsten.get(id)?.[0],
    termijnen: termijnen.get(id) ?? [],
    signalen: signalen.get(id) ?? [],
  });
}

async function claimDue(manager: EntityManager, limit: number): Promise<Claim> {
  const due = await dueNow(manager, limit);
  const until = inMs(claimMs);
  const people = due.map((row) => ({
    ...row,
    volgendeTijdstip: until,
    claimTot: until,
  }));
  if (people.length > 0)
    await manager.upsert(ComputationEntity, people, ['justitiabeleId']);
  return { tot: until, people };
}

/**
 * Marks a person's outcome as due now, since something about the person changed. A claim on the person holds: the computation that runs may
 * not know of the change, so another follows it. Call it inside `database.write`.
 */
export const markDue = (manager: EntityManager, justitiabeleId: string) =>
  manager.upsert(
    ComputationEntity,
    { justitiabeleId, volgendeTijdstip: now(), pogingen: 0 },
    ['justitiabeleId'],
  );

/** What everybody's outcome rests on changed. People marked later, about whom something changed, come first. */
export const markEverybodyDue = (manager: EntityManager) =>
  manager
    .createQueryBuilder()
    .update(ComputationEntity)
    .set({ volgendeTijdstip: now(), pogingen: 0 })
    .execute();

const dueNow = (manager: EntityManager, limit: number) =>
  manager
    // eslint-disable-next-line house/visible-rows -- computed for everybody, and shown to nobody here
    .createQueryBuilder(ComputationEntity, 'b')
    .where('b.volgende_tijdstip <= :at', { at: now() })
    .andWhere('(b.claim_tot IS NULL OR b.claim_tot <= :at)')
    .orderBy('b.volgendeTijdstip', 'DESC')
    .limit(limit)
    .getMany();

/**
 * The people of a claim that it still holds. Comes first in the transaction and locks their rows, so that a mark of a change comes before
 * it, and is seen, or after the whole.
 */
async function heldBy(
  manager: EntityManager,
  { tot: until, people }: Claim,
): Promise<Map<string, ComputationEntity>> {
  const ids = people.map(({ justitiabeleId }) => justitiabeleId);
  if (ids.length === 0) return new Map();
  const query = manager
    // eslint-disable-next-line house/visible-rows -- computed for everybody, and shown to nobody here
    .createQueryBuilder(ComputationEntity, 'b')
    .where('b.justitiabele_id IN (:...ids) AND b.claim_tot = :until', {
      ids,
      until,
    });
  // An embedded database has one writer at a time.
  if (manager.connection.options.type === 'mysql')
    query.setLock('pessimistic_write');
  const rows = await query.getMany();
  return new Map(rows.map((row) => [row.justitiabeleId, row]));
}

const isMarkedSince =
  ({ tot: until }: Claim) =>
  ({ volgendeTijdstip }: ComputationEntity): boolean =>
    volgendeTijdstip !== until;

/** Plans the next computation of everybody in the claim; who has no outcome is retried as one that is incomplete. */
async function planNext(
  manager: EntityManager,
  claim: Claim,
  outcomes: readonly ComputedUitkomst[],
): Promise<void> {
  const complete = new Set(
    outcomes
      .filter(({ uitkomst }) => uitkomst.onvolledig.length === 0)
      .map(({ uitkomst }) => uitkomst.justitiabeleId),
  );
  const groups = grouped(
    claim.people,
    ({ justitiabeleId, pogingen: attempts }) =>
      complete.has(justitiabeleId) ? 0 : attempts + 1,
  );
  for (const [attempts, group] of groups)
    await postpone(manager, claim, group, attempts, nextAfter(attempts));
  await endClaim(manager, claim);
}

/** Who was marked meanwhile stays due. */
const postpone = (
  manager: EntityManager,
  { tot: until }: Claim,
  people: readonly ComputationEntity[],
  attempts: number,
  next: string,
) =>
  manager.update(
    ComputationEntity,
    {
      justitiabeleId: In(people.map(({ justitiabeleId }) => justitiabeleId)),
      claimTot: until,
      volgendeTijdstip: until,
    },
    { pogingen: attempts, volgendeTijdstip: next },
  );

const endClaim = (manager: EntityManager, { tot: until, people }: Claim) =>
  manager.update(
    ComputationEntity,
    {
      justitiabeleId: In(people.map(({ justitiabeleId }) => justitiabeleId)),
      claimTot: until,
    },
    { claimTot: null },
  );

const inMs = (milliseconds: number) =>
  new Date(Date.now() + milliseconds).toISOString();

/** A complete outcome is due again the next day, since the status of terms changes with the days. */
const nextAfter = (attempts: number): string =>
  attempts === 0
    ? startOfDay(addDays(today(), 1))
    : inMs(retryDelayMs(attempts - 1));

/** Without a response of the gemeente the person stays counted where he was. */
const withGemeente = (
  uitkomst: UitkomstEntity,
  before: UitkomstEntity | undefined,
): UitkomstEntity =>
  uitkomst.onvolledig.includes('GEMEENTE') && uitkomst.gemeente === null
    ? { ...uitkomst, gemeente: before?.gemeente ?? null }
    : uitkomst;

const byPerson = <Row extends { justitiabeleId: string }>(rows: Row[]) =>
  grouped(rows, ({ justitiabeleId }) => justitiabeleId);

async function upsertAll<Row>(
  rows: readonly Row[],
  upsert: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += chunk)
    await upsert(rows.slice(start, start + chunk));
}
