const isWide = (character) => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character);
const widthOf = (text) => [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);
const padded = (text, width) => text + ' '.repeat(width - widthOf(text));

/** Rows of equal columns, indented. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  return rows.map((row) => `  ${row.map((cell, column) => padded(cell, widths[column])).join('   ').trimEnd()}`).join('\n');
}

/** What a person reads when everything runs: where to go and who to be. */
export function welcome({ portal, desk, ops, accounts, directory }) {
  const doors = [
    ['群众 Citizens', portal],
    ['窗口 Clerks', desk],
    ['运行 Operators', ops],
  ];
  const people = accounts.map(({ login, password, name, note }) => [login, password, name ?? '', note ? `${note.zh} ${note.en}` : '']);
  return [
    '',
    '  一窗 Yichuang',
    '',
    table(doors),
    ...(people.length > 0 ? ['', '  演示账号 Demo accounts', table(people)] : []),
    '',
    `  数据 Data   ${directory}`,
    '  按 Ctrl-C 停止 · Ctrl-C stops everything',
    '',
    '',
  ].join('\n');
}
