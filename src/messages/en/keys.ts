import { defineMessages } from '../define-messages';

/** The keys of a keyboard as they are printed on it. */
export const keys = defineMessages({
  names: {
    ' ': 'Space',
    '-': '−',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    End: 'End',
    Enter: 'Enter',
    Escape: 'Esc',
    Home: 'Home',
    PageDown: 'Page Down',
    PageUp: 'Page Up',
  } as { readonly [key: string]: string },
  withShift: ({ key }: { key: string }) => `Shift ${key}`,
});
