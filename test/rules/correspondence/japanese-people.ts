import type { Chance } from './chance.ts';
import type { Correspondent } from './correspondent.ts';

/** Family names with how they sound, the frequent ones first. */
const FAMILY = `佐藤satou 鈴木suzuki 高橋takahashi 田中tanaka 伊藤itou 渡辺watanabe 山本yamamoto 中村nakamura 小林kobayashi 加藤katou
吉田yoshida 山田yamada 佐々木sasaki 山口yamaguchi 松本matsumoto 井上inoue 木村kimura 林hayashi 斎藤saitou 清水shimizu
山崎yamazaki 森mori 池田ikeda 橋本hashimoto 阿部abe 石川ishikawa 山下yamashita 中島nakajima 石井ishii 小川ogawa 前田maeda
岡田okada 長谷川hasegawa 藤田fujita 後藤gotou 近藤kondou 村上murakami 遠藤endou 青木aoki 坂本sakamoto 福田fukuda 太田oota
西村nishimura 藤井fujii 岡本okamoto 三浦miura 藤原fujiwara 中野nakano 原田harada 松田matsuda 竹内takeuchi 小野ono 田村tamura
中山nakayama 和田wada 石田ishida 上田ueda 原hara 柴田shibata 酒井sakai 工藤kudou 横山yokoyama 宮崎miyazaki 宮本miyamoto
内田uchida 高木takagi 安藤andou 谷口taniguchi 大野oono 丸山maruyama 今井imai 高田takada 藤本fujimoto 武田takeda 村田murata
上野ueno 杉山sugiyama 増田masuda 平野hirano 大塚ootsuka 千葉chiba 久保kubo 松井matsui 岩崎iwasaki 野口noguchi 桜井sakurai
木下kinoshita 野村nomura 菊池kikuchi 菅原sugawara 佐野sano 大西oonishi 杉本sugimoto 新井arai 浜田hamada 市川ichikawa
古川furukawa 水野mizuno 小松komatsu 島田shimada 高野takano 山内yamauchi 西田nishida 菊地kikuchi 西川nishikawa 五十嵐igarashi
北村kitamura 安田yasuda 中田nakata 川口kawaguchi 平田hirata 川崎kawasaki 飯田iida 吉川yoshikawa 本田honda 久保田kubota
沢田sawada 辻tsuji 関seki 吉村yoshimura 渡部watanabe 岩田iwata 中西nakanishi 服部hattori 樋口higuchi 福島fukushima 川上kawakami
永井nagai 松岡matsuoka 田口taguchi 山中yamanaka 森本morimoto 土屋tsuchiya 矢野yano 広瀬hirose 秋山akiyama 石原ishihara
松下matsushita 馬場baba 大橋oohashi 松浦matsuura 吉岡yoshioka 小池koike 浅野asano 荒木araki 大久保ookubo 野田noda 黒田kuroda
熊谷kumagai 岩本iwamoto 星野hoshino 堀hori 尾崎ozaki 望月mochizuki 永田nagata 内藤naitou 松村matsumura 大島ooshima 川村kawamura
片山katayama 早川hayakawa 本間honma 若林wakabayashi 綿引watahiki 日下kusaka 江口eguchi 奥村okumura 笠原kasahara 蓮見hasumi`;
const GIVEN = `太郎tarou 花子hanako 健ken 美咲misaki 翔太shouta 陽子youko 誠makoto 由美yumi 大輔daisuke 恵子keiko 隆takashi 真由美mayumi
浩hiroshi 久美子kumiko 直樹naoki 智子tomoko 和也kazuya 裕子yuuko 剛tsuyoshi 愛ai 学manabu 彩aya 徹tooru 麻衣mai 拓也takuya 明美akemi
修osamu 典子noriko 亮ryou 千尋chihiro 聡satoshi 幸子sachiko 雄一yuuichi 京子kyouko 俊介shunsuke 奈々nana 哲也tetsuya 香織kaori`;

