/** Whether this can be a telephone number, as people write it: `06 12 34 56 78`, `+33 (0)6.12.34.56.78`. */
export const isPhone = (typed: string): boolean => /^[+\d][\d .()/-]{5,25}$/.test(typed);

/** Whether this can be a postcode of some country. */
export const isPostcode = (typed: string): boolean => /^[\w -]{2,12}$/.test(typed);
