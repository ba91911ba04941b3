import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type HtmlNode, textOfHtml } from '../../../src/content/text/html-text.ts';
import { ownTextOf } from '../../../src/content/text/own-text.ts';

describe('The text of a HTML body', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'has a line for every paragraph, line break and item',
      '<p>One</p><p>Two<br>three</p><ul><li>a</li><li>b</li></ul><div>four</div>five',
      ['One', '', 'Two', 'three', '', '- a', '- b', 'four', 'five'],
    ],
    [
      'keeps the empty lines that Outlook and Gmail write',
      '<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p><div><br></div><div>c</div>',
      ['a', '', 'b', '', 'c'],
    ],
    [
      'runs white space together, but not in preformatted text',
      '<div>a\r\n   b</div><pre>x\n  y</pre>',
      ['a b', 'x', '  y'],
    ],
    ['decodes entities', '&lt;a&amp;b&gt;&nbsp;&#x6dfb;&#20184;', ['<a&b> 添付']],
    [
      'has the cells of a row apart by tabs, also those that hold paragraphs or nothing',
      '<table><tr><th><p class=MsoNormal>氏名</p></th><th><p class=MsoNormal>電話</p></th></tr><tr><td></td><td>03</td></tr></table>x',
      ['氏名\t電話', '\t03', 'x'],
    ],
    [
      'marks what is quoted, as deeply as it is',
      '<div>a</div><blockquote type="cite"><p>b</p><blockquote type="cite">c</blockquote></blockquote>d',
      ['a', '> b', '> ', '>> c', 'd'],
    ],
    [
      'takes a paragraph that Gmail indents for the sender’s own',
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">a</blockquote>',
      ['a'],
    ],
    [
      'has a signature below its delimiter',
      '<div>a</div><div id="Signature">Sato</div>',
      ['a', '-- ', 'Sato'],
    ],
    [
      'has Outlook’s headers of the answered mail below a divider, in any language',
      "<p class=MsoNormal>a</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt'><p class=MsoNormal><b>Od:</b> b<br><b>Wysłano:</b> c</p></div>",
      ['a', '-----Original Message-----', 'Od: b', 'Wysłano: c'],
    ],
    [
      'leaves out what nobody sees',
      '<head><title>t</title><style>p{}</style></head><div style="display: none">a</div><!-- b --><script>c</script><p hidden>d</p>e',
      ['e'],
    ],
    [
      'names the place behind a link, unless its words do',
      '<a href="https://drive.google.com/x">資料</a><br><a href="https://office.example/">https://office.example/</a><br><a href="mailto:a@office.example">a</a>',
      ['資料 <https://drive.google.com/x>', 'https://office.example/', 'a'],
    ],
  ])('%s.', (_what, html, expected) => {
    expect(textOfHtml(parsed(html)).split('\n')).toEqual(expected);
    expect(textOfHtml(inBrowser(html)).split('\n')).toEqual(expected);
  });

  test('is the same in a browser and on the command line, whatever the HTML is.', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '<br>',
      '<blockquote>',
      '</blockquote>',
      // What stands in a table outside of its cells goes elsewhere in jsdom than in its own parser's tree.
      '<table><tr><td>',
      '</td><td>',
      '</td></tr></table>',
      '<pre>',
      '</pre>',
      '<a href="https://a.example">',
      '</a>',
      '<li>',
      '<hr>',
      '添付',
      ' ',
      '\n',
      '&nbsp;',
      'a',
      '<p class=MsoNormal>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        expect(textOfHtml(parsed(html))).toBe(textOfHtml(inBrowser(html)));
      }),
    );
  });

  test('is read however deeply the elements are nested.', () => {
    expect(textOfHtml(parsed(`${'<div>'.repeat(100_000)}a`))).toBe('a');
  });

  test.each([
    ['words', 'a '.repeat(500_000)],
    ['spaces that do not break', '&nbsp;'.repeat(170_000)],
    ['cells', '<table>' + '<tr><td>a<td>b'.repeat(70_000)],
    ['line breaks', '<br>'.repeat(250_000)],
    ['links', '<a href="https://a.example">a</a>'.repeat(30_000)],
  ])('of a megabyte of %s is read, because the effort grows with the length only.', (_what, html) => {
    expect(textOfHtml(parsed(html)).length).toBeGreaterThanOrEqual(0);
  });
});

describe('In the HTML of a real client the own text is found', () => {
  test.each<[string, string]>([
    [
      'Gmail',
      '<div dir="ltr">own<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">Sato</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">2026年11月20日(金) 10:00 佐藤 &lt;<a href="mailto:a@b.example">a@b.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">添付します</blockquote></div>',
    ],
    [
      'Thunderbird',
      '<html><body><p>own</p><div class="moz-signature">-- <br>Sato</div><div class="moz-cite-prefix">2026/11/20 10:00 に 佐藤 さんは書きました:<br></div><blockquote type="cite" cite="mid:x@y"><p>添付します</p></blockquote></body></html>',
    ],
    [
      'new Outlook',
      '<div class="elementToProof">own</div><div id="Signature"><p>Sato</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>差出人:</b> 佐藤 &lt;a@b.example&gt;<br><b>送信日時:</b> 2026年11月20日 10:00<br><b>宛先:</b> 田中<br><b>件名:</b> 見積</font></div><div>添付します</div>',
    ],
    [
      'classic Outlook',
      "<div class=WordSection1><p class=MsoNormal>own<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0mm 0mm 0mm'><p class=MsoNormal><b>From:</b> Sato [mailto:a@b.example]<br><b>Sent:</b> Friday<br><b>To:</b> Tanaka<br><b>Subject:</b> Offer</p></div></div><p class=MsoNormal>添付します</p></div>",
    ],
    [
      'Apple Mail',
      '<html><body>own<br><br>iPhoneから送信<br><div><br><blockquote type="cite">2026/11/20 10:00、佐藤 &lt;a@b.example&gt;のメール:<br><br></blockquote></div><blockquote type="cite"><div>添付します</div></blockquote></body></html>',
    ],
  ])('%s', (_client, html) => {
    expect(ownTextOf(textOfHtml(parsed(html))).text.trim()).toBe('own');
  });
});

function parsed(html: string): HtmlNode {
  return parse(html);
}

const { window: browser } = new JSDOM();

function inBrowser(html: string): HtmlNode {
  return new browser.DOMParser().parseFromString(html, 'text/html');
}
