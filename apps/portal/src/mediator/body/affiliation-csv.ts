import { parse } from 'csv-parse/sync';
import type { NewMerchant } from '#accounts';
import { type CivilDate, civilDate, home } from '#law';
import { readDay, readMailAddress, readSiren } from '#text';

/** The columns, by the names of their first line; in any order. */
export const COLUMNS = [
  'siren',
  'name',
  'website',
  'email',
  'address',
  'postcode',
  'city',
  'from',
  'to',
  'committed',
] as const;
type Column = (typeof COLUMNS)[number];

export const MOST_LINES = 2000;

export type WhyRefused =
  | 'siren'
  | 'name'
  | 'address'
  | 'from'
  | 'to'
  | 'order'
  | 'committed'
  | 'email'
  | 'columns'
  | 'twice';

export interface Row {
  readonly line: number;
  readonly merchant: NewMerchant;
  readonly fromOn: CivilDate;
  readonly toOn?: CivilDate;
  readonly committed: boolean;
}

export interface ReadCsv {
  readonly rows: readonly Row[];
  readonly refused: readonly { readonly line: number; readonly why: WhyRefused; readonly text: string }[];
  readonly missing: readonly Column[];
  readonly tooLong: boolean;
}

/** RFC 4180, with a comma or a semicolon, as spreadsheets write it. What cannot be read is told line by line, and the rest is taken. */
export function readAffiliations(text: string): ReadCsv {
  const lines = recordsOf(text);
  const [head, ...body] = lines;
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const missing = (['siren', 'name', 'postcode', 'city', 'from'] as const).filter((name) => !names.includes(name));
  if (missing.length > 0) return { rows: [], refused: [], missing, tooLong: false };
  const rows: Row[] = [];
  const refused: { line: number; why: WhyRefused; text: string }[] = [];
  const seen = new Set<string>();
  for (const { cells, line } of body.slice(0, MOST_LINES)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read =
      cells.length > names.length ? 'columns' : rowOf(line, (name) => (cells[names.indexOf(name)] ?? '').trim());
    const key = typeof read === 'string' ? '' : `${read.merchant.registration} ${read.fromOn}`;
    if (typeof read === 'string') refused.push({ line, why: read, text: cells.join(' ; ').slice(0, 120) });
    else if (seen.has(key)) refused.push({ line, why: 'twice', text: cells.join(' ; ').slice(0, 120) });
    else {
      seen.add(key);
      rows.push(read);
    }
  }
  return { rows, refused, missing: [], tooLong: body.length > MOST_LINES };
}

function rowOf(line: number, cell: (name: Column) => string): Row | WhyRefused {
  const siren = readSiren(cell('siren'));
  if (siren === undefined) return 'siren';
  const name = cell('name');
  if (name === '' || name.length > 200) return 'name';
  const postcode = cell('postcode');
  const city = cell('city');
  if (postcode === '' || city === '' || postcode.length > 20 || city.length > 100) return 'address';
  const email = cell('email') === '' ? null : readMailAddress(cell('email'));
  if (email === undefined) return 'email';
  const fromOn = readDay(cell('from'));
  if (fromOn === undefined) return 'from';
  const toOn = cell('to') === '' ? undefined : readDay(cell('to'));
  if (cell('to') !== '' && toOn === undefined) return 'to';
  if (toOn !== undefined && toOn < fromOn) return 'order';
  const committed = YES_OR_NO[cell('committed').toLowerCase()];
  if (committed === undefined) return 'committed';
  const website = cell('website').slice(0, 300);
  const merchant: NewMerchant = {
    registration: siren,
    name,
    postalAddress: {
      lines: cell('address') === '' ? [] : [cell('address').slice(0, 200)],
      postcode,
      city,
      country: home().code,
    },
    website: website === '' ? null : website,
    complaintEmail: email,
  };
  return {
    line,
    merchant,
    fromOn: civilDate(fromOn),
    committed,
    ...(toOn === undefined ? {} : { toOn: civilDate(toOn) }),
  };
}

const YES_OR_NO: Readonly<Record<string, boolean>> = {
  '': false,
  no: false,
  non: false,
  '0': false,
  false: false,
  yes: true,
  oui: true,
  '1': true,
  true: true,
};

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The records, each with the line on which it begins; a quotation mark that is never closed makes one of all the rest. */
function recordsOf(text: string): readonly CsvRecord[] {
  const lines = text.split(/\r?\n/);
  const [first = ''] = lines;
  let closed = true;
  const read = parse(text, {
    bom: true,
    delimiter: first.split(';').length > first.split(',').length ? ';' : ',',
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: () => {
      closed = false;
    },
    info: true,
  }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
  const beginning = (index: number) => (read[index - 1]?.info.lines ?? 0) + 1;
  const records = read.map(({ record }, index) => ({ cells: record, line: beginning(index) }));
  const line = beginning(read.length);
  return closed ? records : [...records, { cells: [lines.slice(line - 1).join(' ')], line }];
}
