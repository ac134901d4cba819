// Runs in the browser: what the documentation says of fields. Only what is in the API schema, which a demonstration shows to everybody.
const explained = new Set([
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'PURPOSE_NOT_ALLOWED',
]);
let facts;

const fieldFacts = () =>
  (facts ??= fetch('/docs/fields.json').then((response) => response.json()));

const anchorOf = (type, field) => `/docs/schema/${type}.html#${field}`;

/** Owner and access of each field after its description, for GraphiQL's panel of the schema. */
async function describeFields(result) {
  const types = await fieldFacts();
  for (const { name, fields } of result.data?.__schema?.types ?? [])
    for (const field of fields ?? []) {
      const [, owner, requires, openTo] = types[name]?.fields[field.name] ?? [];
      if (!openTo) continue;
      const access = [
        `**Owner**: ${owner}`,
        ...(requires ? [`**Requires**: \`${requires}\``] : []),
        `**Open to**: ${openTo}`,
        `[${name}.${field.name}](${anchorOf(name, field.name)})`,
      ].join('  \n');
      field.description = [field.description, access]
        .filter(Boolean)
        .join('\n\n');
    }
  return result;
}

/** Shows of each withheld field what it requires; the response itself never reveals that. */
async function showWithheld(query, errors = []) {
  const place = document.querySelector('#withheld');
  const withheld = errors.filter(({ extensions }) =>
    explained.has(extensions?.code),
  );
  place.hidden = withheld.length === 0;
  place.replaceChildren();
  if (withheld.length === 0) return;
  const types = await fieldFacts();
  const lines = new Map();
  for (const { path = [], extensions } of withheld) {
    const found = fieldAt(types, query, path);
    const key = found ? `${found.type}.${found.field}` : path.join('.');
    if (!lines.has(key)) lines.set(key, line(key, found, extensions.code));
  }
  const title = document.createElement('h2');
  title.textContent = `Withheld: ${lines.size} ${lines.size === 1 ? 'field' : 'fields'}`;
  const list = document.createElement('ul');
  list.append(...lines.values());
  place.append(title, list);
}

function line(key, found, code) {
  const item = document.createElement('li');
  const requires = [found?.ofType, found?.requires].filter(Boolean).join('; ');
  item.append(
    found ? linkTo(key, anchorOf(found.type, found.field)) : key,
    requires ? ` requires ${requires}` : ' requires another role or purpose',
    found?.openTo ? `. Open to ${found.openTo}. ` : '. ',
    linkTo(code, `/docs/errors.html#${code}`),
  );
  return item;
}

function linkTo(text, href) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** The field at the path of an error: response keys, of which some are aliases, and indices of lists. */
function fieldAt(types, query, path) {
  let type = /^\s*mutation\b/m.test(query) ? 'Mutation' : 'Query';
  let last;
  for (const key of path.filter((each) => typeof each === 'string')) {
    const candidates = [type, ...(types[type]?.possible ?? [])];
    const aliased = [
      ...query.matchAll(new RegExp(`\\b${key}\\s*:\\s*(\\w+)`, 'g')),
    ].map(([, name]) => name);
    const [found] = [...aliased, key].flatMap((name) =>
      candidates
        .filter((each) => types[each]?.fields[name])
        .map((each) => ({ type: each, field: name })),
    );
    if (!found) return undefined;
    const [next, , requires, openTo] = types[found.type].fields[found.field];
    last = { ...found, requires, openTo, ofType: types[next]?.requires };
    type = next;
  }
  return last;
}
