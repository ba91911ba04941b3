import type { Mail } from './eml.ts';

/**
 * A mail by hand with places for people, companies, days and figures: `{a}` is a Japanese person,
 * `{x}` an English-speaking one, `{me}` and `{Me}` the Japanese and the English-speaking sender.
 */
export interface Template extends Omit<Mail, 'from'> {
  /** `{me}` or, in English mail, `{Me}` at the office, unless it says otherwise. */
  readonly from?: string;
  /** How often it is cast; rare forms only once, as in life. */
  readonly times?: number;
}

/** The template with people and things in its places; another number, another cast. */
export function castIn(template: Template, number: number, language: 'ja' | 'en'): Mail {
  const parts = partsOf(number);
  const fill = (text: string): string =>
    text.replace(/\{([A-Za-z0-9.]+)\}/g, (_, place: string) => {
      const part = parts.get(place);
      if (part === undefined) throw new Error(`Nobody plays ${place} in ${template.name}.`);
      return part;
    });
  const all = (entries: readonly string[] = []): readonly string[] => entries.map(fill);
  const { from = language === 'ja' ? '{me} <{me.mail}>' : '{Me} <{Me.mail}>', times: _, ...rest } = template;
  return {
    ...rest,
    name: `${template.name}-${number}`,
    from: fill(from),
    to: all(template.to),
    cc: all(template.cc),
    bcc: all(template.bcc),
    subject: fill(template.subject),
    // A template literal begins and ends with a line of its own.
    body: fill(template.body.replace(/^\n/, '')),
    attachments: all(template.attachments),
  };
}

/** Every place with who or what stands in it. */
function partsOf(number: number): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const companies = [3, 11, 19].map((step) => at(COMPANIES, number * 5 + step));
  ['a', 'b', 'c', 'd', 'me'].forEach((role, index) => {
    const [sei, mei, Sei, Mei, kana] = at(PEOPLE, number * 7 + index * 5);
    const [company, domain] = role === 'me' ? OFFICE : at(companies, role === 'd' ? 0 : index);
    const locals = [
      `${Mei[0]}.${Sei}`,
      `${Sei}-${Mei}`,
      Sei,
      `${Sei}.${Mei}`,
      `${Mei}_${Sei}`,
      `${Sei}${Mei[0]}`,
    ];
    const local = at(locals, number + index).toLowerCase();
    const home = `${Mei}.${Sei}${80 + number}`.toLowerCase();
    for (const [what, said] of Object.entries({
      '': `${sei} ${mei}`,
      sei,
      mei,
      kana,
      Sei,
      Mei,
      SEI: Sei.toUpperCase(),
      co: company,
      domain,
      mail: `${local}@${domain}`,
      home: `${home}@${at(HOMES, number + index)}`,
      keitai: `${Mei}-${number}.love`.toLowerCase() + '@docomo.ne.jp',
    }))
      parts.set(what === '' ? role : `${role}.${what}`, said);
  });
  ['x', 'y', 'z', 'Me'].forEach((role, index) => {
    const [first, last, short] = at(ENGLISH, number * 5 + index * 4);
    const [company, domain] = role === 'Me' ? FIRM : at(FIRMS, number * 3 + index * 2);
    const locals = [`${first}.${last}`, `${first[0]}${last}`, first, last, `${first}_${last}`];
    for (const [what, said] of Object.entries({
      '': `${first} ${last}`,
      first,
      last,
      short,
      co: company,
      domain,
      mail: `${at(locals, number + index)}@${domain}`.toLowerCase(),
      home: `${first}${last}${60 + number}@${at(HOMES, number + index + 2)}`.toLowerCase(),
    }))
      parts.set(what === '' ? role : `${role}.${what}`, said);
  });
  const day = 1 + ((number * 3) % 27);
  const figures = {
    day: `12月${day}日(${at(['火', '水', '木', '金', '月'], number)})`,
    day2: `12月${day + 1}日`,
    Day: `${at(['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Monday'], number)}, ${day} December`,
    Day2: `December ${day + 2}`,
    hour: `${9 + (number % 8)}:${number % 2 ? '30' : '00'}`,
    yen: `${(number * 37 + 118) % 900},${at(['000', '500', '800'], number)}`,
    no: `${2611 + number}-${String(number * 31).padStart(3, '0')}`,
  };
  for (const [what, said] of Object.entries(figures)) parts.set(what, said);
  parts.set('sig', named(at(SIGNATURES, number), parts));
  parts.set('Sig', named(at(ENGLISH_SIGNATURES, number), parts));
  return parts;
}

