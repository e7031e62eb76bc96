/** The sheet and its measures, in points. Colours and sizes are those of the identity of the portal ("Paper"). */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const sheet = {
  width: 595.28,
  height: 841.89,
  left: mm(25),
  width160: mm(160),
  /** Running text keeps a shorter measure than frames and tables: easier to read. */
  measure: mm(152),
  firstTop: mm(103),
  nextTop: mm(30),
  bottom: mm(297 - 25),
} as const;

export const ink = '#1b1f2a';
export const quiet = '#4d5361';
export const hair = '#9a9ea8';
export const sand = '#f6f3ee';
export const teal = '#0b5c5e';

export type Face = 'regular' | 'semibold';

export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

const style = (face: Face, size: number, leading: number, colour: string = ink): Style => ({
  face,
  size,
  leading,
  colour,
});

export const styles = {
  text: style('regular', 11, 15.5),
  strong: style('semibold', 11, 15.5),
  title: style('semibold', 18, 23),
  heading: style('semibold', 12.5, 17),
  label: style('semibold', 9.5, 13.5, teal),
  senderName: style('semibold', 13, 17),
  senderText: style('regular', 9.5, 13),
  addressee: style('regular', 11, 14.2),
  addresseeName: style('semibold', 11, 14.2),
  factName: style('regular', 10.5, 15, quiet),
  factValue: style('semibold', 10.5, 15),
  quoted: style('regular', 10.5, 15),
  quotedBy: style('semibold', 9.5, 13.5, quiet),
  code: style('semibold', 19, 25),
  small: style('regular', 9, 12.5, quiet),
  running: style('regular', 8.5, 11, quiet),
} as const satisfies Record<string, Style>;
