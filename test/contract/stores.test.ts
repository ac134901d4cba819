import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { inChunks } from '../../shared/database/bulk.js';
import type { Database } from '../../shared/database/database.js';
import { now, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoUuid } from '../../shared/demo/person-id.js';
import { enqueueMelding } from '../../shared/meldingen/courier.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import { testCaller, testDatabase } from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { RegieEntity } from '../../subgraphs/akkoord/entities/regie.js';
import { UitkomstEntity } from '../../subgraphs/akkoord/entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../../subgraphs/akkoord/entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../../subgraphs/akkoord/entities/uitkomst-termijn.js';
import {
  updateSignalen,
  updateTermijnen,
} from '../../subgraphs/akkoord/service/uitkomsten/update-rows.js';
import { uitkomstOf } from '../../subgraphs/akkoord/service/uitkomsten/uitkomst-of.js';
import { createStore as akkoord } from '../../subgraphs/akkoord/store.js';
import { createStore as dji } from '../../subgraphs/dji/store.js';
import { createStore as gemeente } from '../../subgraphs/gemeente/store.js';
import { createStore as reclassering } from '../../subgraphs/reclassering/store.js';
import { partners } from '../support/partners.js';

/** An id of any entity; for a person also a number. */
interface Candidate {
  id: string;
  registratienummer?: string;
}

interface StoreUnderTest {
  partner: keyof typeof partners;
  create(database: Database, caller: Caller): object;
  /** A caller who sees many people at this partner. */
  persona: PersonaName;
  /** Arguments for methods that read a page or one row. */
  tried?: Record<string, (one: Candidate) => unknown[]>;
  /** Methods that return nothing to akkoord's computation either, only to the organisation of `persona`. */
  byConsent?: readonly string[];
  /** Of what the seed makes nothing. */
  prepare?(database: Database): Promise<unknown>;
  /** Methods outside the person lock, with the reason. */
  outside: Record<string, string>;
}

const write = 'writes rows that the same unit of work read under the lock';
const withoutPerson = 'no personal data';
const page = { first: 100 };
const openTermijn = {
  norm: { code: 'PLAN_4_WEKEN' },
  verantwoordelijke: 'DJI',
  vanaf: today(),
  uiterlijkOp: today(),
  nagekomenOp: null,
  status: 'LOOPT',
} as const;

