import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Caseload } from './caseload.js';
import { BeginDocument, withheldAt, type BeginQuery } from './kit/index.js';
import { Organisation } from './organisation.js';
import { errorsOf, Refusal } from './problems.js';
import { text, today } from './words.js';

/** Loaded when they are shown. */
const Dossier = lazy(async () => ({
  default: (await import('./dossier.js')).Dossier,
}));
const Mine = lazy(async () => ({ default: (await import('./mine.js')).Mine }));
const Compliance = lazy(async () => ({
  default: (await import('./compliance.js')).Compliance,
}));

/** A person is named in the address by the id of the graph, which is no personal number. */
const personIn = (hash: string) => /^#\/persoon\/([\w-]+)$/.exec(hash)?.[1];

function usePerson(): string | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      // Another page begins at its top, for the keyboard and screen readers too.
      document.getElementById('inhoud')?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return personIn(hash);
}

/** Which page a user has is for the graph to say: by what of the first query it withholds. */
export function Pages() {
  const person = usePerson();
  const [day] = useState(today);
  const { data, error, refetch } = useQuery(BeginDocument, {
    variables: { day },
    errorPolicy: 'all',
  });
  const errors = errorsOf(error);
  const has = (field: keyof BeginQuery) =>
    withheldAt(errors, [field]).length === 0;
  if (!data)
    return (
      <>
        <Refusal errors={errors} onRetry={() => void refetch()} />
        {!error && <p role="status">{text('loading')}</p>}
      </>
    );
  return (
    <Organisation value={data.mijnOrganisatie ?? null}>
      <Suspense fallback={<p role="status">{text('loading')}</p>}>
        {has('mijnOrganisatie') ? (
          person === undefined ? (
            <Caseload />
          ) : (
            <Dossier id={person} />
          )
        ) : has('mijnReintegratie') ? (
          <Mine />
        ) : has('nakomingsregels') ? (
          <Compliance />
        ) : (
          <p role="status">{text('noPages')}</p>
        )}
      </Suspense>
    </Organisation>
  );
}
