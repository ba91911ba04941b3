import type { Language, RuleTexts, Words } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: 'お互いに見える多数の宛先',
    summary: '知らない人どうしのアドレスが、To・Ccを通じてお互いに見えてしまうメールに気づきます。',
    grades: {
      'many-personal': exposureJa(
        'must-move',
        (it) =>
          `${it.personal === it.people ? '全員' : `このうち${it.personal}人`}が個人のアドレスです（フリーメール、携帯電話、プロバイダー）。` +
          'To・Ccに入れたアドレスは受け取った全員に知られ、送ったあとでは取り消せません。',
      ),
      'very-many-parties': exposureJa(
        'must-move',
        (it) =>
          `異なる組織・個人が合わせて${it.parties}件あります。` +
          'To・Ccに入れたアドレスは受け取った全員に知られ、送ったあとでは取り消せません。',
      ),
      'very-many-visible': exposureJa(
        'must-move',
        () =>
          '同じ組織のアドレスでも、学校や会員のように、お互いを知らない人のことがあります。To・Ccに入れたアドレスは受け取った全員に知られ、送ったあとでは取り消せません。',
      ),
      'several-parties': exposureJa(
        'may-stay',
        (it) =>
          `異なる組織・個人が合わせて${it.parties}件で、お互いを知らないかもしれません。To・Ccに入れたアドレスは、受け取った全員に見えます。`,
      ),
      'many-addresses': exposureJa(
        'may-stay',
        (it) =>
          `異なる組織・個人${it.parties}件にまたがっていて、お互いを知らないかもしれません。To・Ccに入れたアドレスは、受け取った全員に見えます。`,
      ),
      'many-visible': exposureJa(
        'may-stay',
        () =>
          '同じ組織のアドレスでも、学校や会員のように、お互いを知らない人のことがあります。To・Ccに入れたアドレスは、受け取った全員に見えます。',
      ),
      'many-colleagues': {
        found: (it) => `社内の${it.people}人のアドレスが、To・Ccに並んでいます`,
        why: () =>
          '学生や会員など、お互いを知らない人だと、アドレスが全員に知られます。社内の連絡なら、ふつうは配布リストを使います。',
        advice: () => '同僚だけなら、そのまま送れます。お互いを知らない人がいるときは、Bccへ移してください。',
      },
      'unknown-size': {
        found: (it) => `${it.lists.map((name) => `「${name}」`).join('')}に何人いるのか分かりません`,
        why: () =>
          'メールソフトがリストをTo・Ccに展開すると、リストの全員がお互いのアドレスを見られるようになります。',
        advice: (it) =>
          it.bccShownBy
            ? APART_JA[it.bccShownBy]
            : 'リストをBccへ移すか、アドレス帳でリストの中身を確かめてください。',
      },
    },
    options: {
      askParties: 'お互いに見える社外の相手が、この数の組織・個人になったら確認します。',
      askAddresses: 'お互いに見える社外のアドレスが、2以上の組織・個人にわたってこの数になったら確認します。',
      blockParties: 'お互いに見える社外の相手が、この数の組織・個人になったら送信を止めます。',
      askVisible: 'お互いに見える社外のアドレスが、1つの組織だけでもこの数になったら確認します。',
      blockVisible: 'お互いに見える社外のアドレスが、1つの組織だけでもこの数になったら送信を止めます。',
      askColleagues: '社内の人のアドレスが、リストを使わずにこの数だけTo・Ccに並んだら確認します。',
      blockPersonal: 'お互いに見える個人のアドレスが、この数になったら送信を止めます。',
      move: 'だれをBccへ移すか。externals：社外の宛先、everyone：全員、by-level：確認のときは社外、止めるときは全員（画面で選び直せます）。',
      placeholder: 'Toが空になるときに入れるアドレス。指定がなければ差出人のアドレスを入れます。',
    },
  },
  en: {
    title: 'Many visible recipients',
    summary: "Notices a mail that shows strangers one another's addresses in To and Cc.",
    grades: {
      'many-personal': exposureEn(
        'must-move',
        (it) =>
          `${it.personal === it.people ? 'All of them use' : `${it.personal} of them use`} private addresses ` +
          '(free mail, mobile phone or internet provider). ' +
          'Everyone who gets the mail learns the addresses in To and Cc, and that cannot be undone.',
      ),
      'very-many-parties': exposureEn(
        'must-move',
        (it) =>
          `They are ${it.parties} different organisations or private people. ` +
          'Everyone who gets the mail learns the addresses in To and Cc, and that cannot be undone.',
      ),
      'very-many-visible': exposureEn(
        'must-move',
        () =>
          'People at one domain may be strangers, too: students, members, residents. ' +
          'Everyone who gets the mail learns the addresses in To and Cc, and that cannot be undone.',
      ),
      'several-parties': exposureEn(
        'may-stay',
        (it) =>
          `They are ${it.parties} different organisations or private people, who may not know one another. ` +
          'Everyone who gets the mail sees the addresses in To and Cc.',
      ),
      'many-addresses': exposureEn(
        'may-stay',
        (it) =>
          `They belong to ${it.parties} different organisations or private people, who may not know one another. ` +
          'Everyone who gets the mail sees the addresses in To and Cc.',
      ),
      'many-visible': exposureEn(
        'may-stay',
        () =>
          'People at one domain may be strangers, too: students, members, residents. ' +
          'Everyone who gets the mail sees the addresses in To and Cc.',
      ),
      'many-colleagues': {
        found: (it) => `${quantity(it.people, 'colleague', 'colleagues')} stand in To and Cc by name`,
        why: () =>
          'If they are students or members who do not know one another, everyone learns every address. Among colleagues a distribution list is the usual way.',
        advice: () =>
          'If they are all colleagues, the mail can go as it is. If some do not know one another, move them to Bcc.',
      },
      'unknown-size': {
        found: (it) =>
          `Nobody can tell how many people are in ${enumeration(it.lists.map((name) => `“${name}”`))}`,
        why: () =>
          "When the mail program expands a list into To or Cc, everyone in it sees everyone else's address.",
        advice: (it) =>
          it.bccShownBy
            ? APART_EN[it.bccShownBy]
            : `Move the ${it.lists.length === 1 ? 'list' : 'lists'} to Bcc, or look in the address book who is in there.`,
      },
    },
    options: {
      askParties: 'Ask when so many external organisations and private people can see one another.',
      askAddresses:
        'Ask when so many external addresses, of at least 2 organisations or private people, can see one another.',
      blockParties:
        'Stop the mail when so many external organisations and private people can see one another.',
      askVisible: 'Ask when so many external addresses can see one another, even of one organisation.',
      blockVisible:
        'Stop the mail when so many external addresses can see one another, even of one organisation.',
      askColleagues: 'Ask when so many colleagues stand in To and Cc by name instead of by a list.',
      blockPersonal: 'Stop the mail when so many private addresses can see one another.',
      move: 'Whom to move to Bcc. externals: the external recipients; everyone: all of them; by-level: externals when asking, everyone when stopping (the sender may switch).',
      placeholder: 'The address for a To field that would be empty; if not set, the From address.',
    },
  },
};

