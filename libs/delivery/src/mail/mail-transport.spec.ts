import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CaptureTransport } from './captured-mail.ts';
import { composeMail } from './compose-mail.ts';
import type { Message } from './mail-content.ts';
import { isAddress, SmtpTransport } from './mail-transport.ts';
import { NeutralMailer } from './neutral-mailer.ts';

/** A relay that keeps what it is told and refuses those it is told to refuse. */
class Relay {
  readonly commands: string[] = [];
  readonly mails: string[] = [];
  readonly refuse = new Map<string, string>();
  /** An extension that it says it has. */
  offers: string | undefined;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.serve(socket));

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let kept = '';
    let inside = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 relay.test');
    socket.on('error', () => {});
    socket.on('data', (data) => {
      kept += data.toString();
      for (;;) {
        const end = kept.indexOf(inside ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const line = kept.slice(0, end);
        kept = kept.slice(end + (inside ? 5 : 2));
        if (inside) {
          this.mails.push(line);
          inside = false;
          say('250 kept');
          continue;
        }
        this.commands.push(line);
        const refusal = [...this.refuse].find(([address]) => line.includes(address));
        if (line.startsWith('RCPT') && refusal) say(refusal[1]);
        else if (line.startsWith('EHLO') && this.offers !== undefined) say(`250-relay.test\r\n250 ${this.offers}`);
        else if (line === 'DATA') {
          inside = true;
          say('354 go on');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else say('250 ok');
      }
    });
  }
}

const organisation = { portalName: 'Entente', contact: 'contact@entente.example' };
const message = (to: string, more: Partial<Message> = {}): Message => ({
  id: '7f6c9c52-0000-4000-8000-000000000001',
  to,
  ...composeMail({ kind: 'document', link: 'https://entente.example/' }, 'fr', organisation),
  ...more,
});

describe('mail by a relay', () => {
  let relay: Relay;
  let smtp: SmtpTransport;
  beforeEach(async () => {
    relay = new Relay();
    smtp = new SmtpTransport({ url: await relay.start(), from: 'Entente <ne-pas-repondre@entente.example>' });
  });
  afterEach(async () => {
    await smtp.close();
    await relay.stop();
  });

  test('leaves to one person, in text and HTML, under an id that does not change', async () => {
    const outcome = await smtp.deliver(message('claire@example.org'));
    expect(outcome).toEqual({
      outcome: 'sent',
      transportId: '<7f6c9c52-0000-4000-8000-000000000001@entente.example>',
    });
    expect(relay.commands.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<claire@example.org>']);
    const [mail = ''] = relay.mails;
    expect(mail).toContain('Message-ID: <7f6c9c52-0000-4000-8000-000000000001@entente.example>');
    expect(mail).toContain('Auto-Submitted: auto-generated');
    expect(mail).toContain('Content-Type: text/plain; charset=utf-8');
    expect(mail).toContain('Content-Type: text/html; charset=utf-8');
  });

  test.each([
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'Claire <a@example.org>',
    'a@example.org;b@example.org',
    'a b@example.org',
    '"a"@example.org',
    'a@b@example.org',
    '\u202Ea@example.org',
    'nobody',
    `${'a'.repeat(300)}@example.org`,
    '',
  ])('is not sent to %j', async (to) => {
    expect(isAddress(to)).toBe(false);
    expect(await smtp.deliver(message(to))).toEqual({ outcome: 'failed' });
    expect(relay.mails).toEqual([]);
  });

  test('never lets a subject add a header', async () => {
    await smtp.deliver(message('claire@example.org', { subject: 'Bonjour\r\nBcc: other@example.org' }));
    expect(relay.commands.filter((line) => line.startsWith('RCPT'))).toHaveLength(1);
    expect(relay.mails[0]?.split('\r\n').filter((line) => /^bcc:/i.test(line))).toEqual([]);
  });

  test('refused for good has bounced; refused for now is tried again', async () => {
    relay.refuse.set('gone@example.org', '550 no such mailbox');
    relay.refuse.set('full@example.org', '451 try later');
    expect(await smtp.deliver(message('gone@example.org'))).toMatchObject({ outcome: 'bounced' });
    await expect(smtp.deliver(message('full@example.org'))).rejects.toThrow();
  });

  test('is to be reported under its id if it fails later, with its headers alone, by a relay that can', async () => {
    relay.offers = 'DSN';
    await smtp.deliver(message('claire@example.org'));
    const [from = ''] = relay.commands.filter((line) => line.startsWith('MAIL'));
    expect(from).toContain(' RET=HDRS ENVID=7f6c9c52-0000-4000-8000-000000000001');
    expect(relay.commands).toContain('RCPT TO:<claire@example.org> NOTIFY=FAILURE');
  });

  test('waits for a relay that is away', async () => {
    const away = new SmtpTransport({ url: 'smtp://127.0.0.1:1', from: 'a@entente.example' });
    await expect(away.deliver(message('claire@example.org'))).rejects.toThrow();
    await away.close();
  });
});

test('in a rehearsal, what casework sends is kept and goes nowhere', async () => {
  const kept: Message[] = [];
  const capture = new CaptureTransport({ keep: async (mail) => void kept.push(mail) });
  const mailer = new NeutralMailer(capture, {
    ...organisation,
    linkTo: (side, disputeId) => `https://entente.example/${side}/disputes/${disputeId}`,
  });
  const to = { to: 'claire@example.org', side: 'consumer', disputeId: 'd-1' } as const;
  await mailer.send({ id: 'm-1', kind: 'document', language: 'fr', ...to });
  const outcome = await mailer.send({ id: 'm-2', kind: 'word', word: 'your-turn', language: 'en', ...to });
  expect(outcome).toEqual({ outcome: 'sent', transportId: '<m-2@captured>' });
  expect(kept.map(({ id, subject }) => [id, subject])).toEqual([
    ['m-1', 'Un document vous attend'],
    ['m-2', 'It is your turn in your file'],
  ]);
  expect(kept[1]?.text).toContain('https://entente.example/consumer/disputes/d-1');
});
