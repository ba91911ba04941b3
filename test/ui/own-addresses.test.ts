// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountOwnAddresses, type OwnAddresses } from '../../src/ui/options/own-addresses.tsx';

afterEach(() => {
  document.body.replaceChildren();
});

describe('The page of a person’s own addresses', () => {
  test('keeps what is typed, one address a line, and says so.', async () => {
    const onChange = vi.fn<OwnAddresses['onChange']>().mockResolvedValue();
    const page = shown({ onChange });
    type(page, ' me@second.example \n\ninfo@shared.example');
    await vi.waitFor(() => expect(page.textContent).toContain('used from the next Send on'));
    expect(onChange).toHaveBeenCalledWith(['me@second.example', 'info@shared.example']);
  });

  test.each([
    ['second.example', '“second.example” cannot be read as an address'],
    [Array.from({ length: 21 }, (_, index) => `me${index}@x.example`).join('\n'), 'room for 20 addresses'],
  ])('keeps nothing that it cannot use: %s.', (typed, says) => {
    const onChange = vi.fn<OwnAddresses['onChange']>().mockResolvedValue();
    const page = shown({ onChange });
    type(page, typed);
    return vi.waitFor(() => {
      expect(page.querySelector('[role=alert]')?.textContent).toContain(says);
      expect(page.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
      expect(onChange).not.toHaveBeenCalled();
    });
  });

  test('says that all is as before where it could not be kept.', async () => {
    const page = shown({ onChange: () => Promise.reject(new Error('no')) });
    type(page, 'me@second.example');
    await vi.waitFor(() => expect(page.textContent).toContain('could not be saved'));
  });

  test('has no list where the organisation leaves no own settings, and says why.', () => {
    const page = shown({ isDecided: true });
    expect(page.querySelector('textarea')).toBeNull();
    expect(page.textContent).toContain('leaves no settings of your own');
  });

  test('gives its reason before it asks to see the accounts, and asks in the press itself.', async () => {
    const onAsk = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
    const onGiveBack = vi.fn<() => Promise<void>>().mockResolvedValue();
    const page = shown({ accounts: { addresses: undefined, onAsk, onGiveBack } });
    expect(page.textContent).toContain('It reads no mail');
    page.querySelector('button')?.click();
    expect(onAsk).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(page.textContent).toContain('Not allowed'));
    const allowed = shown({ accounts: { addresses: 3, onAsk, onGiveBack } });
    expect(allowed.textContent).toContain('3 addresses');
    allowed.querySelector('button')?.click();
    expect(onGiveBack).toHaveBeenCalledOnce();
  });

  test('forgets the addresses that mail was sent from.', async () => {
    const onForgetUsed = vi.fn<() => Promise<void>>().mockResolvedValue();
    const page = shown({ used: 2, onForgetUsed });
    [...page.querySelectorAll('button')].find((one) => /Forget 2/.test(one.textContent))?.click();
    await vi.waitFor(() => expect(page.textContent).toContain('are forgotten'));
    expect(onForgetUsed).toHaveBeenCalledOnce();
  });
});

function shown(more: Partial<OwnAddresses>): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  mountOwnAddresses(root, {
    language: 'en',
    listed: [],
    isDecided: false,
    used: 0,
    onChange: () => Promise.resolve(),
    ...more,
  });
  return root;
}

function type(page: HTMLElement, text: string): void {
  const field = page.querySelector('textarea');
  if (!field) throw new Error('There is no list.');
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
