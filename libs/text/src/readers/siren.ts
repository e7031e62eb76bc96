/** Nine digits whose last is the Luhn key: the number of the national register that names a business. */
export function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const sum = [...text].reduce((total, digit, index) => total + luhn(Number(digit), index % 2 === 1), 0);
  return sum % 10 === 0;
}

/** People write 732 829 320, or paste the fourteen digits of a SIRET, whose first nine are the SIREN. */
export function readSiren(text: string): string | undefined {
  const digits = text.replace(/[\s.\u00a0\u202f-]/g, '');
  const nine = /^\d{14}$/.test(digits) ? digits.slice(0, 9) : digits;
  return isSiren(nine) ? nine : undefined;
}

function luhn(digit: number, doubled: boolean): number {
  const value = doubled ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
}
