import { FAULTS, type Fault, type Progress, type Report } from '#casework';

const count = (number: number): string => number.toLocaleString('en');
const some = (number: number, what: string): string => `${count(number)} ${what}${number === 1 ? '' : 's'}`;

/** Where it stands, on one line that is written over. */
export function progressLine({ disputes, events, expected }: Progress, seconds: number): string {
  const speed = seconds > 0 ? ` · ${count(Math.round(events / seconds))} events/s` : '';
  return `${count(disputes)} of about ${count(expected)} disputes · ${count(events)} events${speed}`;
}

/** What was looked at, then one line per kind of fault, with the first that was found. */
export function reportLines(report: Report, { seconds, signed }: { seconds: number; signed: boolean }): string[] {
  const { disputes, events, contents, anchors, ownedByNobody, faults } = report;
  const things = [some(disputes, 'dispute'), some(events, 'event'), some(contents, 'document')].join(', ');
  const looked = `Verified ${things} and ${some(anchors, 'anchor')} in ${seconds.toFixed(1)} s.`;
  const unsigned =
    anchors > 0 && !signed ? ['The signatures of the anchors were not checked: set ANCHOR_PUBLIC_KEY.'] : [];
  const unanchored = anchors === 0 ? ['There was no anchor: a record rewritten as a whole would not show.'] : [];
  const found = [...faults].map(
    ([kind, { count: times, first }]) => `${kind} (${count(times)}): ${FAULTS[kind]}. First: ${placeOf(first)}.`,
  );
  const { length } = ownedByNobody;
  const left =
    length === 0
      ? []
      : [`Of no notice and no piece, in the file store: ${some(length, 'file')}. First: ${fileOf(ownedByNobody[0])}.`];
  return [looked, ...unsigned, ...unanchored, ...left, ...(found.length === 0 ? ['No fault.'] : found)];
}

/** Where it lies under FILES_DIR. */
const fileOf = (sha256 = ''): string => `${sha256.slice(0, 2)}/${sha256.slice(2)}`;

function placeOf({ where, version, what }: Fault): string {
  return [where, version === undefined ? undefined : `event ${version}`, what]
    .filter((part) => part !== undefined)
    .join(', ');
}
