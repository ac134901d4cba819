import { smallFederation } from '../../gateway/testing/small-federation.js';

/** Prints for each URL on the command line the response of a gateway whose partner dji is there. A process trusts the authorities of its start. */
for (const url of process.argv.slice(2)) {
  const federation = await smallFederation({}, {}, undefined, { dji: url });
  const response = await federation.execute(
    '{ inrichtingen { code } gemeente(code: "0001") { naam } }',
  );
  console.log(JSON.stringify(response.body));
  await federation.stop();
}
