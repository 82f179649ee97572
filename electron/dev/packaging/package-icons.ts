import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The sizes in which Linux menus and panels look for an icon. */
const LINUX_PIXELS = [16, 24, 32, 48, 64, 128, 256, 512] as const;
/** From here on the drawing with all its lines is legible; below it the one made for small sizes is taken. */
const DETAILED_FROM_PIXELS = 48;
/** What the packager makes an .ico and an .icns of, on the systems that have those. */
const WINDOWS_PIXELS = 512;
const MACOS_PIXELS = 1024;

/** Draws the app's icons for the packager, which takes pictures and no drawings, into the folder its config names. */
export async function drawPackageIcons(drawings: string, folder: string): Promise<void> {
  const draw = async (drawing: string, pixels: number, file: string): Promise<void> => {
    const svg = await readFile(join(drawings, drawing), 'utf8');
    await writeFile(file, new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng());
  };
  await mkdir(join(folder, 'linux'), { recursive: true });
  for (const pixels of LINUX_PIXELS) {
    const drawing = pixels < DETAILED_FROM_PIXELS ? 'icon-small.svg' : 'icon.svg';
    await draw(drawing, pixels, join(folder, 'linux', `${String(pixels)}x${String(pixels)}.png`));
  }
  await draw('icon.svg', WINDOWS_PIXELS, join(folder, 'windows.png'));
  await draw('icon-macos.svg', MACOS_PIXELS, join(folder, 'macos.png'));
}
