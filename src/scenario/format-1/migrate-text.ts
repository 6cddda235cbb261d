import { applyEdits, type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { format } from '../schema';
import { documentId, hueNames, languageBefore, lastOfEach } from './migrate';

/**
 * The text of a format 1 file in the present format: what `migrate` makes of it, by the fewest changes, so that its
 * author's lines, spaces and order stay.
 * @param text of a file that `format1Schema` reads
 */
export function migrateText(text: string): string {
  const root = parseTree(text.replace(/^\uFEFF/, ' ')) as Node;
  return applyEdits(text, [
    replaced(valueAt(root, 'format'), JSON.stringify(format)),
    ...withLanguage(root, text),
    ...asSources(root, text),
    ...listed(root, 'outcomes').flatMap((outcome) => [
      ...withHueNamed(outcome),
      ...withMeaningsTold(outcome, text),
    ]),
  ]);
}

function withLanguage(root: Node, text: string): Edit[] {
  const asOf = propertyOf(root, 'asOf');
  const line = `,${spaceBefore(asOf, text)}"language"${colonOf(asOf, text)}${JSON.stringify(languageBefore)}`;
  return [inserted(endOf(asOf), line)];
}

function asSources(root: Node, text: string): Edit[] {
  const source = propertyOf(root, 'source');
  const [key, value] = source.children as [Node, Node];
  const first = value.children?.[0] as Node;
  const id = `"id"${colonOf(first, text)}${JSON.stringify(documentId)},${spaceBefore(first, text)}`;
  return [
    replaced(key, '"sources"'),
    inserted(value.offset, '['),
    inserted(first.offset, id),
    inserted(endOf(value), ']'),
  ];
}

function withHueNamed(outcome: Node): Edit[] {
  const hue = valueAt(outcome, 'hue');
  return [replaced(hue, JSON.stringify(hueNames[hue.value as keyof typeof hueNames]))];
}

function withMeaningsTold(outcome: Node, text: string): Edit[] {
  const meanings = listed(outcome, 'meaning');
  const kept = new Set(
    lastOfEach(meanings.map((meaning) => ({ interest: String(valueAt(meaning, 'interest').value) }))),
  );
  return meanings.flatMap((meaning, index) => {
    if (kept.has(index)) return toldInAccount(meaning, text);
    // The last of an interest is kept, so one follows.
    const next = meanings[index + 1] as Node;
    return [{ offset: meaning.offset, length: next.offset - meaning.offset, content: '' }];
  });
}

/** Puts a meaning's text and basis into an account of one passage. */
function toldInAccount(meaning: Node, text: string): Edit[] {
  const properties = meaning.children ?? [];
  const told = [propertyOf(meaning, 'text'), propertyOf(meaning, 'basis')].sort(
    (a, b) => a.offset - b.offset,
  ) as [Node, Node];
  const [first, last] = told;
  const account = `"account"${colonOf(first, text)}`;
  if (properties.indexOf(last) === properties.indexOf(first) + 1) {
    return [inserted(first.offset, `${account}[{ `), inserted(endOf(last), ' }]')];
  }
  const written = (property: Node) => text.slice(property.offset, endOf(property));
  const others = properties.filter((property) => property !== first && property !== last).map(written);
  const passage = `${account}[{ ${told.map(written).join(', ')} }]`;
  const start = (properties[0] as Node).offset;
  const content = [...others, passage].join(`,${spaceBefore(properties[0] as Node, text)}`);
  return [{ offset: start, length: endOf(properties.at(-1) as Node) - start, content }];
}

function listed(node: Node, key: string): Node[] {
  return valueAt(node, key).children ?? [];
}

function valueAt(node: Node, key: string): Node {
  return findNodeAtLocation(node, [key]) as Node;
}

function propertyOf(node: Node, key: string): Node {
  return valueAt(node, key).parent as Node;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** The spaces and line breaks before a property. */
function spaceBefore({ offset }: Node, text: string): string {
  let start = offset;
  while (/\s/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

/** The colon of a property as its author sets it. */
function colonOf({ children }: Node, text: string): string {
  const [key, value] = children as [Node, Node];
  return text.slice(endOf(key), value.offset);
}

function inserted(offset: number, content: string): Edit {
  return { offset, length: 0, content };
}

function replaced({ offset, length }: Node, content: string): Edit {
  return { offset, length, content };
}