const APART_JA = {
  encryption:
    'このメールは暗号化されるので、Bccに入れても、だれに送ったかが受け取った人に分かります。別々のメールに分けて送ってください。',
  signature:
    'お使いの版のメールソフトは、電子署名の中にBccのアドレスも書き込むので、Bccに入れても隠せません。編集に戻って電子署名をやめ、もう一度［送信］を押すと、Bccへ移せます。署名が必要なときは、別々のメールに分けて送ってください。',
};
const APART_EN = {
  encryption:
    'This mail is encrypted, so Bcc would hide nobody: the recipients can be read from the encryption keys. Send separate mails instead.',
  signature:
    'This version of the mail program writes the Bcc addresses into the digital signature, so Bcc would hide nobody. Go back, switch the signature off and press Send again: then they can be moved to Bcc. If it has to be signed, send separate mails.',
};

const ADVICE_JA = {
  'must-move': 'Bccへ移してから送ってください。ほかの人のアドレスは見えなくなります。',
  'may-stay':
    'Bccへ移すと、ほかの人のアドレスは見えなくなります。全員が知り合いだと分かっているときは、このままで構いません。',
};
const ADVICE_EN = {
  'must-move': "Move them to Bcc before you send: then nobody sees the others' addresses.",
  'may-stay':
    "Move them to Bcc, and nobody sees the others' addresses. If you know that they all know one another, they may stay where they are.",
};

const REPLY_TO_JA = '返信を受け取る必要のない人を、返信先から外してください。';
const REPLY_TO_EN = 'Take out of Reply-To whoever need not get the answers.';
const AND_REPLY_TO_JA = '返信先のアドレスは、Bccへ移しても見えたままです。';
const AND_REPLY_TO_EN = 'A move to Bcc does not hide what stands in Reply-To.';

function exposureJa(advice: keyof typeof ADVICE_JA, why: (it: Facts) => string): Words<Facts> {
  return {
    found: (it) =>
      it.replyTo === it.people
        ? `返信先（Reply-To）の${it.people}人のアドレスが、受け取った全員に見える状態です`
        : `${it.joining ? 'やり取りに新しく加わる' : ''}${it.outside ? '社外の' : ''}${it.people}人が、お互いのアドレスを見られる状態です`,
    why: (it) =>
      why(it) +
      (it.replyTo > 0
        ? `返信先（Reply-To）に入れたアドレスも、Bccの人を含む全員に見えます（${it.replyTo}件）。`
        : ''),
    advice: (it) => {
      if (it.replyTo === it.people) return REPLY_TO_JA;
      return (
        (it.bccShownBy ? APART_JA[it.bccShownBy] : ADVICE_JA[advice]) +
        (it.replyTo > 0 ? `${AND_REPLY_TO_JA}${REPLY_TO_JA}` : '')
      );
    },
  };
}

function exposureEn(advice: keyof typeof ADVICE_EN, why: (it: Facts) => string): Words<Facts> {
  return {
    found: (it) =>
      it.replyTo === it.people
        ? `Everyone who gets the mail sees the addresses of ${it.people} people in Reply-To`
        : `${quantity(it.people, 'person', 'people')}${it.outside ? ' outside your organisation' : ''}` +
          `${it.joining ? ', new to this conversation,' : ''} can see each other's addresses`,
    why: (it) =>
      why(it) +
      (it.replyTo > 0
        ? ` Those in Reply-To (${it.replyTo}) are seen by everyone too, even by people in Bcc.`
        : ''),
    advice: (it) => {
      if (it.replyTo === it.people) return REPLY_TO_EN;
      return (
        (it.bccShownBy ? APART_EN[it.bccShownBy] : ADVICE_EN[advice]) +
        (it.replyTo > 0 ? ` ${AND_REPLY_TO_EN} ${REPLY_TO_EN}` : '')
      );
    },
  };
}
