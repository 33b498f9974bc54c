import { beforeEach, describe, expect, test } from 'vitest';
import { here, link, parse } from '../src/core/route';

beforeEach(() => {
  (globalThis as unknown as { location: { hash: string } }).location = { hash: '' };
});

describe('addresses', () => {
  test('read back what was written', () => {
    const claim = 'a-273e78113a692ba3/1189-1320/COERCE#2';
    const route = parse(link('claim', claim, { at: '1-2', note: 'a & b = ü' }));
    expect(route.page).toBe('claim');
    expect(route.id).toBe(claim);
    expect(route.query.get('note')).toBe('a & b = ü');
  });

  test('lead to the picture when they say nothing', () => {
    expect(parse('').page).toBe('picture');
    expect(parse('#/').page).toBe('picture');
  });

  test('survive what nobody wrote', () => {
    expect(parse('#/incident/%E0%A4%A').id).toBe('%E0%A4%A');
  });

  test('carry both clocks to other pages, and only these', () => {
    location.hash = '#/incidents?known=2024-08-06&type=ASSAULT&recorded=2026-01-01T00:00:00Z';
    const query = parse(link('disputes')).query;
    expect([...query.keys()]).toEqual(['known', 'recorded']);
    expect(parse(link('disputes', null, { known: null })).query.has('known')).toBe(false);
  });

  test('change one setting of the page and keep the others', () => {
    location.hash = '#/incidents?type=ASSAULT&status=denied';
    expect(here({ status: null, outlet: 'outlet:demo-plumbline' })).toBe('#/incidents?type=ASSAULT&outlet=outlet%3Ademo-plumbline');
  });
});
