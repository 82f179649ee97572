import { app, dialog, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { data } from '../../shared/messages/en/data.ts';
import { words } from '../../shared/messages/message.ts';

/** The system's own dialogs for files. Null where the person thought better of it. */

const say = words(data);
const filters = [{ name: say('data.files'), extensions: ['json'] }];

export async function chooseSave(over: BrowserWindow | undefined, suggested: string): Promise<string | null> {
  const options = { title: say('data.export.title'), defaultPath: join(app.getPath('documents'), suggested), filters };
  const { canceled, filePath } = await (over ? dialog.showSaveDialog(over, options) : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}

export async function chooseOpen(over: BrowserWindow | undefined): Promise<string | null> {
  const options = { title: say('data.import.title'), filters, properties: ['openFile' as const] };
  const { canceled, filePaths } = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
