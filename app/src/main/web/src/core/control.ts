import type { Control } from './model';

/** Whether an interval of control holds on a day; an open end holds on. */
export const covers = (one: Control, on: string): boolean => (one.from === null || one.from <= on) && (one.to === null || one.to >= on);
