/** The faces of almost every word; tokens.css names them first. */
const FACES = ['400 1em "Source Sans 3 Variable"', '620 1em "Ysabeau Variable"'] as const;

/**
 * Resolves when the fonts are there with which the first frame is drawn. Without them it would be drawn with no words,
 * and laid out twice: the first time with the system's fonts, of which Linux is asked one after the other.
 */
export async function fontsReady(): Promise<void> {
  // A face that cannot be read costs its look, never the page.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
}
