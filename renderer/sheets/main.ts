import { mount } from 'svelte';
import '../styles/base.css';
import { KINDS } from './rows.ts';
import Sheets from './Sheets.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
mount(Sheets, {
  target: document.body,
  props: {
    kind: KINDS.find((kind) => kind === query.get('kind')) ?? 'contact',
    ids: query.getAll('movement'),
    side: query.get('side') === 'left' ? 'left' : 'right',
    blind: query.has('blind'),
  },
});
await document.fonts.ready;
document.body.dataset['drawn'] = '';
