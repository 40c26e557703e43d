import { api } from './api';
import { chosenLanguage, problemSentence } from './language';
import { mountWorkbench } from './workbench-page';

const language = chosenLanguage();
document.documentElement.lang = language;
// The token has been exchanged for a cookie and need not remain in the address or the history.
history.replaceState(null, '', '/');

const root = document.getElementById('workbench') ?? document.body;
const got = await api.book();
if (got.kind === 'got') mountWorkbench(root, language, got.value);
else root.textContent = problemSentence(got.problem, language);
