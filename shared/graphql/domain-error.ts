import { peopleRead } from '../database/people-read.js';

/** A violated domain rule, as the field `fout` of a mutation's payload. */
export interface Fout {
  /** CONFLICT: somebody else changed it first. REGEL: a rule forbids it. ONBEKEND: no such record for this caller. */
  code: 'CONFLICT' | 'REGEL' | 'ONBEKEND';
  /** One Dutch sentence for the user. */
  boodschap: string;
  /** The input field that caused it. */
  veld: string | null;
}

/** Thrown inside a transaction so that it rolls back; `toPayload` turns it into data. */
export class DomainError extends Error {
  readonly fout: Fout;
  constructor(code: Fout['code'], boodschap: string, veld?: string) {
    super(boodschap);
    this.fout = { code, boodschap, veld: veld ?? null };
  }
}

/** The error fields of a payload. */
export interface PayloadErrors {
  /** The first of `fouten`. */
  fout: Fout | null;
  fouten: Fout[];
}

/** The payload of a mutation that violated a domain rule. */
export interface FailedPayload extends PayloadErrors {
  /** Ids of the data subjects of the failure, for the audit log. */
  betrokkenen: ReadonlySet<string>;
}

/**
 * Runs a mutation. A DomainError becomes `{fout, fouten}`; any other error is thrown on. For a CONFLICT the payload also has what `current`
 * loads after the rollback: the row as it is now, so that the client can retry with its version.
 */
export async function toPayload<T extends object>(
  mutate: () => Promise<T>,
  current?: () => Promise<NoInfer<Partial<Nullable<T>>>>,
): Promise<T & PayloadErrors> {
  try {
    return { ...(await mutate()), fout: null, fouten: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { fout } = error;
    const record = fout.code === 'CONFLICT' && current ? await current() : {};
    // A failed mutation has no result: the other fields of a payload are nullable, or are derived from `fout`.
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
