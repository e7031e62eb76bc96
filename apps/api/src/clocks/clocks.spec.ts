import { describe, expect, test } from '@jest/globals';
import { FACT_FIELDS } from '#law';
import { Problem } from '#requests';
import { ClockFactsBody } from './clock-facts.dto.ts';
import { ClocksController } from './clocks.controller.ts';

const clocks = new ClocksController();

describe('POST /v1/clocks', () => {
  test('gives the dates of the law, in both languages', () => {
    const { clocks: found } = clocks.compute({
      complaintSentOn: '2026-01-15',
      referralNotifiedAt: ['2026-11-02T10:00:00+01:00'],
    });
    const outcome = found.find(({ code }) => code === 'K8');
    expect(outcome).toMatchObject({ article: 'R612-5', nominalOn: '2027-01-31', targetOn: '2027-01-29' });
    expect(outcome?.explanation.en).toContain('Sunday 31 January 2027');
  });

  test('tells field by field what is wrong', () => {
    try {
      clocks.compute({ complaintSentOn: '2026-13-01', colour: 'red' });
      throw new Error('nothing was refused');
    } catch (problem) {
      expect(problem).toBeInstanceOf(Problem);
      const errors = (problem as Problem).more.errors?.('fr') ?? [];
      expect(errors.map(({ field }) => field)).toEqual(['colour', 'complaintSentOn']);
      expect(errors[0]?.message).toBe('Champ inconnu.');
    }
  });

  test('the document describes each fact that the law reads, and no other', () => {
    const described = Reflect.getMetadata('swagger/apiModelPropertiesArray', ClockFactsBody.prototype) as string[];
    expect(described.map((one) => one.slice(1)).sort()).toEqual([...FACT_FIELDS].sort());
  });
});
