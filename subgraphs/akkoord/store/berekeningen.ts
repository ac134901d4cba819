import { In, type EntityManager } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { addDays, now, startOfDay, today } from '../../../shared/days.js';
import { grouped } from '../../../shared/grouped.js';
import { BerekeningEntity } from '../entities/berekening.js';
import { DossierEntity } from '../entities/dossier.js';
import { UitkomstEntity } from '../entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';
import {
  updateSignalen,
  updateTermijnen,
} from '../service/uitkomsten/update-rows.js';
import type { ComputedUitkomst } from '../service/uitkomsten/uitkomst-of.js';

/** People whose outcome one process computes now; others leave them alone until the claim ends. */
export interface Claim {
  /** Until then; it is also the mark by which the claim is known. */
  tot: string;
  people: BerekeningEntity[];
}

/** A computation that takes longer, or breaks off, is done again. */
const claimMs = 30_000;
/** An incomplete outcome is tried again after a minute, then ever later, an hour at most. */
const wachtMs = (pogingen: number) =>
  Math.min(3_600_000, 60_000 * 2 ** pogingen);
const chunk = 200;

/** Akkoord's own computation of outcomes. Not under a person lock: it is about everyone, and nobody sees it. */
export const berekeningStore = (database: Database) => ({
  /** Claims up to `aantal` people who are due: never computed, marked by a melding, or computed before today. */
  claim: async (aantal: number): Promise<Claim> => {
    // Most of the time nobody is: that takes no lock.
    const due = await database.read((manager) => dueNow(manager, 1));
    if (due.length === 0) return { tot: now(), people: [] };
    return database.write((manager) => claimDue(manager, aantal), 'berekening');
  },

  /** Writes the outcomes of a claim, all or nothing. Who was marked meanwhile stays due. */
  record: (claim: Claim, berekend: readonly ComputedUitkomst[]) =>
    database.write(async (manager) => {
      await planNext(manager, claim, berekend);
      const ids = berekend.map(({ uitkomst }) => uitkomst.justitiabeleId);
      const of = { justitiabeleId: In(ids) };
      const bekend = byPerson(await manager.findBy(UitkomstEntity, of));
      const all = berekend.map((een) => ({
        ...een,
        uitkomst: withGemeente(
          een.uitkomst,
          bekend.get(een.uitkomst.justitiabeleId)?.[0],
        ),
      }));
      await manager.upsert(
        UitkomstEntity,
        all.map(({ uitkomst }) => uitkomst),
        ['justitiabeleId'],
      );
      await recordTermijnen(manager, all, of);
      await recordSignalen(manager, all, of);
    }),
});

async function claimDue(
  manager: EntityManager,
  aantal: number,
): Promise<Claim> {
  const due = await dueNow(manager, aantal);
  const tot = new Date(Date.now() + claimMs).toISOString();
  const people = due.map(({ id, pogingen }) => ({
    justitiabeleId: id,
    volgendeTijdstip: tot,
    pogingen: pogingen ?? 0,
  }));
  if (people.length > 0)
    await manager.upsert(BerekeningEntity, people, ['justitiabeleId']);
  return { tot, people };
}

/** A person's outcome is due at once: something about him changed. Call it inside `database.write`. */
export const markDue = (manager: EntityManager, justitiabeleId: string) =>
  manager.upsert(
    BerekeningEntity,
    { justitiabeleId, volgendeTijdstip: now(), pogingen: 0 },
    ['justitiabeleId'],
  );

const dueNow = (manager: EntityManager, aantal: number) =>
  manager
    .createQueryBuilder(DossierEntity, 'd')
    .leftJoin(BerekeningEntity, 'b', 'b.justitiabele_id = d.id')
    .select('d.id', 'id')
    .addSelect('b.pogingen', 'pogingen')
    .where('b.justitiabele_id IS NULL OR b.volgende_tijdstip <= :at', {
      at: now(),
    })
    .orderBy('b.volgende_tijdstip')
    .addOrderBy('d.id')
    .limit(aantal)
    .getRawMany<{ id: string; pogingen: number | null }>();

/** First, so that a second process with the same people waits here for what the first one writes. */
async function planNext(
  manager: EntityManager,
  { tot, people }: Claim,
  berekend: readonly ComputedUitkomst[],
): Promise<void> {
  const incomplete = new Set(
    berekend
      .filter(({ uitkomst }) => uitkomst.onvolledig.length > 0)
      .map(({ uitkomst }) => uitkomst.justitiabeleId),
  );
  const computed = new Set(
    berekend.map(({ uitkomst }) => uitkomst.justitiabeleId),
  );
  const groups = grouped(
    people.filter(({ justitiabeleId }) => computed.has(justitiabeleId)),
    ({ justitiabeleId, pogingen }) =>
      incomplete.has(justitiabeleId) ? pogingen + 1 : 0,
  );
  for (const [pogingen, group] of groups)
    await manager.update(
      BerekeningEntity,
      {
        justitiabeleId: In(group.map(({ justitiabeleId }) => justitiabeleId)),
        volgendeTijdstip: tot,
      },
      { pogingen, volgendeTijdstip: nextAfter(pogingen) },
    );
}

/** The next day when complete: terms run on by themselves. */
const nextAfter = (pogingen: number): string =>
  pogingen === 0
    ? startOfDay(addDays(today(), 1))
    : new Date(Date.now() + wachtMs(pogingen - 1)).toISOString();

/** While the gemeente gives no answer he stays counted where he was. */
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
  berekend: readonly ComputedUitkomst[],
  of: OfPeople,
): Promise<void> {
  const bekend = byPerson(await findTermijnen(manager, of));
  const results = berekend.map((een) =>
    updateTermijnen(bekend.get(een.uitkomst.justitiabeleId) ?? [], een),
  );
  const weg = results.flatMap((result) => result.deletedIds);
  if (weg.length > 0)
    await manager.delete(UitkomstTermijnEntity, { id: In(weg) });
  await upsertAll(
    results.flatMap(({ rows }) => rows),
    (rows) => manager.upsert(UitkomstTermijnEntity, rows, ['id']),
  );
}

async function recordSignalen(
  manager: EntityManager,
  berekend: readonly ComputedUitkomst[],
  of: OfPeople,
): Promise<void> {
  const bekend = byPerson(await manager.findBy(UitkomstSignaalEntity, of));
  await upsertAll(
    berekend.flatMap((een) =>
      updateSignalen(
        bekend.get(een.uitkomst.justitiabeleId) ?? [],
        een,
        today(new Date(een.uitkomst.berekendTijdstip)),
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
