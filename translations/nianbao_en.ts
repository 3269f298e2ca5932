<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlockTemplate</name>
    <message>
        <source>the template is broken: %1</source>
        <translation>the template is broken: %1</translation>
    </message>
</context>
<context>
    <name>CellHelp</name>
    <message>
        <source>not a JSON object (%1 at byte %2)</source>
        <translation>not a JSON object (%1 at byte %2)</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n other unit(s)</source>
        <translation>
            <numerusform>%n other unit</numerusform>
            <numerusform>%n other units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left the figure blank.</source>
        <translation>
            <numerusform>%n unit left the figure blank.</numerusform>
            <numerusform>%n units left the figure blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n unit(s) with reports of both years.</source>
        <translation>
            <numerusform>Of the %n unit with reports of both years.</numerusform>
            <numerusform>Of the %n units with reports of both years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>the picture cannot be drawn</source>
        <translation>the picture cannot be drawn</translation>
    </message>
    <message>
        <source>the name must end in .png, .svg or .pdf</source>
        <translation>the name must end in .png, .svg or .pdf</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>(no unit)</source>
        <translation>(no unit)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) could not be judged: figures are missing</source>
        <translation>
            <numerusform>%n relation could not be judged: figures are missing</numerusform>
            <numerusform>%n relations could not be judged: figures are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 report(s): %2 error(s), %3 warning(s), %4 advice; %5 unreadable</source>
        <translation>%1 report(s): %2 error(s), %3 warning(s), %4 advice; %5 unreadable</translation>
    </message>
    <message>
        <source>check reports and list what is wrong</source>
        <translation>check reports and list what is wrong</translation>
    </message>
    <message>
        <source>Reports, or folders of them.</source>
        <translation>Reports, or folders of them.</translation>
    </message>
    <message>
        <source>Last year&apos;s report, or a folder of them.</source>
        <translation>Last year&apos;s report, or a folder of them.</translation>
    </message>
    <message>
        <source>Exit with 1 for warnings too.</source>
        <translation>Exit with 1 for warnings too.</translation>
    </message>
    <message>
        <source>text, json, jsonl or sarif.</source>
        <translation>text, json, jsonl or sarif.</translation>
    </message>
    <message>
        <source>Apply every safe mend and write the report to -o.</source>
        <translation>Apply every safe mend and write the report to -o.</translation>
    </message>
    <message>
        <source>The mended report.</source>
        <translation>The mended report.</translation>
    </message>
    <message>
        <source>--fix takes one report, and -o to say where to write it</source>
        <translation>--fix takes one report, and -o to say where to write it</translation>
    </message>
    <message>
        <source>--format takes text, json, jsonl or sarif</source>
        <translation>--format takes text, json, jsonl or sarif</translation>
    </message>
    <message>
        <source>mended (%1): %2</source>
        <translation>mended (%1): %2</translation>
    </message>
    <message>
        <source>Write a return slip for every unit with something to mend.</source>
        <translation>Write a return slip for every unit with something to mend.</translation>
    </message>
    <message>
        <source>Formats of the slips: %1.</source>
        <translation>Formats of the slips: %1.</translation>
    </message>
    <message>
        <source>Ignored by the office: %1</source>
        <translation>Ignored by the office: %1</translation>
    </message>
    <message>
        <source>The office that signs the slips.</source>
        <translation>The office that signs the slips.</translation>
    </message>
    <message>
        <source>-o goes with --fix</source>
        <translation>-o goes with --fix</translation>
    </message>
    <message>
        <source>--to goes with --slips</source>
        <translation>--to goes with --slips</translation>
    </message>
    <message>
        <source>%1: among last year&apos;s reports there is none of this unit for %2; what was carried over was not checked</source>
        <translation>%1: among last year&apos;s reports there is none of this unit for %2; what was carried over was not checked</translation>
    </message>
    <message>
        <source>interrupted; %1 of %2 reports were checked</source>
        <translation>interrupted; %1 of %2 reports were checked</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>Language of messages: zh_CN or en.</source>
        <translation>Language of messages: zh_CN or en.</translation>
    </message>
    <message>
        <source>Say more on standard error.</source>
        <translation>Say more on standard error.</translation>
    </message>
    <message>
        <source>Say nothing but failures on standard error.</source>
        <translation>Say nothing but failures on standard error.</translation>
    </message>
    <message>
        <source>Usage: nianbao-cli COMMAND [OPTIONS] [FILE...]

Commands:
</source>
        <translation>Usage: nianbao-cli COMMAND [OPTIONS] [FILE...]

Commands:
</translation>
    </message>
    <message>
        <source>
“nianbao-cli COMMAND --help” tells what a command takes.
</source>
        <translation>
“nianbao-cli COMMAND --help” tells what a command takes.
</translation>
    </message>
    <message>
        <source>there is no command “%1”; see nianbao-cli --help</source>
        <translation>there is no command “%1”; see nianbao-cli --help</translation>
    </message>
    <message>
        <source>--lang takes zh_CN or en</source>
        <translation>--lang takes zh_CN or en</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>standard output cannot be written</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>a file name is empty</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 is empty</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>no file is named</source>
        <translation>no file is named</translation>
    </message>
    <message>
        <source>there is no report in %1</source>
        <translation>there is no report in %1</translation>
    </message>
    <message>
        <source>--from must say the format of standard input</source>
        <translation>--from must say the format of standard input</translation>
    </message>
    <message>
        <source>--from %1: there is no reader for this format</source>
        <translation>--from %1: there is no reader for this format</translation>
    </message>
    <message>
        <source>Format of standard input: nianbao, docx, html, txt, pdf or ofd.</source>
        <translation>Format of standard input: nianbao, docx, html, txt, pdf or ofd.</translation>
    </message>
    <message>
        <source>-o %1: it must be a report file, *.nianbao</source>
        <translation>-o %1: it must be a report file, *.nianbao</translation>
    </message>
</context>
<context>
    <name>CliRules</name>
    <message>
        <source>A county&apos;s rule pack on top of the national rules.</source>
        <translation>A county&apos;s rule pack on top of the national rules.</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>write reports as %1</source>
        <translation>write reports as %1</translation>
    </message>
    <message>
        <source>Reports, or folders of them.</source>
        <translation>Reports, or folders of them.</translation>
    </message>
    <message>
        <source>The file to write; its suffix says the format.</source>
        <translation>The file to write; its suffix says the format.</translation>
    </message>
    <message>
        <source>Formats to write, parted by commas: %1.</source>
        <translation>Formats to write, parted by commas: %1.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>The folder to write to.</translation>
    </message>
    <message>
        <source>DOCX: take page set-up, styles and letterhead from this document.</source>
        <translation>DOCX: take page set-up, styles and letterhead from this document.</translation>
    </message>
    <message>
        <source>PDF: identify as PDF/A, for archives.</source>
        <translation>PDF: identify as PDF/A, for archives.</translation>
    </message>
    <message>
        <source>Leave out the report&apos;s data, which otherwise travels inside the file.</source>
        <translation>Leave out the report&apos;s data, which otherwise travels inside the file.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: the folder cannot be made</translation>
    </message>
    <message>
        <source>%1 was just written for another report of the same name</source>
        <translation>%1 was just written for another report of the same name</translation>
    </message>
    <message>
        <source>either -o FILE or --to FORMATS must say what to write</source>
        <translation>either -o FILE or --to FORMATS must say what to write</translation>
    </message>
    <message>
        <source>-o takes one report; for several use --to and --out-dir</source>
        <translation>-o takes one report; for several use --to and --out-dir</translation>
    </message>
    <message>
        <source>--to needs --out-dir</source>
        <translation>--to needs --out-dir</translation>
    </message>
    <message>
        <source>--to names no format</source>
        <translation>--to names no format</translation>
    </message>
    <message>
        <source>How to name the files in it: {unit}, {shortName}, {year} and {title} stand for the report&apos;s own; the input&apos;s name without this.</source>
        <translation>How to name the files in it: {unit}, {shortName}, {year} and {title} stand for the report&apos;s own; the input&apos;s name without this.</translation>
    </message>
    <message>
        <source>PDF, OFD: the face to set a part in; parts are %1. Can be given several times.</source>
        <translation>PDF, OFD: the face to set a part in; parts are %1. Can be given several times.</translation>
    </message>
    <message>
        <source>--face %1: it must be PART=FAMILY; parts are %2</source>
        <translation>--face %1: it must be PART=FAMILY; parts are %2</translation>
    </message>
    <message>
        <source>--face %1: no such face is installed</source>
        <translation>--face %1: no such face is installed</translation>
    </message>
    <message>
        <source>interrupted; %1 of %2 reports were converted</source>
        <translation>interrupted; %1 of %2 reports were converted</translation>
    </message>
    <message>
        <source>%1 is one of the reports to convert and stays as it is; choose another place</source>
        <translation>%1 is one of the reports to convert and stays as it is; choose another place</translation>
    </message>
    <message>
        <source>--name: there is no %1; there are {unit}, {shortName}, {year} and {title}</source>
        <translation>--name: there is no %1; there are {unit}, {shortName}, {year} and {title}</translation>
    </message>
