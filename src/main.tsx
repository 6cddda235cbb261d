import { startApp } from './app/start/start-app';
import './ui/theme.css';
import './ui/base.css';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');
startApp(element);
