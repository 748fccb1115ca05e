import { projectChoice, refer } from '../../sources/index.js';

/** What checks of the data itself rest on: how this project reads a workbook, not a law. */
export const checkerSource = refer(projectChoice);
