/*
 * A browser that translates the page puts a <font> with the translation in the place of each text node (Chrome, Edge).
 * React goes on speaking to the node that it made: it would write where nobody reads, and throw where it takes the node out or
 * puts something before it. So each such node comes back to its place as soon as React speaks to it; the browser
 * then translates what it says anew. Known to React as issue 11538, which leaves it to the page.
 */

/** For a text node that was taken out, what stands in its place. */
const standIns = new WeakMap<Node, Element>();

/** Makes the page go on working once a browser has translated it. */
export function keepTranslatedTextAlive(): void {
  let isFollowing = false;
  const rewritten = new MutationObserver((records) => {
    for (const { target } of records) putBack(target);
  });
  const watched = new MutationObserver((records) => {
    for (const { text, standIn } of replacedTexts(records)) {
      standIns.set(text, standIn);
      rewritten.observe(text, { characterData: true });
      if (!isFollowing) putBackBeforeChanges();
      isFollowing = true;
    }
  });
  watched.observe(document.body, { childList: true, subtree: true });
}

/** Whether some of what an element holds is a translation already. */
export function isTranslated(element: Element): boolean {
  return element.querySelector('font') !== null;
}

function replacedTexts(records: readonly MutationRecord[]): { text: Text; standIn: Element }[] {
  const fonts = records.flatMap(({ target, addedNodes, previousSibling, nextSibling }) =>
    [...addedNodes].flatMap((node) =>
      node instanceof HTMLFontElement
        ? [{ standIn: node, target, beside: [previousSibling, nextSibling] }]
        : [],
    ),
  );
  if (fonts.length === 0) return [];
  return records.flatMap(({ target, removedNodes, addedNodes }) =>
    [...removedNodes].flatMap((text) => {
      if (!(text instanceof Text) || text.parentNode === target) return [];
      const found = fonts.find(
        (font) =>
          font.target === target &&
          ([...addedNodes].includes(font.standIn) ||
            font.standIn.contains(text) ||
            font.beside.includes(text)),
      );
      return found ? [{ text, standIn: found.standIn }] : [];
    }),
  );
}

/** Puts a text node back in the place of what stands for it, if anything does. */
function putBack(node: Node | null): void {
  const standIn = node && standIns.get(node);
  if (!standIn) return;
  standIns.delete(node);
  standIn.replaceWith(node);
}

/** From now on, a node is in its place before anything is done to it or beside it. */
function putBackBeforeChanges(): void {
  const { prototype } = Node;
  const { appendChild, insertBefore, removeChild } = prototype;
  prototype.appendChild = function <Added extends Node>(this: Node, node: Added): Added {
    putBack(node);
    return appendChild.call(this, node) as Added;
  };
  prototype.insertBefore = function <Added extends Node>(
    this: Node,
    node: Added,
    before: Node | null,
  ): Added {
    putBack(node);
    putBack(before);
    return insertBefore.call(this, node, before) as Added;
  };
  prototype.removeChild = function <Removed extends Node>(this: Node, node: Removed): Removed {
    putBack(node);
    return removeChild.call(this, node) as Removed;
  };
}
