/** Why a scenario has no game tree that could be written. */
export type UnfoldProblem =
  | { readonly kind: 'too many states'; readonly max: number }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'too many nodes'; readonly nodes: bigint; readonly max: number }
  | { readonly kind: 'shared turn'; readonly situation: string }
  | { readonly kind: 'dead end'; readonly situation: string };
