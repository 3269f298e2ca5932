// Fills a DOCX template with reports as docxtemplater's manual has it, one process
// for all: node fill-template.js TEMPLATE.docx FIRST.nianbao FOLDER REPORT.nianbao...
//
// The template is our DOCX of the first report, with a tag in the place of each
// figure and of each paragraph of the narrative.
const fs = require("fs");
const path = require("path");
const modules = process.env.NIANBAO_NODE_MODULES || path.join(__dirname, "../tools/node_modules");
const Docxtemplater = require(path.join(modules, "docxtemplater"));
const PizZip = require(path.join(modules, "pizzip"));

function valuesOf(file) {
    const report = JSON.parse(fs.readFileSync(file, "utf8"));
    const values = {title: `${report.unit.name}${report.year}年政府信息公开工作年度报告`};
    Object.values(report.figures).forEach((table) =>
        Object.values(table).forEach((row) =>
            Object.values(row).forEach((figure) => {
                values[`f${Object.keys(values).length}`] = String(figure ?? "");
            })
        )
    );
    [report.preamble, ...Object.values(report.sections)].flat().forEach((paragraph) => {
        values[`p${Object.keys(values).length}`] = paragraph;
    });
    return values;
}

function madeTemplate(docx, first) {
    const zip = new PizZip(fs.readFileSync(docx));
    const tags = Object.keys(valuesOf(first)).filter((name) => name.startsWith("f"));
    const paragraphs = Object.entries(valuesOf(first)).filter(([name]) => name.startsWith("p"));
    let xml = zip.file("word/document.xml").asText();
    let next = 0;
    xml = xml.replace(/(w:val="TableFigure"\/><\/w:pPr><w:r><w:t[^>]*>)[^<]*/g, (_, head) => `${head}{${tags[next++]}}`);
    next = 0;
    xml = xml.replace(/(w:val="BodyText"\/><\/w:pPr><w:r><w:t[^>]*>)[^<]*/g, (text, head) =>
        next < paragraphs.length ? `${head}{${paragraphs[next++][0]}}` : text);
    zip.file("word/document.xml", xml);
    return zip.generate({type: "nodebuffer"});
}

const [docx, first, folder, ...reports] = process.argv.slice(2);
const template = madeTemplate(docx, first);
for (const report of reports) {
    const document = new Docxtemplater(new PizZip(template), {paragraphLoop: true, linebreaks: true});
    document.render(valuesOf(report));
    const name = path.basename(report, ".nianbao") + ".docx";
    fs.writeFileSync(path.join(folder, name), document.getZip().generate({type: "nodebuffer", compression: "DEFLATE"}));
}
