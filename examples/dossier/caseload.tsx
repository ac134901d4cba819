import { SecondaryActionButton } from '@utrecht/button-react';
import { Checkbox } from '@utrecht/checkbox-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Link } from '@utrecht/link-react';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  CaseloadDocument,
  type CaseloadFilter,
  type CaseloadQuery,
  type CaseloadVolgorde,
  type Fase,
} from './kit/index.js';
import { errorsOf, Refusal } from './problems.js';
import {
  day,
  dutch,
  label,
  labelsOf,
  partyList,
  signal,
  text,
} from './words.js';

const pageSize = 20;

export function Caseload() {
  const [filter, setFilter] = useState<CaseloadFilter>({});
  const [volgorde, setVolgorde] =
    useState<CaseloadVolgorde>('VOLGENDE_TERMIJN');
  const { data, error, loading, fetchMore, refetch } = useQuery(
    CaseloadDocument,
    {
      variables: { filter, volgorde, first: pageSize },
      errorPolicy: 'all',
    },
  );
  const list = data?.mijnCaseload;
  const after = list?.pageInfo.endCursor;
  return (
    <>
      <h1 className="utrecht-heading-1">{text('caseload')}</h1>
      <Filters
        filter={filter}
        onFilter={setFilter}
        volgorde={volgorde}
        onVolgorde={setVolgorde}
      />
      <Refusal errors={errorsOf(error)} onRetry={() => void refetch()} />
      <p role="status">
        {loading && !list
          ? text('loading')
          : list &&
            text('shown', { count: list.edges.length, total: list.totalCount })}
      </p>
      {list && <People edges={list.edges} />}
      {list?.pageInfo.hasNextPage && after && (
        <SecondaryActionButton
          onClick={() => void fetchMore({ variables: { after } })}
        >
          {text('more')}
        </SecondaryActionButton>
      )}
    </>
  );
}

function Filters({
  filter,
  onFilter,
  volgorde,
  onVolgorde,
}: {
  filter: CaseloadFilter;
  onFilter: (filter: CaseloadFilter) => void;
  volgorde: CaseloadVolgorde;
  onVolgorde: (volgorde: CaseloadVolgorde) => void;
}) {
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={text('order')}
        value={volgorde}
        options={labelsOf('CaseloadVolgorde')}
        onChoice={(value) => onVolgorde(value as CaseloadVolgorde)}
      />
      <Choice
        label={text('phase')}
        value={filter.fase ?? ''}
        options={{ '': text('all'), ...labelsOf('Fase') }}
        onChoice={(value) =>
          onFilter(withOrWithout(filter, 'fase', value as Fase | ''))
        }
      />
      <Choice
        label={text('notArranged')}
        value={filter.ontbreekt ?? ''}
        options={{ '': text('all'), ...labelsOf('BasisvoorwaardeSoort') }}
        onChoice={(value) =>
          onFilter(
            withOrWithout(
              filter,
              'ontbreekt',
              value as NonNullable<CaseloadFilter['ontbreekt']> | '',
            ),
          )
        }
      />
      <label className="vink">
        <Checkbox
          checked={filter.overschreden === true}
          onChange={({ target }) =>
            onFilter(
              withOrWithout(filter, 'overschreden', target.checked || ''),
            )
          }
        />{' '}
        {text('onlyOverdue')}
      </label>
    </form>
  );
}

/** `''` is no filter. */
function withOrWithout<Key extends keyof CaseloadFilter>(
  filter: CaseloadFilter,
  key: Key,
  value: CaseloadFilter[Key] | '',
): CaseloadFilter {
  const { [key]: _, ...others } = filter;
  return value === '' ? others : { ...others, [key]: value };
}

function Choice({
  label,
  value,
  options,
  onChoice,
}: {
  label: string;
  value: string;
  options: Readonly<Record<string, string>>;
  onChoice: (value: string) => void;
}) {
  return (
    <FormLabel>
      {label}
      <select
        className="utrecht-select"
        value={value}
        onChange={({ target }) => onChoice(target.value)}
      >
        {Object.entries(options).map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </FormLabel>
  );
}

type Edge = NonNullable<CaseloadQuery['mijnCaseload']>['edges'][number];

const People = ({ edges }: { edges: readonly Edge[] }) => (
  <ul className="personen">
    {edges.map(({ node, uitkomst }) => (
      <li key={node.id} className="persoon">
        <h2 className="utrecht-heading-3">
          <Link href={`#/persoon/${node.id}`}>
            {node.persoonsgegevens?.naam ?? text('nameUnknown')}
          </Link>
        </h2>
        {uitkomst ? (
          <Attention uitkomst={uitkomst} />
        ) : (
          <p>{text('notComputed')}</p>
        )}
      </li>
    ))}
  </ul>
);

/** What needs attention comes first. */
function Attention({ uitkomst }: { uitkomst: NonNullable<Edge['uitkomst']> }) {
  const { signalen, overschreden, afsprakenTeLaat, onvolledig } = uitkomst;
  return (
    <>
      <ul className="tekens">
        {overschreden > 0 && (
          <li className="teken ernstig">
            {overschreden === 1
              ? text('overdueOne')
              : text('overdueMany', { count: overschreden })}
          </li>
        )}
        {afsprakenTeLaat > 0 && (
          <li className="teken ernstig">
            {afsprakenTeLaat === 1
              ? text('lateOne')
              : text('lateMany', { count: afsprakenTeLaat })}
          </li>
        )}
        {signalen.map(({ code, ernst }) => (
          <li
            key={code}
            className={`teken ${ernst === 'KRITIEK' ? 'ernstig' : ''}`}
          >
            {label('Ernst', ernst)}: <span {...dutch()}>{signal(code)}</span>
          </li>
        ))}
      </ul>
      <dl className="feiten">
        <div>
          <dt>{text('phase')}</dt>
          <dd>
            {uitkomst.fase ? label('Fase', uitkomst.fase) : text('unknown')}
          </dd>
        </div>
        <div>
          <dt>{text('release')}</dt>
          <dd>{day(uitkomst.ontslagdatum, 'short')}</dd>
        </div>
        <div>
          <dt>{text('nextTerm')}</dt>
          <dd>
            {day(uitkomst.volgendeTermijn, 'short')}
            {uitkomst.volgendeNorm && (
              <span {...dutch()}> ({uitkomst.volgendeNorm.omschrijving})</span>
            )}
          </dd>
        </div>
      </dl>
      <p className="bron">
        {text('computedOn', { day: day(uitkomst.berekendTijdstip) })}
        {onvolledig.length > 0 &&
          `; ${text('without', { parties: partyList(onvolledig) })}`}
      </p>
    </>
  );
}
