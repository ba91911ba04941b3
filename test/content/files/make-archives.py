"""Archives with the names that Windows and Apple write, and archives in archives."""
import io, os, struct, sys, zipfile, zlib

made = sys.argv[1]
csv = open(os.path.join(made, 'roster-utf8.csv'), 'rb').read()


def archive(path, files, flags=0):
    """A zip with names as they are given in bytes; Python's own module would choose their charset."""
    local, central = b'', b''
    for name, data in files:
        packed = zlib.compressobj(9, zlib.DEFLATED, -15)
        body = packed.compress(data) + packed.flush()
        head = struct.pack('<HHHHHIIIHH', 20, flags, 8, 0, 0x5c00, zlib.crc32(data), len(body), len(data), len(name), 0)
        central += b'PK\x01\x02' + struct.pack('<H', 20) + head + struct.pack('<HHHII', 0, 0, 0, 0, len(local)) + name
        local += b'PK\x03\x04' + head + name + body
    data = local + central + b'PK\x05\x06' + struct.pack('<HHHHIIH', 0, 0, len(files), len(files), len(central), len(local), 0)
    if path:
        open(os.path.join(made, path), 'wb').write(data)
    return data


archive('cp932-names.zip', [('表能/名簿ソ.csv'.encode('cp932'), csv), ('ﾒｲﾎﾞ.txt'.encode('cp932'), 'ﾔﾏﾀﾞ'.encode('cp932'))])
archive('apple-names.zip', [('か\u3099いふ\u3099/名簿.csv'.encode('utf-8'), csv), (b'__MACOSX/._x', b'\0\5\26\7')])
archive('same-names.zip', [(b'__proto__', csv), (b'10', b'ten'), (b'2', b'two'), (b'2', b'another two')])
inner = archive(None, [(b'roster.csv', csv)])
for depth in range(7):
    inner = archive('nested-3.zip' if depth == 2 else 'nested-7.zip' if depth == 6 else None, [(b'inner.zip', inner)])
book = open(os.path.join(made, 'roster-libreoffice.xlsx'), 'rb').read()
locked = open(os.path.join(made, 'zipcrypto.zip'), 'rb').read()
archive('mixed.zip', [(b'roster.xlsx', book), (b'locked.zip', locked), (b'photo.png', b'\x89PNG\r\n\x1a\n' + bytes(40)), (b'empty.txt', b'')])
# What antivirus programs would take for a bomb: 50 MB of nothing, and of it ten times.
zeros = bytes(50_000_000)
bomb = archive('many-zeros.zip', [(b'zeros.txt', zeros)])
archive('bomb.zip', [(f'{i}.zip'.encode(), bomb) for i in range(10)])