const stores: StoreUnderTest[] = [
  {
    partner: 'dji',
    create: dji,
    persona: 'casemanager-vught',
    tried: {
      gedetineerdenPage: () => [page],
      personOfDetentie: ({ id }) => [id],
      personOfVerlof: ({ id }) => [id],
      justitiabeleByNumber: ({ registratienummer }) => [
        'registratienummer',
        registratienummer ?? '',
      ],
    },
    outside: {
      unit: withoutPerson,
      contactpuntById: withoutPerson,
      contactpuntenByOrganisatie: withoutPerson,
      recordContactpunt: withoutPerson,
      endContactpunt: withoutPerson,
      eindverlofmaatregelen: withoutPerson,
      inrichtingen: withoutPerson,
      inrichtingenByCode: withoutPerson,
      peopleWithNumber:
        'a registration must not create a second row for one person',
      latestDetentie: 'the same',
      identityOf: 'the same',
      relations: 'what meldingen tell the partners; nobody is answered with it',
      takeMelding: 'ruled by who may report what',
      sendMelding: write,
      insertJustitiabele: write,
      addNumbers: write,
      insertDetentie: write,
      changeDetentie: write,
      insertPlaatsing: write,
      insertOverleg: write,
      insertProgrammawijziging: write,
      insertVerlof: write,
      changeVerlof: write,
      insertPlan: write,
      changePlan: write,
      insertDoelen: write,
      changeDoel: write,
    },
  },
  {
    partner: 'reclassering',
    create: reclassering,
    persona: 'reclasseringswerker-rn',
    tried: {
      clientenPage: () => [{}, page],
      holdClient: ({ id }) => [id],
      advies: ({ id }) => [id],
      toezicht: ({ id }) => [id],
      personOfAdvies: ({ id }) => [id],
      personOfToezicht: ({ id }) => [id],
      werkstraf: ({ id }) => [id],
      personOfWerkstraf: ({ id }) => [id],
      gedragsinterventie: ({ id }) => [id],
      personOfGedragsinterventie: ({ id }) => [id],
    },
    outside: {
      unit: withoutPerson,
      contactpuntById: withoutPerson,
      contactpuntenByOrganisatie: withoutPerson,
      recordContactpunt: withoutPerson,
      endContactpunt: withoutPerson,
      ownOrganisatie: withoutPerson,
      organisaties: withoutPerson,
      organisatie: withoutPerson,
      instrumenten: withoutPerson,
      instrument: withoutPerson,
      takeMelding: 'ruled by who may report what',
      reportOrganisaties: write,
      addAdvies: write,
      changeAdvies: write,
      addToezicht: write,
      addVoorwaarde: write,
      endVoorwaarde: write,
      addSchending: write,
      changeSchending: write,
      addWerkstraf: write,
      changeWerkstraf: write,
      addGedragsinterventie: write,
      changeGedragsinterventie: write,
      addContact: write,
      changeToezicht: write,
    },
  },
  {
    partner: 'gemeente',
    create: gemeente,
    persona: 'coordinator-utrecht',
    tried: {
      inwonersPage: () => [
        page,
        { gemeente: null, basisvoorwaarde: null },
        today(),
      ],
      inwoner: ({ id }) => [id],
      personOfDienst: ({ id }) => [id],
    },
    prepare: (database) =>
      database.write((manager) =>
        enqueueMelding(
          manager,
          {
            soort: 'GEMEENTEWIJZIGING',
            justitiabeleId: somebody.id,
            tijdstip: now(),
            betrokkenheden: [],
          },
          ['DJI'],
        ),
      ),
    outside: {
      unitOfWork: withoutPerson,
      contactpuntById: withoutPerson,
      contactpuntenByOrganisatie: withoutPerson,
      recordContactpunt: withoutPerson,
      endContactpunt: withoutPerson,
      ownGemeente: withoutPerson,
      knowsWhereabouts: withoutPerson,
      gemeenten: withoutPerson,
      gemeentenByCode: withoutPerson,
      inwonerOfMelding: 'a melding is about people whom its sender cannot see',
      holderOfBsn: 'the same',
      receive: 'ruled by who may report what',
      enqueueGemeentewijziging: write,
      addInwoner: write,
      changeInwoner: write,
      addBsn: write,
      addBasisvoorwaarde: write,
      changeBasisvoorwaarde: write,
      addDienst: write,
      changeDienst: write,
      addHulpvraag: write,
      answerHulpvragen: write,
      addReisdocument: write,
      changeReisdocument: write,
    },
  },
  {
    partner: 'akkoord',
    create: akkoord,
    persona: 'casemanager-vught',
    tried: {
      justitiabelenPage: () => [page],
      caseloadPage: () => [page],
      afsprakenPage: () => [page],
      personOfAfspraak: ({ id }) => [id],
      personOfZaak: ({ id }) => [id],
      personOfOverdracht: ({ id }) => [id],
      storedZaak: ({ id }) => [{ id }],
      personOfCorrectieverzoek: ({ id }) => [id],
      correctieverzoekenPage: () => [page],
    },
    byConsent: [
      'eigenDoelenOf',
      'eigenDoelenById',
      'toestemmingenOf',
      'toestemmingenById',
      'correctieverzoekenOf',
      'correctieverzoekenById',
      'correctieverzoekenPage',
      'personOfCorrectieverzoek',
    ],
    prepare: (database) =>
      database.write(async (manager) => {
        const signaal = { code: 'ONTSLAG_NABIJ', ernst: 'INFO' } as const;
        const { uitkomst } = uitkomstOf(
          {
            id: somebody.id,
            detenties: [],
            gemeenteVanHerkomst: null,
            gemeenteVanVestiging: null,
            inschrijving: null,
            afspraken: null,
            reintegratie: {
              fase: null,
              onvolledig: [],
              gereedheid: null,
              termijnen: [],
              signalen: [],
            },
          },
          now(),
        )!;
        await manager.insert(UitkomstEntity, uitkomst);
        const [regie] = await manager.find(RegieEntity, { take: 1 });
        await manager.insert(Wijziging, {
          id: demoUuid('wijziging van regie'),
          tabel: 'regie',
          recordId: regie!.id,
          versie: 2,
          veld: 'gemeente',
          oud: '"0344"',
          nieuw: '"0599"',
          bekendSinds: now(),
        });
        const { rows } = updateTermijnen([], {
          uitkomst,
          termijnen: [openTermijn],
          signalen: [],
        });
        await manager.insert(UitkomstTermijnEntity, rows);
        await manager.insert(
          UitkomstSignaalEntity,
          updateSignalen(
            [],
            { uitkomst, termijnen: [], signalen: [signaal] },
            today(),
          ),
        );
      }),
    outside: {
      unit: withoutPerson,
      normen: withoutPerson,
      lokaleInvullingOf: withoutPerson,
      lokaleInvullingById: withoutPerson,
      addLokaleInvulling: withoutPerson,
      changeLokaleInvulling: withoutPerson,
      nakomingsregelsPage: withoutPerson,
      afspraakregelsPage: withoutPerson,
      signaalregelsPage: withoutPerson,
      takeMelding: 'ruled by who may report what',
      recordDossier: 'part of a melding',
      addAfspraak: write,
      changeAfspraak: write,
      addEigenDoel: write,
      changeEigenDoel: write,
      addCorrectieverzoek: write,
      changeCorrectieverzoek: write,
      addToestemming: write,
      changeToestemming: write,
      addRegie: write,
      changeRegie: write,
      addZaak: write,
      changeZaak: write,
      addOverdracht: write,
      changeOverdracht: write,
    },
  },
];

