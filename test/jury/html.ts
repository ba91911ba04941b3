/** The text as a mailer's HTML: quotations in blockquotes, tabs as tables, quoted headers below a line. */
export function htmlOf(text: string): string {
  const shown: string[] = [];
  let depth = 0;
  for (const line of text.split('\n')) {
    const marks = /^(?:> ?)*/.exec(line)?.[0] ?? '';
    const said = line.slice(marks.length);
    const deep = marks.match(/>/g)?.length ?? 0;
    for (; depth < deep; depth += 1) shown.push('<blockquote type="cite">');
    for (; depth > deep; depth -= 1) shown.push('</blockquote>');
    if (/^-{3,}.*(?:Original|元の)/i.test(said)) shown.push('<hr>');
    shown.push(paragraph(said));
  }
  return `<html><head><style>p.MsoNormal { margin: 0 }</style></head>\n<body lang="JA">\n${shown.join('\n')}${'\n</blockquote>'.repeat(depth)}\n</body></html>\n`;
}

function paragraph(line: string): string {
  if (line.includes('\t')) {
    const cells = line.split('\t').map((cell) => `<td>${escaped(cell)}</td>`);
    return `<table border="1"><tr>${cells.join('')}</tr></table>`;
  }
  const text = escaped(line);
  const bold = text.replace(/^(From|Sent|To|Cc|Subject|差出人|送信日時|宛先|件名):/, '<b>$1:</b>');
  return `<p class="MsoNormal">${bold === '' ? '&nbsp;' : bold.replace(/ {2}/g, '&nbsp; ')}</p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
