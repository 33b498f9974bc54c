export interface Place { page: string; name: string; key: string }

/** The entries of the menu, with the key that follows `g`. */
export const PLACES: Place[] = [
  { page: 'picture', name: 'Picture', key: 'p' },
  { page: 'changes', name: 'Changes', key: 'h' },
  { page: 'incidents', name: 'Incidents', key: 'i' },
  { page: 'articles', name: 'Articles', key: 'a' },
  { page: 'disputes', name: 'Disputes', key: 'd' },
  { page: 'forecasts', name: 'Forecasts', key: 'f' },
  { page: 'wording', name: 'Wording', key: 'w' },
  { page: 'coverage', name: 'Coverage', key: 'c' },
  { page: 'outlets', name: 'Outlets', key: 'o' },
  { page: 'review', name: 'Review', key: 'r' },
  { page: 'search', name: 'Search', key: 's' },
];

/** What goes into the case and out of it: behind one button, so that the menu keeps to what is read. */
export const CASE_PLACES: Place[] = [
  { page: 'add', name: 'Add articles', key: 'n' },
  { page: 'compare', name: 'Compare', key: 'b' },
  { page: 'exports', name: 'Export', key: 'e' },
  { page: 'audit', name: 'Audit', key: 'l' },
];

export const ALL_PLACES: Place[] = [...PLACES, ...CASE_PLACES];
