import { peopleRead } from '../database/people-read.js';

/** Why a rule of the domain refused an act, as it stands in a payload's `fout`. */
export interface Fout {
  /** CONFLICT: somebody else changed it first. REGEL: a rule forbids it. ONBEKEND: no such record for this caller. */
  code: 'CONFLICT' | 'REGEL' | 'ONBEKEND';
  /** One Dutch sentence for a person. */
  boodschap: string;
  /** The input field that caused it. */
  veld: string | null;
}

/** Thrown inside a unit of work so that the database rolls back; `toPayload` turns it into data. */
export class DomainError extends Error {
  readonly fout: Fout;
  constructor(code: Fout['code'], boodschap: string, veld?: string) {
    super(boodschap);
    this.fout = { code, boodschap, veld: veld ?? null };
  }
}

/** What of a payload tells of refusals. */
export interface PayloadErrors {
  /** The first of `fouten`. */
  fout: Fout | null;
  fouten: Fout[];
}

/** A payload of an act that a rule refused. */
export interface FailedPayload extends PayloadErrors {
  /** Of whom that tells something, for the record; ids. */
  betrokkenen: ReadonlySet<string>;
}

/**
 * Runs an act; a refusal by a rule comes back as `{fout, fouten}`, anything else stays an error. With a CONFLICT comes what `current`
 * loads: the record as it is now that the act was undone, for the caller to go on from.
 */
export async function toPayload<T extends object>(
  act: () => Promise<T>,
  current?: () => Promise<NoInfer<Partial<Nullable<T>>>>,
): Promise<T & PayloadErrors> {
  try {
    return { ...(await act()), fout: null, fouten: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { fout } = error;
    const record = fout.code === 'CONFLICT' && current ? await current() : {};
    // A refused act has no result: the other fields of a payload are nullable, or follow from `fout`.
    const betrokkenen = peopleRead(error);
    return { ...record, fout, fouten: [fout], betrokkenen } as T &
      FailedPayload;
  }
}

type Nullable<T> = { [Field in keyof T]: T[Field] | null };

export const conflict = () =>
  new DomainError(
    'CONFLICT',
    'Dit gegeven is intussen door iemand anders gewijzigd. Haal het opnieuw op en probeer het nog eens.',
    'versie',
  );

export const notFound = (wat: string, veld: string) =>
  new DomainError('ONBEKEND', `${wat} is niet bekend.`, veld);
