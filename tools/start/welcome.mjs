/** What a newcomer reads once everything answers: where to go, and how to come in as each of the people. */
export function welcome({ shownUrls: urls, folder }, people) {
  const door = urls.portal ?? urls.api;
  return [
    '',
    'Entente is ready. This is a rehearsal: people, businesses and disputes are made up, and no mail leaves this machine.',
    '',
    ...(urls.portal ? [`  Portal    ${urls.portal}`] : []),
    `  API       ${urls.api}/v1/docs`,
    `  Mail      ${door}${urls.portal ? '/rehearsal/mail' : '/v1/rehearsal/mail'}   every mail that would have left, sign-in codes among them`,
    `  Data      ${folder}`,
    '',
    'Sign in with the address of one of these people; the six-digit code arrives on the mail page above.',
    'Merchants and mediators are asked for a second code: npx entente code <address>',
    '',
    ...table(
      people.map(({ email, name, as, secondFactor }) => [
        email,
        `${name}, ${as}`,
        secondFactor ? 'two codes' : 'one code',
      ]),
    ),
    '',
    'Ctrl-C stops everything; the next start finds it again.',
  ].join('\n');
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('   ')}`.trimEnd());
}