describe.each(stores)(
  'N41, N42: the store of $partner',
  ({
    partner,
    create,
    persona,
    tried = {},
    byConsent = [],
    outside,
    prepare,
  }) => {
    const { open, seed } = partners[partner];
    let database: Database;
    let drop: () => Promise<void>;
    let ids: string[];
    beforeAll(async () => {
      ({ database, drop } = await testDatabase(open));
      await seedDemo(partner, seed, database, today());
      await prepare?.(database);
      ids = await allIds(database);
    });
    afterAll(async () => {
      await database.close();
      await drop();
    });

    type Read = (...args: unknown[]) => Promise<unknown>;
    const store = (caller: Caller) =>
      create(database, caller) as Record<string, Read>;
    /** Only the method names are read here, so that the database is not used. */
    const names = Object.keys(
      create({} as Database, testCaller(persona)),
    ).filter((name) => !(name in outside));

    /** The number of rows that a method returns to a caller, for every id in the database or only for `argumentLists`. */
    async function rows(
      caller: Caller,
      name: string,
      argumentLists?: unknown[][],
    ): Promise<{ found: number; answered: unknown[][] }> {
      const read = store(caller)[name]!;
      const argsOf = tried[name];
      const calls =
        argumentLists ??
        (argsOf
          ? [...people, ...ids.map((id) => ({ id }))].map(argsOf)
          : inChunks(ids).map((chunk) => [chunk]));
      let found = 0;
      const answered: unknown[][] = [];
      for (const args of calls) {
        const here = count(await read(...args));
        if (here > 0) answered.push(args);
        found += here;
        // One call for each id is slow; five with rows are enough.
        if (argsOf && answered.length === 5) break;
      }
      return { found, answered };
    }

    test.each(names)(
      '%s returns nothing to a caller without relations',
      async (name) => {
        const { answered } = await rows(
          byConsent.includes(name) ? testCaller(persona) : everybody,
          name,
        );
        expect(answered).not.toEqual([]);
        const stranger = { ...testCaller(persona), organisation: 'NERGENS' };
        expect(await rows(stranger, name, answered)).toEqual({
          found: 0,
          answered: [],
        });
      },
    );

    test('every method outside the person lock has a reason and exists', () => {
      const known = Object.keys(create({} as Database, testCaller(persona)));
      expect(
        Object.keys(outside).filter((name) => !known.includes(name)),
      ).toEqual([]);
      expect(
        Object.keys(tried).filter((name) => !known.includes(name)),
      ).toEqual([]);
    });
  },
);

/** The caller of akkoord's own computation, who sees everybody. */
const everybody = testCaller('systeem-akkoord');
const people = demoPeople(today());
const somebody = people[0]!;

const count = (answer: unknown): number => {
  if (Array.isArray(answer)) return answer.length;
  if (answer === null || answer === undefined) return 0;
  return (answer as { edges?: unknown[] }).edges?.length ?? 1;
};

/** Every id in the database, of any table. */
async function allIds(database: Database): Promise<string[]> {
  return database.read(async (manager) => {
    const found = new Set<string>();
    for (const { tableName, columns } of manager.connection.entityMetadatas)
      for (const { databaseName } of columns) {
        if (databaseName !== 'id' && !databaseName.endsWith('_id')) continue;
        for (const row of await manager.query<{ value: unknown }[]>(
          `SELECT DISTINCT ${databaseName} AS value FROM ${tableName}`,
        ))
          if (typeof row.value === 'string') found.add(row.value);
      }
    return [...found];
  });
}
