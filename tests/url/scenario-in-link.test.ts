import { deflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { packScenario, unpackScenario } from '../../src/url/scenario-in-link';
import { addressIn, scenarioOf, withEmbeddedScenario } from '../../src/url/scenario-of-address';
import { smallText } from '../scenario/check/small-scenario';

const packed = (text: string | Uint8Array) => deflateRawSync(text).toString('base64url');
/** Text that no compression makes shorter. */
const noise = (length: number) => {
  let seed = 1;
  const letters = Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  });
  return letters.join('');
};

describe('a scenario in a link', () => {
  it('comes out to the letter as it went in', async () => {
    const text = smallText.replace('A sale', 'Über 𝒻our “boats”');
    const code = await packScenario(text);
    expect(code).toMatch(/^[\w-]{100,8000}$/);
    expect(await unpackScenario(code ?? '')).toEqual({ ok: true, value: text });
  });

  it.each([0, 1, 2, 3, 4, 5])('comes out to the letter, %s letters as another', async (length) => {
    const code = await packScenario(noise(length));
    expect(code).toMatch(/^[\w-]+$/);
    expect(await unpackScenario(code ?? '')).toEqual({ ok: true, value: noise(length) });
  });

  it('is neither carried nor opened by a browser that cannot compress', async () => {
    const code = packed(smallText);
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await packScenario(smallText)).toBeUndefined();
    expect(await unpackScenario(code)).toEqual({
      ok: false,
      problem: 'This browser cannot open a scenario from a link. Ask for its file.',
    });
    vi.unstubAllGlobals();
  });

  it('of 8,000 letters is opened, and of more is not', async () => {
    // Stored as it is, with five bytes before it; four letters hold three bytes.
    const stored = (length: number) => deflateRawSync(noise(length), { level: 0 }).toString('base64url');
    expect(stored(5_995)).toHaveLength(8_000);
    expect(await unpackScenario(stored(5_995))).toEqual({ ok: true, value: noise(5_995) });
    expect(await unpackScenario(stored(5_996))).toEqual({
      ok: false,
      problem: 'The scenario in this link is cut short or damaged. Ask for its file.',
    });
  });

  it('that would make the link longer than 8,000 characters is not carried', async () => {
    expect(await packScenario(noise(9_000))).toBeUndefined();
    const code = await packScenario(smallText);
    expect(await packScenario(smallText, 8_000 - (code?.length ?? 0))).toBe(code);
    expect(await packScenario(smallText, 8_001 - (code?.length ?? 0))).toBeUndefined();
  });

  it('that would unpack to more than a file may have is refused', async () => {
    const bomb = packed('a'.repeat(4_000_000));
    expect(bomb.length).toBeLessThan(8_000);
    expect(await unpackScenario(bomb)).toEqual({
      ok: false,
      problem: 'The scenario in this link is larger than a scenario may be.',
    });
    expect(await unpackScenario(packed('a'.repeat(1_000_000)))).toMatchObject({ ok: true });
  });

  it.each([
    ['empty', ''],
    ['cut short', packed(smallText).slice(0, -200)],
    ['of other letters', 'a b&c'],
    ['of a length that base64 never has', 'aaaaa'],
    ['no compressed text', Buffer.from('just words').toString('base64url')],
    ['no text in UTF-8', packed(Uint8Array.of(0xff, 0xfe, 0xfd))],
    ['longer than a link', 'a'.repeat(8_001)],
  ])('is refused where it is %s', async (_, code) => {
    expect(await unpackScenario(code)).toEqual({
      ok: false,
      problem: 'The scenario in this link is cut short or damaged. Ask for its file.',
    });
  });
});

describe('an address', () => {
  it('says which scenario it is for and what it carries', () => {
    expect(scenarioOf('#/map?s=my.own-2.13&w=abcd&d=Q_-9')).toEqual({ id: 'my.own-2', packed: 'Q_-9' });
    expect(scenarioOf('#/map')).toEqual({});
    expect(scenarioOf('')).toEqual({});
    expect(scenarioOf('#/%E0%A4%A?%E0%A4%A')).toEqual({});
  });

  it('is for the same place in a copy of its scenario', () => {
    const link = withEmbeddedScenario('#/map?s=small.1&w=abcd&a=Zu,8h', 'Q_-9');
    expect(addressIn({ id: 'small-2', version: 3 }, link)).toBe('#/map?s=small-2.3&w=abcd&a=Zu,8h');
    expect(addressIn({ id: 'small', version: 1 }, '')).toBe('#/?s=small.1');
  });
});
