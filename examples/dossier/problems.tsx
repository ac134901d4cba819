import { SecondaryActionButton } from '@utrecht/button-react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ReactNode } from 'react';
import {
  missingAt,
  refusalOf,
  withheldAt,
  type GraphError,
  type Partner,
  type Path,
} from './kit/index.js';
import { day, missingInWords, refusalInWords, text } from './words.js';

/** The errors of an answer. One without an answer, such as no network, is as a refusal. */
export function errorsOf(error: unknown): readonly GraphError[] {
  if (!error) return [];
  if (CombinedGraphQLErrors.is(error)) return error.errors;
  return [{ message: text('noConnection') }];
}

export function Refusal({
  errors,
  onRetry,
}: {
  errors: readonly GraphError[];
  onRetry?: () => void;
}) {
  const refusal = refusalOf(errors);
  return (
    refusal && (
      <div role="alert" className="melding">
        <p>{refusalInWords(refusal)}</p>
        {onRetry && (
          <SecondaryActionButton onClick={onRetry}>
            {text('tryAgain')}
          </SecondaryActionButton>
        )}
      </div>
    )
  );
}

/** The day of the latest record; a dash when there is none. */
export const latest = (
  records: readonly { peildatum: string }[] | null | undefined,
): string =>
  day(
    records
      ?.map(({ peildatum }) => peildatum)
      .sort()
      .at(-1),
    'short',
  );

/** For a block of what akkoord computes of the answers of the partners that are there; `root`: the field of the person. */
export const computedBlock = (
  root: string,
  reintegratie:
    { peildatum: string; onvolledig: readonly string[] } | null | undefined,
  errors: readonly GraphError[],
) => ({
  source: text('computedBy'),
  asOf: day(reintegratie?.peildatum, 'short'),
  errors,
  path: [root, 'reintegratie'],
  missing: (reintegratie?.onvolledig ?? []).map(
    (code) => code.toLowerCase() as Partner,
  ),
});

/** A part of the page with where it comes from and of which day it is, or which partner is missing, or that it is not open to the user. */
export function Block({
  title,
  source,
  asOf,
  errors,
  path,
  missing = [],
  isWide = false,
  children,
}: {
  title: string;
  source: string;
  asOf: string;
  errors: readonly GraphError[];
  path: Path;
  /** Of a computed part, which is shown all the same. */
  missing?: readonly Partner[];
  isWide?: boolean;
  children: ReactNode;
}) {
  const absent = [
    ...missingAt(errors, path),
    ...missing.map((partner) => ({ partner, reason: null })),
  ];
  return (
    <section className={isWide ? 'blok breed' : 'blok'} aria-label={title}>
      <h2 className="utrecht-heading-2">{title}</h2>
      {absent.length > 0 && (
        <p role="status" className="melding">
          {absent.map(missingInWords).join('; ')}. {text('fillsIn')}
        </p>
      )}
      {absent.length === 0 && withheldAt(errors, path).length > 0 && (
        <p>{text('withheld')}</p>
      )}
      {children}
      <p className="bron herkomst">
        {asOf === '–'
          ? text('sourceOnly', { source })
          : text('source', { source, day: asOf })}
      </p>
    </section>
  );
}
