import { bytes, type HostileFile, utf8 } from './hostile-file.ts';

const mail = (what: string, body: string, head = ''): HostileFile => ({
  what,
  name: 'message.eml',
  content: utf8(
    `From: Zoé <zoe@example.org>\r\nTo: a@example.org\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n${head}${body}`,
  ),
  fate: 'copied',
});

const part = (type: string, more: string, body: string): string =>
  `--b\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`;

/** Words and messages. What is read is kept; what is attached, hidden or run is not. */
export function texts(): readonly HostileFile[] {
  const program = Buffer.concat([Buffer.from('4d5a9000', 'hex'), Buffer.alloc(3000)]).toString('base64');
  const mixed = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n';
  return [
    {
      what: 'words in an order that nobody wrote',
      name: 'a.txt',
      content: utf8('Je paie \u202e000 1\u202c euros\u2066!\u2069'),
      fate: 'copied',
    },
    { what: 'a line of a million letters', name: 'a.txt', content: Buffer.alloc(1_000_000, 'a'), fate: 'copied' },
    { what: 'three hundred thousand lines', name: 'a.txt', content: bytes('a\n\n'.repeat(300_000)), fate: 'copied' },
    { what: 'a tower of marks', name: 'a.txt', content: utf8(`e${'\u0301'.repeat(200_000)}`), fate: 'copied' },
    {
      ...mail(
        'a message with a program',
        `\r\n${part('text/plain; charset=utf-8', '', 'Voici la facture.')}${part('application/octet-stream', 'Content-Disposition: attachment; filename="facture.exe"\r\nContent-Transfer-Encoding: base64\r\n', program)}--b--\r\n`,
        mixed,
      ),
      shows: 'Voici la facture.',
    },
    {
      ...mail(
        'a message that is a web page',
        '\r\n<html><script>alert(1)</script><img src="http://169.254.169.254/"><p>Bonjour</p></html>',
        'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n',
      ),
      shows: 'Bonjour',
    },
    mail('a message whose subject makes lines', '\r\nBonjour', 'Subject: =?utf-8?q?a=0D=0ABcc:_x@example.org?=\r\n'),
    mail('a message whose subject turns', '\r\nBonjour', 'Subject: =?utf-8?q?facture=E2=80=AEfdp.exe?=\r\n'),
    mail('a message of ten thousand parts', `\r\n${part('text/plain', '', 'a').repeat(10_000)}--b--`, mixed),
    mail('a message in messages, two hundred deep', nested(200)),
    mail(
      'a message of unfinished tags',
      `\r\n${'<style'.repeat(100_000)}`,
      'MIME-Version: 1.0\r\nContent-Type: text/html\r\n',
    ),
  ].map(
    (file) =>
      ({
        ...file,
        fate: file.what.includes('deep') || file.what.includes('unfinished') ? 'copied-or-not' : file.fate,
      }) as HostileFile,
  );
}

function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  );
  return `MIME-Version: 1.0\r\n${open.join('')}Content-Type: text/plain\r\n\r\nau fond`;
}
