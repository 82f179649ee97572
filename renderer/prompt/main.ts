import { mount } from 'svelte';
import { apiOf } from '../api.ts';
import '../styles/base.css';
import Prompt from './Prompt.svelte';

const api = apiOf('prompt');
const view = await api.view();
mount(Prompt, { target: document.body, props: { api, first: view } });
