/** Where the scanning of a sheet stands; rows and columns counted from 0, -1 before the first. */
export class SheetCursor {
  row = -1;
  column = -1;
  inRow = false;

  openRow(row: number): void {
    this.row = row;
    this.column = -1;
    this.inRow = true;
  }
}