</context>
<context>
    <name>CountySum</name>
    <message>
        <source>not added: %1 was added for this unit already</source>
        <translation>not added: %1 was added for this unit already</translation>
    </message>
    <message>
        <source>not added: it is of the year %1, edition %2</source>
        <translation>not added: it is of the year %1, edition %2</translation>
    </message>
    <message>
        <source>%1 is blank and not in the sum</source>
        <translation>%1 is blank and not in the sum</translation>
    </message>
    <message>
        <source>%1 is no number and not in the sum</source>
        <translation>%1 is no number and not in the sum</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>could not be read: %1</translation>
    </message>
    <message>
        <source>no report has come</source>
        <translation>no report has come</translation>
    </message>
    <message>
        <source>stands more than once in the roster</source>
        <translation>stands more than once in the roster</translation>
    </message>
    <message>
        <source>is not in the roster</source>
        <translation>is not in the roster</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until %1</source>
        <translation>
            <numerusform>%n day left until %1</numerusform>
            <numerusform>%n days left until %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>compare two versions of a report</source>
        <translation>compare two versions of a report</translation>
    </message>
    <message>
        <source>The version before.</source>
        <translation>The version before.</translation>
    </message>
    <message>
        <source>The version now.</source>
        <translation>The version now.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text or json.</translation>
    </message>
    <message>
        <source>diff takes two files: the old version and the new</source>
        <translation>diff takes two files: the old version and the new</translation>
    </message>
    <message>
        <source>--format takes text or json</source>
        <translation>--format takes text or json</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>The two versions say the same.</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, paragraph %2</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Mended</translation>
    </message>
    <message>
        <source>Still to mend</source>
        <translation>Still to mend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>DocxPackage</name>
    <message>
        <source>It is no Word document (DOCX) of the usual, transitional kind.</source>
        <translation>It is no Word document (DOCX) of the usual, transitional kind.</translation>
    </message>
    <message>
        <source>It has no styles.</source>
        <translation>It has no styles.</translation>
    </message>
</context>
<context>
    <name>DocxStyles</name>
    <message>
        <source>The styles of the reference document cannot be read.</source>
        <translation>The styles of the reference document cannot be read.</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>The reference document %1 cannot be used. %2</source>
        <translation>The reference document %1 cannot be used. %2</translation>
    </message>
    <message>
        <source>The reference document lacks these styles; the national layout&apos;s are used: %1</source>
        <translation>The reference document lacks these styles; the national layout&apos;s are used: %1</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>not a JSON object (%1 at byte %2)</source>
        <translation>not a JSON object (%1 at byte %2)</translation>
    </message>
    <message>
        <source>an edition needs id, years.from and title</source>
        <translation>an edition needs id, years.from and title</translation>
    </message>
    <message>
        <source>a section needs id and heading</source>
        <translation>a section needs id and heading</translation>
    </message>
    <message>
        <source>section %1 stands twice</source>
        <translation>section %1 stands twice</translation>
    </message>
    <message>
        <source>section %1 shows table %2, which is not there</source>
        <translation>section %1 shows table %2, which is not there</translation>
    </message>
    <message>
        <source>an edition needs sections</source>
        <translation>an edition needs sections</translation>
    </message>
    <message>
        <source>table %1: id, columns, grid or repeatRows is off</source>
        <translation>table %1: id, columns, grid or repeatRows is off</translation>
    </message>
    <message>
        <source>table %1: one positive width a column is asked</source>
        <translation>table %1: one positive width a column is asked</translation>
    </message>
    <message>
        <source>table %1 stands twice</source>
        <translation>table %1 stands twice</translation>
    </message>
    <message>
        <source>figure %1 stands twice</source>
        <translation>figure %1 stands twice</translation>
    </message>
    <message>
        <source>table %1, row %2: the cells are wider or taller than the table</source>
        <translation>table %1, row %2: the cells are wider or taller than the table</translation>
    </message>
    <message>
        <source>table %1, row %2: two cells overlap</source>
        <translation>table %1, row %2: two cells overlap</translation>
    </message>
    <message>
        <source>table %1, row %2: the cells do not fill the row</source>
        <translation>table %1, row %2: the cells do not fill the row</translation>
    </message>
    <message>
        <source>relation %1 needs id, left, each (row or column) and is (= or &gt;=)</source>
        <translation>relation %1 needs id, left, each (row or column) and is (= or &gt;=)</translation>
    </message>
    <message>
        <source>relation %1 is about table %2, which is not there</source>
        <translation>relation %1 is about table %2, which is not there</translation>
    </message>
    <message>
        <source>relation %1: %2 is not a row or column of table %3</source>
        <translation>relation %1: %2 is not a row or column of table %3</translation>
    </message>
    <message>
        <source>the totals define each other in a circle</source>
        <translation>the totals define each other in a circle</translation>
    </message>
    <message>
        <source>table %1 is shown by no section</source>
        <translation>table %1 is shown by no section</translation>
    </message>
    <message>
        <source>table %1: the kind of %2 is count, change or amount</source>
        <translation>table %1: the kind of %2 is count, change or amount</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The report cannot be printed.</source>
        <translation>The report cannot be printed.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Check that it is switched on.</source>
        <translation>The printer does not take the pages. Check that it is switched on.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>OFD document</source>
        <translation>OFD document</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>“%1” is no format to write; there are %2</source>
        <translation>“%1” is no format to write; there are %2</translation>
    </message>
</context>
<context>
    <name>FaceRemarks</name>
    <message>
        <source>%1 is not installed; %2 is used instead</source>
        <translation>%1 is not installed; %2 is used instead</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>%1 is used</translation>
    </message>
    <message>
        <source>single characters are taken from %1</source>
        <translation>single characters are taken from %1</translation>
    </message>
    <message>
        <source>no installed face has these characters: %1</source>
        <translation>no installed face has these characters: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Headings, level 1</source>
        <translation>Headings, level 1</translation>
    </message>
    <message>
        <source>Headings, level 2</source>
        <translation>Headings, level 2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Page numbers</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 is not installed</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
</context>
<context>
    <name>FixPreview</name>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastYear</name>
    <message>
        <source>%1 is not compared with: the folder has another report of %2, %3</source>
        <translation>%1 is not compared with: the folder has another report of %2, %3</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Editor for the annual report on open government information.</source>
        <translation>Editor for the annual report on open government information.</translation>
    </message>
    <message>
        <source>Language of the program: zh_CN or en.</source>
        <translation>Language of the program: zh_CN or en.</translation>
    </message>
    <message>
        <source>The report to open.</source>
        <translation>The report to open.</translation>
    </message>
    <message>
        <source>Open the county&apos;s desk with a folder of reports.</source>
        <translation>Open the county&apos;s desk with a folder of reports.</translation>
    </message>
    <message>
        <source>Begin a new report.</source>
        <translation>Begin a new report.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nianbao</source>
        <translation>Nianbao</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Save the changes to “%1”?</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>Changes that are not saved are lost.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Do not save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else.</source>
        <translation>“%1” was changed by someone else.</translation>
    </message>
    <message>
        <source>Saving here replaces their changes. Save yours under another name to compare both.</source>
        <translation>Saving here replaces their changes. Save yours under another name to compare both.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere.</source>
        <translation>“%1” is open elsewhere.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation>Open for &amp;reading</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Discard what is not saved of “%1”?</source>
        <translation>Discard what is not saved of “%1”?</translation>
    </message>
    <message>
        <source>What was saved before stays as it is.</source>
        <translation>What was saved before stays as it is.</translation>
    </message>
    <message>
        <source>It has been open on the computer “%1” since %2.</source>
        <translation>It has been open on the computer “%1” since %2.</translation>
    </message>
    <message>
        <source>Saving here replaces what is being written there.</source>
        <translation>Saving here replaces what is being written there.</translation>
    </message>
    <message>
        <source>Replace what is there already?</source>
        <translation>Replace what is there already?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name would be lost:</source>
        <translation>
            <numerusform>%n file of this name would be lost:</numerusform>
            <numerusform>%n files of these names would be lost:</numerusform>
        </translation>
    </message>
    <message>
        <source>You can read it and save it under another name.</source>
        <translation>You can read it and save it under another name.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>make a new report, carried over from last year&apos;s when given</source>
        <translation>make a new report, carried over from last year&apos;s when given</translation>
    </message>
    <message>
        <source>Report year.</source>
        <translation>Report year.</translation>
    </message>
    <message>
        <source>Name of the unit.</source>
        <translation>Name of the unit.</translation>
    </message>
    <message>
        <source>township, subdistrict, department, county, city or other.</source>
        <translation>township, subdistrict, department, county, city or other.</translation>
    </message>
    <message>
        <source>Last year&apos;s report to continue from.</source>
        <translation>Last year&apos;s report to continue from.</translation>
    </message>
    <message>
        <source>The report file to write.</source>
        <translation>The report file to write.</translation>
    </message>
    <message>
        <source>--year must give the report year</source>
        <translation>--year must give the report year</translation>
    </message>
    <message>
        <source>no edition of the format covers the year %1</source>
        <translation>no edition of the format covers the year %1</translation>
    </message>
    <message>
        <source>-o must name the file to write</source>
        <translation>-o must name the file to write</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>“%1” is one word too many</translation>
    </message>
    <message>
        <source>--unit must give the name of the unit</source>
        <translation>--unit must give the name of the unit</translation>
    </message>
    <message>
        <source>--kind: “%1” is not a kind of unit</source>
        <translation>--kind: “%1” is not a kind of unit</translation>
    </message>
    <message>
        <source>--year %1: it must be a year such as 2025</source>
        <translation>--year %1: it must be a year such as 2025</translation>
    </message>
    <message>
        <source>%1 is there already; choose another file</source>
        <translation>%1 is there already; choose another file</translation>
    </message>
    <message>
        <source>%1 is the report of %2 for %3; there is nothing to carry over from it</source>
        <translation>%1 is the report of %2 for %3; there is nothing to carry over from it</translation>
    </message>
