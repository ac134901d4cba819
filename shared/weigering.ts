/** Why a rule of the domain refused an act, as it stands in a payload's `fout`. */
export interface Fout {
  /** CONFLICT: somebody else changed it first. REGEL: a rule forbids it. ONBEKEND: no such record for this caller. */
  code: 'CONFLICT' | 'REGEL' | 'ONBEKEND';
  /** One Dutch sentence for a person. */
  boodschap: string;
  /** The input field that caused it. */
  veld: string | null;
}

/** Thrown inside a unit of work so that the database rolls back; `refusable` turns it into data. */
export class Weigering extends Error {
  readonly fout: Fout;
  constructor(code: Fout['code'], boodschap: string, veld?: string) {
    super(boodschap);
    this.fout = { code, boodschap, veld: veld ?? null };
  }
}

/** Runs an act; a refusal by a rule comes back as `{fout}`, anything else stays an error. */
export async function refusable<T extends object>(
  act: () => Promise<T>,
): Promise<T & { fout: Fout | null }> {
  try {
    return { ...(await act()), fout: null };
  } catch (error) {
    if (error instanceof Weigering) {
      // A refused act has no result: the other fields of a payload are nullable, or follow from `fout`.
      return { fout: error.fout } as T & { fout: Fout };
    }
    throw error;
  }
}

export const conflict = () =>
  new Weigering(
    'CONFLICT',
    'Dit gegeven is intussen door iemand anders gewijzigd. Haal het opnieuw op en probeer het nog eens.',
    'versie',
  );

export const onbekend = (wat: string, veld: string) =>
  new Weigering('ONBEKEND', `${wat} is niet bekend.`, veld);
