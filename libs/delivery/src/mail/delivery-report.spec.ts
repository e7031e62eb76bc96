import { describe, expect, test } from '@jest/globals';
import { readDeliveryReport } from './delivery-report.ts';
import { type Report, reportOf } from './testing/reports.ts';

const MAIL = '7f6c9c52-0000-4000-8000-000000000001';
const OTHER = '7f6c9c52-0000-4000-8000-000000000002';
const read = (report: Report) => readDeliveryReport(reportOf(MAIL, report));

describe('a report of failure names the mail that did not arrive', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  test.each<[string, Report]>([
    ['by the envelope and what is sent back', {}],
    ['by the envelope alone', { returned: '' }],
    ['by what is sent back, where the relay keeps no envelope id', { envelopeId: '' }],
    ['by a whole mail sent back', { envelopeId: '', returnedType: 'message/rfc822', returned: whole() }],
    ['by what is sent back, where another program put its own envelope id', { envelopeId: 'QQ1234' }],
    ['in capitals', { envelopeId: MAIL.toUpperCase(), action: 'FAILED' }],
    ['with a comment', { action: 'failed (unknown user)', status: '5.1.1 (unknown user)' }],
    ['on a folded line', { envelopeId: '', returned: `Message-ID:\n <${MAIL}@entente.example>` }],
    ['given up after days of trying', { status: '4.4.7' }],
    ['in two recipients of a forwarded mail', { others: ['Action: failed\nStatus: 5.2.2'] }],
    ['with its type unquoted or quoted', { type: 'Multipart/Report; boundary="edge"; report-type="delivery-status"' }],
    ['about an address beyond ASCII', { statusType: 'message/global-delivery-status', returned: '' }],
    [
      'in base64',
      {
        statusType: 'message/delivery-status\nContent-Transfer-Encoding: base64',
        statusPart: base64(`Original-Envelope-Id: ${MAIL}\n\nAction: failed\nStatus: 5.0.0\n`),
        returned: '',
      },
    ],
  ])('%s', async (_how, report) => {
    expect(await read(report)).toEqual({ kind: 'failed', mailId: MAIL });
  });
});

describe('what changes nothing', () => {
  test.each<[string, Report, string]>([
    ['delayed', { action: 'delayed', status: '4.4.1' }, 'not-failed'],
    ['delivered', { action: 'delivered', status: '2.0.0' }, 'not-failed'],
    ['relayed', { action: 'relayed', status: '2.0.0' }, 'not-failed'],
    ['expanded', { action: 'expanded', status: '2.0.0' }, 'not-failed'],
    ['failed, they say, with success', { status: '2.0.0' }, 'not-failed'],
    ['a status that is none', { status: '5' }, 'not-failed'],
    ['two actions', { action: 'failed\nAction: delivered' }, 'not-failed'],
    ['delivered to one of two', { others: ['Action: delivered\nStatus: 2.0.0'] }, 'not-failed'],
    ['no recipient', { statusPart: 'Reporting-MTA: dns; x' }, 'unreadable'],
    ['an empty status', { statusPart: '' }, 'unreadable'],
    ['nothing but colons', { statusPart: ':\n::\n\n:' }, 'unreadable'],
    ['no status at all', { statusType: 'text/plain' }, 'unreadable'],
    ['no id', { envelopeId: '', returned: '' }, 'of-no-mail'],
    ['two mails', { envelopeId: OTHER }, 'of-no-mail'],
    ['two ids in what is sent back', { envelopeId: '', returned: both() }, 'of-no-mail'],
    ['an id with more behind it', { envelopeId: `${MAIL}' OR 1=1`, returned: '' }, 'of-no-mail'],
    [
      'an id in the words of the mail only',
      { envelopeId: '', returned: `X: y\n\nMessage-ID: <${MAIL}@x>` },
      'of-no-mail',
    ],
    [
      'a report of something else',
      { type: 'multipart/report; report-type=feedback-report; boundary="edge"' },
      'no-report',
    ],
    ['a report in name', { type: 'multipart/mixed; boundary="edge"; x=report-type=delivery-status' }, 'no-report'],
    ['a report without parts', { type: 'multipart/report; report-type=delivery-status' }, 'unreadable'],
    [
      'an edge that never comes',
      { type: 'multipart/report; report-type=delivery-status; boundary="far"' },
      'unreadable',
    ],
    [
      'a charset of nobody',
      { statusType: 'message/delivery-status; charset=x-klingon', action: 'delayed' },
      'not-failed',
    ],
  ])('%s', async (_what, report, kind) => {
    expect(await read(report)).toEqual({ kind });
  });

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'no-report'],
    ['zeros', Buffer.alloc(4096), 'no-report'],
    ['a letter', Buffer.from('From: claire@example.org\r\nSubject: Re\r\n\r\nBonjour'), 'no-report'],
    [
      'an answer that quotes a report',
      Buffer.concat([Buffer.from('Subject: Fwd\r\n\r\n'), reportOf(MAIL)]),
      'no-report',
    ],
    ['a report sent on as a part', forwarded(), 'no-report'],
    ['a head without end', Buffer.from(`X: ${'y'.repeat(300_000)}\r\n\r\n`), 'unreadable'],
    ['parts in parts in parts', nested(40), 'unreadable'],
    ['noise', Buffer.from(Array.from({ length: 9999 }, (_, at) => (at * 7919) % 256)), 'no-report'],
  ])('%s', async (_what, content, kind) => {
    expect(await readDeliveryReport(content)).toEqual({ kind });
  });

  test('a report of more lines than anybody writes is not read; with as many as are read, it is read soon', async () => {
    const lines = ['\n', '\n ', ':\n', 'Action: failed\n\n', '--edge\n', `${'x:'.repeat(20)}\n`];
    for (const piece of lines) expect(await read({ statusPart: piece.repeat(5_000) })).toEqual({ kind: 'unreadable' });
    const begun = process.cpuUsage();
    for (const piece of lines) await read({ statusPart: piece.repeat(piece.split('\n').length === 3 ? 2_400 : 4_900) });
    await read({ statusPart: 'x: '.repeat(80_000) });
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1_000_000).toBeLessThan(10);
  });
});

function whole(): string {
  return `Message-ID: <${MAIL}@entente.example>\nContent-Type: text/plain\n\nMessage-ID: <${OTHER}@entente.example>`;
}

function both(): string {
  return `Message-ID: <${MAIL}@entente.example>\nMessage-ID: <${OTHER}@entente.example>`;
}

function forwarded(): Buffer {
  const head = 'Content-Type: multipart/mixed; boundary="outer"\r\n\r\n--outer\r\nContent-Type: message/rfc822\r\n\r\n';
  return Buffer.concat([Buffer.from(head), reportOf(MAIL), Buffer.from('\r\n--outer--\r\n')]);
}

function nested(depth: number): Buffer {
  const type = 'Content-Type: multipart/report; report-type=delivery-status; boundary=';
  return Buffer.from(Array.from({ length: depth }, (_, at) => `${type}"b${at}"\r\n\r\n--b${at}\r\n`).join(''));
}
