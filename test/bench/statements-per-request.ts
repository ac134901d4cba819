interface Attribute {
  key: string;
  value: { stringValue?: string };
}

interface Spans {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: { traceId: string; attributes: Attribute[] }[] }[];
  }[];
}

/** Not counted. */
const control = ['BEGIN', 'COMMIT', 'ROLLBACK', 'START', 'SET', 'PRAGMA'];

/**
 * SQL statements of a request by service, on average; from the bodies that a collector received (OTLP, JSON), each after its path. Traces
 * without a span of the gateway, as those of background work, do not count.
 */
export function statementsPerRequest(
  received: readonly string[],
): Map<string, number> {
  const traces = new Map<string, string[]>();
  const requests = new Set<string>();
  for (const text of received) {
    const { resourceSpans } = JSON.parse(
      text.slice(text.indexOf('{')),
    ) as Spans;
    for (const { resource, scopeSpans } of resourceSpans) {
      const name = of(resource.attributes, 'service.name')!;
      for (const { traceId, attributes } of scopeSpans.flatMap(
        ({ spans }) => spans,
      )) {
        if (name === 'gateway') requests.add(traceId);
        const operation = of(attributes, 'db.operation.name') ?? control[0]!;
        if (!control.includes(operation))
          traces.set(traceId, [...(traces.get(traceId) ?? []), name]);
      }
    }
  }
  const counts = new Map<string, number>();
  for (const [trace, names] of traces)
    if (requests.has(trace))
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    Array.from(counts, ([name, count]) => [name, count / requests.size]),
  );
}

const of = (attributes: readonly Attribute[], key: string) =>
  attributes.find((each) => each.key === key)?.value.stringValue;
