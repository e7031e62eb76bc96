import { describe, expect, test } from '@jest/globals';
import { NotFoundException } from '@nestjs/common';
import { civilDate } from '#law';
import { asProblem, entryOf, PROBLEM_CODES, Problem, refusalProblem } from '#requests';
import { problemDocument } from './problem-document.ts';

describe('a problem document', () => {
  test('gives the article and the date in words, in the language of the reader', () => {
    const refusal = refusalProblem({
      refused: 'referral-in-time',
      article: 'L612-2 4°',
      dates: { on: civilDate('2026-03-16') },
    });
    expect(problemDocument(refusal, 'fr', '/v1/x')).toEqual({
      type: '/problems/referral-in-time',
      title: 'Referral in time',
      status: 422,
      detail:
        "La demande a été introduite dans l'année, qui courait jusqu'au lundi 16 mars 2026 inclus : ce motif ne peut pas être retenu.",
      code: 'referral-in-time',
      article: 'L612-2 4°',
      instance: '/v1/x',
    });
    expect(problemDocument(refusal, 'en', '/v1/x').detail).toContain('16 March 2026');
  });

  test('says each thing in both languages, under a status of its own', () => {
    for (const code of PROBLEM_CODES) {
      const { status, detail } = entryOf(code);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(detail.fr).not.toBe('');
      expect(detail.en).not.toBe('');
    }
    expect(new Set(PROBLEM_CODES).size).toBe(PROBLEM_CODES.length);
    expect(entryOf('act-not-open').status).toBe(409);
  });
});

describe('whatever was thrown', () => {
  const refusedConnection = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

  test.each([
    ['a route that does not exist', new NotFoundException(), 404, 'not-found'],
    ['a body too long', Object.assign(new Error('long'), { statusCode: 413 }), 413, 'too-large'],
    ['a text that is no JSON', Object.assign(new Error('bad'), { statusCode: 400 }), 400, 'unreadable'],
    ['a database that is away', refusedConnection, 503, 'unavailable'],
    ['the same inside another error', new Error('query', { cause: refusedConnection }), 503, 'unavailable'],
    ['the same in several tries', new AggregateError([refusedConnection]), 503, 'unavailable'],
    [
      'a server that stops',
      Object.assign(new Error('x'), { driverError: Object.assign(new Error('y'), { code: '57P01' }) }),
      503,
      'unavailable',
    ],
    [
      'a connection lost between two statements',
      new Error('Client has encountered a connection error and is not queryable'),
      503,
      'unavailable',
    ],
    ['a lock that is held too long', Object.assign(new Error('x'), { code: '55P03' }), 503, 'unavailable'],
    ['a mistake of ours', new TypeError('secret of the inside'), 500, 'fault'],
    ['something that is no error', 'secret', 500, 'fault'],
  ])('%s', (_name, thrown, status, code) => {
    const document = problemDocument(asProblem(thrown), 'fr', '/');
    expect(document).toMatchObject({ status, code });
    expect(JSON.stringify(document)).not.toContain('secret');
  });

  test('a problem stays itself', () => {
    const problem = new Problem('changed');
    expect(asProblem(problem)).toBe(problem);
  });

  test('a request that is not JSON is told so, and not which files are taken', () => {
    const { status, code, detail } = problemDocument(asProblem({ statusCode: 415 }), 'en', '/v1/complaints');
    expect([status, code]).toEqual([415, 'kind-not-accepted']);
    expect(detail).toContain('JSON');
  });
});
