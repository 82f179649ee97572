import { mount } from 'svelte';
import { apiOf } from '../api.ts';
import { fontsReady } from '../fonts.ts';
import { webChimes } from '../sound/chimes.ts';
import '../styles/base.css';
import Prompt from './Prompt.svelte';

const api = apiOf('prompt');
const [view] = await Promise.all([api.view(), fontsReady()]);
mount(Prompt, { target: document.body, props: { api, first: view, chimes: webChimes() } });