</context>
<context>
    <name>OfdWriter</name>
    <message>
        <source>The font %1 cannot be embedded.</source>
        <translation>The font %1 cannot be embedded.</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Unit and cover</source>
        <translation>Unit and cover</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>this is not a Nianbao report</source>
        <translation>this is not a Nianbao report</translation>
    </message>
    <message>
        <source>this report was written by a newer version of the program (format %1); please update the program</source>
        <translation>this report was written by a newer version of the program (format %1); please update the program</translation>
    </message>
    <message>
        <source>the report does not say its format version</source>
        <translation>the report does not say its format version</translation>
    </message>
    <message>
        <source>the report follows edition “%1”, which this program does not know</source>
        <translation>the report follows edition “%1”, which this program does not know</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>the file is damaged or cut off (byte %1: %2)</source>
        <translation>the file is damaged or cut off (byte %1: %2)</translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation>is not a year</translation>
    </message>
    <message>
        <source>“%1” is not a kind of unit</source>
        <translation>“%1” is not a kind of unit</translation>
    </message>
    <message>
        <source>is neither a number, a text nor blank</source>
        <translation>is neither a number, a text nor blank</translation>
    </message>
    <message>
        <source>is too large for a number; it must be written as a text in quotes</source>
        <translation>is too large for a number; it must be written as a text in quotes</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>is not a text</translation>
    </message>
    <message>
        <source>is not a list of paragraphs</source>
        <translation>is not a list of paragraphs</translation>
    </message>
    <message>
        <source>holds something that is not a text</source>
        <translation>holds something that is not a text</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>is not an object</translation>
    </message>
    <message>
        <source>the report is damaged: %1 %2</source>
        <translation>the report is damaged: %1 %2</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>this is a folder, not a file</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>the file is larger than %1 MiB</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>“%1” is not a text</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>“%1” is not an object</translation>
    </message>
    <message>
        <source>has no rule or no reason</source>
        <translation>has no rule or no reason</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>is not a list</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>is neither true nor false</translation>
    </message>
</context>
<context>
    <name>ReportFolder</name>
    <message>
        <source>passed over: a link to nothing, or no plain file</source>
        <translation>passed over: a link to nothing, or no plain file</translation>
    </message>
    <message>
        <source>passed over: what an office program leaves beside an open document</source>
        <translation>passed over: what an office program leaves beside an open document</translation>
    </message>
    <message>
        <source>passed over: a picture</source>
        <translation>passed over: a picture</translation>
    </message>
    <message>
        <source>passed over: a recording</source>
        <translation>passed over: a recording</translation>
    </message>
    <message>
        <source>passed over: no format of a report</source>
        <translation>passed over: no format of a report</translation>
    </message>
    <message>
        <source>passed over: a link to a folder</source>
        <translation>passed over: a link to a folder</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>the roster names no unit</source>
        <translation>the roster names no unit</translation>
    </message>
    <message>
        <source>“%1” in the roster is no unit; head the column of units with 单位</source>
        <translation>“%1” in the roster is no unit; head the column of units with 单位</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>this is not a rule file</source>
        <translation>this is not a rule file</translation>
    </message>
    <message>
        <source>this rule file was made for a newer version of the program (format %1)</source>
        <translation>this rule file was made for a newer version of the program (format %1)</translation>
    </message>
    <message>
        <source>the pack has no name</source>
        <translation>the pack has no name</translation>
    </message>
    <message>
        <source>“rules” must be a list</source>
        <translation>“rules” must be a list</translation>
    </message>
    <message>
        <source>the rule has no “id”</source>
        <translation>the rule has no “id”</translation>
    </message>
    <message>
        <source>the rule “%1” is there twice</source>
        <translation>the rule “%1” is there twice</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>there is no rule “%1”</translation>
    </message>
    <message>
        <source>the severity must be error, warning or advice</source>
        <translation>the severity must be error, warning or advice</translation>
    </message>
    <message>
        <source>“enabled” must be true or false</source>
        <translation>“enabled” must be true or false</translation>
    </message>
    <message>
        <source>the rule “%1” has no parameter “%2”</source>
        <translation>the rule “%1” has no parameter “%2”</translation>
    </message>
    <message>
        <source>the parameter “%1” has a value of the wrong kind</source>
        <translation>the parameter “%1” has a value of the wrong kind</translation>
    </message>
    <message>
        <source>“%1” is no day of the year; write it like 01-31</source>
        <translation>“%1” is no day of the year; write it like 01-31</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>“%1” is not known here</translation>
    </message>
    <message>
        <source>a statement needs either a number in its text or “states”</source>
        <translation>a statement needs either a number in its text or “states”</translation>
    </message>
    <message>
        <source>the pattern “%1” is not valid: %2</source>
        <translation>the pattern “%1” is not valid: %2</translation>
    </message>
    <message>
        <source>“%1” is no contact detail</source>
        <translation>“%1” is no contact detail</translation>
    </message>
    <message>
        <source>the limits of a section are “min” and “max”, whole numbers</source>
        <translation>the limits of a section are “min” and “max”, whole numbers</translation>
    </message>
    <message>
        <source>the phrases of a section are a list of texts</source>
        <translation>the phrases of a section are a list of texts</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1” must be a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>“%1” must be a list of texts</translation>
    </message>
    <message>
        <source>“%1” is no kind of unit</source>
        <translation>“%1” is no kind of unit</translation>
    </message>
    <message>
        <source>an aspect needs “name” and “any”, a list of texts</source>
        <translation>an aspect needs “name” and “any”, a list of texts</translation>
    </message>
    <message>
        <source>the rule “%1” has several wordings; “variants” names them</source>
        <translation>the rule “%1” has several wordings; “variants” names them</translation>
    </message>
    <message>
        <source>the rule “%1” has no wording “%2”</source>
        <translation>the rule “%1” has no wording “%2”</translation>
    </message>
    <message>
        <source>“parameters” must be an object</source>
        <translation>“parameters” must be an object</translation>
    </message>
    <message>
        <source>a text, or one a language with zh_CN among them, is asked here</source>
        <translation>a text, or one a language with zh_CN among them, is asked here</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>list every rule with its severity, basis and wording</source>
        <translation>list every rule with its severity, basis and wording</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text or json.</translation>
    </message>
    <message>
        <source>--format takes text or json</source>
        <translation>--format takes text or json</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>“%1” is one word too many</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>print a report as JSON</source>
        <translation>print a report as JSON</translation>
    </message>
    <message>
        <source>The report.</source>
        <translation>The report.</translation>
    </message>
    <message>
        <source>show takes one file</source>
        <translation>show takes one file</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: the folder cannot be made</translation>
    </message>
    <message>
        <source>“%1” is no format of a slip; there are %2</source>
        <translation>“%1” is no format of a slip; there are %2</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>%1: not a list of starter texts (byte %2)</source>
        <translation>%1: not a list of starter texts (byte %2)</translation>
    </message>
</context>
<context>
    <name>SumCommand</name>
    <message>
        <source>add many reports up into the county&apos;s</source>
        <translation>add many reports up into the county&apos;s</translation>
    </message>
    <message>
        <source>Reports, or folders of them.</source>
        <translation>Reports, or folders of them.</translation>
    </message>
    <message>
        <source>The county&apos;s report to write.</source>
        <translation>The county&apos;s report to write.</translation>
    </message>
    <message>
        <source>A workbook with a row a unit, findings and what to look after.</source>
        <translation>A workbook with a row a unit, findings and what to look after.</translation>
    </message>
    <message>
        <source>Who is expected: a CSV file with a unit a line.</source>
        <translation>Who is expected: a CSV file with a unit a line.</translation>
    </message>
    <message>
        <source>Name of the county&apos;s office.</source>
        <translation>Name of the county&apos;s office.</translation>
    </message>
    <message>
        <source>-o must name the report to write</source>
        <translation>-o must name the report to write</translation>
    </message>
    <message>
        <source>interrupted; nothing was written</source>
        <translation>interrupted; nothing was written</translation>
    </message>
    <message>
        <source>no report could be read</source>
        <translation>no report could be read</translation>
    </message>
    <message>
        <source>the sum: %1</source>
        <translation>the sum: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added up</source>
        <translation>
            <numerusform>%n report added up</numerusform>
            <numerusform>%n reports added up</numerusform>
        </translation>
    </message>
    <message>
        <source>--table must name a workbook, *.xlsx</source>
        <translation>--table must name a workbook, *.xlsx</translation>
    </message>
</context>
<context>
    <name>SumWorkbook</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>To look after</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Rule&apos;s id</source>
        <translation>Rule&apos;s id</translation>
    </message>
    <message>
        <source>%1: the units&apos; figures</source>
        <translation>%1: the units&apos; figures</translation>
    </message>
