import { expect, test } from '@jest/globals';
import { QueueDelay } from './queue-delay.js';

function queueDelay() {
  const clock = { ms: 10_000 };
  return { clock, delay: new QueueDelay(() => clock.ms) };
}

test('a burst may wait for 700 ms; from the first refusal on, 80 ms for five seconds', () => {
  const { clock, delay } = queueDelay();
  expect(delay.ms).toBe(700);
  delay.refused();
  clock.ms += 4_999;
  expect(delay.ms).toBe(80);
});

test('an overload lasts while more than a tenth of the requests are refused', () => {
  const { clock, delay } = queueDelay();
  const period = (refused: number, admitted: number) => {
    for (let n = 0; n < refused; n++) delay.refused();
    for (let n = 0; n < admitted; n++) delay.admitted();
    clock.ms += 5_000;
    return delay.ms;
  };
  expect(period(12, 88)).toBe(80);
  expect(period(50, 50)).toBe(80);
  expect(period(9, 91)).toBe(700);
});

test('an overload that ended with the last request is over for the next one', () => {
  const { clock, delay } = queueDelay();
  delay.refused();
  clock.ms += 60_000;
  expect(delay.ms).toBe(700);
});
