import { mount } from 'svelte';
import { apiOf } from '../api.ts';
import { fontsReady } from '../fonts.ts';
import '../styles/base.css';
import Curtain from './Curtain.svelte';

const api = apiOf('curtain');
const [view] = await Promise.all([api.view(), fontsReady()]);
// Without a break there is nothing to show; main closes the window.
if (view) mount(Curtain, { target: document.body, props: { api, first: view } });
