import { expect, it } from 'vitest';
import { createVisitorLimit } from './visitor-limit.ts';

it('lets a visitor through twenty times at once, then one every three seconds, each for himself', () => {
  let now = 0;
  const limit = createVisitorLimit(() => now);
  const admitted = (address: string, times: number) =>
    Array.from({ length: times }, () => limit.admit(address)).filter(Boolean).length;
  expect(admitted('10.0.0.1', 30)).toBe(20);
  expect(admitted('10.0.0.2', 5)).toBe(5);
  now += 3_000;
  expect(admitted('10.0.0.1', 3)).toBe(1);
  now += 3_600_000;
  expect(admitted('10.0.0.1', 30)).toBe(20);
  // One network of IPv6, and an IPv4 address spelled as IPv6, are one visitor.
  expect(admitted('2001:db8:1:2::1', 15) + admitted('2001:db8:1:2:9:9:9:9', 15)).toBe(20);
  expect(admitted('::ffff:10.0.0.3', 15) + admitted('10.0.0.3', 15)).toBe(20);
});
