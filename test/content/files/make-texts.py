"""Texts in every charset, contacts and appointments, byte for byte as phones and programs write them."""
import csv, io, os, quopri, sys
from people import HEADER, NAMES, ROWS

made = sys.argv[1]


def write(name, data):
    with open(os.path.join(made, name), 'wb') as file:
        file.write(data)


def table(separator=',', quoting=csv.QUOTE_MINIMAL, end='\r\n'):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=end)
    writer.writerows([HEADER] + ROWS)
    return out.getvalue()


text = table()
write('roster-utf8.csv', text.encode('utf-8'))
write('roster-utf8-bom.csv', text.encode('utf-8-sig'))
write('roster-shift-jis.csv', text.encode('cp932'))
write('roster-euc-jp.csv', text.replace('髙', '高').replace('－', '-').encode('euc_jp'))
write('roster-iso-2022-jp.csv', text.replace('髙', '高').replace('－', '-').replace('ﾀｶﾊｼ ﾊﾅｺ', 'タカハシ').encode('iso2022_jp'))
write('roster-utf16.txt', table('\t').encode('utf-16'))
write('roster-utf16-be.txt', b'\xfe\xff' + table('\t').encode('utf-16-be'))
write('roster-utf16-no-mark.csv', table().encode('utf-16-le'))
write('roster-sep.csv', ('sep=;\r\n' + table(';')).encode('cp932'))
write('roster-quoted.csv', table(quoting=csv.QUOTE_ALL, end='\n').encode('utf-8'))
write('two-columns.csv', '氏名;電話\r\n佐藤 一郎;03-0000-0001\r\n鈴木 次郎;03-0000-0002\r\n'.encode('cp932'))
write('report.csv', '会員一覧,,\r\n2026年度,,\r\n氏名,電話,メモ\r\n佐藤 一郎,03-0000-0001,"改行\n入り, と ""引用"""\r\n鈴木 次郎,03-0000-0002,\r\n'.encode('cp932'))
write('prose-shift-jis.txt', '佐藤様\r\n\r\nいつもお世話になっております。\r\n電話は①03－0000－0001です。\r\n'.encode('cp932'))
write('half-width-kana.txt', 'ﾔﾏﾀﾞ ﾀﾛｳ\r\n'.encode('cp932'))


def qp(text):
    return quopri.encodestring(text.encode('cp932'), quotetabs=True).decode('ascii').rstrip().replace(' ', '=20')


old = ''
for number, (name, kana) in enumerate(NAMES, 1):
    folded = qp(name + '；' + '長い会社名' * 4).replace('=\n', '=\r\n')
    old += (f'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:{qp(name)}\r\n'
            f'X-PHONETIC;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:{qp(kana)}\r\n'
            f'ORG;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:{folded}\r\n'
            f'TEL;CELL:090-0000-{number:04d}\r\nEMAIL;INTERNET:person{number}@example.com\r\nEND:VCARD\r\n')
write('contacts-2.1.vcf', old.encode('ascii'))
new = ''
for number, (name, kana) in enumerate(NAMES, 1):
    family, given = name.split(' ')
    new += (f'BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family};{given};;;\r\nFN:{name}\r\n'
            f'item1.TEL;type=CELL;type=VOICE:090-0000-{number:04d}\r\nTEL;TYPE=WORK:03-0000-{number:04d}\r\n'
            f'EMAIL:person{number}@\r\n example.com\r\nADR;TYPE=HOME:;;表町{number}-1;千代田区;東京都;100-0001;日本\r\n'
            f'BDAY:19{80 + number}-04-01\r\nNOTE:メモ\\, 二行目\\nです\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n AAAA\r\nEND:VCARD\r\n')
write('contacts-3.0.vcf', new.encode('utf-8'))
attendees = ''.join(
    f'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN="{name}":\r\n mailto:person{number}@example.com\r\n'
    for number, (name, _) in enumerate(NAMES, 1))
write('meeting.ics', ('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//made//EN\r\nBEGIN:VEVENT\r\nUID:1@example.com\r\n'
    'DTSTART:20261201T010000Z\r\nSUMMARY:定例会議\r\nLOCATION:会議室A\\, 本館\r\nDESCRIPTION:資料は\\nこちら 03-0000-0001\r\n'
    'ORGANIZER;CN=主催者:mailto:chair@example.com\r\n' + attendees + 'END:VEVENT\r\nEND:VCALENDAR\r\n').encode('utf-8'))
write('page.html', '<!DOCTYPE html><meta charset="shift_jis"><title>名簿</title><p>担当 03-0000-0001<table><tr><th>氏名<th>電話<tr><td>佐藤 一郎<td>03-0000-0002<tr><td>鈴木 次郎<td>03-0000-0003</table><script>var x = "090-0000-9999"</script>'.encode('cp932'))
