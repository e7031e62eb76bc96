import { keepText } from '#casework';
import type { Ground } from '#dispute';
import { LongText, OneOf } from '../fields/field.ts';
import { CONSUMER_AND_MEDIATOR, form } from './act-form.ts';

const GROUNDS = ['1', '2', '3', '4', '5'] as const satisfies readonly Ground[];

class RejectReferral {
  @OneOf(GROUNDS, 'One of the five grounds of L612-2, and no other.')
  readonly ground: Ground;

  @LongText('The reasons, told to the consumer (Directive 2013/11, art. 5(4)).')
  readonly reasons: string;
}

export const rejectReferral = form('RejectReferral', RejectReferral, ({ ground, reasons }) => {
  const { text, ref } = keepText(reasons, CONSUMER_AND_MEDIATOR);
  return { act: { type: 'RejectReferral', ground, reasons: ref }, texts: [text] };
});
