/** A report as a mail server writes it (specs only); each part may be said otherwise, or left out by saying nothing. */
export interface Report {
  readonly type?: string;
  readonly envelopeId?: string;
  readonly action?: string;
  readonly status?: string;
  /** Further groups of recipients, as they stand. */
  readonly others?: readonly string[];
  readonly statusType?: string;
  readonly statusPart?: string;
  readonly returnedType?: string;
  readonly returned?: string;
}

export function reportOf(mailId: string, report: Report = {}): Buffer {
  const {
    type = 'multipart/report; report-type=delivery-status; boundary="edge"',
    envelopeId = mailId,
    action = 'failed',
    status = '5.1.1',
    others = [],
    statusType = 'message/delivery-status',
    returnedType = 'text/rfc822-headers',
    returned = `Message-ID: <${mailId}@entente.example>\nSubject: Un document vous attend`,
  } = report;
  const message = [
    'Reporting-MTA: dns; mx.example.org',
    ...(envelopeId ? [`Original-Envelope-Id: ${envelopeId}`] : []),
  ];
  const recipient = ['Final-Recipient: rfc822; gone@example.org', `Action: ${action}`, `Status: ${status}`];
  const {
    statusPart = [message, recipient, ...others.map((one) => [one])].map((group) => group.join('\n')).join('\n\n'),
  } = report;
  const lines = [
    'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)',
    'To: ne-pas-repondre@entente.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    '',
    '--edge',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.example.org.',
    '',
    '--edge',
    `Content-Type: ${statusType}`,
    '',
    statusPart,
    '',
    ...(returned === '' ? [] : ['--edge', `Content-Type: ${returnedType}`, '', returned, '']),
    '--edge--',
    '',
  ];
  return Buffer.from(lines.join('\n').replaceAll('\n', '\r\n'), 'latin1');
}
