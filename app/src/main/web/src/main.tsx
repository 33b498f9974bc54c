import { render } from 'preact';
import { takeToken } from './core/api';
import { App } from './app';
import './style/base.css';
import './style/parts.css';
import './style/pages.css';
import './style/picture.css';

takeToken();
render(<App />, document.getElementById('app') as HTMLElement);
