import { linesOf } from './body-lines.ts';
import { hasPeopleList } from './people-list.ts';

/**
 * A link to something that lies elsewhere and can be read, or changed, by whoever has the link.
 * - `answers`: what people answered to a form;
 * - `editable`: a document in the view in which it can be changed;
 * - `file`: a shared file or folder.
 */
export interface SharedLink {
  readonly kind: 'answers' | 'editable' | 'file';
  /** Who holds it, as people call it. */
  readonly service: string;
  /** Its path, or the words beside it, say that it is a list of people. */
  readonly isPeople: boolean;
  /** They say that it is some list. */
  readonly isList: boolean;
}

/** The shared links in a text, each once; the time it takes grows with the text's length only. */
export function sharedLinksIn(text: string): readonly SharedLink[] {
  const found = new Map<string, SharedLink>();
  const lines = linesOf(text);
  lines.forEach((line, index) => {
    for (const written of line.match(ADDRESS) || []) {
      const address = behindCheck(written);
      const form = FORMS.find(({ pattern }) => pattern.test(address));
      if (!form || found.has(address)) continue;
      const beside = `${lines[index - 1] || ''}\n${line.replace(written, ' ')}\n${readable(address)}`;
      found.set(address, {
        kind: form.kind,
        service: form.service,
        isPeople: hasPeopleList(beside.slice(0, LONGEST)),
        isList: LIST.test(beside.slice(0, LONGEST)),
      });
    }
  });
  return Array.from(found.values());
}

/** Where a link leads that a mail service has wrapped to check it: people copy such links out of mail they got. */
function behindCheck(address: string): string {
  const wrapped =
    /^https?:\/\/(?:[\w-]{1,63}\.safelinks\.protection\.outlook\.com\/[^?]*|www\.google\.com\/url)\?(?:[^#]*&)?(?:url|q)=(https?%3A[^&#]+)/i.exec(
      address,
    );
  try {
    return wrapped?.[1] === undefined ? address : decodeURIComponent(wrapped[1]);
  } catch {
    return address;
  }
}

/** Characters that are looked at beside a link. */
const LONGEST = 1_000;
const ADDRESS = /https?:\/\/[^\s<>"'「」『』（）、。]{8,600}/gi;

/** What the path says once its percent signs are read; a broken one stays as it is. */
function readable(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(path).replace(/[+_-]/g, ' ');
  } catch {
    return path;
  }
}

/** Where a link leads, by the forms that the services themselves hand out. */
const FORMS: readonly {
  readonly kind: SharedLink['kind'];
  readonly service: string;
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'answers',
    service: 'Google Forms',
    pattern: /^https?:\/\/docs\.google\.com\/forms\/(?:u\/\d+\/)?d\/[^/]+\/(?:edit#responses|viewanalytics)/i,
  },
  {
    kind: 'editable',
    service: 'Google Forms',
    pattern: /^https?:\/\/docs\.google\.com\/forms\/(?:u\/\d+\/)?d\/[^/]+\/edit/i,
  },
  {
    kind: 'answers',
    service: 'Microsoft Forms',
    pattern:
      /^https?:\/\/forms\.(?:office|microsoft|cloud\.microsoft)(?:\.com)?\/[^?#]*(?:analysis|results)/i,
  },
  {
    kind: 'editable',
    service: 'Microsoft Forms',
    pattern: /^https?:\/\/forms\.(?:office|microsoft|cloud\.microsoft)(?:\.com)?\/[^?#]*design/i,
  },
  {
    kind: 'editable',
    service: 'Google',
    pattern:
      /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?(?:spreadsheets|document|presentation)\/(?:u\/\d+\/)?d\/[^/]+\/edit/i,
  },
  {
    kind: 'file',
    service: 'Google',
    pattern:
      /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?(?:spreadsheets|document|presentation)\/(?:u\/\d+\/)?d\//i,
  },
  {
    kind: 'editable',
    service: 'SharePoint',
    pattern: /^https?:\/\/[\w-]{1,63}\.sharepoint\.(?:com|us|cn)\/:[xwpo]:\//i,
  },
  {
    kind: 'file',
    service: 'SharePoint',
    pattern: /^https?:\/\/[\w-]{1,63}\.sharepoint\.(?:com|us|cn)\/:[bfvui]:\//,
  },
  {
    kind: 'editable',
    service: 'OneDrive',
    pattern: /^https?:\/\/(?:1drv\.ms\/[xwpo]\/|onedrive\.live\.com\/(?:edit|:[xwpo]:))/i,
  },
  { kind: 'file', service: 'OneDrive', pattern: /^https?:\/\/(?:1drv\.ms\/|onedrive\.live\.com\/)/i },
  {
    kind: 'file',
    service: 'Google Drive',
    pattern: /^https?:\/\/drive\.google\.com\/(?:file\/d\/|open\?|drive\/(?:u\/\d+\/)?folders\/)/i,
  },
  {
    kind: 'file',
    service: 'Box',
    pattern: /^https?:\/\/(?:[\w-]{1,63}\.)?(?:app\.)?box\.com\/(?:s|file|folder|shared)\//i,
  },
  { kind: 'file', service: 'Dropbox', pattern: /^https?:\/\/(?:www\.)?dropbox\.com\/(?:s|sh|scl|t)\//i },
];

const LIST = /一覧|リスト|台帳|管理表|\b(?:lists?|register|responses)\b/i;
