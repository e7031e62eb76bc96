/** The number by which the national register names a business, set by threes: '552 100 554', with spaces that never break. */
export function sirenInGroups(siren: string): string {
  return siren.replace(/\s/g, '').replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}
