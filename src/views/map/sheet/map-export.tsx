import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import publicSans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
import { type ComponentProps, createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Scenario } from '../../../scenario/types';
import { ScenarioProvider } from '../../../ui/scenario-context';
import { MapSheet } from './map-sheet';

type Sheet = Omit<ComponentProps<typeof MapSheet>, 'sheet'>;

/** What of a drawing's style is carried into its file. */
const carried = [
  'color',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
] as const;

/** A picture has no more pixels a side than browsers draw. */
const longestSide = 8192;

/**
 * A map as an SVG file that stands alone: light, its fonts inside.
 * @throws Error where a font cannot be fetched
 */
export async function mapAsSvg(scenario: Scenario, sheet: Sheet): Promise<Blob> {
  return new Blob([await drawn(scenario, sheet)], { type: 'image/svg+xml' });
}

/**
 * A map as a PNG file at twice its size, or as near to that as a browser draws.
 * @throws Error where it cannot be drawn
 */
export async function mapAsPng(scenario: Scenario, sheet: Sheet): Promise<Blob> {
  const url = URL.createObjectURL(await mapAsSvg(scenario, sheet));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, longestSide / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function drawn(scenario: Scenario, sheet: Sheet): Promise<string> {
  const fonts = await Promise.all([
    embedded('Newsreader Variable', newsreader),
    embedded('Public Sans Variable', publicSans),
  ]);
  const holder = document.createElement('div');
  holder.className = 'visually-hidden';
  document.body.append(holder);
  const root = createRoot(holder);
  const ref = createRef<SVGSVGElement>();
  try {
    flushSync(() =>
      root.render(
        <ScenarioProvider scenario={scenario}>
          <MapSheet {...sheet} sheet={ref} />
        </ScenarioProvider>,
      ),
    );
    if (!ref.current) throw new Error('the map was not drawn');
    carryStyle(ref.current);
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = fonts.join('\n');
    const text = new XMLSerializer().serializeToString(ref.current);
    const styled = new XMLSerializer().serializeToString(style);
    return text.replace(/>/, `>${styled}`);
  } finally {
    root.unmount();
    holder.remove();
  }
}

/** Writes what the stylesheets make of each element into the element, since no stylesheet goes with the file. */
function carryStyle(svg: SVGSVGElement): void {
  const elements = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const styles = elements.map((element) => {
    const computed = getComputedStyle(element);
    return carried.map((name) => [name, computed.getPropertyValue(name)] as const);
  });
  elements.forEach((element, index) => {
    const own = styles[index] ?? [];
    const above = styles[elements.indexOf(element.parentElement as unknown as SVGElement)];
    own.forEach(([name, value], at) => {
      // What is inherited need not be said again; opacity and strokes of groups are not inherited as seen.
      const isInherited = name !== 'opacity' && above?.[at]?.[1] === value;
      if (value && !isInherited) element.setAttribute(name, value);
    });
    element.removeAttribute('class');
    for (const name of element.getAttributeNames())
      if (name.startsWith('data-')) element.removeAttribute(name);
  });
}

async function embedded(family: string, url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status} for a font`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)})}`;
}
