/** The selection and arguments of a list. */
export interface Shown {
  /** Of `totalCount`, `edges`, `hasNextPage` and `endCursor`. */
  fields: readonly string[];
  first: number;
  /** The person after whom the page starts. */
  after: string | null;
}

/** All people whom the caller sees, in the order of the list, and those of them who are in the list. */
export interface Listed {
  visible: readonly string[];
  inList: ReadonlySet<string>;
  /** The people whom an argument names. */
  named: ReadonlySet<string> | null;
}

const fewPeople = 10;

/** The people on the page. */
function pageOf(
  { visible, inList }: Pick<Listed, 'visible' | 'inList'>,
  { after, first }: Shown,
): { page: string[]; hasNextPage: boolean } {
  const behind = after === null ? 0 : visible.indexOf(after) + 1;
  const rest = visible.slice(behind).filter((id) => inList.has(id));
  return { page: rest.slice(0, first), hasNextPage: rest.length > first };
}

function answerOf(listed: Pick<Listed, 'visible' | 'inList'>, shown: Shown) {
  const { page, hasNextPage } = pageOf(listed, shown);
  const values: Record<string, unknown> = {
    totalCount: listed.inList.size,
    edges: page,
    hasNextPage,
    endCursor: page.at(-1),
  };
  return JSON.stringify(shown.fields.map((field) => values[field]));
}

/**
 * The people about whom a response discloses data: it would differ if the person were added to the list or removed from it. Exempt,
 * unless an argument names people: `hasNextPage`, a count of many, and people who are not in the list.
 */
export function learned(listed: Listed, shown: Shown): string[] {
  const { visible, inList, named } = listed;
  const fields = shown.fields.filter(
    (field) =>
      named !== null ||
      !(
        field === 'hasNextPage' ||
        (field === 'totalCount' && inList.size >= fewPeople)
      ),
  );
  const answer = answerOf(listed, { ...shown, fields });
  return visible.filter((id) => {
    if (!inList.has(id) && !named?.has(id)) return false;
    const other = new Set(inList);
    if (!other.delete(id)) other.add(id);
    return (
      answerOf({ visible, inList: other }, { ...shown, fields }) !== answer
    );
  });
}

/** The people who may have an audit entry: nothing is disclosed about others. */
export function mayHaveLine(listed: Listed, shown: Shown): Set<string> {
  const { inList, named } = listed;
  const isPage = shown.fields.some((field) => field !== 'totalCount');
  const isCount = shown.fields.includes('totalCount');
  const isBare = !isPage && shown.after !== null;
  return new Set([
    ...(isPage ? pageOf(listed, shown).page : []),
    ...(named ?? []),
    ...(isCount && (isBare || inList.size < fewPeople) ? inList : []),
  ]);
}
