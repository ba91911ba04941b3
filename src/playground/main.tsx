import { render } from 'preact';
import '../ui/parts/theme.css';
import '../ui/prompt/prompt.css';
import '../ui/notice/notice.css';
import './playground.css';
import { Playground } from './playground.tsx';

const root = document.getElementById('playground');
if (root) render(<Playground />, root);
