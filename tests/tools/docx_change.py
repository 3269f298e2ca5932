#!/usr/bin/python3
"""Changes words of a DOCX by python-docx, as an office's own script would:
docx_change.py IN OUT TABLE ROW COLUMN FIGURE BEFORE AFTER"""
import sys

import docx

source, target, table, row, column, figure, before, after = sys.argv[1:]
document = docx.Document(source)
cell = document.tables[int(table)].cell(int(row), int(column))
cell.paragraphs[0].runs[0].text = figure
for paragraph in document.paragraphs:
    for run in paragraph.runs:
        run.text = run.text.replace(before, after)
document.save(target)
