/** Japanese family names and how they are read. */

import { plainKanji } from './kanji-variants.ts';
import { romajiKey } from './romaji.ts';
import { SURNAMES } from './surname-list.ts';

/**
 * How a family name may be read, as `romajiKey` gives it; empty where that is not known.
 * @param name in kanji, in any form of its characters
 */
export function readingsOf(name: string): readonly string[] {
  return table().readings.get(plainKanji(name)) || [];
}

/** The longest known family name that a name in kanji begins with, in the form of `plainKanji`, or ''. */
export function surnameIn(name: string): string {
  const plain = plainKanji(name);
  for (let length = Math.min(plain.length, LONGEST); length > 0; length -= 1) {
    if (table().readings.has(plain.slice(0, length))) return plain.slice(0, length);
  }
  return '';
}

/** Whether somebody's family name is read so. */
export function isSurnameReading(key: string): boolean {
  return table().keys.has(key);
}

/** Whether one of the few hundred most frequent family names is read so: then it is one even standing alone. */
export function isCommonSurname(key: string): boolean {
  return table().common.has(key);
}

/** Whether a name in kanji, or a reading, may as well be a given name. */
export function isAlsoGiven(name: string): boolean {
  return table().given.has(plainKanji(name)) && !isCommonSurname(name);
}

/** No family name in the list is longer. */
const LONGEST = 5;

/**
 * Readings that the dictionary lacks, and names it lacks.
 * Added by hand in 2026-11 from general knowledge; a reading too many only makes the rule quieter.
 */
const ADDED = `工藤kudo 服部hattori 児玉kodama 落合ochiai 丹羽niwa 知念chinen 島袋shimabukuro 安倍abe 加納kano
氏家ujiie 手塚tezuka 都築tsuzuki 能登noto 真鍋manabe 湯浅yuasa 綿貫watanuki 小鳥遊takanashi 勅使河原teshigawara
東海林tokairin 金城kaneshiro 長田osada 角田sumida 角田kadota 米田maita 米田komeda 新田nitta 神戸kobe 日向hyuga
日向hinata 河内kawachi 河内kochi 生田ikuta 小畑obata 小幡obata 茂木motegi 茂木mogi 逸見henmi 逸見itsumi 三枝saegusa
三枝mieda 佐伯saeki 吉川kikkawa 東野higashino 東野tono 間hazama 間aida 尾上onoe 尾上onoue 浅井azai 菅suga 菅kan
新谷shintani 新谷araya 新谷niiya 神山kamiyama 神山koyama 円谷tsuburaya 渋谷shibutani 渋谷shibuya 四方shikata
上地uechi 上野kamino 中谷nakatani 中谷nakaya 古谷furutani 古谷furuya 谷tani 大谷otani 大谷oya 水谷mizutani
塩谷shiotani 塩谷shioya 深谷fukaya 深谷fukatani 藤原fujihara 萩原hagihara 萩原ogiwara 荻原ogiwara 荻原hagiwara
桑原kuwabara 上原uehara 上原kamihara 小原obara 小原kohara 桐生kiryu 柴田shibata 新井arai 高野takano 高野kono
平良taira 大西onishi 大西ohnishi 梶kaji 祖父江sobue 一二三hifumi 仲宗根nakasone 喜屋武kyan 具志堅gushiken 比嘉higa
東恩納higashionna 与那嶺yonamine 我那覇ganaha 新城arashiro 新城shinjo 城間shiroma 宮平miyahira 照屋teruya 安里asato
米倉yonekura 米山yoneyama 米沢yonezawa 日比野hibino 曽我soga 曽根sone 宇野uno 宇佐美usami 久我kuga 久我koga
古賀koga 古閑koga 財前zaizen 薬師寺yakushiji 西園寺saionji 小早川kobayakawa 大河内okochi 大和田owada 小野寺onodera
小野田onoda 小山田oyamada 小田切odagiri 大久保okubo 阿久津akutsu 長谷部hasebe 長谷hase 長谷nagatani 日下部kusakabe
海老原ebihara 海老名ebina 五島goto 後藤goto 江藤eto 衛藤eto 首藤sudo 首藤shuto 武藤muto 佐竹satake`;

