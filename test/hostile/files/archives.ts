import { gzipSync, zipSync } from 'fflate';
import { bytes, EICAR, type HostileFile, utf8 } from './hostile-file.ts';

const refused = (what: string, name: string, content: Uint8Array): HostileFile => ({
  what,
  name,
  content,
  fate: 'refused',
});

const zip = (files: Record<string, Uint8Array>, attrs = 0): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [content, { attrs, os: 3 }]])));

/** Nothing that holds other files is a piece: it is turned away before anything is unpacked. */
export function archives(): readonly HostileFile[] {
  const eicar = zip({ 'eicar.com': utf8(EICAR) });
  const zeros = zip({ 'zeros.bin': new Uint8Array(50_000_000) });
  const macro = zip({
    '[Content_Types].xml': utf8('<Types/>'),
    'word/document.xml': utf8('<w:document/>'),
    'word/vbaProject.bin': bytes('Attribut\0VB_Nam'),
  });
  const locked = Buffer.from(eicar);
  locked[6] = (locked[6] ?? 0) | 1;
  return [
    refused('EICAR in a zip', 'preuve.zip', eicar),
    refused('EICAR in a zip in a zip', 'preuve.zip', zip({ 'a.zip': eicar })),
    refused('EICAR in a locked zip', 'preuve.zip', locked),
    refused('a zip bomb that says it is a PDF', 'facture.pdf', zeros),
    refused('a zip bomb in zip bombs', 'photo.jpg', zip({ a: zeros, b: zeros, c: zeros })),
    refused('a zip that writes elsewhere', 'a.zip', zip({ '../../../../etc/cron.d/x': utf8('* * * * * root id') })),
    refused('a zip with a symbolic link', 'a.zip', zip({ link: utf8('/etc/passwd') }, 0o120777 << 16)),
    refused('a Word file with a macro', 'lettre.docx', macro),
    refused('a Word file with a macro that says it is a PDF', 'lettre.pdf', macro),
    refused(
      'a spreadsheet',
      'comptes.xlsx',
      zip({ '[Content_Types].xml': utf8('<T/>'), 'xl/workbook.xml': utf8('<w/>') }),
    ),
    refused('an OpenDocument', 'lettre.odt', zip({ mimetype: utf8('application/vnd.oasis.opendocument.text') })),
    refused('a Java archive', 'a.jar', zip({ 'META-INF/MANIFEST.MF': utf8('Main-Class: A') })),
    refused('gzip', 'a.gz', gzipSync(utf8(EICAR))),
    refused('a gzip bomb', 'texte.txt', gzipSync(new Uint8Array(20_000_000))),
    refused('7z', 'a.7z', Buffer.from('377abcaf271c0004', 'hex')),
    refused('RAR', 'a.rar', Buffer.from('526172211a0701003392b5e50a01050600', 'hex')),
    refused('xz', 'a.xz', Buffer.from('fd377a585a000004e6d6b446', 'hex')),
    refused('bzip2', 'a.bz2', Buffer.from('425a68393141592653590000', 'hex')),
    refused('tar', 'a.tar', tar()),
    refused(
      'an old Word file',
      'lettre.doc',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    ),
    refused('a cabinet', 'a.cab', bytes('MSCF\0\0\0\0')),
  ];
}

function tar(): Buffer {
  const header = Buffer.alloc(512);
  header.write('../../x');
  header.write('ustar\x0000', 257, 'latin1');
  return Buffer.concat([header, Buffer.alloc(1024)]);
}
