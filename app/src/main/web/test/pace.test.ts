import { describe, expect, test } from 'vitest';
import { firstRatio, nextRatio } from '../src/map/pace';

describe('how coarse a map is drawn while it moves', () => {
  test('coarser after a slow move, but never beyond recognition', () => {
    expect(nextRatio(0.5, 10, 1000)).toBeCloseTo(0.4);
    expect(nextRatio(0.4, 10, 1000)).toBe(0.35);
  });
  test('finer after a fast one, but never finer than it is', () => {
    expect(nextRatio(0.4, 50, 1000)).toBeCloseTo(0.5);
    expect(nextRatio(1, 60, 1000)).toBe(1);
  });
  test('at once as coarse as may be where there are few processors', () => {
    expect(firstRatio(2)).toBe(0.35);
    expect(firstRatio(8)).toBe(0.5);
  });
  test('as before when the pace was right, or too short to tell', () => {
    expect(nextRatio(0.5, 30, 1000)).toBe(0.5);
    expect(nextRatio(0.5, 2, 1000)).toBe(0.5);
  });
});
