import { today, type Day } from '../../../shared/days.js';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import type { DetentieEntity } from '../entities/detentie.js';

/** Refuses the act by a rule of the domain unless it holds. */
export function refuseUnless(
  holds: boolean,
  boodschap: string,
  veld: string,
): asserts holds {
  if (!holds) throw new DomainErrorData('REGEL', boodschap, veld);
}

/** The columns that tell from when until when a detention lasts. */
export type Looptijd = Pick<
  DetentieEntity,
  'insluitingsdatum' | 'verwachteEinddatum' | 'werkelijkeEinddatum'
>;

/** Running: nobody ended it yet. */
export const requireLopend = ({ werkelijkeEinddatum }: Looptijd): void =>
  refuseUnless(
    werkelijkeEinddatum === null,
    'Deze detentie is al beëindigd.',
    'detentie',
  );

/** What is recorded as done cannot lie ahead. */
export const requireNietInToekomst = (
  dag: Day,
  veld: string,
  vandaag: Day = today(),
): void =>
  refuseUnless(
    dag <= vandaag,
    'Deze datum ligt in de toekomst; leg vast wat gebeurd is.',
    veld,
  );

/** A day of this detention that has come. */
export function requireBinnenDetentie(
  { insluitingsdatum, werkelijkeEinddatum }: Looptijd,
  dag: Day,
  veld: string,
  vandaag: Day = today(),
): void {
  requireNietInToekomst(dag, veld, vandaag);
  refuseUnless(
    dag >= insluitingsdatum,
    'Deze datum ligt vóór de insluiting.',
    veld,
  );
  refuseUnless(
    werkelijkeEinddatum === null || dag <= werkelijkeEinddatum,
    'Deze datum ligt na het einde van de detentie.',
    veld,
  );
}

/** The expected end comes after the beginning. */
export const requireEindeNaBegin = (
  insluitingsdatum: Day,
  verwachteEinddatum: Day,
): void =>
  refuseUnless(
    verwachteEinddatum > insluitingsdatum,
    'De verwachte einddatum moet na de insluitingsdatum liggen.',
    'verwachteEinddatum',
  );

/** Something to read, and not more than its column holds. */
export const requireTekst = (
  tekst: string,
  veld: string,
  lengte: number,
): void =>
  refuseUnless(
    tekst.trim() !== '' && tekst.length <= lengte,
    `Vul een tekst van 1 tot ${lengte} tekens in.`,
    veld,
  );
