/** The text of XML while its bytes come in pieces. */
export class XmlText {
  #decoder: InstanceType<typeof TextDecoder> | undefined;

  /** The text of the next piece. */
  next(piece: Uint8Array, last: boolean): string {
    this.#decoder ??= new TextDecoder(charsetOf(piece));
    return this.#decoder.decode(piece, { stream: !last });
  }
}

/** Nearly always UTF-8; where it is not, the document says so at its beginning. */
function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)/.exec(
    String.fromCharCode(...bytes.subarray(0, 200)),
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}
