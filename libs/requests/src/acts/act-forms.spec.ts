import { describe, expect, test } from '@jest/globals';
import { ACT_TYPES, ACTS } from '#dispute';
import { ACT_FORMS, actName, isPersonAct, PERSON_ACTS } from './act-forms.ts';

describe('the acts of people', () => {
  test('are those that somebody other than the clock may perform on a dispute that exists', () => {
    const byPeople = ACT_TYPES.filter((act) => ACTS[act].by.some((role) => role !== 'clock'));
    const intake = ['FileComplaint', 'ReportComplaint'];
    // Letters are handed to the post by the envelope, for many disputes at once: `recordPosting` of casework.
    const elsewhere = [...intake, 'RecordDispatch'];
    expect([...PERSON_ACTS].sort()).toEqual(byPeople.filter((act) => !elsewhere.includes(act)).sort());
  });

  test('have a name in the address, one each, in small letters and hyphens', () => {
    const names = PERSON_ACTS.map(actName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(actName('ReferToMediator')).toBe('refer-to-mediator');
  });

  test('are told from what objects inherit', () => {
    expect(isPersonAct('toString')).toBe(false);
    expect(isPersonAct('RecordSilence')).toBe(false);
    expect(isPersonAct('CloseMediation')).toBe(true);
  });

  test('that say everything by their name make that act', () => {
    for (const act of PERSON_ACTS.filter((one) => ACT_FORMS[one].body === undefined && one !== 'NotifyReferral')) {
      expect(ACT_FORMS[act].prepare({}, undefined as never)).toEqual({ act: { type: act } });
    }
  });
});
