"""Mails as files, in every wrapping: by Python's email package, and by hand what no library here writes."""
import email.message, email.policy, os, struct, sys
from people import NAMES

made = sys.argv[1]
csv = open(os.path.join(made, 'roster-shift-jis.csv'), 'rb').read()


def write(name, data):
    open(os.path.join(made, name), 'wb').write(data)


def mail(subject, text, to):
    one = email.message.EmailMessage(policy=email.policy.SMTP)
    one['From'] = '山田 太郎 <sender@example.com>'
    one['To'] = ', '.join(to)
    one['Subject'] = subject
    one['Date'] = 'Sat, 28 Nov 2026 10:00:00 +0900'
    one['Message-ID'] = '<1@example.com>'
    one.set_content(text)
    return one


inner = mail('名簿', '電話は 03-0000-0002 です', [f'{name} <person{i}@example.com>' for i, (name, _) in enumerate(NAMES, 1)])
inner.add_attachment(csv, maintype='text', subtype='csv', filename='会員名簿.csv')
outer = mail('転送', '下のとおりです 03-0000-0001', ['受取人 <receiver@example.org>'])
outer.add_attachment(inner)
write('forwarded.eml', bytes(outer))
# No disposition: some programs forward so.
write('forwarded-inline.eml', bytes(outer).replace(b'Content-Disposition: attachment\r\n', b''))
write('raw-names.eml', (
    'From: =?ISO-2022-JP?B?GyRCOzNFRBsoQg==?= <sender@example.com>\r\nTo: 佐藤 一郎 <ichiro@example.com>,\r\n 鈴木 <jiro@example.com>\r\nSubject: 名簿です\r\nMIME-Version: 1.0\r\n'
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=cp932\r\nContent-Transfer-Encoding: 8bit\r\n\r\n①髙橋です 03-0000-0001\r\n'
    '--b\r\nContent-Type: text/csv; name="会員表能.csv"\r\nContent-Transfer-Encoding: 8bit\r\nContent-Disposition: attachment; filename="会員表能.csv"\r\n\r\n').encode('cp932') + csv + b'\r\n--b--\r\n')
write('jis-ms.eml', b'From: a@example.com\r\nTo: b@example.com\r\nMIME-Version: 1.0\r\nMessage-ID: <2@example.com>\r\nSubject: =?ISO-2022-JP?B?GyRCTD5KbRsoQg==?=\r\nContent-Type: text/plain; charset="iso-2022-jp-ms"\r\nContent-Transfer-Encoding: 7bit\r\n\r\n' + '名簿です 03-0000-0001\r\n'.encode('iso2022_jp'))


# winmail.dat, after MS-OXTNEF: attributes of level, id, length, data, checksum.
def attribute(level, tag, data):
    return struct.pack('<BII', level, tag, len(data)) + data + struct.pack('<H', sum(data) & 0xffff)


def properties(values):
    data = struct.pack('<I', len(values))
    for tag, value in values:
        data += struct.pack('<III', tag, 1, len(value)) + value + bytes(-len(value) % 4)
    return data


def winmail(unicode):
    data = struct.pack('<IH', 0x223e9f78, 1) + attribute(1, 0x00089006, struct.pack('<I', 0x10000)) + attribute(1, 0x00069007, struct.pack('<II', 932, 0))
    data += attribute(1, 0x00018004, 'お知らせ\0'.encode('cp932'))
    data += attribute(2, 0x00069002, struct.pack('<HIIIH', 1, 0, 0, 0, 0)[:14]) + attribute(2, 0x00018010, '名簿~1.CSV\0'.encode('cp932')) + attribute(2, 0x0006800f, csv)
    name = '会員名簿（最終）.csv\0'
    data += attribute(2, 0x00069005, properties([(0x3707001f, name.encode('utf-16-le'))] if unicode else [(0x3707001e, name.encode('cp932'))]))
    data += attribute(2, 0x00069002, struct.pack('<HIIIH', 1, 0, 0, 0, 0)[:14]) + attribute(2, 0x00018010, 'MEMO.TXT\0'.encode('cp932')) + attribute(2, 0x0006800f, '03-0000-0003'.encode('cp932'))
    return data


write('winmail.dat', winmail(True))
write('winmail-cp932.dat', winmail(False))
