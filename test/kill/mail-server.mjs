import { once } from 'node:events';
import { createServer } from 'node:net';

/** A mail server that takes everything and remembers which mail it was given how often; it outlives every crash. */
export async function openMailServer() {
  const times = new Map();
  const server = createServer((socket) => {
    let kept = '';
    let inside = false;
    const say = (line) => socket.write(`${line}\r\n`);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      kept += data.toString('latin1');
      for (;;) {
        const end = kept.indexOf(inside ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const part = kept.slice(0, end);
        kept = kept.slice(end + (inside ? 5 : 2));
        if (inside) {
          const id = /^Message-ID: <([^@>]+)@/im.exec(part)?.[1] ?? 'without an id';
          times.set(id, (times.get(id) ?? 0) + 1);
          inside = false;
          say('250 kept');
        } else if (part === 'DATA') {
          inside = true;
          say('354 go on');
        } else if (part === 'QUIT') socket.end('221 bye\r\n');
        else say('250 ok');
      }
    });
    say('220 mail.test');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `smtp://127.0.0.1:${server.address().port}`, times, close: () => server.close() };
}
