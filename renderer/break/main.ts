import { mount } from 'svelte';
import { apiOf } from '../api.ts';
import { fontsReady } from '../fonts.ts';
import { webChimes } from '../sound/chimes.ts';
import { systemSpeech } from '../sound/speech.ts';
import '../styles/base.css';
import Break from './Break.svelte';

const api = apiOf('break');
const [view] = await Promise.all([api.view(), fontsReady()]);
// Without a break there is nothing to show; main closes the window.
if (view)
  mount(Break, { target: document.body, props: { api, first: view, chimes: webChimes(), speech: systemSpeech() } });