/** The most frequent family names as they are read. */
const COMMON = `sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki
yamaguchi matsumoto inoue kimura hayashi saito shimizu yamazaki yamasaki mori ikeda hashimoto abe ishikawa yamashita
nakajima ishii ogawa maeda okada hasegawa fujita goto kondo murakami endo aoki sakamoto fukuda ota nishimura fujii
kaneko okamoto miura fujiwara nakano nakagawa harada matsuda takeuchi ono tamura nakayama wada ishida morita ueda
hara uchida shibata sakai miyazaki yokoyama takagi ando miyamoto ohno kojima kudo taniguchi imai takada masuda
maruyama sugiyama murata otsuka arai koyama hirano fujimoto kawano kono ueno noguchi takeda matsui chiba sugawara
iwasaki kubo kinoshita sano nomura matsuo ichikawa kikuchi sugimoto furukawa onishi shimada mizuno sakurai takano
watabe yoshikawa yamauchi nishida iida nishikawa komatsu kitamura yasuda igarashi kawaguchi hirata seki nakata kubota
hattori iwata tsuchiya kawasaki fukushima honda tsuji higuchi akiyama taguchi nagai nakanishi yoshimura kawakami
ishihara ohashi matsuoka baba hamada morimoto hoshino yano asano oshima yoshioka matsushita araki noda okubo koike
kumagai matsuura oda kuroda naito hori ozaki mochizuki kawamura otani nagata tanabe miyata narita matsumura sudo
kurihara hirose oishi ishibashi hayakawa kanno sugano nishiyama okazaki konishi suda katayama yoshino shiraishi
uehara shinohara tomita nemoto ozawa sakaguchi okawa okumura miyake kataoka ogura sekiguchi hirai soma asai
nishino matsubara kamiya kamata morishita nakao fukui doi iwamoto sawada koizumi honma okuda higa kinjo oshiro
miyagi murai murayama tsuda horiuchi toda hagiwara hirayama mizutani sugiura kitagawa miyoshi kamei amano tsutsumi
yoneda takeda kodama enomoto osada nishio hosokawa inaba iizuka takizawa omori muto kuwabara morikawa tsukamoto
kawai imamura hotta yamane tashiro kishi yoshihara matsunaga kuroki tsuchida nozaki kai numata kubota miyashita
ishizuka ohara osawa oyama ochiai yokota fujisawa fujikawa takayama aoyama nagao niwa makino kawada kawabata yokoi
uchiyama iijima nakahara tominaga kurita kanai kaneda shirai ogino yagi nakamura nishioka tokuda takashima
ogasawara nagaoka tsunoda uemura kanda kano date hino mukai ogata mikami miki mishima kajiwara kashiwagi aizawa
oikawa senda torii tsuruta tezuka ninomiya hamaguchi hirakawa fukazawa fujino horie manabe mizoguchi yuasa yoneyama
wakabayashi wakamatsu onodera nishizawa nakagami takemoto takenaka kitano kitajima kuwata mizushima`;

interface Table {
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly keys: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** Names and readings that are given names too. */
  readonly given: ReadonlySet<string>;
}

let made: Table | undefined;

/** Unpacked when a greeting is first looked at, because most mails have none. */
function table(): Table {
  if (!made) made = unpacked();
  return made;
}

function unpacked(): Table {
  const readings = new Map<string, string[]>();
  const keys = new Set<string>();
  const given = new Set<string>();
  const add = (name: string, key: string): void => {
    const known = readings.get(name);
    if (!known) readings.set(name, [key]);
    else if (known.indexOf(key) < 0) known.push(key);
    keys.add(key);
  };
  for (const group of SURNAMES.trim().split(/\s+/)) {
    const parts = /^([a-z]+)(\+?)(.+)$/.exec(group);
    const key = (parts && parts[1]) || '';
    if (parts && parts[2]) given.add(key);
    for (const entry of ((parts && parts[3]) || '').split(',')) {
      const name = entry.replace('*', '');
      if (name !== entry) given.add(name);
      add(name, key);
    }
  }
  for (const entry of ADDED.split(/\s+/)) {
    const name = entry.replace(/[a-z]+$/, '');
    add(plainKanji(name), romajiKey(entry.slice(name.length)));
  }
  return { readings, keys, common: new Set(COMMON.split(/\s+/).map(romajiKey)), given };
}
