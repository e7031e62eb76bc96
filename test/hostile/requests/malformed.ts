/** What is written on the line, piece by piece; it is not, or hardly, HTTP. */
export interface Malformed {
  readonly what: string;
  readonly pieces: readonly Buffer[];
  /** The client says that it has no more to write. */
  readonly thenEnds?: boolean;
  /** An honest request all the same, only oddly cut: it is answered with this. */
  readonly answered?: number;
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const CLOSE = 'Connection: close\r\n';
const SECOND = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';

/** The same for every door: `reads` is an address that anybody may read, `writes` one that takes what is posted. */
export function malformedFor({
  reads,
  writes,
}: {
  readonly reads: string;
  readonly writes: string;
}): readonly Malformed[] {
  const get = (headers = '', path = reads, version = 'HTTP/1.1') =>
    `GET ${path} ${version}\r\nHost: x\r\n${headers}\r\n`;
  const post = (headers: string, body: string, type = 'application/json') =>
    `POST ${writes} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\n${headers}\r\n${body}`;
  const one = (what: string, text: string, more: Partial<Malformed> = {}): Malformed => ({
    what,
    pieces: [latin(text)],
    ...more,
  });
  const chunked = 'Transfer-Encoding: chunked\r\n';
  return [
    { what: 'cut into single bytes', pieces: bytesOf(get(CLOSE)), answered: 200 },
    { what: 'a body cut into single bytes', pieces: bytesOf(post(`${CLOSE}Content-Length: 2\r\n`, '{}')) },
    {
      what: 'chunks cut in the middle',
      pieces: [latin(post(`${CLOSE}${chunked}`, '1\r')), latin('\n{\r\n1\r\n}\r'), latin('\n0\r\n\r\n')],
    },
    one('a chunk with no number', post(chunked, 'zz\r\n{}\r\n0\r\n\r\n')),
    one('a chunk longer than it says', post(chunked, `1\r\n{}\r\n0\r\n\r\n${SECOND}`)),
    one('a chunk of more bytes than there are', post(chunked, 'ffffffffffffffffff\r\n{}\r\n0\r\n\r\n')),
    one('a chunk of a negative length', post(chunked, '-1\r\n{}\r\n0\r\n\r\n')),
    one('chunks that never end', post(chunked, '1\r\n{\r\n'), { thenEnds: true }),
    one('two lengths', post('Content-Length: 2\r\nContent-Length: 40\r\n', `{}${SECOND}`)),
    one('a length and chunks', post(`Content-Length: 5\r\n${chunked}`, `0\r\n\r\n${SECOND}`)),
    one('chunks and a length', post(`${chunked}Content-Length: 40\r\n`, `0\r\n\r\n${SECOND}`)),
    one('chunks in another word', post('Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n', `{}${SECOND}`)),
    one('chunks twice', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n', `0\r\n\r\n${SECOND}`)),
    one('a space before the colon', post('Transfer-Encoding : chunked\r\nContent-Length: 2\r\n', `{}${SECOND}`)),
    ...['-1', '+2', '2 2', '0x2', '1e1', '99999999999999999999', ''].map((length) =>
      one(`a length of « ${length} »`, post(`Content-Length: ${length}\r\n`, `{}${SECOND}`)),
    ),
    one('a body shorter than it says', post('Content-Length: 4000\r\n', '{"a":'), { thenEnds: true }),
    one('a body longer than is read', post(`${CLOSE}Content-Length: 900000000\r\n`, '{'), { thenEnds: true }),
    one('a header of a hundred thousand letters', get(`X-Long: ${'x'.repeat(100_000)}\r\n`)),
    one('five thousand headers', get(Array.from({ length: 5_000 }, (_, n) => `X-${n}: ${n}\r\n`).join(''))),
    one('an address of a hundred thousand letters', get(CLOSE, `/${'x'.repeat(100_000)}`)),
    one('an address of broken UTF-8', get(CLOSE, '/%ff%fe%c3%28')),
    one('an address of half an escape', get(CLOSE, '/%')),
    one('an address of bytes', get(CLOSE, '/\xff\xfe\xc3')),
    one('an address with NUL', get(CLOSE, '/a\0b')),
    one('an address with NUL, escaped', get(CLOSE, '/v1/merchants%00')),
    one('an address with a line end, escaped', get(CLOSE, '/%0d%0aSet-Cookie:%20a=b')),
    one('an address of another house', get(CLOSE, 'http://elsewhere.example/v1/merchants')),
    one('an address of no house', get(CLOSE, 'http://[::1/')),
    one('an address that climbs', get(CLOSE, '/../../../../etc/passwd')),
    one('no address', 'GET  HTTP/1.1\r\nHost: x\r\n\r\n'),
    one('two slashes and no more', get(CLOSE, '//')),
    one('a slash and its mirror', get(CLOSE, '/\\elsewhere.example')),
    one('two slashes', get(CLOSE, '//elsewhere.example/%2f..')),
    one('a header with NUL', get(`X-A: a\0b\r\n${CLOSE}`)),
    one('a header with bytes', get(`Accept-Language: \xff\xfe\r\nCookie: \xc3=\xff\r\n${CLOSE}`)),
    one('a header with no name', get(`: a\r\n${CLOSE}`)),
    one('a header on two lines', get(`X-A: a\r\n b\r\n${CLOSE}`)),
    one('lines that end otherwise', `GET ${reads} HTTP/1.1\nHost: x\n${CLOSE}\n\n`),
    one('no house', `GET ${reads} HTTP/1.1\r\n\r\n`),
    one('two houses', get(`Host: y\r\n${CLOSE}`)),
    one('a method of one’s own making', `FROBNICATE ${reads} HTTP/1.1\r\nHost: x\r\n\r\n`),
    one('a method in small letters', `get ${reads} HTTP/1.1\r\nHost: x\r\n\r\n`),
    one('a tunnel', `CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n`),
    one('everything', `OPTIONS * HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`),
    one('another protocol', get(`Upgrade: websocket\r\nConnection: Upgrade, close\r\nSec-WebSocket-Key: x\r\n`)),
    one('an expectation', get(`Expect: the-moon\r\n${CLOSE}`)),
    one('a version to come', get('', reads, 'HTTP/9.9')),
    one('a version of old', `GET ${reads}\r\n\r\n`, { thenEnds: true }),
    one('the second version', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    { what: 'a secret conversation', pieces: [Buffer.from('16030100a5010000a10303', 'hex')], thenEnds: true },
    one('noise', '\0\x01\x02\xff\r\n\r\n'),
    one('a body with NUL', post(`${CLOSE}Content-Length: 9\r\n`, '{"a":"\0"}')),
    one('a form of no form', post(`${CLOSE}Content-Length: 5\r\n`, '--x--', 'multipart/form-data')),
    one(
      'a form that does not begin',
      post(`${CLOSE}Content-Length: 5\r\n`, 'hello', 'multipart/form-data; boundary=x'),
    ),
    one(
      'a form that does not end',
      post(
        'Content-Length: 4000\r\n',
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF',
        'multipart/form-data; boundary=x',
      ),
      { thenEnds: true },
    ),
    one('fifty at once, and gone', get().repeat(50), { thenEnds: true }),
  ];
}

function bytesOf(text: string): readonly Buffer[] {
  return [...latin(text)].map((byte) => Buffer.from([byte]));
}
