import { mount } from 'svelte';
import '../styles/base.css';
import Play from './Play.svelte';
import { KINDS } from './rows.ts';
import Sheets from './Sheets.svelte';

const query = new URLSearchParams(location.search);
const ids = query.getAll('movement');
const side = query.get('side') === 'left' ? 'left' : 'right';
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';

const target = document.body;
if (query.get('kind') === 'play') mount(Play, { target, props: { id: ids[0] ?? '', side } });
else {
  const kind = KINDS.find((one) => one === query.get('kind')) ?? 'contact';
  mount(Sheets, { target, props: { kind, ids, side, blind: query.has('blind') } });
}
await document.fonts.ready;
document.body.dataset['drawn'] = '';
