import type { AnchorHTMLAttributes, SyntheticEvent } from 'react';

interface ViewLinkProps<View extends string>
  extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick' | 'onPointerDown'> {
  readonly view: View;
  /** The address of a view at the walk's present place. */
  readonly addressOf: (view: View) => string;
}

/**
 * A link to a view at the walk's present place. What follows a step may be rendered a moment after it: pressed before, the
 * link leads where the walk is by then.
 */
export function ViewLink<View extends string>({
  view,
  addressOf,
  children,
  ...attributes
}: ViewLinkProps<View>) {
  const follow = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = addressOf(view);
  };
  return (
    <a {...attributes} href={addressOf(view)} onPointerDown={follow} onClick={follow}>
      {children}
    </a>
  );
}
