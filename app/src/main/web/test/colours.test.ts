import { expect, test } from 'vitest';
import { assign, rim } from '../src/core/colours';

const holders = ['actor:m23', 'actor:rsf', 'actor:sdn/military', 'actor:tnla', 'actor:rus/military', 'actor:mmr/government', 'actor:cod/rebels', 'actor:ukr/military', 'actor:mndaa'];

test('a holder has the same colour in whatever order the case is read', () => {
  expect([...assign(holders)].sort()).toEqual([...assign([...holders].reverse())].sort());
});

test('nine holders have nine colours', () => {
  expect(new Set(assign(holders).values()).size).toBe(9);
});

test('more holders than colours share, and none goes without', () => {
  const many = Array.from({ length: 40 }, (_, n) => `actor:x${n}`);
  expect(assign(many).size).toBe(40);
  expect(new Set(assign(many).values()).size).toBe(9);
});

test('a holder named twice is one', () => {
  expect(assign(['actor:m23', 'actor:m23']).size).toBe(1);
});

test('the rim of a sign stands out where its colour does not', () => {
  expect(rim('#ffffff', '#000000')).toBe('#999999');
  expect(rim('#ddcc77', '#23221f')).toBe('#938854');
});