</context>
<context>
    <name>UnitName</name>
    <message>
        <source>Township or town</source>
        <translation>Township or town</translation>
    </message>
    <message>
        <source>Subdistrict office</source>
        <translation>Subdistrict office</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>County or district</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n error(s) to mend</source>
        <translation>
            <numerusform>%n error to mend</numerusform>
            <numerusform>%n errors to mend</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this window and press F8: it leads from one to the next.</source>
        <translation>Close this window and press F8: it leads from one to the next.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) to fill in</source>
        <translation>
            <numerusform>%n figure to fill in</numerusform>
            <numerusform>%n figures to fill in</numerusform>
        </translation>
    </message>
    <message>
        <source>What did not happen is 0; “Fill blanks with 0” enters it everywhere.</source>
        <translation>What did not happen is 0; “Fill blanks with 0” enters it everywhere.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) ignored with a reason</source>
        <translation>
            <numerusform>%n error ignored with a reason</numerusform>
            <numerusform>%n errors ignored with a reason</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever checks the report still finds them. Your reasons stand beside them in the report file (.nianbao), not in exported documents.</source>
        <translation>Whoever checks the report still finds them. Your reasons stand beside them in the report file (.nianbao), not in exported documents.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to look at</source>
        <translation>
            <numerusform>%n warning to look at</numerusform>
            <numerusform>%n warnings to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can go out. Read the warnings once more before it does.</source>
        <translation>The report can go out. Read the warnings once more before it does.</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Ready to publish</translation>
    </message>
    <message>
        <source>Have it signed off, then publish it on the government&apos;s website and send it on.</source>
        <translation>Have it signed off, then publish it on the government&apos;s website and send it on.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The archive could not be put together: %1</source>
        <translation>The archive could not be put together: %1</translation>
    </message>
    <message>
        <source>It is no zip archive, or a damaged one.</source>
        <translation>It is no zip archive, or a damaged one.</translation>
    </message>
    <message>
        <source>The archive is too large.</source>
        <translation>The archive is too large.</translation>
    </message>
</context>
<context>
    <name>nianbao::AspectGuide</name>
    <message>
        <source>%1: written</source>
        <translation>%1: written</translation>
    </message>
    <message>
        <source>%1: not written yet</source>
        <translation>%1: not written yet</translation>
    </message>
    <message>
        <source>Not written yet. A click begins it at the end of the text.</source>
        <translation>Not written yet. A click begins it at the end of the text.</translation>
    </message>
</context>
<context>
    <name>nianbao::ChartsPage</name>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>There is nothing to draw yet.</translation>
    </message>
    <message>
        <source>Choose the folder of last year&apos;s reports to compare the years.</source>
        <translation>Choose the folder of last year&apos;s reports to compare the years.</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Save as a picture…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The chart cannot be saved.</source>
        <translation>The chart cannot be saved.</translation>
    </message>
</context>
<context>
    <name>nianbao::Damage</name>
    <message numerus="yes">
        <source>%n character(s) were radicals in the source and have been turned back.</source>
        <translation>
            <numerusform>%n character were radicals in the source and have been turned back.</numerusform>
            <numerusform>%n characters were radicals in the source and have been turned back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinyin stands between the characters in %n paragraph(s).</source>
        <translation>
            <numerusform>Pinyin stands between the characters in %n paragraph.</numerusform>
            <numerusform>Pinyin stands between the characters in %n paragraphs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digits are lost: %n date(s) stand without their numbers.</source>
        <translation>
            <numerusform>The digits are lost: %n date stand without their numbers.</numerusform>
            <numerusform>The digits are lost: %n dates stand without their numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::DeskLink</name>
    <message>
        <source>What the units wrote</source>
        <translation>What the units wrote</translation>
    </message>
</context>
<context>
    <name>nianbao::DeskModel</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Received as</source>
        <translation>Received as</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>report file</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web page</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>no report has come</source>
        <translation>no report has come</translation>
    </message>
    <message>
        <source>not added: %1 was read for this unit already</source>
        <translation>not added: %1 was read for this unit already</translation>
    </message>
    <message>
        <source>not added: it is of the year %1, edition %2</source>
        <translation>not added: it is of the year %1, edition %2</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>to be mended</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>to be looked at</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were read with doubt</source>
        <translation>
            <numerusform>%n place was read with doubt</numerusform>
            <numerusform>%n places were read with doubt</numerusform>
        </translation>
    </message>
    <message>
        <source>OFD</source>
        <translation>OFD</translation>
    </message>
</context>
<context>
    <name>nianbao::DeskOutputs</name>
    <message>
        <source>The county&apos;s report</source>
        <translation>The county&apos;s report</translation>
    </message>
    <message>
        <source>Name of the county&apos;s office</source>
        <translation>Name of the county&apos;s office</translation>
    </message>
    <message>
        <source>Save the county&apos;s report</source>
        <translation>Save the county&apos;s report</translation>
    </message>
    <message>
        <source>Report (*.nianbao)</source>
        <translation>Report (*.nianbao)</translation>
    </message>
    <message>
        <source>The report cannot be saved.</source>
        <translation>The report cannot be saved.</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Save the workbook</translation>
    </message>
    <message>
        <source>County&apos;s sums</source>
        <translation>County&apos;s sums</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>The workbook cannot be saved.</source>
        <translation>The workbook cannot be saved.</translation>
    </message>
    <message>
        <source>Where the slips go</source>
        <translation>Where the slips go</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) written to %1</source>
        <translation>
            <numerusform>%n slip written to %1</numerusform>
            <numerusform>%n slips written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The slips cannot be written.</source>
        <translation>The slips cannot be written.</translation>
    </message>
    <message>
        <source>The older version of %1&apos;s report</source>
        <translation>The older version of %1&apos;s report</translation>
    </message>
    <message>
        <source>%1: what changed</source>
        <translation>%1: what changed</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a report.</source>
        <translation>“%1” cannot be read as a report.</translation>
    </message>
    <message>
        <source>Return slips</source>
        <translation>Return slips</translation>
    </message>
    <message>
        <source>Write them as</source>
        <translation>Write them as</translation>
    </message>
