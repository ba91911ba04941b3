"""Workbooks: by openpyxl, and by hand what it cannot write (readings, the strict form, cells of odd kinds)."""
import os, sys, zipfile, datetime
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from people import HEADER, ROWS

made = sys.argv[1]

book = Workbook()
sheet = book.active
sheet.title = '案内'
sheet.append(['会員の皆様へ'])
for state, title in (('hidden', '名簿'), ('veryHidden', '旧名簿')):
    other = book.create_sheet(title)
    other.sheet_state = state
    other.append(HEADER)
    for row in ROWS:
        other.append(row)
filtered = book.create_sheet('絞り込み')
filtered.append(HEADER)
for row in ROWS:
    filtered.append(row)
filtered.auto_filter.ref = 'A1:G11'
filtered.auto_filter.add_filter_column(1, ['佐藤 一郎'])
for index in range(2, 12):
    if index != 3:
        filtered.row_dimensions[index].hidden = True
filtered.column_dimensions['D'].hidden = True
filtered['A1'].comment = Comment('連絡は 03-0000-0009 まで', '作成者')
book.save(os.path.join(made, 'hidden-openpyxl.xlsx'))

book = Workbook()
sheet = book.active
sheet.title = '書式'
sheet.append(['項目', '値'])
cells = [
    ('携帯', 9012345678, '000-0000-0000'), ('ゼロ付き', 9012345678, '0##########'),
    ('マイナンバー', 12345678901, '000000000000'),
    ('市外局番', 312345678, r'[<=99999999]####-####;\(00\)\ ####-####'),
    ('和暦', datetime.date(1980, 4, 1), '[$-411]ggge"年"m"月"d"日"'),
    ('元年', datetime.date(2019, 5, 1), '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@'),
    ('略', datetime.date(1980, 4, 1), '[$-411]ge.m.d;@'),
    ('西暦', datetime.date(1980, 4, 1), 'yyyy"年"m"月"d"日"'), ('斜線', datetime.date(1980, 4, 1), 'yyyy/m/d'),
    ('日時', datetime.datetime(2026, 4, 1, 9, 5, 7), 'yyyy/mm/dd hh:mm:ss'), ('金額', 1234567, '"¥"#,##0'),
    ('率', 0.125, '0.0%'), ('負', -1234.5, '#,##0.00;[Red]△#,##0.00'), ('数', 1234.5, 'General'), ('真偽', True, 'General'),
    ('郵便', 1000001, '000-0000'), ('郵便記号', 1000001, '"〒"000-0000'), ('様', 7, '0"名様"'), ('文字', '佐藤', '@"様"'),
]
for label, value, form in cells:
    sheet.append([label, value])
    sheet.cell(row=sheet.max_row, column=2).number_format = form
book.save(os.path.join(made, 'formats-openpyxl.xlsx'))

book = Workbook()
book.epoch = CALENDAR_MAC_1904
sheet = book.active
sheet.append(['氏名', '生年月日'])
sheet.append(['佐藤 一郎', datetime.date(1980, 4, 1)])
sheet.cell(row=2, column=2).number_format = 'yyyy/m/d'
book.save(os.path.join(made, 'from-1904.xlsx'))

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
TYPES = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')


def write_book(name, sheets, strings, main=MAIN, doc=DOC, prefix=''):
    p = prefix and prefix + ':'
    xmlns = f'xmlns:{prefix}' if prefix else 'xmlns'
    entries = ''.join(f'<{p}sheet name="{title}" sheetId="{i}" r:id="rId{i}"/>' for i, (title, _) in enumerate(sheets, 1))
    rels = ''.join(f'<Relationship Id="rId{i}" Type="{doc}/worksheet" Target="/xl/worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
    with zipfile.ZipFile(os.path.join(made, name), 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr('[Content_Types].xml', TYPES)
        archive.writestr('_rels/.rels', f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{doc}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        archive.writestr('xl/workbook.xml', f'<{p}workbook {xmlns}="{main}" xmlns:r="{doc}"><{p}sheets>{entries}</{p}sheets></{p}workbook>')
        archive.writestr('xl/_rels/workbook.xml.rels', f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}<Relationship Id="rId90" Type="{doc}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        archive.writestr('xl/sharedStrings.xml', f'<{p}sst {xmlns}="{main}">{strings}</{p}sst>')
        for i, (_, rows) in enumerate(sheets, 1):
            archive.writestr(f'xl/worksheets/sheet{i}.xml', f'<{p}worksheet {xmlns}="{main}"><{p}sheetData>{rows}</{p}sheetData></{p}worksheet>')


strings = ('<si><t>氏名</t></si>'
    '<si><t>髙橋花子</t><rPh sb="0" eb="2"><t>タカハシ</t></rPh><rPh sb="2" eb="4"><t>ハナコ</t></rPh><phoneticPr fontId="1"/></si>'
    '<si><r><rPr><b/></rPr><t>鈴木</t></r><r><t xml:space="preserve"> 次郎</t></r><rPh sb="0" eb="2"><t>スズキ</t></rPh></si>'
    '<si/><si><t xml:space="preserve"> 前後空白 </t></si><si><t>A&amp;B &lt;x&gt; &#x9AD9;&#27211; _x0041_</t></si>')
rows = ('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>電話</t></is></c></row>'
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>佐藤一郎</t><rPh sb="0" eb="2"><t>サトウ</t></rPh></is></c></row>'
    '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="inlineStr"><is><r><t>小林</t></r><r><t>愛</t></r></is></c></row>'
    '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="C4" t="str"><f>A2&amp;"様"</f><v>髙橋花子様</v></c><c r="D4" t="e"><v>#N/A</v></c><c r="E4" t="b"><v>1</v></c></row>'
    '<row r="6"><c r="A6" t="s"><v>5</v></c><c r="B6"><f>1+1</f><v>2</v></c><c r="C6" s="9"/></row><row r="7"/><row r="8"><c r="A8" s="1"/></row>')
write_book('furigana.xlsx', [('名簿', rows)], strings)
dates = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>生年月日</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="d"><v>1980-04-01</v></c></row>'
write_book('strict.xlsx', [('名簿', dates)], strings, 'http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
write_book('prefixed.xlsx', [('名簿', rows.replace('<', '<x:').replace('<x:/', '</x:'))], strings.replace('<', '<x:').replace('<x:/', '</x:'), prefix='x')
