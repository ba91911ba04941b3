import { withoutReferences } from './entities.ts';

/** What happens while a document is walked; names come without their namespace's prefix. */
export interface TagVisitor {
  /** @param attributes as they are written, for {@link attribute} */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Walks the tags of XML one after the other, in whatever namespaces; a tag without content opens and closes.
 * Nothing is looked up or expanded, so that no document can make more of itself than it is.
 */
export function walkTags(xml: string, visitor: TagVisitor): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) visitor.text?.(withoutReferences(xml.slice(at, end)));
    if (tag < 0) return;
    at = xml.charCodeAt(tag + 1) === BANG ? afterDeclaration(xml, tag, visitor) : afterTag(xml, tag, visitor);
  }
}

const BANG = 33;
const SLASH = 47;
const QUESTION = 63;

function afterDeclaration(xml: string, tag: number, visitor: TagVisitor): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
  if (xml.startsWith('<![CDATA[', tag)) {
    const next = after(xml, ']]>', tag);
    visitor.text?.(xml.slice(tag + 9, Math.max(tag + 9, next - 3)));
    return next;
  }
  // A document type may hold declarations of its own.
  const end = after(xml, '>', tag);
  const inner = xml.indexOf('[', tag);
  return inner >= 0 && inner < end ? after(xml, ']>', inner) : end;
}

function afterTag(xml: string, tag: number, visitor: TagVisitor): number {
  const end = endOfTag(xml, tag + 1);
  const second = xml.charCodeAt(tag + 1);
  if (second === QUESTION) return end + 1;
  if (second === SLASH) {
    visitor.close?.(localName(xml.slice(tag + 2, end).trim()));
    return end + 1;
  }
  const isEmpty = xml.charCodeAt(end - 1) === SLASH;
  const inside = xml.slice(tag + 1, isEmpty ? end - 1 : end);
  const space = inside.search(/\s/);
  const name = localName(space < 0 ? inside : inside.slice(0, space));
  visitor.open?.(name, space < 0 ? '' : inside.slice(space));
  if (isEmpty) visitor.close?.(name);
  return end + 1;
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at < 0 ? xml.length : at + sign.length;
}

/** Where a tag ends: a ">" between quotes is part of a value. */
function endOfTag(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) return xml.length;
    while (at < end && xml.charCodeAt(at) !== DOUBLE && xml.charCodeAt(at) !== SINGLE) at += 1;
    if (at === end) return end;
    const closing = xml.indexOf(xml.charAt(at), at + 1);
    if (closing < 0) return end;
    at = closing + 1;
  }
}

const DOUBLE = 34;
const SINGLE = 39;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute's value, whatever its prefix; undefined where it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (!/[\s:]/.test(attributes.charAt(at - 1))) continue;
    const found = VALUE.exec(attributes.slice(at + name.length, at + name.length + LONGEST_VALUE));
    const value = found?.[1] ?? found?.[2];
    if (value !== undefined) return withoutReferences(value);
  }
  return undefined;
}

const VALUE = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const LONGEST_VALUE = 40_000;

/** Whether an attribute says yes; programs write `0` and `false` as well as leave it out. */
export function isSet(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true' || value === 'on';
}
