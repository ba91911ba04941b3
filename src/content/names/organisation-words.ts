/** Words by which Japanese organisations and their parts are told from people. */

/** Whether a word names an organisation: 「株式会社サンプル」, 「田中歯科医院」, 「大阪支店」. */
export function isOrganisation(word: string): boolean {
  return ORGANISATION.test(word);
}

/** Whether a word names a part of an organisation: 「営業部」, 「第一グループ」; 「長谷部」 is a person. */
export function isUnit(word: string): boolean {
  return word.length > 2 && UNITS.test(word) && !PERSONS_ENDING.test(word);
}

const ORGANISATION =
  /株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同|合|資|名|財|社|学|福|医|独|特非)\)|(?:一般|公益|特定)(?:社団|財団|非営利)|(?:社団|財団|医療|学校|宗教|社会福祉|NPO|監査|税理士|弁護士|特許業務|独立行政)法人|商事|商会|商店|商工|工業|工務|産業|物産|興業|実業|製作所|製造|製薬|建設|電機|電気|電力|鉄道|銀行|信用金庫|信金|証券|保険|不動産|運輸|運送|印刷|出版|新聞|放送|食品|化学|薬品|大学|学園|学校|高校|中学|小学|幼稚園|保育|病院|医院|歯科|クリニック|薬局|診療所|事務所|研究所|研究室|協会|協議会|組合|連盟|連合|委員会|振興|財団|役所|役場|庁$|省$|.{2}[都府県]$|[市区町村]役|ホールディングス|システムズ?|サービス|ソリューションズ?|コーポレーション|カンパニー|ホテル|旅館|レストラン|スクール|センター|支社|支店|営業所|本社|工場|事業所|技研|海上|会計|競馬|学院|理科|総研|自動車|重工|精機|化成|ガス$|製鋼|整骨|接骨|鍼灸|電工|通商|貿易|水産|農園|牧場|酒造|醸造|書店|書房|写真|教室|道場|住宅|ハウス|石油|石材|塗装|板金|造園|測量|法律|労務|特許|内科|外科|眼科|動物病|ゼミ|物流|倉庫|観光|交通|タクシー|バス$|美容|理容|葬祭|生命|損保|店$/;
/** What departments are named for. */
export const AREAS =
  '営業|総務|経理|人事|企画|開発|技術|製造|購買|法務|広報|管理|業務|情報|システム|販売|生産|品質|物流|調達|財務|教務|学生|事業|国際|海外|国内|福祉|環境|都市|教育|農政|税務|市民|住民|健康|契約|設計|工事|保守|マーケティング|サービス|サポート|カスタマー|第[一二三四五六七八九十0-9]+';
/** A department, wherever it stands in a text. */
export const DEPARTMENT = new RegExp(
  `(?:${AREAS}).*?(?:本部|部|課|室|係|局|科|グループ|チーム|センター|担当)`,
);
const UNITS = /(?:本部|事業部|部|課|室|係|局|科|グループ|チーム|ユニット|センター|部門|担当|御担当|ご担当)$/;
/** Family names that end like a department, alone or before a given name. */
export const PERSONS_ENDING =
  /^(?:[阿渡服磯岡矢軽下日刑園卜安織忌海綾長物]|日下|長谷|曽我|宗我|大谷|物)部|^[小大古氷御]室|^[仁多薄]科/;
