#!/bin/sh
# Makes the files in made/ with the programs that people make such files with. On Debian:
#   apt-get install libreoffice-calc libreoffice-writer libreoffice-impress python3-uno python3-openpyxl \
#     p7zip-full zip qpdf jlha-utils ghostscript fonts-noto-cjk
# Everybody in them is made up. The results are committed; the tests do not need the programs.
set -eu
cd "$(dirname "$0")"
here=$(pwd)
: "${NODE_PATH:?must name the node_modules with cfb}"
made=$here/made
rm -rf "$made"
mkdir -p "$made"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

office() {
  soffice -env:UserInstallation="file://$work/profile" --headless "$@" >/dev/null 2>&1
}

/usr/bin/python3 "$here/make-texts.py" "$made"
/usr/bin/python3 "$here/make-books.py" "$made"
/usr/bin/python3 "$here/make-mails.py" "$made"

# LibreOffice: spreadsheets from a Japanese csv, documents, slides.
cp "$made/roster-shift-jis.csv" roster.csv
office --infilter=CSV:44,34,64,1 --convert-to xlsx roster.csv && mv roster.xlsx "$made/roster-libreoffice.xlsx"
office --infilter=CSV:44,34,64,1 --convert-to xls roster.csv && mv roster.xls "$made/roster.xls"
office --infilter=CSV:44,34,64,1 --convert-to ods roster.csv && mv roster.ods "$made/roster.ods"
cp "$here"/*.fodt "$here"/*.fodp "$here"/*.fods .
office --convert-to xlsx hidden.fods && mv hidden.xlsx "$made/hidden-libreoffice.xlsx"
office --convert-to docx letter.fodt && mv letter.docx "$made/letter-libreoffice.docx"
office --convert-to doc letter.fodt && mv letter.doc "$made/letter.doc"
office --convert-to rtf letter.fodt && mv letter.rtf "$made/letter.rtf"
office --convert-to pdf letter.fodt && mv letter.pdf "$made/letter.pdf"
office --convert-to pptx deck.fodp && mv deck.pptx "$made/deck-libreoffice.pptx"
office --infilter=CSV:44,34,64,1 "--convert-to" "html:HTML (StarCalc)" roster.csv && mv roster.html "$made/roster-libreoffice.html"

# Locked by a password.
/usr/bin/python3 "$here/make-locked.py" "$made/roster-shift-jis.csv" "$made" "$work"
qpdf --encrypt user owner 256 -- "$made/letter.pdf" "$made/locked.pdf"
qpdf --encrypt "" owner 256 --print=none --extract=n -- "$made/letter.pdf" "$made/owner-locked.pdf"
gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfimage8 -r20 -o "$made/scanned.pdf" "$made/letter.pdf"

# Archives.
mkdir 名簿
cp "$made/roster-utf8.csv" 名簿/会員名簿.csv
zip -qr "$made/zip-debian.zip" 名簿
zip -qr -P secret "$made/zipcrypto.zip" 名簿
zip -q0r -P secret "$made/zipcrypto-stored.zip" 名簿
zip -qr -fz "$made/zip64.zip" 名簿
cat 名簿/会員名簿.csv | zip -q > "$made/zip-of-stdin.zip"
zip -qr - 名簿 | cat > "$made/zip-streamed.zip"
7z a -bd "$made/7z-aes.zip" 名簿 -tzip -psecret -mem=AES256 >/dev/null
7z a -bd "$made/7z.zip" 名簿 -tzip >/dev/null
7z a -bd "$made/roster.7z" 名簿 >/dev/null
7z a -bd -psecret -mhe=on "$made/roster-locked.7z" 名簿 >/dev/null
cp "$made/roster-utf8.csv" roster.csv
jlha -aq "$made/roster.lzh" roster.csv
tar -czf "$made/roster.tar.gz" roster.csv
/usr/bin/python3 "$here/make-archives.py" "$made"
# Outlook's: `npm install cfb` in a folder, whose node_modules NODE_PATH names.
node "$here/make-msg.mjs" "$made"
ls -l "$made"
