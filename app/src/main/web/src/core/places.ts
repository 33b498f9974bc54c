/** The entries of the menu, with the key that follows `g`. */
export const PLACES: { page: string; name: string; key: string }[] = [
  { page: 'picture', name: 'Picture', key: 'p' },
  { page: 'incidents', name: 'Incidents', key: 'i' },
  { page: 'articles', name: 'Articles', key: 'a' },
  { page: 'disputes', name: 'Disputes', key: 'd' },
  { page: 'wording', name: 'Wording', key: 'w' },
  { page: 'coverage', name: 'Coverage', key: 'c' },
  { page: 'outlets', name: 'Outlets', key: 'o' },
  { page: 'review', name: 'Review', key: 'r' },
  { page: 'search', name: 'Search', key: 's' },
  { page: 'add', name: 'Add', key: 'n' },
  { page: 'exports', name: 'Export', key: 'e' },
];
