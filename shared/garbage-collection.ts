import { setFlagsFromString } from 'node:v8';

/** Settings of V8 for a service, where its own guesses cost more than the work itself. Call it before anything is compiled. */
export function tuneGarbageCollection(): void {
  // Objects begin in the young generation, always. When many from one place in the code survive a while, V8 makes all later ones from there in the
  // old generation, and then what they refer to (the state of a request: some 25 kB) outlives the young one too, long after the response.
  setFlagsFromString('--no-allocation-site-pretenuring');
  // The old generation may double before it is collected. V8's own limit was so close to what lived that a gateway with large responses, whose
  // bodies count though they are outside of the heap, had all of it marked again for every fourth response, by threads on all cores.
  setFlagsFromString('--heap-growing-percent=100');
}
