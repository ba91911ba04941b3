import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

/** Greetings that fit, that cannot be compared, and that are another person's. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: {
      ja: '名前とアドレスが1行ずれた表から送ったメール',
      en: 'A mail from a sheet whose names had slipped by a row',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '佐藤様\n\nご当選おめでとうございます。',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
    incident: 'hanshin',
  },
  {
    name: {
      ja: '表示名のない宛先：アドレスから名前が分かる',
      en: 'No display name, but the address tells it',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['suzuki@customer.example'],
      body: '佐藤様\n\n見積書をお送りします。',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
    incident: 'hanshin',
  },
  {
    name: { ja: '会社と部署の行の下に別の人の名前', en: 'Another name below company and department' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['高橋 美咲 <m.takahashi@customer.example>'],
      body: '株式会社サンプル\n営業部 部長\n田中　太郎　様\n\nいつもお世話になっております。',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '全角スペースのある宛名と、ローマ字の表示名',
      en: 'A greeting in kanji and a display name in Latin letters',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['Ichiro Suzuki <i-suzuki@customer.example>'],
      body: '田中　様\n\nお世話になっております。',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: { ja: '2人の宛名が、どちらも宛先と合わない', en: 'Two people greeted, neither a recipient' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>', '高橋 <takahashi@maker.example>'],
      body: '田中様、山本様\n\nお世話になっております。',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 2 },
  },
  {
    name: { ja: '英語の宛名が別の人', en: 'An English greeting for somebody else' },
    mail: {
      from: 'Ken Sasaki <sasaki@office.example>',
      to: ['Alice Brown <alice.brown@customer.example>'],
      body: 'Hi Bob,\n\nPlease find the contract attached.',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'Mr. のついた姓が違う', en: 'Another family name behind Mr.' },
    mail: {
      from: 'Ken Sasaki <sasaki@office.example>',
      to: ['Suzuki, Ichiro <suzuki@customer.example>'],
      body: 'Dear Mr. Tanaka,\n\nThank you for your order.',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '漢字の宛先に、ローマ字で別の姓',
      en: 'Another name in Latin letters than the kanji of the recipient',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: 'Tanaka-san,\n\nHere are the figures.',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: { ja: '社内の部署の共有アドレスがCcにある', en: 'Our own shared mailbox in copy' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      cc: ['sales@office.example'],
      body: '佐藤様\n\n先日はありがとうございました。',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: 'やり取りから外れた人の宛名のまま',
      en: 'Still greets somebody who is no longer in the conversation',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '小鳥遊様\n\nご返信ありがとうございます。\n\nFrom: 小鳥遊 花 <takanashi@customer.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: 佐々木 健 <sasaki@office.example>\nSubject: 見積\n\nよろしくお願いします。',
    },
    expect: { grade: 'other-person', level: 'ask', about: 1 },
  },
  {
    name: { ja: '返信元の人とは別の人に送る', en: 'The one who wrote is greeted, somebody else gets it' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      thread: ['tanaka@customer.example', 'sasaki@office.example'],
      body: '田中様\n\nご返信ありがとうございます。',
    },
    expect: { grade: 'other-person', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '2人のうち1人の宛名が、宛先の人と入れ替わっている',
      en: 'One of two names is not the other recipient’s',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>', '高橋 美咲 <takahashi@customer.example>'],
      body: '鈴木様、田中様\n\nお世話になっております。',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: { ja: '宛名の2人のうち1人が宛先にいない', en: 'One of two people greeted is missing' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '鈴木様\n(CC: 田中様)\n\nお世話になっております。',
    },
    expect: { grade: 'unmatched', level: 'note', about: 1 },
  },
  {
    name: { ja: '社長あてを秘書に送る', en: 'For the chairman, to the assistant' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '田中社長\n\nお世話になっております。',
    },
    expect: { grade: 'unmatched', level: 'note', about: 1 },
  },
  {
    name: { ja: 'ほかの皆様にもあてたメール', en: 'Others are greeted as well' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '田中様、関係者各位\n\nお世話になっております。',
    },
    expect: { grade: 'unmatched', level: 'note', about: 1 },
  },
  {
    name: { ja: '自分の名前で始まる文面', en: 'A text that begins with one’s own name' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '佐々木様\n\nお世話になっております。',
    },
    expect: { grade: 'unmatched', level: 'note', about: 1 },
  },
  {
    name: {
      ja: '名簿の行がずれて、表示名も宛名も別の人のアドレスに付いた',
      en: 'Name and greeting of one, address of another',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['佐藤 花子 <ichiro.suzuki@customer.example>'],
      body: '佐藤様\n\nお世話になっております。',
    },
    expect: { grade: 'address-of-another', level: 'note', about: 1 },
    incident: 'hanshin',
  },
  {
    name: { ja: '宛名と宛先が合っている', en: 'Greeting and recipient agree' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['田中 太郎 <tanaka@customer.example>'],
      body: '株式会社サンプル\n営業部\n田中様\n\nいつもお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '表示名のない宛先と合っている', en: 'They agree though there is no display name' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['t-tanaka@customer.example'],
      body: '田中様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '異体字の姓', en: 'Another form of the character' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['高橋 渡 <w.takahashi@customer.example>'],
      body: '髙橋様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '異体字：齋藤と斉藤', en: '齋藤 and 斉藤' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['斉藤 恵 <saito.m@customer.example>'],
      body: '齋藤様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '同じ読みの字を間違えた', en: 'A homophone of the name' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['安部 恵 <m.abe@customer.example>'],
      body: '阿部様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ローマ字のつづりが違う', en: 'The same name spelt otherwise' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['SATOH Hanako <h-satoh@customer.example>'],
      body: '佐藤様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'かなの宛名', en: 'A greeting in kana' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['田中 さくら <tanaka@customer.example>'],
      body: 'たなか様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '下の名前で呼ぶ', en: 'By the given name' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['田中 太郎 <tanaka@customer.example>'],
      body: '太郎さん\n\n昨日はありがとう。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '上司がToに、部下の人がCcに：宛名は2人', en: 'Two greeted, one of them in copy' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['田中 太郎 <tanaka@customer.example>'],
      cc: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '田中様\nCc: 鈴木様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Ccの人だけに呼びかける', en: 'Only somebody in copy is greeted' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      cc: ['田中 太郎 <tanaka@customer.example>'],
      body: '田中様\n\nご確認をお願いします。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '共有のアドレスあて', en: 'To a shared mailbox' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['info@customer.example'],
      body: '田中様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '共有のアドレスも宛先にある', en: 'A shared mailbox is among the recipients' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>', '営業部 <sales@customer.example>'],
      body: '田中様\n\nお世話になっております。',
    },
    expect: { grade: 'unmatched', level: 'note', about: 2 },
  },
  {
    name: { ja: '会社名だけの表示名', en: 'A display name that is the firm’s' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['株式会社サンプル <shop.1234@customer.example>'],
      body: '田中様\n\n注文の件です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '屋号に姓が入っている', en: 'A family name in the name of a firm' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['田中歯科医院 <tanaka-dental@customer.example>'],
      body: '山本様\n\n予約の件です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '名前の分からないアドレス', en: 'An address that tells no name' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['hana-love.1985@gmail.com'],
      body: '佐藤様\n\nお問い合わせの件です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '関係者各位', en: 'To all concerned' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '関係者各位\n\n下記のとおりお知らせします。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ご担当者様', en: 'To whom it may concern, in Japanese' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '株式会社サンプル\nご担当者様\n\n初めてご連絡します。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '本文で触れただけの名前', en: 'A name that is only mentioned' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '田中様のご紹介でご連絡しました、佐々木と申します。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '「お疲れ様です」で始まる', en: 'Begins with a pleasantry that ends in 様' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: 'お疲れ様です。佐々木です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '社内の別の人に送る', en: 'To the wrong colleague' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@office.example>'],
      body: '田中さん\n\nお疲れ様です。',
    },
    expect: { grade: 'other-colleague', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '英語で、アドレスだけの別の同僚に',
      en: 'To the wrong colleague, of whom only the address is known',
    },
    mail: {
      from: 'phillip.lowe@office.example',
      to: ['ina.rangel@office.example'],
      body: 'John, can you send me the numbers for October?',
    },
    expect: { grade: 'other-colleague', level: 'ask', about: 1 },
  },
  {
    name: { ja: '頭文字が合わないアドレス', en: 'An initial that cannot be the name’s' },
    mail: {
      from: 'Ann Miller <amiller@office.example>',
      to: ['mjones@customer.example'],
      body: 'Bob -\n\nhere is the draft.',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: { ja: '頭文字が合うアドレス', en: 'An initial that is that of the whole name' },
    mail: {
      from: 'Ann Miller <amiller@office.example>',
      to: ['rjones@customer.example'],
      body: 'Bob -\n\nhere is the draft.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '社内で、宛名の人がそのまま宛先', en: 'To the right colleague' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@office.example>'],
      body: '鈴木さん\n\nお疲れ様です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '社内で、名前の分からない共有アドレスへ', en: 'To a shared mailbox of ours' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['soumu@office.example'],
      body: '田中さん\n\nお疲れ様です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '会社名が、宛先の会社と違う', en: 'One firm is addressed, another gets it' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['info@naniwa.example'],
      body: '株式会社ひなた 御中\n\nいつもお世話になっております。',
    },
    expect: { grade: 'other-organisation', level: 'ask', about: 1 },
  },
  {
    name: { ja: '英語で会社名が違う', en: 'Another firm in an English greeting' },
    mail: {
      from: 'Ken Sasaki <sasaki@office.example>',
      to: ['sales@naniwa.example'],
      body: 'Dear Hinata Ltd,\n\nThank you for your order.',
    },
    expect: { grade: 'other-organisation', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '同じ姓の、別の会社の人に返信する',
      en: 'A reply to somebody of the same name at another firm',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['tanaka@nanba-s.example'],
      body: '株式会社ひなた\n田中様\n\nお返事ありがとうございます。\n\n2026年11月20日(金) 10:00 田中 <tanaka@nanba-s.example>:\n> 佐々木様\n> なにわ商事の田中です。\n> 見積もりをお願いします。\n> --\n> 株式会社なにわ商事\n> 田中 一\n> tanaka@nanba-s.example',
    },
    expect: { grade: 'other-organisation', level: 'ask', about: 1 },
  },
  {
    name: { ja: '会社名とドメインが合っている', en: 'Firm and domain agree' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['info@hinata-g.example'],
      body: '株式会社ひなた 御中\n\nいつもお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '会社名と関わりのない略称のドメイン', en: 'A domain that is an abbreviation' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['info@hnt.example'],
      body: '株式会社ひなた 御中\n\nいつもお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '2社に、貴社専用の見積もり', en: 'An offer for one firm to two' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['田中 <tanaka@hinata.example>', '鈴木 <suzuki@naniwa.example>'],
      body: 'お世話になっております。\n貴社専用の見積書をお送りします。',
    },
    expect: { grade: 'two-organisations', level: 'note', about: 2 },
  },
  {
    name: { ja: '2社に、打合せの案内', en: 'An invitation to two firms' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['田中 <tanaka@hinata.example>', '鈴木 <suzuki@naniwa.example>'],
      body: 'お世話になっております。\n打合せの日程をお知らせします。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '引用にある宛名', en: 'A greeting in a quote' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '転送します。\n\nFrom: 田中 <tanaka@customer.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: 佐々木 健 <sasaki@office.example>\nSubject: 件名\n\n山本様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Bobと呼ばれるRobert', en: 'Robert is called Bob' },
    mail: {
      from: 'Ken Sasaki <sasaki@office.example>',
      to: ['Robert Smith <rsmith@customer.example>'],
      body: 'Hi Bob,\n\nThanks for the call.',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Hi all', en: 'Hi all' },
    mail: {
      from: 'Ken Sasaki <sasaki@office.example>',
      to: ['Alice Brown <alice@customer.example>'],
      body: 'Hi all,\n\nPlease find the minutes.',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Dear Sir or Madam', en: 'Dear Sir or Madam' },
    mail: {
      from: 'Ken Sasaki <sasaki@office.example>',
      to: ['Alice Brown <alice@customer.example>'],
      body: 'Dear Sir or Madam,\n\nWe would like an offer.',
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '漢字の表示名の人を英語の下の名前で呼ぶ',
      en: 'A given name in Latin letters for a name in kanji',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['田中 太郎 <tanaka@customer.example>'],
      body: 'Hi Taro,\n\nSee you on Monday.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '知らない外国の名前', en: 'A foreign name that is not known here' },
    mail: {
      from: 'Ken Sasaki <sasaki@office.example>',
      to: ['Nguyen Thi Lan <lan@customer.example>'],
      body: 'Hi Phuong,\n\nSee you on Monday.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '中国の姓を漢字で', en: 'A Chinese name in kanji' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['Wang Wei <wang.wei@customer.example>'],
      body: '王様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '宛名のないメール', en: 'No greeting' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '議事録を送ります。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Bccの人あて', en: 'For somebody in Bcc' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      bcc: ['田中 太郎 <tanaka@customer.example>'],
      body: '田中様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '家族の呼び名', en: 'A family’s own word' },
    mail: {
      from: '佐藤 花 <hana@gmail.com>',
      to: ['お母さん <hanako1955@docomo.ne.jp>'],
      body: '山本さん\n\n明日の集合は9時です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '旧姓がアドレスに残る人', en: 'A maiden name that lives on in the address' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['佐藤 花子 <hanako.suzuki@customer.example>'],
      body: '鈴木様\n\nお世話になっております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '参加者の一覧', en: 'A list of people' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '・佐藤様\n・田中様\n・山本様\n以上3名が参加します。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '来客の伝言', en: 'A message about a visitor' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '佐藤様、来週火曜日にご来店希望とのことです。',
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '社内の人に、社外の人もいるメールで呼びかける',
      en: 'A colleague is greeted while somebody outside reads along',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      cc: ['田中 太郎 <tanaka@office.example>'],
      body: '田中さん\n\n資料の準備をお願いします。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '英語の愛称を持つ日本人', en: 'A Japanese with an English nickname' },
    mail: {
      from: 'Ken Sasaki <sasaki@office.example>',
      to: ['Masahiko Sato <m.sato@customer.example>'],
      body: 'Hi Mike,\n\nThanks for the slides.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '文中で「田中様」と書いて始める長い文', en: 'A sentence about somebody else' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['鈴木 一郎 <suzuki@customer.example>'],
      body: '昨日は田中様とお会いできて何よりでした。',
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '姓と名の間が空いた「さん」で、別の人の私用アドレスへ',
      en: 'A school greets by full name, to somebody else’s address',
    },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['taro.yamada@gmail.com'],
      body: '鈴木 花子 さん\n\n学生番号 20241234 の件でご連絡します。',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: { ja: '「Rupert:」とだけ書いて、Oscarさんへ', en: 'A name with a colon, to somebody else' },
    mail: {
      from: 'Ann Miller <ann@office.example>',
      to: ['Oscar Hill <oscar.hill@customer.example>'],
      body: 'Rupert:\n\nplease send me the offer.',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: { ja: '名簿にない名前で、別の人へ', en: 'A given name that no list knows, to somebody else' },
    mail: {
      from: 'Ann Miller <ann@office.example>',
      to: ['Ramona Ferrar <ramona.ferrar@customer.example>'],
      body: 'Thibault,\n\nplease send me the offer.',
    },
    expect: { grade: 'nobody-of-that-name', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'JonathanさんをJohnと呼ぶ', en: 'Jonathan is called John' },
    mail: {
      from: 'Ann Miller <ann@office.example>',
      to: ['Jonathan Frost <jonathan.frost@customer.example>'],
      body: 'John,\n\nhere are the dates.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '見出しとコロン', en: 'A heading with a colon' },
    mail: {
      from: 'Ann Miller <ann@office.example>',
      to: ['Oscar Hill <oscar.hill@customer.example>'],
      body: 'Agenda:\n\n1. Offer',
    },
    expect: 'silent',
  },
  {
    name: { ja: '二人を名簿に入れると伝える', en: 'Two people who are spoken of' },
    mail: {
      from: '佐々木 健 <sasaki@office.example>',
      to: ['佐藤 花子 <sato@customer.example>'],
      body: '石川さんと前田さんを名簿に入れておきます。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'メーリングリストで質問した人に答える', en: 'An answer on a mailing list greets who asked' },
    mail: {
      from: 'Ann Miller <ann@office.example>',
      to: ['Robert Winter <robert@helper.example>'],
      cc: ['pump-users@lists.office.example'],
      subject: 'Re: Too slow',
      body: 'Hi Thomas,\n\ntake the large one.',
    },
    expect: 'silent',
  },
];
