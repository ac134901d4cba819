import { SecondaryActionButton } from '@utrecht/button-react';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { InzagenDocument } from './kit/index.js';
import { Block, errorsOf } from './problems.js';
import { day, dutch, text, today } from './words.js';

const pageSize = 10;

/** Who looked at the data of the person himself, latest first, a page at a time. */
export function Views() {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [first] = cursors;
  const { error } = useQuery(InzagenDocument, {
    variables: { first: pageSize, after: first ?? null },
    errorPolicy: 'all',
  });
  return (
    <Block
      title={text('whoLooked')}
      source={text('logbook')}
      asOf={day(today())}
      errors={errorsOf(error)}
      path={['mijnReintegratie', 'inzagen']}
      isWide
    >
      {cursors.map((after, index) => (
        <ViewsPage
          key={after}
          after={after}
          isLast={index === cursors.length - 1}
          onMore={(next) => setCursors([...cursors, next])}
        />
      ))}
    </Block>
  );
}

function ViewsPage({
  after,
  isLast,
  onMore,
}: {
  after: string | null;
  isLast: boolean;
  onMore: (cursor: string) => void;
}) {
  const { data, loading } = useQuery(InzagenDocument, {
    variables: { first: pageSize, after },
    errorPolicy: 'all',
  });
  const views = data?.mijnReintegratie?.inzagen;
  const next = views?.length === pageSize && views.at(-1)?.cursor;
  return (
    <>
      {loading && <p role="status">{text('loading')}</p>}
      <ul className="regels inzagen">
        {views?.map(({ id, tijdstip, door, uitleg, gegevens, noodtoegang }) => (
          <li key={id}>
            <strong>{day(tijdstip)}</strong>
            <span {...dutch()}>
              {door.zin} {uitleg.join(' ')}
            </span>
            {gegevens.length > 0 && (
              <span className="bron">
                {text('looked', { what: gegevens.join(', ') })}
              </span>
            )}
            {noodtoegang && (
              <span className="ernstig">{text('emergency')}</span>
            )}
          </li>
        ))}
        {!after && views?.length === 0 && <li>{text('none')}</li>}
      </ul>
      {isLast && next && (
        <SecondaryActionButton onClick={() => onMore(next)}>
          {text('older')}
        </SecondaryActionButton>
      )}
    </>
  );
}