</context>
<context>
    <name>nianbao::DeskWindow</name>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>County&apos;s desk</source>
        <translation>County&apos;s desk</translation>
    </message>
    <message>
        <source>With the reports the units have sent</source>
        <translation>With the reports the units have sent</translation>
    </message>
    <message>
        <source>Word, PDF, web pages, text and report files are read and checked; nothing in the folder is changed.</source>
        <translation>Word, PDF, web pages, text and report files are read and checked; nothing in the folder is changed.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>To look after</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Open a &amp;folder…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s reports…</source>
        <translation>&amp;Last year&apos;s reports…</translation>
    </message>
    <message>
        <source>Last year…</source>
        <translation>Last year…</translation>
    </message>
    <message>
        <source>&amp;Roster of units…</source>
        <translation>&amp;Roster of units…</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>Roster…</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Read &amp;again</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;County</source>
        <translation>&amp;County</translation>
    </message>
    <message>
        <source>Compare with an &amp;older version…</source>
        <translation>Compare with an &amp;older version…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Write return &amp;slips…</source>
        <translation>Write return &amp;slips…</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>Slips…</translation>
    </message>
    <message>
        <source>Save the &amp;workbook…</source>
        <translation>Save the &amp;workbook…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Workbook…</translation>
    </message>
    <message>
        <source>Make the county&apos;s &amp;report…</source>
        <translation>Make the county&apos;s &amp;report…</translation>
    </message>
    <message>
        <source>County&apos;s report…</source>
        <translation>County&apos;s report…</translation>
    </message>
    <message>
        <source>The units&apos; reports</source>
        <translation>The units&apos; reports</translation>
    </message>
    <message>
        <source>Last year&apos;s reports</source>
        <translation>Last year&apos;s reports</translation>
    </message>
    <message>
        <source>Roster of units</source>
        <translation>Roster of units</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Lists (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The roster cannot be read.</source>
        <translation>The roster cannot be read.</translation>
    </message>
    <message>
        <source>the deadline was %1</source>
        <translation>the deadline was %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>Reading the reports…</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added up</source>
        <translation>
            <numerusform>%n report added up</numerusform>
            <numerusform>%n reports added up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n to be mended</numerusform>
            <numerusform>%n to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n to be looked at</numerusform>
            <numerusform>%n to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n not added</numerusform>
            <numerusform>%n not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not come</source>
        <translation>
            <numerusform>%n not come</numerusform>
            <numerusform>%n not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n not read yet</numerusform>
            <numerusform>%n not read yet</numerusform>
        </translation>
    </message>
    <message>
        <source>To look after (%1)</source>
        <translation>To look after (%1)</translation>
    </message>
    <message>
        <source>&amp;Open a folder</source>
        <translation>&amp;Open a folder</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>User &amp;guide</translation>
    </message>
    <message>
        <source>All reports were read and added up. What is to be mended in them stands under “Units”.</source>
        <translation>All reports were read and added up. What is to be mended in them stands under “Units”.</translation>
    </message>
</context>
<context>
    <name>nianbao::DocumentFile</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>“%1” cannot be opened.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Open a report</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Reports (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Save the report as</translation>
    </message>
    <message>
        <source>“%1” cannot be saved.</source>
        <translation>“%1” cannot be saved.</translation>
    </message>
    <message>
        <source>%1
The report is still open. Choose another place with “Save as”.</source>
        <translation>%1
The report is still open. Choose another place with “Save as”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a report.</source>
        <translation>“%1” cannot be read as a report.</translation>
    </message>
    <message>
        <source>Take over “%1”</source>
        <translation>Take over “%1”</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Recover unsaved changes</translation>
    </message>
    <message>
        <source>The earlier save cannot be read.</source>
        <translation>The earlier save cannot be read.</translation>
    </message>
    <message>
        <source>Go back to an earlier save</source>
        <translation>Go back to an earlier save</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Import a document</source>
        <translation>Import a document</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
</context>
<context>
    <name>nianbao::EquationStrip</name>
    <message>
        <source>off by %1</source>
        <translation>off by %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n not filled in)</source>
        <translation>
            <numerusform> (%n not filled in)</numerusform>
            <numerusform> (%n not filled in)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::ExportForm</name>
    <message>
        <source>Carry the report&apos;s &amp;data inside, so that the file opens again exactly</source>
        <translation>Carry the report&apos;s &amp;data inside, so that the file opens again exactly</translation>
    </message>
    <message>
        <source>PDF for the &amp;archive (PDF/A)</source>
        <translation>PDF for the &amp;archive (PDF/A)</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Files written</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>{unit}, {shortName}, {year} and {title} stand for what the report says.</source>
        <translation>{unit}, {shortName}, {year} and {title} stand for what the report says.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>the national layout</source>
        <translation>the national layout</translation>
    </message>
    <message>
        <source>&amp;Word layout like</source>
        <translation>&amp;Word layout like</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>A document with the office&apos;s layout</source>
        <translation>A document with the office&apos;s layout</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nothing was exported.</translation>
    </message>
    <message>
        <source>Tick at least one form, such as PDF.</source>
        <translation>Tick at least one form, such as PDF.</translation>
    </message>
    <message>
        <source>{unit}{year}年政府信息公开工作年度报告</source>
        <translation>{unit}{year}年政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>There is no %1; there are {unit}, {shortName}, {year} and {title}.</source>
        <translation>There is no %1; there are {unit}, {shortName}, {year} and {title}.</translation>
    </message>
</context>
<context>
    <name>nianbao::FacesDialog</name>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>As prescribed: %1, here %2</source>
        <translation>As prescribed: %1, here %2</translation>
    </message>
    <message>
        <source>As prescribed: %1</source>
        <translation>As prescribed: %1</translation>
    </message>
    <message>
        <source>For the preview, print, PDF and OFD. A Word document names the prescribed faces and leaves them to the reader&apos;s computer.</source>
        <translation>For the preview, print, PDF and OFD. A Word document names the prescribed faces and leaves them to the reader&apos;s computer.</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureMenu</name>
    <message>
        <source>report year</source>
        <translation>report year</translation>
    </message>
    <message>
        <source>name of the unit</source>
        <translation>name of the unit</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>short name</translation>
    </message>
</context>
<context>
    <name>nianbao::FigurePartsModel</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureTableModel</name>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Follows from its parts.</source>
        <translation>Follows from its parts.</translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message>
        <source>Find in all sections</source>
        <translation>Find in all sections</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Ne&amp;xt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Replace “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Repla&amp;ce</source>
        <translation>Repla&amp;ce</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingDetail</name>
    <message>
        <source>Ignored because: %1</source>
        <translation>Ignored because: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n of this rule</source>
        <translation>
            <numerusform>&amp;All %n of this rule</numerusform>
            <numerusform>&amp;All %n of this rule</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see what it rests on and how it can be mended. F8 leads to the next one.</source>
        <translation>Choose a finding to see what it rests on and how it can be mended. F8 leads to the next one.</translation>
    </message>
    <message>
        <source>I&amp;gnore…</source>
        <translation>I&amp;gnore…</translation>
    </message>
    <message>
        <source>Take up a&amp;gain</source>
        <translation>Take up a&amp;gain</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) not filled in. What did not happen is 0.</source>
        <translation>
            <numerusform>%n figure not filled in. What did not happen is 0.</numerusform>
            <numerusform>%n figures not filled in. What did not happen is 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n place(s))</source>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend all</source>
        <translation>Mend all</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>All: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored with a reason</source>
        <translation>Ignored with a reason</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filter the findings</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend: every figure is there and every relation holds.</source>
        <translation>Nothing to mend: every figure is there and every relation holds.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>All: %1</translation>
    </message>
    <message>
        <source>This one has to be mended by hand.</source>
        <translation>This one has to be mended by hand.</translation>
    </message>
    <message>
        <source>A blank needs a figure, not a reason.</source>
        <translation>A blank needs a figure, not a reason.</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>nianbao::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages of the guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page of the guide</translation>
    </message>