function named(text: string, parts: ReadonlyMap<string, string>): string {
  return text.replace(/\{([A-Za-z0-9.]+)\}/g, (_, place: string) => parts.get(place) ?? '');
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

const OFFICE = ['港町文具株式会社', 'minatomachi-bungu.example'] as const;
const FIRM = ['Harbour Stationery Ltd', 'harbourstationery.example'] as const;

const PEOPLE =
  `佐藤 健一 Sato Kenichi さとう,鈴木 真由美 Suzuki Mayumi すずき,髙橋 大輔 Takahashi Daisuke たかはし
田中 恵子 Tanaka Keiko たなか,渡邉 亮 Watanabe Ryo わたなべ,伊藤 さくら Ito Sakura いとう,山﨑 隆 Yamazaki Takashi やまざき
中村 由紀 Nakamura Yuki なかむら,小林 誠 Kobayashi Makoto こばやし,加藤 美咲 Kato Misaki かとう,吉田 翔太 Yoshida Shota よしだ
齋藤 和子 Saito Kazuko さいとう,松本 拓也 Matsumoto Takuya まつもと,井上 麻衣 Inoue Mai いのうえ,木村 浩 Kimura Hiroshi きむら
林 優子 Hayashi Yuko はやし,清水 康平 Shimizu Kohei しみず,濱田 千尋 Hamada Chihiro はまだ,池田 直樹 Ikeda Naoki いけだ
橋本 彩 Hashimoto Aya はしもと,阿部 修 Abe Osamu あべ,大野 舞 Ono Mai おおの,長谷川 徹 Hasegawa Toru はせがわ
五十嵐 薫 Igarashi Kaoru いがらし,東海林 剛 Shoji Go しょうじ,小笠原 瞳 Ogasawara Hitomi おがさわら,岡 章 Oka Akira おか
柳沢 遥 Yanagisawa Haruka やなぎさわ,大久保 仁 Okubo Jin おおくぼ,服部 裕子 Hattori Yuko はっとり,辻 賢治 Tsuji Kenji つじ
金 明秀 Kim Myungsoo きむ,澤田 葵 Sawada Aoi さわだ,廣瀬 純 Hirose Jun ひろせ,新井 香織 Arai Kaori あらい`
    .split(/[,\n]/)
    .map((person) => person.split(' ') as [string, string, string, string, string]);

const COMPANIES =
  `株式会社日の出色材 hinode-shikizai.co.jp,青葉運輸株式会社 aoba-unyu-logi.jp,有限会社かもめ印刷 kamome-print.example
みどり野市役所 city.midorino.lg.jp,医療法人社団 千歳会 chitosekai-clinic.or.jp,学校法人若草学園 wakakusa-gakuen.ac.jp,税理士法人ひいらぎ hiiragi-tax.jp
株式会社クロスウェイブ crosswave-sys.com,北斗電機工業株式会社 hokuto-denki-kogyo.co.jp,三ツ葉法律事務所 mitsuba-law.jp,合同会社ツキノワ tsukinowa-design.com
東雲ホールディングス株式会社 shinonome-hd.co.jp,つばめ旅行株式会社 tsubame-tabi.jp,公益財団法人水辺の会 mizubenokai.or.jp,株式会社オレンジリーフ orangeleaf.example
南海建材株式会社 nankai-kenzai-web.jp,瑞穂精機株式会社 mizuho-seiki-mfg.co.jp,株式会社ことり出版 kotori-books.jp,有限会社丸平商店 maruhei-shoten.jp`
    .split(/[,\n]/)
    .map((company) => {
      const cut = company.lastIndexOf(' ');
      return [company.slice(0, cut), company.slice(cut + 1)] as const;
    });

const HOMES = ['gmail.com', 'yahoo.co.jp', 'icloud.com', 'outlook.jp', 'kzc.biglobe.ne.jp', 'hotmail.com'];

const ENGLISH =
  `Margaret Hill Maggie,Robert Oakley Bob,Elizabeth Finch Liz,William Barrow Bill,Catherine Ashby Kate
Michael Denver Mike,Jennifer Stone Jen,Thomas Wicks Tom,Priya Raman Priya,Andreas Keller Andi
Sofia Marino Sofi,Daniel O'Brien Dan,Aisha Khan Aisha,Christopher Lowe Chris,Patricia Duval Pat
Samuel Greene Sam,Yuki Tanabe Yuki,Nicholas Frost Nick,Alexandra Petrov Alex,Wei Zhang Wei,Benjamin Carter Ben`
    .split(/[,\n]/)
    .map((person) => person.split(' ') as [string, string, string]);

const FIRMS =
  `Northfield Foods northfield-foods.com,Calder & Sons calderandsons.co.uk,Westbrook Primary School westbrookprimary.sch.uk
Lumen Analytics lumenanalytics.io,St Agnes Surgery stagnessurgery.org,Keller Maschinenbau GmbH keller-maschinen.de,Bluewater Travel bluewatertravel.com
Dunmore County Council dunmore.gov.uk,Halden Freight haldenfreight.com,Orchard Legal LLP orchardlegal.co.uk,Pine Street Press pinestreetpress.org`
    .split(/[,\n]/)
    .map((company) => {
      const cut = company.lastIndexOf(' ');
      return [company.slice(0, cut), company.slice(cut + 1)] as const;
    });

const SIGNATURES = [
  `-- 
港町文具株式会社 営業第二課
{me}（{me.kana}）
〒650-0023 兵庫県神戸市中央区港町1-2-3
TEL 078-000-1234 / FAX 078-000-1235 / 携帯 090-0000-1234
{me.mail}  https://minatomachi-bungu.example/`,
  `＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊
港町文具株式会社
総務部　{me.sei}
電話　078-000-1240（直通）
メール　{me.mail}
＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊`,
  `港町文具　{me.sei}`,
  `==============================
{me} / {me.Mei} {me.SEI}
港町文具（株）物流グループ
Tel: 078-000-1250
==============================
このメールには、秘密情報や個人情報が含まれている場合があります。
誤って受信された場合は、送信者にご連絡のうえ添付ファイルとともに削除してください。`,
  `━━━━━━━━━━━━━━━━━━━━
 港町文具株式会社　経理課
 {me.sei}　{me.mei}
 〒650-0023 神戸市中央区港町1-2-3 港ビル5F
 ℡：078-000-1260　内線 260
━━━━━━━━━━━━━━━━━━━━
※年末年始休業：12月29日～1月4日
※添付ファイルのパスワードは別途お送りしております。`,
];

const ENGLISH_SIGNATURES = [
  `-- 
{Me}
Account Manager | Harbour Stationery Ltd
12 Quay Street, Bristol BS1 4XY | +44 117 496 0123
harbourstationery.example`,
  `{Me.first}`,
  `Kind regards,
{Me}
Purchasing, Harbour Stationery Ltd
Tel: +44 117 496 0199  Mobile: +44 7700 900123

This e-mail and any attachments are confidential and intended solely for the addressee. If you
have received it in error, please notify the sender and delete it. Please consider the environment
before printing this e-mail.`,
  `Best,
{Me.first}

{Me}, Finance
Harbour Stationery Ltd, registered in England no. 01234567`,
  `Sent from my iPhone`,
];
