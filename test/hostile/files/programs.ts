import { bytes, EICAR, type HostileFile, utf8 } from './hostile-file.ts';

const refused = (what: string, name: string, content: Uint8Array): HostileFile => ({
  what,
  name,
  content,
  fate: 'refused',
});

/** Programs, pages and drawings that run: none of them is a piece, whatever they call themselves. */
export function programs(): readonly HostileFile[] {
  const svg = (inside: string): Buffer => utf8(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  return [
    refused('a Windows program', 'facture.pdf.exe', Buffer.concat([Buffer.from('4d5a9000', 'hex'), Buffer.alloc(200)])),
    refused(
      'a program with a PDF inside',
      'facture.pdf',
      Buffer.concat([bytes('MZ\x90\0\x03\0'), bytes('%PDF-1.7\n')]),
    ),
    refused('a Linux program', 'photo.png', Buffer.from('7f454c46020101000000000000000000', 'hex')),
    refused('a Mac program', 'a', Buffer.from('cffaedfe0700000103000000', 'hex')),
    refused('WebAssembly', 'a.wasm', Buffer.from('0061736d01000000', 'hex')),
    refused('a Java class', 'a.class', Buffer.from('cafebabe00000034', 'hex')),
    refused('a shortcut', 'a.lnk', Buffer.from('4c0000000114020000000000c000000000000046', 'hex')),
    refused('a drawing with a script', 'logo.svg', svg('<script>alert(1)</script>')),
    refused(
      'a drawing that holds a page',
      'logo.svg',
      svg('<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>'),
    ),
    refused('a drawing that says it is a photograph', 'photo.jpg', svg('<image href="http://169.254.169.254/"/>')),
    refused(
      'a billion laughs',
      'logo.svg',
      utf8(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><svg>&l9;</svg>`),
    ),
    refused(
      'an XML that reads our files',
      'a.xml',
      utf8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
    ),
    refused('a web page', 'page.html', utf8('<!DOCTYPE html><script>alert(1)</script>')),
    refused('a web page that says it is a photograph', 'photo.jpg', utf8('<html><body onload=alert(1)>')),
    refused('a web page behind blanks', 'texte.txt', utf8(`${' \n\t'.repeat(200)}<body onload=alert(1)>`)),
    refused('a web page behind a mark', 'texte.txt', utf8('\ufeff<script>alert(1)</script>')),
    refused('a page of PHP', 'a.txt', utf8('<?php system($_GET["c"]); ?>')),
    refused('an animation that is also a script', 'a.gif', bytes('GIF89a=1;/*\0\0*/alert(1)//')),
    refused('PostScript', 'a.pdf', bytes('%!PS-Adobe-3.0\n(file) (w) file\n')),
    refused('RTF with an object', 'lettre.rtf', bytes('{\\rtf1{\\object\\objemb}}')),
    refused('a bitmap', 'a.bmp', Buffer.concat([bytes('BM'), Buffer.alloc(60)])),
    refused('TIFF', 'a.tif', Buffer.from('49492a0008000000', 'hex')),
    refused('an icon', 'a.ico', Buffer.from('00000100010010100000', 'hex')),
    refused('a film', 'a.mp4', Buffer.concat([Buffer.from('00000018', 'hex'), bytes('ftypisom'), Buffer.alloc(12)])),
    refused('nothing', 'vide.pdf', Buffer.alloc(0)),
    refused('one byte that is no text', 'a.txt', Buffer.from([0])),
    refused('a text with NUL', 'a.txt', bytes('Bonjour\0monde')),
    refused('a text that drives a terminal', 'a.txt', bytes('\x1b]0;rm -rf /\x07\x1b[2J')),
    refused('a text of another encoding', 'a.txt', Buffer.from('fffe48006900', 'hex')),
    refused(
      'a text that ends in bytes',
      'a.txt',
      Buffer.concat([Buffer.alloc(9000, 'a'), Buffer.from('4d5a90', 'hex')]),
    ),
    refused('too much', 'a.txt', Buffer.alloc(1024 * 1024 + 1, 'a')),
    { what: 'EICAR as a text', name: 'eicar.com', content: utf8(EICAR), fate: 'copied', shows: 'EICAR' },
    {
      what: 'a shell script',
      name: 'a.sh',
      content: utf8('#!/bin/sh\nrm -rf "$HOME"\n'),
      fate: 'copied',
      shows: 'rm -rf',
    },
    { what: 'a batch file', name: 'facture.pdf.bat', content: utf8('@echo off\r\ndel *.*\r\n'), fate: 'copied' },
    {
      what: 'a table of formulas',
      name: 'a.csv',
      content: utf8("=cmd|' /C calc'!A0,+1,-1,@SUM(A1)\n"),
      fate: 'copied',
    },
  ];
}
