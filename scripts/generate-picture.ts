import { mkdirSync, writeFileSync } from 'node:fs';
import { PICTURE, reportPicture } from './report-picture.js';

mkdirSync(new URL('.', PICTURE), { recursive: true });
writeFileSync(PICTURE, await reportPicture());
