/** Hands a file to the person, as a download. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the file once the click is done, but some read it only later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