</context>
<context>
    <name>nianbao::IgnoreDialog</name>
    <message>
        <source>Ignore with a reason</source>
        <translation>Ignore with a reason</translation>
    </message>
    <message>
        <source>&amp;Why it is right as it stands:</source>
        <translation>&amp;Why it is right as it stands:</translation>
    </message>
    <message>
        <source>It is still an error to whoever checks the report. The reason stands beside it in the report file (.nianbao), not in exported documents.</source>
        <translation>It is still an error to whoever checks the report. The reason stands beside it in the report file (.nianbao), not in exported documents.</translation>
    </message>
    <message>
        <source>The reason is kept in the report file (.nianbao): whoever checks that reads it beside the finding. Exported documents are without it.</source>
        <translation>The reason is kept in the report file (.nianbao): whoever checks that reads it beside the finding. Exported documents are without it.</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignore</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportDialog</name>
    <message>
        <source>Take over a document</source>
        <translation>Take over a document</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>As it stood</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>From “%1”: %2 of %3 figures and %4 of %5 sections were recognised.</source>
        <translation>From “%1”: %2 of %3 figures and %4 of %5 sections were recognised.</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>As it was understood</translation>
    </message>
    <message>
        <source>Everything was read without doubt.</source>
        <translation>Everything was read without doubt.</translation>
    </message>
    <message numerus="yes">
        <source>What to look at (%n)</source>
        <translation>
            <numerusform>What to look at (%n)</numerusform>
            <numerusform>What to look at (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearReport</name>
    <message>
        <source>Last year&apos;s report “%1” is not compared with: %2.</source>
        <translation>Last year&apos;s report “%1” is not compared with: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of last year lie beside this one; none is compared with. Choose one under “Report”.</source>
        <translation>
            <numerusform>%n report of last year lies beside this one; none is compared with. Choose one under “Report”.</numerusform>
            <numerusform>%n reports of last year lie beside this one; none is compared with. Choose one under “Report”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with last year&apos;s report beside it, “%1”.</source>
        <translation>Compared with last year&apos;s report beside it, “%1”.</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>No reports yet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Fill blanks with &amp;0</source>
        <translation>Fill blanks with &amp;0</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Previous part</source>
        <translation>&amp;Previous part</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Next part</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Next &amp;finding</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>Previous f&amp;inding</translation>
    </message>
    <message>
        <source>&amp;Mend this finding</source>
        <translation>&amp;Mend this finding</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s report…</source>
        <translation>&amp;Last year&apos;s report…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Findings</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Nianbao</source>
        <translation>&amp;About Nianbao</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>Last year&apos;s report</translation>
    </message>
    <message>
        <source>Nianbao</source>
        <translation>Nianbao</translation>
    </message>
    <message>
        <source>About Nianbao</source>
        <translation>About Nianbao</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nianbao %1&lt;/h3&gt;&lt;p&gt;Editor for the annual report on open government information.&lt;/p&gt;&lt;p&gt;Free software; the source is under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Nianbao %1&lt;/h3&gt;&lt;p&gt;Editor for the annual report on open government information.&lt;/p&gt;&lt;p&gt;Free software; the source is under the MIT licence.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Earlier sa&amp;ves</source>
        <translation>Earlier sa&amp;ves</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a report.</source>
        <translation>“%1” cannot be read as a report.</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Find and replace…</translation>
    </message>
    <message>
        <source>I&amp;gnore this finding…</source>
        <translation>I&amp;gnore this finding…</translation>
    </message>
    <message>
        <source>County&apos;s &amp;desk</source>
        <translation>County&apos;s &amp;desk</translation>
    </message>
    <message>
        <source>&amp;Do not compare with last year&apos;s</source>
        <translation>&amp;Do not compare with last year&apos;s</translation>
    </message>
    <message>
        <source>&amp;Rules of the county…</source>
        <translation>&amp;Rules of the county…</translation>
    </message>
    <message>
        <source>The county&apos;s rules cannot be used; the national rules are in force.</source>
        <translation>The county&apos;s rules cannot be used; the national rules are in force.</translation>
    </message>
    <message>
        <source>&amp;Import a document…</source>
        <translation>&amp;Import a document…</translation>
    </message>
    <message>
        <source>&amp;Unsaved reports…</source>
        <translation>&amp;Unsaved reports…</translation>
    </message>
    <message>
        <source>&amp;Copy for the site&apos;s editor</source>
        <translation>&amp;Copy for the site&apos;s editor</translation>
    </message>
    <message>
        <source>&amp;Faces…</source>
        <translation>&amp;Faces…</translation>
    </message>
    <message>
        <source>&amp;Starter texts…</source>
        <translation>&amp;Starter texts…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>User &amp;guide</translation>
    </message>
    <message>
        <source>Copied. Paste it into the editor of the website.</source>
        <translation>Copied. Paste it into the editor of the website.</translation>
    </message>
    <message>
        <source>Continue from &amp;last year&apos;s…</source>
        <translation>Continue from &amp;last year&apos;s…</translation>
    </message>
    <message>
        <source>Paste a &amp;whole report…</source>
        <translation>Paste a &amp;whole report…</translation>
    </message>
    <message>
        <source>Ready to pu&amp;blish…</source>
        <translation>Ready to pu&amp;blish…</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>More unsaved reports are kept; “Unsaved reports” in the menu “File” shows them.</source>
        <translation>More unsaved reports are kept; “Unsaved reports” in the menu “File” shows them.</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (read only)</translation>
    </message>
</context>
<context>
    <name>nianbao::MatrixPage</name>
    <message>
        <source>Units and rules</source>
        <translation>Units and rules</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeForm</name>
    <message>
        <source>Write here. Levels follow from their numbering: 一、 （一） 1. （1）</source>
        <translation>Write here. Levels follow from their numbering: 一、 （一） 1. （1）</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a figure of the tables into the text; it follows the table.</source>
        <translation>Puts a figure of the tables into the text; it follows the table.</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s text</source>
        <translation>&amp;Last year&apos;s text</translation>
    </message>
    <message>
        <source>Last year&apos;s text</source>
        <translation>Last year&apos;s text</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>%1 is printed as %2</source>
        <translation>%1 is printed as %2</translation>
    </message>
    <message>
        <source>%1 has no figure yet</source>
        <translation>%1 has no figure yet</translation>
    </message>
    <message>
        <source>Unchanged from last year</source>
        <translation>Unchanged from last year</translation>
    </message>
    <message>
        <source>%1, %2 more than the %3 allowed</source>
        <translation>%1, %2 more than the %3 allowed</translation>
    </message>
    <message>
        <source>%1, %2 fewer than the %3 asked for</source>
        <translation>%1, %2 fewer than the %3 asked for</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 of at most %2</translation>
    </message>
    <message numerus="yes">
        <source>▎%n paragraph(s) still last year&apos;s</source>
        <translation>
            <numerusform>▎%n paragraph still last year&apos;s</numerusform>
            <numerusform>▎%n paragraphs still last year&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert figure</source>
        <translation>&amp;Insert figure</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeReader</name>
    <message>
        <source>The section has no heading; the text before the first table was taken for it.</source>
        <translation>The section has no heading; the text before the first table was taken for it.</translation>
    </message>
    <message>
        <source>The section has no heading; the text behind the last table was taken for it.</source>
        <translation>The section has no heading; the text behind the last table was taken for it.</translation>
    </message>
    <message>
        <source>Marks of a text format (# or **) stand in the text; they were kept.</source>
        <translation>Marks of a text format (# or **) stand in the text; they were kept.</translation>
    </message>
    <message numerus="yes">
        <source>Lines that ended in mid-sentence were joined (%n place(s)).</source>
        <translation>
            <numerusform>Lines that ended in mid-sentence were joined (%n place).</numerusform>
            <numerusform>Lines that ended in mid-sentence were joined (%n places).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportWizard</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Who reports?</source>
        <translation>Who reports?</translation>
    </message>
    <message>
        <source>The name as on the seal; it stands in the title and the signature.</source>
        <translation>The name as on the seal; it stands in the title and the signature.</translation>
    </message>
    <message>
        <source>&amp;Full name of the unit</source>
        <translation>&amp;Full name of the unit</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>&amp;Kind of unit</source>
        <translation>&amp;Kind of unit</translation>
    </message>
    <message>
        <source>For which year?</source>
        <translation>For which year?</translation>
    </message>
    <message>
        <source>With last year&apos;s report at hand, what is carried over fills in by itself and is checked against it.</source>
        <translation>With last year&apos;s report at hand, what is carried over fills in by itself and is checked against it.</translation>
    </message>
    <message>
        <source>Report &amp;year</source>
        <translation>Report &amp;year</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>Last year&apos;s report</translation>
    </message>
    <message>
        <source>Any form will do: a report file, Word, PDF or a web page. You can also go on without.</source>
        <translation>Any form will do: a report file, Word, PDF or a web page. You can also go on without.</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Ready to begin</translation>
    </message>
    <message>
        <source>On the %1 format (%2).</source>
        <translation>On the %1 format (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Read: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are carried over from last year&apos;s report.</source>
        <translation>
            <numerusform>%n figure are carried over from last year&apos;s report.</numerusform>
            <numerusform>%n figures are carried over from last year&apos;s report.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of last year&apos;s narrative stand ready; its text can be looked up beside yours.</source>
        <translation>The headings of last year&apos;s narrative stand ready; its text can be looked up beside yours.</translation>
    </message>
    <message>
        <source>Next: fill in the three tables, then write the narrative. Findings below the form tell what is still to do.</source>
        <translation>Next: fill in the three tables, then write the narrative. Findings below the form tell what is still to do.</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Be&amp;gin</translation>
    </message>
    <message>
        <source>All of this can still be changed in the report itself.</source>
        <translation>All of this can still be changed in the report itself.</translation>
    </message>
    <message>
        <source>On the %1 format; the unit and the signature are filled in.</source>
        <translation>On the %1 format; the unit and the signature are filled in.</translation>
    </message>
</context>
<context>
    <name>nianbao::PartsModel</name>
    <message>
        <source>%1: not begun</source>
        <translation>%1: not begun</translation>
    </message>
    <message>
        <source>%1: in work</source>
        <translation>%1: in work</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: done</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n warning(s)</source>
        <translation>
            <numerusform>%1: %n warning</numerusform>
            <numerusform>%1: %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n error(s)</source>
        <translation>
            <numerusform>%1: %n error</numerusform>
            <numerusform>%1: %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PartsView</name>
    <message>
        <source>Parts of the report</source>
        <translation>Parts of the report</translation>
    </message>
</context>
<context>
    <name>nianbao::PastePreview</name>
    <message>
        <source>no row left</source>
        <translation>no row left</translation>
    </message>
    <message>
        <source>Not a number; it is entered as it stands.</source>
        <translation>Not a number; it is entered as it stands.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>no place</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>What goes where</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>Paste figures</translation>
    </message>
    <message>
        <source>The copied block of %1 × %2 cells does not fit here.</source>
        <translation>The copied block of %1 × %2 cells does not fit here.</translation>
    </message>
    <message>
        <source>The copied block holds what is no number.</source>
        <translation>The copied block holds what is no number.</translation>
    </message>
    <message numerus="yes">
        <source>%n filled cell(s) would find no place. Begin further up or to the left, or paste only what fits.</source>
        <translation>
            <numerusform>%n filled cell would find no place. Begin further up or to the left, or paste only what fits.</numerusform>
            <numerusform>%n filled cells would find no place. Begin further up or to the left, or paste only what fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no number and would be entered as they stand.</source>
        <translation>
            <numerusform>%n cell holds no number and would be entered as it stands.</numerusform>
            <numerusform>%n cells hold no number and would be entered as they stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste what fits</source>
        <translation>&amp;Paste what fits</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
</context>
<context>
    <name>nianbao::PdfWriter</name>
    <message>
        <source>The font %1 cannot be embedded.</source>
        <translation>The font %1 cannot be embedded.</translation>
    </message>
</context>
<context>
    <name>nianbao::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>nianbao::Reader</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>The file is damaged or was cut off.</translation>
    </message>
    <message>
        <source>The file is nested more deeply than any report.</source>
        <translation>The file is nested more deeply than any report.</translation>
    </message>
    <message>
        <source>The file holds document type declarations, which no report needs.</source>
        <translation>The file holds document type declarations, which no report needs.</translation>
    </message>
    <message>
        <source>The file has more than %1 table cells; it is no annual report.</source>
        <translation>The file has more than %1 table cells; it is no annual report.</translation>
    </message>
    <message>
        <source>The web page is built too deeply or of too many parts to be an annual report.</source>
        <translation>The web page is built too deeply or of too many parts to be an annual report.</translation>
    </message>
    <message numerus="yes">
        <source>Page numbers were left out (%n).</source>
        <translation>
            <numerusform>Page numbers were left out (%n).</numerusform>
            <numerusform>Page numbers were left out (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; an annual report is far smaller.</source>
        <translation>The file is larger than %1 MiB; an annual report is far smaller.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>The file could not be read to its end: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>There is no text in the file.</source>
        <translation>There is no text in the file.</translation>
    </message>
    <message>
        <source>The file is protected with a password; save it without one.</source>
        <translation>The file is protected with a password; save it without one.</translation>
    </message>
    <message>
        <source>The file is an old Word document (.doc); save it as .docx first.</source>
        <translation>The file is an old Word document (.doc); save it as .docx first.</translation>
    </message>
    <message>
        <source>The file is in Rich Text Format; save it as .docx first.</source>
        <translation>The file is in Rich Text Format; save it as .docx first.</translation>
    </message>
    <message>
        <source>The file is a picture; there is no text in it.</source>
        <translation>The file is a picture; there is no text in it.</translation>
    </message>
    <message>
        <source>The file is not what its name says, or it is damaged.</source>
        <translation>The file is not what its name says, or it is damaged.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>The file cannot be opened: %1</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>There is no text.</translation>
    </message>
    <message>
        <source>The text is in no encoding that is known (UTF-8, UTF-16 or GB18030).</source>
        <translation>The text is in no encoding that is known (UTF-8, UTF-16 or GB18030).</translation>
    </message>
    <message>
        <source>The file unpacks to far more than an annual report holds; it was not opened.</source>
        <translation>The file unpacks to far more than an annual report holds; it was not opened.</translation>
    </message>
    <message>
        <source>The file carries its report; it was opened exactly.</source>
        <translation>The file carries its report; it was opened exactly.</translation>
    </message>
    <message>
        <source>The file was changed after it was exported; what its pages show was read, not the data it carries.</source>
        <translation>The file was changed after it was exported; what its pages show was read, not the data it carries.</translation>
    </message>
    <message>
        <source>There is no text in the OFD: it may be a scan.</source>
        <translation>There is no text in the OFD: it may be a scan.</translation>
    </message>
    <message>
        <source>The OFD has more than %1 pages; it is no annual report.</source>
        <translation>The OFD has more than %1 pages; it is no annual report.</translation>
    </message>
    <message>
        <source>The file holds more text than any report.</source>
        <translation>The file holds more text than any report.</translation>
    </message>
    <message>
        <source>What stands in the margin of every page was left out: “%1”.</source>
        <translation>What stands in the margin of every page was left out: “%1”.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>The folder cannot be opened.</translation>
    </message>
    <message>
        <source>Added after the export: “%1”.</source>
        <translation>Added after the export: “%1”.</translation>
    </message>
    <message>
        <source>Taken out after the export: “%1”.</source>
        <translation>Taken out after the export: “%1”.</translation>
    </message>
    <message>
        <source>“%1” was exported; now “%2” stands there.</source>
        <translation>“%1” was exported; now “%2” stands there.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>“%1”: %2 was exported; now %3 stands there.</source>
        <translation>“%1”: %2 was exported; now %3 stands there.</translation>
    </message>
    <message>
        <source>The head of the pages was left out: “%1”.</source>
        <translation>The head of the pages was left out: “%1”.</translation>
    </message>
    <message>
        <source>The foot of the pages was left out: “%1”.</source>
        <translation>The foot of the pages was left out: “%1”.</translation>
    </message>
    <message>
        <source>Footnotes were left out: “%1”.</source>
        <translation>Footnotes were left out: “%1”.</translation>
    </message>
    <message>
        <source>Endnotes were left out: “%1”.</source>
        <translation>Endnotes were left out: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Text deleted under change tracking was left out (%n place(s)).</source>
        <translation>
            <numerusform>Text deleted under change tracking was left out (%n place).</numerusform>
            <numerusform>Text deleted under change tracking was left out (%n places).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more paragraphs than any report.</source>
        <translation>The file has more paragraphs than any report.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument text; save it as .docx first.</source>
        <translation>The file is an OpenDocument text; save it as .docx first.</translation>
    </message>
    <message>
        <source>The file is an archive without a Word document in it.</source>
        <translation>The file is an archive without a Word document in it.</translation>
    </message>
    <message>
        <source>A page of the OFD holds more text than a page can show.</source>
        <translation>A page of the OFD holds more text than a page can show.</translation>
    </message>
    <message>
        <source>The PDF is protected with a password; save it without one.</source>
        <translation>The PDF is protected with a password; save it without one.</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages; it is no annual report.</source>
        <translation>The PDF has more than %1 pages; it is no annual report.</translation>
    </message>
    <message>
        <source>A page of the PDF holds more text than a page can show.</source>
        <translation>A page of the PDF holds more text than a page can show.</translation>
    </message>
    <message>
        <source>There is no text in the PDF: it may be a scan.</source>
        <translation>There is no text in the PDF: it may be a scan.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet; a report is a text document.</source>
        <translation>The file is a spreadsheet; a report is a text document.</translation>
    </message>
    <message numerus="yes">
        <source>Text struck through or hidden was left out (%n place(s)).</source>
        <translation>
            <numerusform>Text struck through or hidden was left out (%n place).</numerusform>
            <numerusform>Text struck through or hidden was left out (%n places).</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments were left out: “%1”.</source>
        <translation>Comments were left out: “%1”.</translation>
    </message>
    <message>
        <source>Page %1 has no text: it is empty or a scan.</source>
        <translation>Page %1 has no text: it is empty or a scan.</translation>
    </message>
    <message>
        <source>Page %1 is set sideways; turn it before the file is read.</source>
        <translation>Page %1 is set sideways; turn it before the file is read.</translation>
    </message>
    <message>
        <source>The file is built of more parts than any report.</source>
        <translation>The file is built of more parts than any report.</translation>
    </message>
</context>
<context>
    <name>nianbao::ReadyDialog</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Ready to publish?</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>What is left</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nianbao::Recogniser</name>
    <message>
        <source>There is no edition of the format to read by.</source>
        <translation>There is no edition of the format to read by.</translation>
    </message>
    <message>
        <source>Nothing in the file looks like an annual report on open government information.</source>
        <translation>Nothing in the file looks like an annual report on open government information.</translation>
    </message>
    <message>
        <source>No words of the tables tell the edition; %1 was taken.</source>
        <translation>No words of the tables tell the edition; %1 was taken.</translation>
    </message>
    <message>
        <source>“%1”, %2: “%3” was read as %4.</source>
        <translation>“%1”, %2: “%3” was read as %4.</translation>
    </message>
    <message>
        <source>“%1”, %2: “%3” is no number; it was kept as written.</source>
        <translation>“%1”, %2: “%3” is no number; it was kept as written.</translation>
    </message>
    <message>
        <source>The title was not found.</source>
        <translation>The title was not found.</translation>
    </message>
    <message>
        <source>The title states no year; %1 was taken from the text.</source>
        <translation>The title states no year; %1 was taken from the text.</translation>
    </message>
    <message>
        <source>The report year was not found.</source>
        <translation>The report year was not found.</translation>
    </message>
    <message>
        <source>The name of the unit was not found.</source>
        <translation>The name of the unit was not found.</translation>
    </message>
    <message>
        <source>The title names no unit; “%1” was taken from the signature.</source>
        <translation>The title names no unit; “%1” was taken from the signature.</translation>
    </message>
    <message>
        <source>The section “%1” was not found.</source>
        <translation>The section “%1” was not found.</translation>
    </message>
    <message numerus="yes">
        <source>Rows broken by the end of a page were joined (%n).</source>
        <translation>
            <numerusform>%n row broken by the end of a page was joined.</numerusform>
            <numerusform>%n rows broken by the end of a page were joined.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds more than one report; only the first was read, not “%1” and what follows.</source>
        <translation>The file holds more than one report; only the first was read, not “%1” and what follows.</translation>
    </message>
    <message numerus="yes">
        <source>Tables that are none of the report&apos;s were read as text, row by row (%n).</source>
        <translation>
            <numerusform>A table that is none of the report&apos;s was read as text, row by row (%n).</numerusform>
            <numerusform>Tables that are none of the report&apos;s were read as text, row by row (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text around the report was left out (%n line(s)): “%1”</source>
        <translation>
            <numerusform>Text around the report was left out (%n line): “%1”</numerusform>
            <numerusform>Text around the report was left out (%n lines): “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text beside the table of “%1” has no place in the report (%n paragraph(s)): “%2”</source>
        <translation>
            <numerusform>Text beside the table of “%1” has no place in the report (%n paragraph): “%2”</numerusform>
            <numerusform>Text beside the table of “%1” has no place in the report (%n paragraphs): “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::RecoveryDialog</name>
    <message>
        <source>Unsaved reports</source>
        <translation>Unsaved reports</translation>
    </message>
    <message>
        <source>The program ended without saving. What had been entered is kept; choose what to go on with. The others stay here.</source>
        <translation>The program ended without saving. What had been entered is kept; choose what to go on with. The others stay here.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recover</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportDocument</name>
    <message>
        <source>Edit text</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Edit unit and cover</source>
        <translation>Edit unit and cover</translation>
    </message>
    <message>
        <source>Enter %1, %2</source>
        <translation>Enter %1, %2</translation>
    </message>
    <message>
        <source>Change the report year</source>
        <translation>Change the report year</translation>
    </message>
    <message>
        <source>Take a finding up again</source>
        <translation>Take a finding up again</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignore a finding</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>%1 of %2 parts done</source>
        <translation>%1 of %2 parts done</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Two pages side by side</translation>
    </message>
</context>
<context>
    <name>nianbao::RuleMatrixModel</name>
    <message numerus="yes">
        <source>%1 (%2): in %n report(s)</source>
        <translation>
            <numerusform>%1 (%2): in %n report</numerusform>
            <numerusform>%1 (%2): in %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::RulesDialog</name>
    <message>
        <source>Rules of the county</source>
        <translation>Rules of the county</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Graded</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>&amp;Choose a rule file…</source>
        <translation>&amp;Choose a rule file…</translation>
    </message>
    <message>
        <source>&amp;National rules only</source>
        <translation>&amp;National rules only</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>Rule file</translation>
    </message>
    <message>
        <source>Rule files (%1)</source>
        <translation>Rule files (%1)</translation>
    </message>
    <message>
        <source>This rule file cannot be used. %1</source>
        <translation>This rule file cannot be used. %1</translation>
    </message>
    <message>
        <source>The national rules alone</source>
        <translation>The national rules alone</translation>
    </message>
    <message>
        <source>A county&apos;s requirements (an earlier day, lengths, phrases to be used) come as a rule file and are judged on top.</source>
        <translation>A county&apos;s requirements (an earlier day, lengths, phrases to be used) come as a rule file and are judged on top.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>nianbao::SignatureForm</name>
    <message>
        <source>e.g. 2026-1-9</source>
        <translation>e.g. 2026-1-9</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agency</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Print office and day below the text</source>
        <translation>&amp;Print office and day below the text</translation>
    </message>
    <message>
        <source>Leave room for the &amp;seal</source>
        <translation>Leave room for the &amp;seal</translation>
    </message>
    <message>
        <source>One name a line; none as a rule</source>
        <translation>One name a line; none as a rule</translation>
    </message>
    <message>
        <source>Attach&amp;ments</source>
        <translation>Attach&amp;ments</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>Annual report on open government information</source>
        <translation>Annual report on open government information</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation>&amp;New report</translation>
    </message>
    <message>
        <source>Begin with the unit and the year</source>
        <translation>Begin with the unit and the year</translation>
    </message>
    <message>
        <source>Continue from &amp;last year&apos;s</source>
        <translation>Continue from &amp;last year&apos;s</translation>
    </message>
    <message>
        <source>Carry over what goes on, check against it</source>
        <translation>Carry over what goes on, check against it</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>A report, or a Word, PDF or web document</source>
        <translation>A report, or a Word, PDF or web document</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Recent reports</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>&amp;Add up the units&apos; reports…</source>
        <translation>&amp;Add up the units&apos; reports…</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere in this window, or paste a report that you copied.</source>
        <translation>You can also drop a file anywhere in this window, or paste a report that you copied.</translation>
    </message>
</context>
<context>
    <name>nianbao::StartersDialog</name>
    <message>
        <source>Starter texts</source>
        <translation>Starter texts</translation>
    </message>
    <message>
        <source>What a click on an aspect that is not written yet puts into the text. Names on a coloured ground become the figures of the tables.</source>
        <translation>What a click on an aspect that is not written yet puts into the text. Names on a coloured ground become the figures of the tables.</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>Aspects</translation>
    </message>
    <message>
        <source>Starter text</source>
        <translation>Starter text</translation>
    </message>
    <message>
        <source>&amp;As delivered</source>
        <translation>&amp;As delivered</translation>
    </message>
    <message>
        <source>The texts cannot be saved. %1</source>
        <translation>The texts cannot be saved. %1</translation>
    </message>
    <message>
        <source>Insert fi&amp;gure</source>
        <translation>Insert fi&amp;gure</translation>
    </message>
</context>
<context>
    <name>nianbao::StatusLine</name>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Changed since %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>%1 format</source>
        <translation>%1 format</translation>
    </message>
    <message>
        <source>compared with “%1”</source>
        <translation>compared with “%1”</translation>
    </message>
    <message>
        <source>From “%1”, not saved yet</source>
        <translation>From “%1”, not saved yet</translation>
    </message>
</context>
<context>
    <name>nianbao::SumPage</name>
    <message>
        <source>Units of the sum</source>
        <translation>Units of the sum</translation>
    </message>
    <message>
        <source>There is no sum: no report could be read.</source>
        <translation>There is no sum: no report could be read.</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n unit(s)</source>
        <translation>
            <numerusform>%1, from %n unit</numerusform>
            <numerusform>%1, from %n units</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
</context>
<context>
    <name>nianbao::TableForm</name>
    <message>
        <source>Fill blanks with &amp;0</source>
        <translation>Fill blanks with &amp;0</translation>
    </message>
    <message>
        <source>Enters 0 in the blank cells of the selection, or of the whole table where one cell is selected. Totals follow their parts.</source>
        <translation>Enters 0 in the blank cells of the selection, or of the whole table where one cell is selected. Totals follow their parts.</translation>
    </message>
    <message>
        <source>Fill blanks with 0</source>
        <translation>Fill blanks with 0</translation>
    </message>
    <message>
        <source>Clear figures</source>
        <translation>Clear figures</translation>
    </message>
    <message>
        <source>What counts here</source>
        <translation>What counts here</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), sum %1</source>
        <translation>
            <numerusform>%n figure, sum %1</numerusform>
            <numerusform>%n figures, sum %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>Paste figures</translation>
    </message>
</context>
<context>
    <name>nianbao::TableReader</name>
    <message>
        <source>The row “%1” has no figures; they stay blank.</source>
        <translation>The row “%1” has no figures; they stay blank.</translation>
    </message>
    <message>
        <source>The columns of the row “%1” stand in another order; they were read by their headers.</source>
        <translation>The columns of the row “%1” stand in another order; they were read by their headers.</translation>
    </message>
    <message>
        <source>The figures of the row “%1” cannot be told apart; they stay blank.</source>
        <translation>The figures of the row “%1” cannot be told apart; they stay blank.</translation>
    </message>
    <message>
        <source>The figures of the row “%1” stood without space between them.</source>
        <translation>The figures of the row “%1” stood without space between them.</translation>
    </message>
    <message>
        <source>Some figures of the row “%1” are missing; the others were placed by where they stand.</source>
        <translation>Some figures of the row “%1” are missing; the others were placed by where they stand.</translation>
    </message>
    <message>
        <source>Some figures of the row “%1” are missing; the others were placed by the blank cells.</source>
        <translation>Some figures of the row “%1” are missing; the others were placed by the blank cells.</translation>
    </message>
    <message>
        <source>The label of the row “%1” is missing; its figures were known by their place.</source>
        <translation>The label of the row “%1” is missing; its figures were known by their place.</translation>
    </message>
    <message>
        <source>The row “%1” does not stand in its usual place.</source>
        <translation>The row “%1” does not stand in its usual place.</translation>
    </message>
    <message>
        <source>The label of the row “%1” is damaged or worded otherwise.</source>
        <translation>The label of the row “%1” is damaged or worded otherwise.</translation>
    </message>
    <message>
        <source>A row that the table does not have was left out.</source>
        <translation>A row that the table does not have was left out.</translation>
    </message>
    <message>
        <source>Words among the labels of the table were left out.</source>
        <translation>Words among the labels of the table were left out.</translation>
    </message>
    <message>
        <source>The table stands more than once, with different figures for “%1”, %2: %3 was taken, not %4.</source>
        <translation>The table stands more than once, with different figures for “%1”, %2: %3 was taken, not %4.</translation>
    </message>
    <message>
        <source>The table stands in the document more than once.</source>
        <translation>The table stands in the document more than once.</translation>
    </message>
    <message>
        <source>The table of “%1” was not found; its figures stay blank.</source>
        <translation>The table of “%1” was not found; its figures stay blank.</translation>
    </message>
    <message>
        <source>The row “%1” was not found; its figures stay blank.</source>
        <translation>The row “%1” was not found; its figures stay blank.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of the table differ from one time to the other; the fullest one was taken.</source>
        <translation>
            <numerusform>%n figure of the table differs from one time to the other; the fullest one was taken.</numerusform>
            <numerusform>%n figures of the table differ from one time to the other; the fullest one was taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row “%1” has more figures than columns; those that add up were taken.</source>
        <translation>The row “%1” has more figures than columns; those that add up were taken.</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitForm</name>
    <message>
        <source>as on the seal</source>
        <translation>as on the seal</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>&amp;Kind of unit</source>
        <translation>&amp;Kind of unit</translation>
    </message>
    <message>
        <source>Report &amp;year</source>
        <translation>Report &amp;year</translation>
    </message>
    <message>
        <source>%1 format (%2)</source>
        <translation>%1 format (%2)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tables</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Use them</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>For the preamble: whom to ask and where to read the report.</source>
        <translation>For the preamble: whom to ask and where to read the report.</translation>
    </message>
    <message>
        <source>Reports for %1 are made on the %2 format.</source>
        <translation>Reports for %1 are made on the %2 format.</translation>
    </message>
    <message>
        <source>The unit&apos;s name above the title; none as a rule</source>
        <translation>The unit&apos;s name above the title; none as a rule</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>&amp;Letterhead</translation>
    </message>
    <message>
        <source>In re&amp;d, with a red line below</source>
        <translation>In re&amp;d, with a red line below</translation>
    </message>
    <message>
        <source>Full &amp;name of the unit</source>
        <translation>Full &amp;name of the unit</translation>
    </message>
    <message>
        <source>Teleph&amp;one</source>
        <translation>Teleph&amp;one</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitTexts</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Texts of the units</source>
        <translation>Texts of the units</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitsPage</name>
    <message>
        <source>Find a unit or a file</source>
        <translation>Find a unit or a file</translation>
    </message>
    <message>
        <source>Which units to show</source>
        <translation>Which units to show</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Findings of the unit</source>
        <translation>Findings of the unit</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Not added</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>Not come</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a unit to see what was found in its report.</source>
        <translation>Choose a unit to see what was found in its report.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
</context>
</TS>
