import { ENGLISH_SENDER, type Incident, people, SENDER } from './incident.ts';

const SHEET = 'https://docs.google.com/spreadsheets/d/1QwErTyUiOpAsDfGhJkLzXcVbNm/edit?usp=drive_link';
const FORM = 'https://docs.google.com/forms/d/1QwErTyUiOpAsDfGhJkLzXcVbNm';
const VIEW = 'https://docs.google.com/forms/d/e/1FAIpQLSfQwErTyUiOp/viewform';
const GUEST = ['okuda@nagisa-shoji.co.jp'];

/** Links that show people to whoever has them. */
export const LINKS: readonly Incident[] = [
  link('the-edit-view-instead-of-the-form', {
    to: [SENDER],
    bcc: people(30, ['gmail.com', 'docomo.ne.jp'], true),
    text: `海辺の清掃にお申し込みの皆様\n\n当日の集合場所を、こちらからお選びください。\n${SHEET}`,
    cured: `海辺の清掃にお申し込みの皆様\n\n当日の集合場所を、こちらからお選びください。\n${VIEW}`,
  }),
  link('the-answers-instead-of-the-form', {
    to: GUEST,
    text: `奥田様\n\nアンケートにご協力をお願いいたします。\n${FORM}/edit#responses`,
    cured: `奥田様\n\nアンケートにご協力をお願いいたします。\n${VIEW}`,
  }),
  link('the-analysis-of-an-office-form', {
    from: ENGLISH_SENDER,
    to: ['jo@calderandsons.co.uk'],
    text: 'Hello Jo,\n\nplease tell us which workshop you prefer:\nhttps://forms.office.com/Pages/AnalysisPage.aspx?AnalyzerToken=abc&id=def',
    cured: 'Hello Jo,\n\nplease tell us which workshop you prefer:\nhttps://forms.office.com/r/aBcDeFgHiJ',
  }),
  link('a-roster-in-sharepoint', {
    to: GUEST,
    text: '奥田様\n\n受講者名簿を共有します。\nhttps://minatomachi.sharepoint.com/:x:/s/soumu/EaBcDeFgHiJkLm?e=xyz',
    cured:
      '奥田様\n\n受講案内を共有します。\nhttps://minatomachi.sharepoint.com/:b:/s/soumu/EaBcDeFgHiJkLm?e=xyz',
  }),
  link('a-guest-list-in-dropbox', {
    from: ENGLISH_SENDER,
    to: ['jo@calderandsons.co.uk'],
    text: 'Hello Jo,\n\nhere it is:\nhttps://www.dropbox.com/scl/fi/abc123/guest_list_2026.xlsx?rlkey=x',
    cured: 'Hello Jo,\n\nhere it is:\nhttps://www.dropbox.com/scl/fi/abc123/floor_plan_2026.pdf?rlkey=x',
  }),
  link('a-list-of-applicants-whose-name-is-in-the-path', {
    to: GUEST,
    text: '奥田様\n\nお送りします。\nhttps://1drv.ms/x/c/abc/%E7%94%B3%E8%BE%BC%E8%80%85%E4%B8%80%E8%A6%A7?e=1',
    cured: '奥田様\n\nお送りします。\nhttps://1drv.ms/b/c/abc/%E6%A1%88%E5%86%85%E5%9B%B3?e=1',
  }),
];

function link(
  name: string,
  of: {
    readonly from?: string;
    readonly to: readonly string[];
    readonly bcc?: readonly string[];
    readonly text: string;
    readonly cured: string;
  },
): Incident {
  const { from = SENDER, to, bcc = [], text, cured } = of;
  return {
    rules: ['shared-link'],
    mail: { name: `link-${name}`, from, to, bcc, subject: 'ご案内 Information', body: text },
    twin: { body: cured },
  };
}
