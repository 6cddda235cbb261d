/**
 * A command and the keys that give it. One table of these a view is what its handler obeys, what its help lists and
 * what `aria-keyshortcuts` tells.
 */
export interface KeyBinding<Command extends string = string> {
  readonly command: Command;
  /** `KeyboardEvent.key` of each; letters in lower case, and `digit` for 1 to 9. */
  readonly keys: readonly string[];
  /** Whether Shift must be held, or may be; where absent it must not, but to reach a character. */
  readonly shift?: 'required' | 'allowed';
  /** Whether it is given again and again while the key is held down. */
  readonly repeats?: boolean;
  /** Whether it acts in a field too: nobody types it there, as only clickers send it. */
  readonly actsInFields?: boolean;
  /** What it does, for the list of keys. */
  readonly does: string;
}

/** Stands for the keys 1 to 9 in a binding. */
export const digit = '1–9';

/** A key pressed, as a table understands it. */
export interface PressedKey<Command extends string> {
  readonly binding: KeyBinding<Command>;
  /** Which of 1 to 9, where the binding is of digits. */
  readonly digit: number | undefined;
}

/**
 * The binding that a key press meets: by the character that the keyboard's layout gives, then by the key's place, so
 * that the digits of an AZERTY keyboard, and the letters of one for another script, act too. None with Ctrl, Alt or
 * Meta, which are the browser's, nor where a held key repeats what is not to be repeated.
 */
export function pressedKey<Command extends string>(
  bindings: readonly KeyBinding<Command>[],
  event: KeyboardEvent,
): PressedKey<Command> | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return undefined;
  for (const candidate of candidates(event)) {
    const binding = bindings.find((each) => meets(each, candidate));
    if (binding) return { binding, digit: candidate.digit };
  }
  return undefined;
}

/** The value of `aria-keyshortcuts` for a binding; of its digits the one given. */
export function ariaShortcuts(binding: KeyBinding, number?: number): string {
  const prefix = binding.shift === 'required' ? 'Shift+' : '';
  return binding.keys
    .flatMap((key) => (key === digit ? (number === undefined ? [] : [String(number)]) : [key]))
    .map((key) => `${prefix}${key === ' ' ? 'Space' : key}`)
    .join(' ');
}

/** What a key may stand for, the likeliest first. */
interface Candidate {
  readonly key: string;
  readonly digit?: number;
  /** Whether Shift is held, and not merely to reach the character. */
  readonly shift: boolean;
}

function candidates(event: KeyboardEvent): Candidate[] {
  const { key, code, shiftKey } = event;
  const onNumpad = /^Numpad([1-9])$/.exec(code)?.[1];
  // Windows sends Shift with a digit of the number pad as the key's other meaning, such as End, and without the Shift.
  if (onNumpad && key.length > 1 && event.getModifierState('NumLock')) {
    return [{ key: digit, digit: Number(onNumpad), shift: true }];
  }
  const value = digitValue(key);
  if (value !== undefined) {
    return value === 0 ? [{ key: '0', shift: shiftKey }] : [{ key: digit, digit: value, shift: shiftKey }];
  }
  const isCharacter = key !== ' ' && [...key].length === 1;
  const found: Candidate[] = [
    { key: isCharacter ? key.toLowerCase() : key, shift: shiftKey && !isCharacter },
  ];
  const place = /^(?:Digit([0-9])|Key([A-Z]))$/.exec(code);
  if (place?.[1] === '0') found.push({ key: '0', shift: shiftKey });
  else if (place?.[1]) found.push({ key: digit, digit: Number(place[1]), shift: shiftKey });
  // A Latin letter is meant as what it is, wherever the layout has it.
  else if (place?.[2] && isOfOtherScript(key)) found.push({ key: place[2].toLowerCase(), shift: false });
  return found;
}

function meets({ keys, shift }: KeyBinding, candidate: Candidate): boolean {
  if (!keys.includes(candidate.key)) return false;
  return shift === 'allowed' || candidate.shift === (shift === 'required');
}

/** The value of a decimal digit of any script: Unicode has each script's ten in a row. */
function digitValue(key: string): number | undefined {
  if (!/^\p{Nd}$/u.test(key)) return undefined;
  const at = key.codePointAt(0) as number;
  let zero = at;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (at - zero) % 10;
}

function isOfOtherScript(key: string): boolean {
  return /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
}
