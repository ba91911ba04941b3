import { describe, expect, test } from 'vitest';
import { mailAddressesIn } from '../../../src/content/text/mail-addresses.ts';

describe('The mail addresses of a text', () => {
  test.each<[string, readonly string[]]>([
    ['Taro <taro@a.example>, JIRO@A.example.', ['taro@a.example', 'jiro@a.example']],
    ['連絡先はtaro@a.exampleまで', ['taro@a.example']],
    ['ｔａｒｏ＠ａ．ｅｘａｍｐｌｅ', ['taro@a.example']],
    ['a@b.example;a@b.example a@b.example', ['a@b.example']],
    ['@taro さん、a@b は違います', []],
    ['left-pad@1.3.0', []],
  ])('"%s" has %j.', (text, addresses) => {
    expect(mailAddressesIn(text)).toEqual(addresses);
  });
});
