import { crowd, type Example, type GradeOf, strangers } from '../example.ts';
import type rule from './rule.ts';

/** The incidents it is made for, the edges of its thresholds, and daily life. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '当選のお知らせを60人のToに並べた', en: 'Sixty prize winners side by side in To' },
    incident: 'kagoshima',
    mail: {
      from: 'キャンペーン事務局 <campaign@kagoshima-kanko.example>',
      to: crowd(60, ['gmail.com', 'docomo.ne.jp', 'yahoo.co.jp', 'au.com', 'icloud.com']),
      subject: '【当選のお知らせ】特産品プレゼントキャンペーン',
      body: 'このたびはご応募いただき、ありがとうございました。\n厳正な抽選の結果、ご当選されましたのでお知らせします。\n\nキャンペーン事務局',
    },
    expect: { grade: 'many-personal', level: 'block', about: 60, moves: 60 },
  },
  {
    name: {
      ja: '保護者60人に、同じフリーメールの差出人から送る',
      en: 'Sixty parents at one freemail provider, the sender there too',
    },
    mail: {
      from: '保護者会 <hogoshakai@gmail.com>',
      to: ['保護者会 <hogoshakai@gmail.com>'],
      cc: crowd(60, 'gmail.com'),
      subject: '運動会の持ち物',
    },
    expect: { grade: 'many-personal', level: 'block', about: 60, moves: 60 },
  },
  {
    name: { ja: '取引先1社の8人に送る', en: 'Eight people at one customer' },
    mail: { from: 'sato@office.example', to: crowd(8, 'customer.example'), subject: '打ち合わせの資料' },
    expect: 'silent',
  },
  {
    name: { ja: '取引先1社の40人に送る', en: 'Forty people at one customer' },
    mail: { from: 'sato@office.example', to: crowd(40, ['customer.example', 'tokyo.customer.example']) },
    expect: 'silent',
  },
  {
    name: { ja: '社内の99人に送る', en: 'Ninety-nine colleagues' },
    mail: { from: 'sato@office.example', to: crowd(99, ['office.example', 'osaka.office.example']) },
    expect: 'silent',
  },
  {
    name: { ja: '社内の100人の名前が並ぶ', en: 'A hundred colleagues by name' },
    mail: { from: 'sato@office.example', to: crowd(100, ['office.example', 'osaka.office.example']) },
    expect: { grade: 'many-colleagues', level: 'ask', about: 100, moves: 100 },
  },
  {
    name: { ja: '同じ大学の学生50人', en: 'Fifty students of one university' },
    mail: { from: 'sato@office.example', to: crowd(50, 'st.rei-univ.ac.jp') },
    expect: { grade: 'many-visible', level: 'ask', about: 50, moves: 50 },
  },
  {
    name: { ja: '同じ大学の学生300人', en: 'Three hundred students of one university' },
    mail: { from: 'sato@office.example', to: crowd(300, 'st.rei-univ.ac.jp') },
    expect: { grade: 'very-many-visible', level: 'block', about: 300, moves: 300 },
  },
  {
    name: {
      ja: 'ポリシー：学生のドメインはそれぞれが個人',
      en: 'A policy: students are private people, even at our own domain',
    },
    policy: { ourDomains: ['rei-univ.ac.jp'], personDomains: ['st.rei-univ.ac.jp'] },
    mail: { from: 'sato@rei-univ.ac.jp', to: crowd(12, 'st.rei-univ.ac.jp') },
    expect: { grade: 'many-personal', level: 'block', about: 12, moves: 12 },
  },
  {
    name: {
      ja: 'ポリシー：自組織の下の、社内ではないドメイン',
      en: 'A policy: a domain below ours that is not ours',
    },
    policy: { ourDomains: ['rei-univ.ac.jp'], notOurDomains: ['coop.rei-univ.ac.jp'] },
    mail: { from: 'sato@rei-univ.ac.jp', to: crowd(50, 'coop.rei-univ.ac.jp') },
    expect: { grade: 'many-visible', level: 'ask', about: 50, moves: 50 },
  },
  {
    name: {
      ja: 'テナントのゲスト12人は、それぞれの会社の人',
      en: 'Twelve guests of a tenant, each of a firm',
    },
    mail: {
      from: 'sato@office.onmicrosoft.com',
      to: Array.from({ length: 12 }, (_one, i) => `u${i}_firm${i}.example#EXT#@office.onmicrosoft.com`),
    },
    expect: { grade: 'several-parties', level: 'ask', about: 12, moves: 12 },
  },
  {
    name: { ja: 'Exchangeのディレクトリの名前で入った同僚6人', en: 'Six colleagues by Exchange’s own names' },
    mail: {
      from: 'sato@office.example',
      to: Array.from(
        { length: 6 },
        (_one, i) => `IMCEAEX-_o=ExchangeLabs_ou=X_cn=Recipients_cn=u${i}@outlook.com`,
      ),
    },
    expect: 'silent',
  },
  {
    name: {
      ja: 'やり取りに最初からいる12人に全員返信する',
      en: 'A reply to all twelve strangers of a conversation',
    },
    mail: {
      from: 'sato@office.example',
      to: strangers(12).slice(0, 1),
      cc: strangers(12).slice(1),
      thread: strangers(12),
    },
    expect: 'silent',
  },
  {
    name: { ja: '12人のやり取りに、5人をCcで加える', en: 'Five strangers added to a conversation of twelve' },
    mail: {
      from: 'sato@office.example',
      to: strangers(12),
      cc: crowd(5, ['gmail.com', 'docomo.ne.jp', 'guest.example', 'visitor.example', 'press.example']),
      thread: strangers(12),
    },
    expect: { grade: 'several-parties', level: 'ask', about: 5, moves: 17 },
  },
  {
    name: { ja: 'Bccで300人に送るお知らせ', en: 'A newsletter to three hundred in Bcc' },
    mail: {
      from: 'お知らせ <news@office.example>',
      to: ['お知らせ <news@office.example>'],
      bcc: crowd(300, 'gmail.com'),
    },
    expect: 'silent',
  },
  {
    name: { ja: '4つの組織に1人ずつ', en: 'One person each at four organisations' },
    mail: { from: 'sato@office.example', to: strangers(4) },
    expect: 'silent',
  },
  {
    name: { ja: '5つの組織に1人ずつ', en: 'One person each at five organisations' },
    mail: { from: 'sato@office.example', to: strangers(3), cc: strangers(5).slice(3) },
    expect: { grade: 'several-parties', level: 'ask', about: 5, moves: 5 },
  },
  {
    name: { ja: '2社の19人', en: 'Nineteen people at two organisations' },
    mail: { from: 'sato@office.example', to: crowd(19, ['customer.example', 'maker.example']) },
    expect: 'silent',
  },
  {
    name: { ja: '2社の20人', en: 'Twenty people at two organisations' },
    mail: { from: 'sato@office.example', to: crowd(20, ['customer.example', 'maker.example']) },
    expect: { grade: 'many-addresses', level: 'ask', about: 20, moves: 20 },
  },
  {
    name: {
      ja: '29の組織に1人ずつ。社内の1人はToに残る',
      en: 'One person each at 29 organisations; a colleague stays in To',
    },
    mail: { from: 'sato@office.example', to: ['tanaka@office.example'], cc: strangers(29) },
    expect: { grade: 'several-parties', level: 'ask', about: 29, moves: 29 },
  },
  {
    name: {
      ja: '30の組織に1人ずつ。社内の1人もBccへ移す',
      en: 'One person each at 30 organisations; a colleague moves too',
    },
    mail: { from: 'sato@office.example', to: ['tanaka@office.example'], cc: strangers(30) },
    expect: { grade: 'very-many-parties', level: 'block', about: 30, moves: 31 },
  },
  {
    name: { ja: '個人のアドレス9件', en: 'Nine private addresses' },
    mail: { from: 'sato@office.example', to: crowd(9, ['docomo.ne.jp', 'gmail.com']) },
    expect: { grade: 'several-parties', level: 'ask', about: 9, moves: 9 },
  },
  {
    name: { ja: '個人のアドレス10件', en: 'Ten private addresses' },
    mail: { from: 'sato@office.example', to: crowd(10, ['docomo.ne.jp', 'gmail.com']) },
    expect: { grade: 'many-personal', level: 'block', about: 10, moves: 10 },
  },
  {
    name: {
      ja: 'プロバイダーのサブドメインでも1人ずつ数える',
      en: 'Customers on an internet provider’s sub-domains count one by one',
    },
    mail: {
      from: 'sato@office.example',
      to: crowd(5, ['aurora.ocn.ne.jp', 'jcom.home.ne.jp', 'mbd.nifty.com']),
    },
    expect: { grade: 'several-parties', level: 'ask', about: 5, moves: 5 },
  },
  {
    name: {
      ja: '自組織のドメインに似せたサブドメインは社外',
      en: 'Sub-domains made to look like our own are external',
    },
    policy: { ourDomains: ['example.com'] },
    mail: {
      from: 'sato@example.com',
      to: crowd(5, [
        'example.com.evil.jp',
        'example.com.evil.example',
        'notexample.com',
        'example.co.jp',
        'example.net',
      ]),
    },
    expect: { grade: 'several-parties', level: 'ask', about: 5, moves: 5 },
  },
  {
    name: { ja: '市と県と町は別の組織', en: 'City, prefecture and town are different organisations' },
    mail: {
      from: 'soumu@city.midorino.lg.jp',
      to: crowd(5, [
        'pref.midorino.lg.jp',
        'town.midorino.lg.jp',
        'vill.midorino.lg.jp',
        'union.midorino.lg.jp',
        'city.aono.lg.jp',
      ]),
    },
    expect: { grade: 'several-parties', level: 'ask', about: 5, moves: 5 },
  },
  {
    name: { ja: '同じ市の5つの課', en: 'Five departments of one city' },
    mail: {
      from: 'soumu@pref.midorino.lg.jp',
      to: crowd(5, ['city.midorino.lg.jp', 'zei.city.midorino.lg.jp', 'kyoiku.city.midorino.lg.jp']),
    },
    expect: 'silent',
  },
  {
    name: {
      ja: 'onmicrosoft.comのテナントは1つずつ別の組織',
      en: 'Every tenant at onmicrosoft.com is its own organisation',
    },
    mail: {
      from: 'sato@office.example',
      to: crowd(
        5,
        ['alpha', 'bravo', 'charlie', 'delta', 'echo'].map((tenant) => `${tenant}sekisho.onmicrosoft.com`),
      ),
    },
    expect: { grade: 'several-parties', level: 'ask', about: 5, moves: 5 },
  },
  {
    name: { ja: 'ToとCcの両方にいる人は1人', en: 'Somebody in both To and Cc counts once' },
    mail: {
      from: 'sato@office.example',
      to: strangers(4),
      cc: ['SATO.1@Company1.Example', 'suzuki.2@company2.example'],
    },
    expect: 'silent',
  },
  {
    name: { ja: 'タグを付けたGmailのアドレスは同じ1人', en: 'Tagged Gmail addresses are one person' },
    mail: {
      from: 'sato@office.example',
      to: [
        'hanako.yamada@gmail.com',
        'hanako.yamada+1@gmail.com',
        'hanakoyamada+2@gmail.com',
        'HanakoYamada@googlemail.com',
      ].concat(strangers(3)),
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '日本語ドメインは書き方が違っても1つの組織',
      en: 'A Japanese domain is one organisation in either spelling',
    },
    mail: {
      from: 'sato@office.example',
      to: ['taro@まつり.jp', 'hanako@xn--k9j8bub.jp'].concat(strangers(3)),
    },
    expect: 'silent',
  },
  {
    name: {
      ja: 'アドレス帳のリストを展開すると40人',
      en: 'A list of the address book that expands to forty people',
    },
    mail: { from: 'sato@office.example', to: [{ list: '加盟店', members: strangers(40) }] },
    expect: { grade: 'very-many-parties', level: 'block', about: 40, moves: 1 },
  },
  {
    name: { ja: '中身の分からないリスト', en: 'A list nobody can look into' },
    mail: { from: 'sato@office.example', to: [{ list: '加盟店' }] },
    expect: { grade: 'unknown-size', level: 'ask', about: 1, moves: 1 },
  },
  {
    name: { ja: '中身の分からないリスト2つと60人', en: 'Two lists of unknown size, and sixty people' },
    mail: {
      from: 'sato@office.example',
      to: [{ list: '加盟店' }, { list: '役員' }],
      cc: crowd(60, 'docomo.ne.jp'),
    },
    expect: { grade: 'many-personal', level: 'block', about: 60, also: ['unknown-size'], moves: 62 },
  },
  {
    name: { ja: '中身の分からないリストをBccに入れる', en: 'A list nobody can look into, in Bcc' },
    mail: { from: 'sato@office.example', to: ['sato@office.example'], bcc: [{ list: '加盟店' }] },
    expect: 'silent',
  },
  {
    name: {
      ja: '返信先（Reply-To）に、受付係5人の個人アドレスを並べた',
      en: 'Five helpers’ private addresses in Reply-To, seen by all three hundred in Bcc',
    },
    mail: {
      from: 'お知らせ <news@office.example>',
      to: ['お知らせ <news@office.example>'],
      bcc: crowd(300, 'gmail.com'),
      replyTo: crowd(5, ['docomo.ne.jp', 'au.com']),
      subject: '夏祭りのお手伝いについて',
    },
    expect: { grade: 'several-parties', level: 'ask', about: 5 },
  },
  {
    name: {
      ja: 'Toの3社に、返信先（Reply-To）の知らない2人が加わる',
      en: 'Three organisations in To, and two strangers in Reply-To',
    },
    mail: { from: 'sato@office.example', to: strangers(3), replyTo: strangers(5).slice(3) },
    expect: { grade: 'several-parties', level: 'ask', about: 5, moves: 3 },
  },
  {
    name: {
      ja: '4社に送り、返信は自分の個人アドレスで受ける',
      en: 'Four organisations, the answers to one private address of the sender',
    },
    mail: { from: 'sato@office.example', to: strangers(4), replyTo: ['佐藤 <sato.hanako@gmail.com>'] },
    expect: 'silent',
  },
  {
    name: {
      ja: '返信先（Reply-To）は社内の窓口と、Toにいる相手',
      en: 'Reply-To names a desk of our own and somebody who is in To',
    },
    mail: {
      from: 'sato@office.example',
      to: strangers(4),
      replyTo: ['窓口 <desk@office.example>', '営業 <sales@office.example>'].concat(strangers(2)),
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '暗号化したメールではBccでも隠せない',
      en: 'In an encrypted mail not even Bcc would hide anybody',
    },
    mail: { from: 'sato@office.example', to: strangers(6), encrypted: true },
    expect: { grade: 'several-parties', level: 'ask', about: 6 },
  },
  {
    name: { ja: 'ポリシー：確認は10組織から', en: 'A policy: ask from ten parties on' },
    policy: { options: { askParties: 10 } },
    mail: { from: 'sato@office.example', to: strangers(9) },
    expect: 'silent',
  },
  {
    name: { ja: 'ポリシー：止めず、確認まで', en: 'A policy: ask, but never stop' },
    policy: { level: 'ask' },
    mail: { from: 'sato@office.example', to: ['tanaka@office.example'].concat(crowd(60, 'au.com')) },
    expect: { grade: 'many-personal', level: 'ask', about: 60, moves: 60 },
  },
  {
    name: { ja: 'ポリシー：個人アドレスの数では止めない', en: 'A policy: no stop for private addresses' },
    policy: { findings: { 'many-personal': 'off' } },
    mail: { from: 'sato@office.example', to: crowd(29, 'softbank.ne.jp') },
    expect: { grade: 'several-parties', level: 'ask', about: 29, moves: 29 },
  },
  {
    name: { ja: 'ポリシー：いつも社外だけを移す', en: 'A policy: move only externals, even when stopping' },
    policy: { options: { move: 'externals', placeholder: 'noreply@office.example' } },
    mail: { from: 'sato@office.example', to: crowd(60, 'docomo.ne.jp'), cc: ['tanaka@office.example'] },
    expect: { grade: 'many-personal', level: 'block', about: 60, moves: 60 },
  },
  {
    name: { ja: 'ポリシー：このルールを使わない', en: 'A policy: the rule is off' },
    policy: { level: 'off' },
    mail: { from: 'sato@office.example', to: crowd(60, 'docomo.ne.jp') },
    expect: 'silent',
  },
];
