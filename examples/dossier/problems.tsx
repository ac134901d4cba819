import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ReactNode } from 'react';
import {
  missingAt,
  refusalOf,
  type GraphError,
  type Partner,
  type Path,
} from './kit/index.js';
import { missingInWords, refusalInWords } from './words.js';

/** The errors of an answer. One without an answer, such as no network, is as a refusal. */
export function errorsOf(error: unknown): readonly GraphError[] {
  if (!error) return [];
  if (CombinedGraphQLErrors.is(error))
    return error.errors as readonly GraphError[];
  return [{ message: 'er is geen verbinding. Probeer het opnieuw.' }];
}

export function Refusal({ errors }: { errors: readonly GraphError[] }) {
  const refusal = refusalOf(errors);
  return (
    refusal && (
      <p role="alert" className="melding">
        {refusalInWords(refusal)}
      </p>
    )
  );
}

/** A part of the page with where it comes from and of which day it is, or which partner is missing. */
export function Block({
  title,
  source,
  asOf,
  errors,
  path,
  missing = [],
  children,
}: {
  title: string;
  source: string;
  asOf: string;
  errors: readonly GraphError[];
  path: Path;
  /** Of a computed part, which is shown all the same. */
  missing?: readonly Partner[];
  children: ReactNode;
}) {
  const absent = [
    ...missingAt(errors, path),
    ...missing.map((partner) => ({ partner, reason: null })),
  ];
  return (
    <section className="blok" aria-label={title}>
      <h2 className="utrecht-heading-2">{title}</h2>
      <p className="bron">
        Bron: {source}; stand van {asOf}
      </p>
      {absent.length > 0 && (
        <p role="status" className="melding">
          {absent.map(missingInWords).join('; ')}. Dit blok vult zich aan zodra
          dat weer kan.
        </p>
      )}
      {children}
    </section>
  );
}
