/** What `surnames.ts` adds to the dictionary by hand; whoever changes it makes the list anew. */

/**
 * Readings that the dictionary lacks, and names it lacks.
 * Added by hand in 2026-11 from general knowledge; a reading too many only makes the rule quieter.
 */
export const ADDED = `工藤kudo 服部hattori 児玉kodama 落合ochiai 丹羽niwa 知念chinen 島袋shimabukuro 安倍abe 加納kano
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
export const COMMON = `sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki
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
