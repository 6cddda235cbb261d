declare module 'virtual:bundled-scenarios' {
  /** The scenarios that ship with the app, the one shown first first. */
  export const bundledScenarios: readonly {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    /** Where it lies as JSON that was read and checked when the app was built. */
    readonly url: string;
    /** Where the layout of its map lies as JSON. */
    readonly mapUrl: string;
    /** Where what came after its date lies as JSON, which the app in one file does not hold; absent where there is none. */
    readonly hindsight?: { readonly url?: string };
  }[];
  /** Where the scenario format lies as a JSON Schema. */
  export const schemaUrl: string;
}
