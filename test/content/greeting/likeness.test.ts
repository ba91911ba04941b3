import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addresseeOf } from '../../../src/content/greeting/addressee.ts';
import { greetingOf } from '../../../src/content/greeting/greeting.ts';
import { type Likeness, likenessOf, spokenName } from '../../../src/content/greeting/likeness.ts';

/** How the greeted name of a line compares with a recipient, written `Name <address>` or `address`. */
function between(greeting: string, recipient: string): Likeness | undefined {
  const greeted = greetingOf(greeting)?.names[0];
  const parts = /^(.*?) ?<(.*)>$/.exec(recipient);
  return greeted && likenessOf(spokenName(greeted), addresseeOf(parts?.[1] ?? '', parts?.[2] ?? recipient));
}

describe('A greeted name fits', () => {
  it.each([
    ['田中様', '田中 太郎 <x@a.example>'],
    ['田中様', '田中太郎（サンプル） <x@a.example>'],
    ['田中様', '太郎 田中 <x@a.example>'],
    ['田中様', '営業部　田中 <x@a.example>'],
    ['田中様', 'TANAKA Taro <x@a.example>'],
    ['田中様', 'tanaka@a.example'],
    ['田中様', 't.tanaka@a.example'],
    ['田中様', 'ttanaka@a.example'],
    ['田中様', 'tanakat@a.example'],
    ['田中様', 'tanaka2@a.example'],
    ['田中様', 'tarotanaka@gmail.com'],
    ['渡辺様', 't.watanab@a.example'],
    ['髙橋様', '高橋 <x@a.example>'],
    ['阿部様', '安部 <x@a.example>'],
    ['山崎様', 'yamasaki@a.example'],
    ['スズキ様', '鈴木 <x@a.example>'],
    ['太郎さん', '田中太郎 <x@a.example>'],
    ['Tanaka-san,', '田中 太郎 <x@a.example>'],
    ['Dear Mr. Satoh,', '佐藤 <x@a.example>'],
    ['Hi Bob,', 'Robert Smith <x@a.example>'],
    ['Hi Liz,', 'Elizabeth Smith <x@a.example>'],
    ['Hi John,', 'J. Smith <x@a.example>'],
    ['Dear José,', 'Jose Garcia <x@a.example>'],
    ['Hi Jonathon,', 'Jonathan Smith <x@a.example>'],
    ['鈴木様', '佐藤 花子 <hanako.suzuki@a.example>'],
  ])('"%s" to %s', (greeting, recipient) => {
    expect(between(greeting, recipient)).toBe('same');
  });
});

describe('A greeted name is another one', () => {
  it.each([
    ['佐藤様', '鈴木 一郎 <x@a.example>'],
    ['佐藤様', '株式会社サンプル 鈴木 <x@a.example>'],
    ['佐藤様', 'Ichiro Suzuki <x@a.example>'],
    ['佐藤様', 'suzuki@a.example'],
    ['佐藤様', 'h.suzuki@a.example'],
    ['佐藤様', 'hsuzuki@a.example'],
    ['佐藤様', '加藤 <kato@a.example>'],
    ['伊藤様', '斎藤 <saito@a.example>'],
    ['林様', '小林 <kobayashi@a.example>'],
    ['佐藤様', 'satoshi.suzuki@a.example'],
    ['永田様', '中田 <nakata@a.example>'],
    ['さとう様', '鈴木 <x@a.example>'],
    ['Dear Mr. Tanaka,', '鈴木 <x@a.example>'],
    ['Dear Mr. Smith,', '田中 太郎 <x@a.example>'],
    ['Hi Emily,', 'Michael Brown <x@a.example>'],
    ['Dear Mr. Johnson,', 'Michael Brown <x@a.example>'],
    ['Dear Mr. Johnson,', 'Dr. Jürgen Müller <x@a.example>'],
    ['Hi Daniel,', 'Margaret <x@a.example>'],
    ['Hi Daniel,', 'emily@a.example'],
    ['林様', 'Taro Suzuki <x@a.example>'],
  ])('"%s" to %s', (greeting, recipient) => {
    expect(between(greeting, recipient)).toBe('different');
  });
});

describe('Nobody can tell about a greeted name', () => {
  it.each([
    ['佐藤様', 'info@a.example'],
    ['佐藤様', '0123456@a.example'],
    ['佐藤様', '株式会社サンプル <x@a.example>'],
    ['佐藤様', '鈴木商店 <suzuki@a.example>'],
    ['佐藤様', '田中歯科医院 <tanaka@a.example>'],
    ['佐藤様', '伊藤園 <x@a.example>'],
    ['佐藤様', '株式会社 鈴木 <x@a.example>'],
    ['佐藤様', '経理 <suzuki@a.example>'],
    ['佐藤様', 'Suzuki Trading Co., Ltd. <x@a.example>'],
    ['佐藤様', 'suzuki@suzuki-denki.example'],
    ['佐藤様', 'chiba@a.example'],
    ['小鳥様', 'Ichiro Suzuki <x@a.example>'],
    ['太郎さん', '鈴木 <x@a.example>'],
    ['王様', 'Wang Wei <x@a.example>'],
    ['Dear Mr. Wang,', '王偉 <x@a.example>'],
    ['Hi Ken,', '田中 太郎 <x@a.example>'],
    ['Hi Mike,', 'Masahiko Sato <x@a.example>'],
    ['Hi Phuong,', 'Nguyen Thi Lan <x@a.example>'],
    ['スミス様', 'John Smith <x@a.example>'],
    ['Dear Mr. Brown,', 'Alice <x@a.example>'],
    ['Hi Peter,', 'thomas@a.example'],
  ])('"%s" to %s', (greeting, recipient) => {
    expect(between(greeting, recipient)).not.toBe('different');
  });
});

describe('Any recipient', () => {
  it('is compared without an error', () => {
    const spoken = spokenName({ written: '田中様', name: '田中', honorific: '様', language: 'ja' });
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, address) => {
        expect(['same', 'different', 'unclear']).toContain(likenessOf(spoken, addresseeOf(name, address)));
      }),
    );
  });

  it.each(['田', '田中 ', 'a', '(', "'", '@', '株式会社 '])('of a megabyte of "%s" is read', (part) => {
    const long = part.repeat(1_000_000 / part.length);
    expect(() => addresseeOf(long, `${long}@a.example`)).not.toThrow();
  });
});
