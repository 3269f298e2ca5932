#!/usr/bin/python3
"""Prints what python-docx sees in a DOCX: headings by level, and each table's merged regions."""
import json
import sys

import docx

document = docx.Document(sys.argv[1])
headings = [[int(p.style.name.split()[-1]), p.text] for p in document.paragraphs
            if p.style.name.startswith("Heading ")]
tables = []
for table in document.tables:
    regions = {}
    for row, line in enumerate(table.rows):
        for column, cell in enumerate(line.cells):
            regions.setdefault(cell._tc, [cell.text, []])[1].append((row, column))
    tables.append([[text, places[0][0], places[0][1],
                    places[-1][0] - places[0][0] + 1, places[-1][1] - places[0][1] + 1]
                   for text, places in regions.values()])
properties = document.core_properties
print(json.dumps({"headings": headings, "tables": tables, "title": properties.title,
                  "author": properties.author, "language": properties.language,
                  "created": str(properties.created)}, ensure_ascii=False))
