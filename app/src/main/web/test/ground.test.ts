import { expect, test } from 'vitest';
import { split } from '../src/map/ground';

test('a coast across the 180th meridian is parted there, not led around the world', () => {
  expect(split([[178, -16], [179.9, -16.2], [-179.8, -16.3], [-179, -16.1]])).toEqual([[[178, -16], [179.9, -16.2]], [[-179.8, -16.3], [-179, -16.1]]]);
});

test('other lines stay whole', () => {
  const line = [[-10, 50], [10, 51], [30, 52]];
  expect(split(line)).toEqual([line]);
});
