const isWide = (character) => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character);
const widthOf = (text) => [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);
const padded = (text, width) => text + ' '.repeat(width - widthOf(text));

/** Rows of equal columns, indented. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  return rows.map((row) => `  ${row.map((cell, column) => padded(cell, widths[column])).join('   ').trimEnd()}`).join('\n');
}

/** Staff need a code besides; in a sandbox anybody may have it. */
function howToGetCodes(accounts) {
  const staff = accounts.find(({ totpSecret }) => totpSecret);
  if (!staff) return [];
  return [
    '',
    '  工作人员登录还需验证码 Staff also need a code',
    table([
      ['命令 Command', `npm run -s totp -- --login ${staff.login}`],
      ['验证器密钥 Authenticator secret', staff.totpSecret],
    ]),
  ];
}

/** What a person reads when everything runs: where to go and who to be. */
export function welcome({ portal, desk, ops, cashier, accounts, directory }) {
  const doors = [
    ['群众 Citizens', portal],
    ['窗口 Clerks', desk],
    ['运行 Operators', ops],
    ['缴费（沙箱） Fees (sandbox)', cashier],
  ];
  const people = accounts.map(({ login, password, name, note }) => [login, password, name ?? '', note ? `${note.zh} ${note.en}` : '']);
  return [
    '',
    '  一窗 Yichuang',
    '',
    table(doors),
    ...(people.length > 0 ? ['', '  演示账号 Demo accounts', table(people)] : []),
    ...howToGetCodes(accounts),
    '',
    `  数据 Data   ${directory}`,
    '  按 Ctrl-C 停止 · Ctrl-C stops everything',
    '',
    '',
  ].join('\n');
}
