import { expect, test } from 'vitest';
import { carry, split } from '../src/map/ground';

test('a coast across the 180th meridian is parted there, not led around the world', () => {
  expect(split([[178, -16], [179.9, -16.2], [-179.8, -16.3], [-179, -16.1]])).toEqual([[[178, -16], [179.9, -16.2]], [[-179.8, -16.3], [-179, -16.1]]]);
});

test('other lines stay whole', () => {
  const line = [[-10, 50], [10, 51], [30, 52]];
  expect(split(line)).toEqual([line]);
});

test('land across the 180th meridian is carried on beyond it, and stays where most of it is', () => {
  expect(carry([[150, 65], [179, 65], [-175, 66], [150, 64]]).map(([lon]) => lon)).toEqual([150, 179, 185, 150]);
  expect(carry([[-175, 66], [170, 60], [100, 50], [20, 40], [100, 70], [-175, 66]]).map(([lon]) => lon)).toEqual([185, 170, 100, 20, 100, 185]);
});
