import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

const OWN = 'sato@aozora-shoji.co.jp';

/** Slips and look-alikes, and the near names that are daily life. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: {
      ja: '自分の会社のドメインで2文字が入れ替わった',
      en: 'Two letters of our own domain changed places',
    },
    mail: { from: OWN, to: ['suzuki@aozora-shoji.co.jp', '田中 <tanaka@aozroa-shoji.co.jp>'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'ローマ字の書き方が違う自分の会社', en: 'Our own name in the other romanisation' },
    mail: { from: OWN, to: ['tanaka@aozora-syouji.co.jp'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'ハイフンを抜かした自分の会社', en: 'Our own name without its hyphen' },
    mail: { from: OWN, bcc: ['tanaka@aozorashoji.co.jp'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: 'ハイフンだけが違う、同じ団体の2つのドメイン',
      en: 'Two domains of one body that differ in a hyphen',
    },
    mail: { from: 'greg@oldfoundation.example', cc: ['Tor Example <tor@old-foundation.example>'] },
    expect: { grade: 'neighbour', level: 'note', about: 1 },
  },
  {
    name: {
      ja: '同じ団体の、ハイフンのないほうのドメイン',
      en: 'The other of the two, picked from the address book',
    },
    mail: { from: 'tor@old-foundation.example', to: ['Greg Example <greg@oldfoundation.example>'] },
    expect: { grade: 'neighbour', level: 'note', about: 1 },
  },
  {
    name: {
      ja: '名前の欄に自分の会社のアドレス、届く先は別',
      en: 'Our own address for a name, and mail that goes elsewhere',
    },
    mail: { from: OWN, to: ['tanaka@aozora-shoji.co.jp <tanaka.aozora@gmail.com>'] },
    expect: { grade: 'imitated', level: 'ask', about: 1 },
  },
  {
    name: { ja: '名前の欄に別の会社のアドレス', en: 'Another firm’s address for a name' },
    mail: { from: OWN, to: ["'taro@a-kogyo.example' <x@b-shoji.example>"] },
    expect: { grade: 'imitated', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '名前の欄に同じアドレスや部署のアドレス',
      en: 'The same address, or the same firm’s, for a name',
    },
    mail: {
      from: OWN,
      to: ['taro@b-shoji.example <taro@b-shoji.example>', 'info@b-shoji.example <x@osaka.b-shoji.example>'],
      cc: [
        'jo@a-kogyo.example via Meetings <meetings@list-host.example>',
        '田中@営業 <tanaka@b-shoji.example>',
      ],
    },
    expect: 'silent',
  },
  {
    name: { ja: '2人の宛先の片方だけ打ち間違えた', en: 'One of two recipients of a firm mistyped' },
    mail: { from: OWN, to: ['tanaka@hinata-sangyo.co.jp'], cc: ['ito@hinata-sanygo.co.jp'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: '1文字違いの2社に送る', en: 'To two firms one letter apart' },
    mail: { from: OWN, to: ['tanaka@sanko.co.jp', 'ito@sanyo.co.jp', 'kato@sanwa.co.jp'] },
    expect: 'silent',
  },
  {
    name: { ja: 'だれも持てない末尾', en: 'Endings that nobody can have' },
    mail: { from: OWN, to: ['tanaka@harbour-works.con'], cc: ['ito@naniwa.co.jo'] },
    expect: { grade: 'slip', level: 'ask', about: 1, also: ['slip'] },
  },
  {
    name: { ja: '自分の会社のドメインで末尾を打ち間違えた', en: 'A slip in the ending of our own domain' },
    mail: { from: 'hannah@harbourstationery.com', to: ['jo@harbourstationery.co'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: '自分の会社のほかの国のドメイン', en: 'Our own name in another country' },
    mail: {
      from: 'hannah@harbourstationery.com',
      to: ['jo@harbourstationery.de', 'ito@harbourstationery.co.jp'],
    },
    expect: { grade: 'other-ending', level: 'note', about: 1, also: ['other-ending'] },
  },
  {
    name: { ja: '取引先のドメインで隣のキーを打った', en: 'The key beside, in a partner’s domain' },
    policy: { partners: ['example.co.jp'] },
    mail: { from: OWN, to: ['tanaka@exanple.co.jp'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '取引先のドメインで文字が1つ抜け、その2人に送る',
      en: 'A letter is missing in a partner’s domain, for two people',
    },
    policy: { partners: ['example.co.jp'] },
    mail: {
      from: OWN,
      to: ['tanaka@tokyo.exmple.co.jp'],
      cc: ['ito@tokyo.exmple.co.jp', 'kato@example.co.jp'],
    },
    expect: { grade: 'slip', level: 'ask', about: 2 },
  },
  {
    name: {
      ja: 'やり取りの相手のドメインを打ち間違えてCcに足す',
      en: 'A mistyped domain of the conversation in Cc',
    },
    mail: {
      from: OWN,
      to: ['tanaka@hinata-sangyo.co.jp'],
      cc: ['ito@hinata-sangyou.co.jp'],
      thread: ['tanaka@hinata-sangyo.co.jp'],
    },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'Gmailの打ち間違い', en: 'A slip for Gmail' },
    mail: { from: OWN, to: ['hanako@gmial.com'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'Gmailの末尾の打ち間違い', en: 'A slip in Gmail’s ending' },
    mail: { from: OWN, to: ['hanako@gmail.co'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'gmail.co.jpというメールサービスはない', en: 'There is no mail service gmail.co.jp' },
    mail: { from: OWN, to: ['hanako@gmail.co.jp'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'ドコモのアドレスの末尾をco.jpにした', en: 'A docomo address with the wrong ending' },
    mail: { from: OWN, to: ['hanako@docomo.co.jp'] },
    expect: { grade: 'slip', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'yahoo.co.jpの打ち間違いが2種類', en: 'Yahoo mistyped in two ways' },
    mail: { from: OWN, to: ['hanako@yaho.co.jp', 'taro@yahoo.com.jp'] },
    expect: { grade: 'slip', level: 'ask', about: 1, also: ['slip'] },
  },
  {
    name: { ja: '大文字のIと小文字のl', en: 'A capital I for a small l' },
    policy: { partners: ['example.co.jp'] },
    mail: { from: OWN, to: ['tanaka@exampIe.co.jp'] },
    expect: { grade: 'homograph', level: 'ask', about: 1 },
  },
  {
    name: { ja: '数字の1と英字のl', en: 'The number 1 for an l' },
    policy: { partners: ['example.co.jp'] },
    mail: { from: OWN, to: ['tanaka@examp1e.co.jp'] },
    expect: { grade: 'homograph', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'mに見えるrn', en: 'An rn that looks like m' },
    policy: { partners: ['example.co.jp'] },
    mail: { from: OWN, to: ['tanaka@exarnple.co.jp'] },
    expect: { grade: 'homograph', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'キリル文字のаが混ざった取引先', en: 'A partner’s domain with a Cyrillic а' },
    policy: { partners: ['example.co.jp'] },
    mail: { from: OWN, to: ['tanaka@exаmple.co.jp'] },
    expect: { grade: 'homograph', level: 'ask', about: 1 },
  },
  {
    name: { ja: '取引先のドメインに見える国際化ドメイン', en: 'A punycode domain that shows as a partner’s' },
    policy: { partners: ['example.com'] },
    mail: { from: OWN, to: ['tanaka@xn--xampl-ywef.com'] },
    expect: { grade: 'homograph', level: 'ask', about: 1 },
  },
  {
    name: { ja: '漢字の口と片仮名のロ', en: 'A katakana ロ for the kanji 口' },
    policy: { partners: ['川口工房.jp'] },
    mail: { from: OWN, to: ['tanaka@川ロ工房.jp'] },
    expect: { grade: 'homograph', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'だれにも似ていないが、文字が混ざっている', en: 'It resembles nobody, but mixes alphabets' },
    mail: { from: OWN, to: ['tanaka@рaypay-bank.com'] },
    expect: { grade: 'mixed-script', level: 'ask', about: 1 },
  },
  {
    name: { ja: '自分の会社のドメインを先頭に付けた別のドメイン', en: 'Our own domain in front of another' },
    mail: { from: OWN, to: ['tanaka@aozora-shoji.co.jp.evil.jp'] },
    expect: { grade: 'imitated', level: 'ask', about: 1 },
  },
  {
    name: { ja: '点をハイフンにした取引先のドメイン', en: 'A partner’s domain with hyphens for dots' },
    policy: { partners: ['example.com'] },
    mail: { from: OWN, to: ['tanaka@example-com.jp'] },
    expect: { grade: 'imitated', level: 'ask', about: 1 },
  },
  {
    name: { ja: '末尾だけが違う自分の会社', en: 'Our own name with another ending' },
    mail: { from: OWN, to: ['tanaka@aozora-shoji.com'] },
    expect: { grade: 'other-ending', level: 'note', about: 1 },
  },
  {
    name: { ja: 'ソフトバンクの社員のアドレス', en: 'An employee of the carrier SoftBank' },
    mail: { from: OWN, to: ['tanaka@softbank.co.jp'] },
    expect: { grade: 'other-ending', level: 'note', about: 1 },
  },
  {
    name: { ja: '番号だけが違う拠点のドメイン', en: 'Domains of two sites that differ in their number' },
    policy: { partners: ['kojo1.co.jp'] },
    mail: { from: OWN, to: ['tanaka@kojo2.co.jp'] },
    expect: { grade: 'neighbour', level: 'note', about: 1 },
  },
  {
    name: { ja: '名前が1文字違いの別の会社', en: 'Two real companies one letter apart' },
    policy: { partners: ['sanko.co.jp'] },
    mail: { from: OWN, to: ['tanaka@sanwa.co.jp', 'ito@sanyo.co.jp'] },
    expect: { grade: 'neighbour', level: 'note', about: 1 },
  },
  {
    name: { ja: '名前の近い2つの大学', en: 'Two universities with near names' },
    policy: { partners: ['nitech.ac.jp'] },
    mail: { from: OWN, to: ['tanaka@titech.ac.jp'] },
    expect: { grade: 'neighbour', level: 'note', about: 1 },
  },
  {
    name: { ja: '名字が1文字長い別の会社', en: 'A surname one letter longer' },
    policy: { partners: ['sakura.co.jp'] },
    mail: { from: OWN, to: ['tanaka@sakurai.co.jp'] },
    expect: { grade: 'neighbour', level: 'note', about: 1 },
  },
  {
    name: { ja: 'ポリシー：末尾の違いも確認する', en: 'A policy: ask about another ending too' },
    policy: { findings: { 'other-ending': 'ask' } },
    mail: { from: OWN, to: ['tanaka@aozora-shoji.jp'] },
    expect: { grade: 'other-ending', level: 'ask', about: 1 },
  },
  {
    name: { ja: '似ている2社をどちらも取引先に入れてある', en: 'Both of two near names are partners' },
    policy: { partners: ['example.co.jp', 'exanple.co.jp'] },
    mail: { from: OWN, to: ['tanaka@exanple.co.jp'] },
    expect: 'silent',
  },
  {
    name: { ja: '似たドメインの相手への返信', en: 'An answer to somebody at a near name' },
    policy: { partners: ['example.co.jp'] },
    mail: {
      from: OWN,
      to: ['tanaka@exanple.co.jp'],
      cc: ['ito@exanple.co.jp'],
      thread: ['tanaka@exanple.co.jp'],
    },
    expect: 'silent',
  },
  {
    name: { ja: '短い社名どうし', en: 'Two short names' },
    policy: { partners: ['nec.co.jp', 'abc-kogyo.co.jp'] },
    mail: { from: 'sato@jal.co.jp', to: ['tanaka@ntc.co.jp', 'ito@jtl.co.jp', 'kato@abd-kogyo.co.jp'] },
    expect: 'silent',
  },
  {
    name: { ja: '名前の近い本物のメールサービス', en: 'Real mail services with near names' },
    mail: {
      from: OWN,
      to: ['a@gmail.com', 'b@ymail.com', 'c@mail.com', 'd@email.com'],
      bcc: ['e@yahoo.com', 'f@yahoo.co.jp', 'g@hotmail.co.jp', 'h@outlook.jp', 'i@nifty.ne.jp', 'j@au.com'],
    },
    expect: 'silent',
  },
  {
    name: { ja: 'メールサービスに名前の近い本物の会社', en: 'Real companies close to a mail service' },
    mail: { from: OWN, to: ['tanaka@cloud.com', 'ito@gail.co.in', 'kato@grail.com'] },
    expect: 'silent',
  },
  {
    name: {
      ja: '自分の会社の部署と、Microsoft 365のテナント',
      en: 'Our own department and a tenant named after a partner',
    },
    policy: { partners: ['example.com'] },
    mail: { from: OWN, to: ['tanaka@osaka.aozora-shoji.co.jp', 'ito@example-com.onmicrosoft.com'] },
    expect: 'silent',
  },
  {
    name: { ja: '社名にほかの社名を含む会社', en: 'A company whose name contains another’s' },
    policy: { partners: ['hitachi.com', 'tec.co.jp'] },
    mail: {
      from: OWN,
      to: ['tanaka@hitachi-systems.com', 'ito@toshiba-tec.co.jp', 'kato@hitachikoki.co.jp'],
    },
    expect: 'silent',
  },
  {
    name: { ja: '市役所から隣の市へ', en: 'From one city to its neighbours' },
    mail: {
      from: 'soumu@city.ota.tokyo.jp',
      to: ['tanaka@city.kita.tokyo.jp', 'ito@city.oita.oita.jp', 'kato@city.fujimi.lg.jp'],
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ふだんの取引先', en: 'Customers of every day' },
    policy: { partners: ['midori-kensetsu.co.jp', 'hikari-printing.co.jp', 'nozomi.example'] },
    mail: {
      from: OWN,
      to: ['tanaka@midori-foods.co.jp', 'ito@kaede-kensetsu.co.jp', 'kato@hinata.example'],
      cc: ['john@acme.com', 'mary@globex.com', 'info@aozora-bank.co.jp'],
    },
    expect: 'silent',
  },
];
