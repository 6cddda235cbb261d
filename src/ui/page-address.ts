/** The address of the page alone, without query and fragment; of a file too, where there is no origin to begin with. */
export function pageAddress(): string {
  return new URL(location.pathname, location.href).href;
}
