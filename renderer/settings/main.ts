import { mount } from 'svelte';
import { apiOf } from '../api.ts';
import '../styles/base.css';
import './page.css';
import Settings from './Settings.svelte';

const api = apiOf('app');
const view = await api.view();
mount(Settings, { target: document.body, props: { api, first: view } });