type Convention = (family: string, given: string) => string;
const CONVENTIONS: readonly (readonly [Convention, number])[] = [
  [(family, given) => `${given.charAt(0)}-${family}`, 14],
  [(family, given) => `${given.charAt(0)}.${family}`, 12],
  [(family) => family, 14],
  [(family, given) => `${family}-${given.charAt(0)}`, 6],
  [(family, given) => `${family}.${given}`, 14],
  [(family, given) => `${given}.${family}`, 14],
  [(family, given) => `${family}_${given}`, 6],
  [(family, given) => `${given.charAt(0)}${family}`, 8],
  [(family, given) => `${family}${given.charAt(0)}`, 4],
  [(family) => `${family}2`, 3],
];
/** Satou is written sato, satoh or satou; shi may be si, tsu tu. */
const SPELLINGS: readonly ((sound: string) => string)[] = [
  short,
  short,
  short,
  (sound) => short(sound).replace(/o$/, 'oh'),
  (sound) => sound,
  (sound) =>
    short(sound)
      .replace(/sh(?=i)/g, 's')
      .replace(/chi/g, 'ti')
      .replace(/tsu/g, 'tu')
      .replace(/fu/g, 'hu'),
];

function short(sound: string): string {
  return sound.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
}

/** How one organisation names its mailboxes and its people. */
export interface JapaneseOffice {
  readonly domain: string;
  readonly convention: Convention;
  readonly shows: (family: string, given: string, familySound: string, givenSound: string) => string;
}

/** An office at a domain, with a habit for addresses and one for display names. */
export function japaneseOffice(chance: Chance, domain: string): JapaneseOffice {
  return {
    domain,
    convention: chance.weighted(CONVENTIONS),
    shows: chance.weighted<JapaneseOffice['shows']>([
      [() => '', 32],
      [(family, given) => `${family} ${given}`, 26],
      [(family, given) => family + given, 8],
      [(family, given) => `${family}　${given}（みなと商事）`, 8],
      [(family) => family, 5],
      [(_family, _given, f, g) => `${capital(g)} ${capital(f)}`, 8],
      [(_family, _given, f, g) => `${f.toUpperCase()} ${capital(g)}`, 5],
      [(_family, _given, f, g) => `${capital(f)}, ${capital(g)}`, 3],
      [(family, given) => `営業部 ${family} ${given}`, 3],
    ]),
  };
}

/** Somebody of an office. */
export function japanesePerson(chance: Chance, office: JapaneseOffice): Correspondent {
  const [family = '', familySound = ''] = divided(chance.of(FAMILY.split(/\s+/)));
  const [given = '', givenSound = ''] = divided(chance.of(GIVEN.split(/\s+/)));
  const spelling = chance.of(SPELLINGS);
  const address = `${office.convention(spelling(familySound), spelling(givenSound))}@${office.domain}`;
  const name = office.shows(family, given, short(familySound), short(givenSound));
  return {
    language: 'ja',
    mailbox: name === '' ? address : `${name.includes(',') ? `"${name}"` : name} <${address}>`,
    given: [given],
    family,
    called: chance.weighted([
      [family, 78],
      [`${family} ${given}`, 10],
      [family + given, 4],
      [capital(short(familySound)), 3],
    ]),
  };
}

function divided(entry: string): readonly string[] {
  return /^([^a-z]+)([a-z]+)$/.exec(entry)?.slice(1) ?? [];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The ways in which office mail begins, `{}` being the name. */
export const JAPANESE_HEADS: readonly (readonly [string, number])[] = [
  ['{}様\n\n', 36],
  ['{}さん\n\n', 20],
  ['{} 様\n\n', 8],
  ['{}さん、', 6],
  ['株式会社サンプル\n営業部\n{}様\n\n', 6],
  ['お疲れ様です。\n{}さん\n\n', 3],
  ['{}部長\n\n', 3],
  ['{}課長\n\n', 2],
  ['{}先生\n\n', 2],
  ['{}さま\n\n', 3],
  ['{}殿\n\n', 1],
  ['{}様、お世話になっております。\n', 4],
  ['{}さん（Cc：各位）\n\n', 1],
];
/** What follows the greeting. */
export const JAPANESE_BODIES: readonly string[] = [
  'お世話になっております。港町です。\n資料をお送りしますので、ご確認ください。',
  'お疲れ様です。\n明日の会議の場所が変わりました。',
  '先日はありがとうございました。\n日程の候補を3つお送りします。',
  'ご連絡が遅くなり、申し訳ございません。\n来週の火曜日でお願いします。',
  '添付なしで失礼します。\n件の書類は郵送いたしました。',
  '承知しました。よろしくお願いいたします。',
];
