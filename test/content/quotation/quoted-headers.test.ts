import { expect, test } from 'vitest';
import { quotedHeadersOf } from '../../../src/content/quotation/quoted-headers.ts';

test('The headers of the first quoted mail are read, a To field of several lines whole.', () => {
  const body = [
    'Fine.',
    '',
    '-----Original Message-----',
    'From: Sato <sato@office.example>',
    'Sent: Friday, November 20, 2026 10:00 AM',
    'To: Tanaka <tanaka@customer.example>;',
    ' Suzuki <suzuki@customer.example>',
    'Cc: ito@customer.example',
    'Subject: Offer',
    '',
    'From: Older <older@office.example>',
    'To: nobody@office.example',
    'Subject: Older',
  ];
  expect(quotedHeadersOf(body.join('\r\n'))).toEqual({
    from: 'Sato <sato@office.example>',
    to: 'Tanaka <tanaka@customer.example>; Suzuki <suzuki@customer.example>',
    cc: 'ito@customer.example',
  });
});

test('Japanese headers in bold type are read, and a header that is not there is empty.', () => {
  const body = '*差出人:* 佐藤 花子\n*送信日時:* 2026年11月20日 10:00\n*宛先:* 田中 太郎; 鈴木\n*件名:* 見積';
  expect(quotedHeadersOf(body)).toEqual({ from: '佐藤 花子', to: '田中 太郎; 鈴木', cc: '' });
});

test.each([
  ['a mail without a quote', 'Fine.'],
  ['a quote with marks', 'On 2026/11/20, Sato wrote:\n> Fine.'],
  ['a journey', 'From: Tokyo\nTo: Osaka\nDate: Friday'],
  ['a line that only begins so', 'To: be or not to be'],
])('There are no headers in %s.', (_what, body) => {
  expect(quotedHeadersOf(body)).toBeUndefined();
});
