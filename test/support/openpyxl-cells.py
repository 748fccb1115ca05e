"""Prints what openpyxl says of the workbooks whose paths come on standard input: one JSON line for each."""
import datetime
import json
import sys
import warnings

import openpyxl
import openpyxl.worksheet._reader as reader
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
# Numbers that a format shows as dates stay numbers, as they are in the file.
reader.from_excel = lambda value, *_, **__: value


def said(cell, epoch):
    value, kind = cell.value, cell.data_type
    if value is None:
        return None
    if isinstance(value, bool):
        return "b:" + ("true" if value else "false")
    if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return ["n", repr(float(to_excel(value, epoch)))]
    if isinstance(value, (int, float)):
        return ["n", repr(float(value))]
    return ("e:" if kind == "e" else "t:") + str(value)


def cells(book):
    found = {}
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        found[sheet.title] = {
            cell.coordinate: cell for row in sheet.iter_rows() for cell in row if cell.value is not None
        }
    return found


def formula_text(cell):
    value = getattr(cell, "value", None)
    if cell is None or cell.data_type != "f":
        return None
    text = value if isinstance(value, str) else getattr(value, "text", "") or ""
    return text[1:] if text.startswith("=") else text


def workbook(path):
    values = openpyxl.load_workbook(path, read_only=True, data_only=True)
    formulas = openpyxl.load_workbook(path, read_only=True, data_only=False)
    results, texts = cells(values), cells(formulas)
    sheets = {}
    for name, by_address in texts.items():
        rows = []
        for address, cell in by_address.items():
            result = results[name].get(address)
            value = None if result is None else said(result, values.epoch)
            rows.append([address, value, formula_text(cell)])
        known = set(by_address)
        rows += [[a, said(c, values.epoch), None] for a, c in results[name].items() if a not in known]
        sheets[name] = rows
    return sheets


for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        answer = {"sheets": workbook(path)}
    except Exception as error:  # Whatever it refuses a file with is its answer.
        answer = {"refused": type(error).__name__}
    print(json.dumps(answer), flush=True)
