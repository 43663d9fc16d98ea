/** A name that is safe to save and to show: no folders, no signs that turn the direction of writing, one extension. */
export function safeName(name: string, extension: string): string {
  const base = name
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*%&;'`$#]/gu, '')
    .replace(/[\s.]+/g, ' ')
    .trim();
  return `${[...base].slice(0, 60).join('') || '附件'}.${extension}`;
}
