import { PrimaryActionButton } from '@utrecht/button-react';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type FormEvent } from 'react';
import { byMonth, byNorm, type Row } from './figures.js';
import { Field, valueOf } from './acts.js';
import {
  NakomingDocument,
  type GraphError,
  type NakomingQueryVariables,
} from './kit/index.js';
import { MonthPlot, NormPlot } from './plots.js';
import { errorsOf, Refusal } from './problems.js';
import { day, text, today } from './words.js';

interface Period {
  van: string;
  tot: string;
}

interface Progress {
  rows: readonly (Row & { volledig: boolean; berekendTijdstip: string })[];
  total: number;
  isDone: boolean;
  errors: readonly GraphError[];
}

const nothing: Progress = { rows: [], total: 0, isDone: false, errors: [] };

/** The last three months. */
function lastPeriod(): Period {
  const tot = today();
  const from = new Date(`${tot}T00:00:00Z`);
  from.setUTCMonth(from.getUTCMonth() - 2, 1);
  return { van: from.toISOString().slice(0, 10), tot };
}

/** Page after page; each is reported as it comes. Nothing of it is kept in the cache. */
async function read(
  client: ApolloClient,
  period: Period,
  onProgress: (progress: Progress) => boolean,
): Promise<void> {
  let rows: Progress['rows'] = [];
  let total = 0;
  let after: string | null = null;
  for (;;) {
    const variables: NakomingQueryVariables = { ...period, after };
    const { data, error } = await client.query({
      query: NakomingDocument,
      variables,
      fetchPolicy: 'no-cache',
      errorPolicy: 'all',
    });
    const page = data?.nakomingsregels;
    rows = [...rows, ...(page?.edges ?? []).map(({ node }) => node)];
    total = page?.totalCount ?? total;
    after = (page?.pageInfo.hasNextPage && page.pageInfo.endCursor) || null;
    const errors = errorsOf(error);
    const isDone = after === null || errors.length > 0;
    if (!onProgress({ rows, total, isDone, errors }) || isDone) return;
  }
}

function useRows(period: Period): Progress {
  const client = useApolloClient();
  const [progress, setProgress] = useState(nothing);
  useEffect(() => {
    let isWanted = true;
    setProgress(nothing);
    void read(client, period, (next) => {
      if (isWanted) setProgress(next);
      return isWanted;
    });
    return () => {
      isWanted = false;
    };
  }, [client, period]);
  return progress;
}

/** How terms were met, over all people and without one. */
export function Compliance() {
  const [period, setPeriod] = useState(lastPeriod);
  const [isWrong, setWrong] = useState(false);
  const { rows, total, isDone, errors } = useRows(period);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = { van: valueOf(form, 'van'), tot: valueOf(form, 'tot') };
    setWrong(next.tot < next.van);
    if (next.tot >= next.van) setPeriod(next);
  };
  return (
    <>
      <h1 className="utrecht-heading-1">{text('compliance')}</h1>
      <p className="onder">{text('complianceIntro')}</p>
      <form className="filters" onSubmit={submit}>
        <Field label={text('from')}>
          <input type="date" name="van" defaultValue={period.van} required />
        </Field>
        <Field label={text('to')}>
          <input type="date" name="tot" defaultValue={period.tot} required />
        </Field>
        <PrimaryActionButton type="submit">{text('show')}</PrimaryActionButton>
      </form>
      {isWrong && (
        <p role="alert" className="melding">
          {text('wrongPeriod')}
        </p>
      )}
      <Refusal errors={errors} onRetry={() => setPeriod({ ...period })} />
      <p role="status">
        {isDone || total > 0
          ? text('rowsRead', { count: rows.length, total })
          : text('loading')}
      </p>
      {isDone && <Outcome rows={rows} />}
    </>
  );
}

function Outcome({ rows }: { rows: Progress['rows'] }) {
  const { norms, few } = byNorm(rows);
  const isIncomplete = rows.some(({ volledig }) => !volledig);
  const asOf = day(
    rows
      .map(({ berekendTijdstip }) => berekendTijdstip)
      .sort()
      .at(-1),
  );
  return (
    <>
      <NormPlot norms={norms} />
      {few > 0 && <p>{text('fewRows', { count: few })}</p>}
      <MonthPlot months={byMonth(rows)} />
      {isIncomplete && <p className="melding">{text('incomplete')}</p>}
      <p className="bron">{text('source', { source: 'akkoord', day: asOf })}</p>
    </>
  );
}
