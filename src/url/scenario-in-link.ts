import { limits } from '../scenario/check/limits';
import { err, ok, type Result } from '../scenario/result';
import { maxLinkLength } from './scenario-of-address';

const damaged = 'The scenario in this link is cut short or damaged. Ask for its file.';

/**
 * A scenario file's text for a link's `d=`: compressed, in letters an address needs no escapes for. Nothing where
 * the link would be longer than 8,000 characters, or the browser cannot compress.
 * @param others how many characters the rest of the link has
 */
export async function packScenario(text: string, others = 0): Promise<string | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const code = base64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
  return others + code.length <= maxLinkLength ? code : undefined;
}

/**
 * The text that a link carries, or why there is none, in a sentence. It may come from anywhere: unpacking stops at a
 * scenario file's greatest size, however large the rest would be.
 */
export async function unpackScenario(code: string): Promise<Result<string, string>> {
  if (typeof DecompressionStream === 'undefined') {
    return err('This browser cannot open a scenario from a link. Ask for its file.');
  }
  if (code.length > maxLinkLength || !/^[\w-]+$/.test(code)) return err(damaged);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    const packed = new Blob([bytesOf(code)]).stream();
    const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      parts.push(read.value);
      size += read.value.length;
      if (size <= limits.bytes) continue;
      await reader.cancel();
      return err('The scenario in this link is larger than a scenario may be.');
    }
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer()));
  } catch {
    return err(damaged);
  }
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws {DOMException} where the code is base64url cut short */
function bytesOf(code: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
