import { LOCALES } from '#text';
import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { ContractForm } from '../consumer/complain/contract/contract.form.ts';
import { EarlierForm } from '../consumer/complain/earlier/earlier.form.ts';
import { EARLIER } from '../consumer/complain/earlier/wording.ts';
import { NewMerchantForm } from '../consumer/complain/merchant/new-merchant.form.ts';
import { NEW_MERCHANT } from '../consumer/complain/merchant/new-wording.ts';
import { MandateForm, RepresentativeForm } from '../consumer/complain/representative/representative.form.ts';
import { REPRESENTATIVE } from '../consumer/complain/representative/wording.ts';
import { MailCodeForm } from '../consumer/complain/tasks/mail-code.form.ts';
import { TASKS_PAGE } from '../consumer/complain/tasks/wording.ts';
import { COMPLAIN } from '../consumer/complain/wording.ts';
import { YOU } from '../consumer/complain/you/wording.ts';
import { YouForm } from '../consumer/complain/you/you.form.ts';
import { TemplateTextForm } from '../merchant/team/team.form.ts';
import { TEMPLATES } from '../merchant/team/wording.ts';
import { AddressForm, CodeForm } from '../sign-in/sign-in.form.ts';
import { SIGN_IN } from '../sign-in/wording.ts';
import { inWords, readForm } from './form.ts';

describe('a form', () => {
  test('is read field by field; what belongs to no field is left', () => {
    const { typed } = readForm(YouForm, {
      name: ' Lise\u0000 ',
      street: ['x'],
      isAdmin: 'yes',
      __proto__: { city: 'x' },
    });
    expect({ ...typed }).toEqual({ name: 'Lise', email: '', phone: '', street: '', more: '', postcode: '', city: '' });
    for (const body of [undefined, null, 'text', 7, []]) expect(readForm(YouForm, body).typed.name).toBe('');
  });

  test('keeps what was typed when it is wrong, and says at which field', () => {
    const fields = { name: 'Lise', email: 'lise', phone: 'zéro', city: 'Nantes' };
    const { typed, mistakes } = readForm(YouForm, fields);
    expect(typed).toMatchObject(fields);
    expect(mistakes).toEqual({
      email: 'emailWrong',
      phone: 'phoneWrong',
      street: 'streetMissing',
      postcode: 'postcodeWrong',
    });
    expect(readForm(YouForm, { name: 'Lise', email: 'lise@personnes.example' }).mistakes).toBeUndefined();
  });

  test('reads a date from its three fields, and a choice among those offered', () => {
    const typed = { 'on-day': '30', 'on-month': '2', 'on-year': '2026', residence: 'ZZ', matter: 'paid' };
    expect(readForm(ContractForm, typed)).toEqual({
      typed: expect.objectContaining({ on: { day: '30', month: '2', year: '2026' }, residence: '', matter: 'paid' }),
      mistakes: { on: 'noSuchDay' },
    });
  });

  test.each(LOCALES)('has a sentence for each of its mistakes, in %s', (lang) => {
    const wrong = { email: 'x', phone: 'x', city: 'x', 'on-day': '40', registration: '1', country: 'FR' };
    const forms: readonly (readonly [Type<object>, object, object])[] = [
      [ContractForm, COMPLAIN[lang], wrong],
      [EarlierForm, EARLIER[lang], {}],
      [NewMerchantForm, NEW_MERCHANT[lang], {}],
      [NewMerchantForm, NEW_MERCHANT[lang], wrong],
      [NewMerchantForm, NEW_MERCHANT[lang], { country: 'ES', registration: 'x'.repeat(60) }],
      [RepresentativeForm, REPRESENTATIVE[lang], {}],
      [MandateForm, REPRESENTATIVE[lang], {}],
      [MailCodeForm, TASKS_PAGE.words[lang], {}],
      [YouForm, YOU[lang], {}],
      [YouForm, YOU[lang], wrong],
      [TemplateTextForm, TEMPLATES[lang], {}],
      [AddressForm, SIGN_IN[lang], {}],
      [CodeForm, SIGN_IN[lang], {}],
    ];
    for (const [type, wording, fields] of forms) {
      const { mistakes } = readForm(type, fields);
      expect(mistakes).toBeDefined();
      for (const sentence of Object.values(inWords(mistakes ?? {}, wording))) expect(sentence).not.toBe('');
    }
    expect(() => inWords({ name: 'nobodyWroteThis' }, YOU[lang])).toThrow('nobodyWroteThis');
  });
});
