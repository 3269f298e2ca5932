<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlockTemplate</name>
    <message>
        <source>the template is broken: %1</source>
        <translation>模板有误：%1</translation>
    </message>
</context>
<context>
    <name>CellHelp</name>
    <message>
        <source>not a JSON object (%1 at byte %2)</source>
        <translation>不是 JSON 对象（第 %2 字节：%1）</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n other unit(s)</source>
        <translation>
            <numerusform>其余 %n 个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left the figure blank.</source>
        <translation>
            <numerusform>%n 个单位此项未填。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n unit(s) with reports of both years.</source>
        <translation>
            <numerusform>按两年报告齐全的 %n 个单位对比。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>the picture cannot be drawn</source>
        <translation>无法绘图</translation>
    </message>
    <message>
        <source>the name must end in .png, .svg or .pdf</source>
        <translation>文件名须以 .png、.svg 或 .pdf 结尾</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>(no unit)</source>
        <translation>（未写单位）</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有发现问题</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) could not be judged: figures are missing</source>
        <translation>
            <numerusform>有 %n 条勾稽关系因数据未填而无法核对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 report(s): %2 error(s), %3 warning(s), %4 advice; %5 unreadable</source>
        <translation>共 %1 份报告：错误 %2 处，提醒 %3 处，建议 %4 条；%5 份无法读取</translation>
    </message>
    <message>
        <source>check reports and list what is wrong</source>
        <translation>核查报告，列出问题</translation>
    </message>
    <message>
        <source>Reports, or folders of them.</source>
        <translation>报告文件，或存放报告的文件夹。</translation>
    </message>
    <message>
        <source>Last year&apos;s report, or a folder of them.</source>
        <translation>上年报告，或存放上年报告的文件夹。</translation>
    </message>
    <message>
        <source>Exit with 1 for warnings too.</source>
        <translation>有提醒时也以 1 退出。</translation>
    </message>
    <message>
        <source>text, json, jsonl or sarif.</source>
        <translation>text、json、jsonl 或 sarif。</translation>
    </message>
    <message>
        <source>Apply every safe mend and write the report to -o.</source>
        <translation>应用所有可以放心的改正，写入 -o 指定的文件。</translation>
    </message>
    <message>
        <source>The mended report.</source>
        <translation>改正后的报告。</translation>
    </message>
    <message>
        <source>--fix takes one report, and -o to say where to write it</source>
        <translation>--fix 只用于一份报告，并须用 -o 指定写入的文件</translation>
    </message>
    <message>
        <source>--format takes text, json, jsonl or sarif</source>
        <translation>--format 只能是 text、json、jsonl 或 sarif</translation>
    </message>
    <message>
        <source>mended (%1): %2</source>
        <translation>已改正（%1）：%2</translation>
    </message>
    <message>
        <source>Write a return slip for every unit with something to mend.</source>
        <translation>为每个需要改正的单位写一份退改通知。</translation>
    </message>
    <message>
        <source>Formats of the slips: %1.</source>
        <translation>退改通知的格式：%1。</translation>
    </message>
    <message>
        <source>Ignored by the office: %1</source>
        <translation>单位已说明：%1</translation>
    </message>
    <message>
        <source>The office that signs the slips.</source>
        <translation>修改意见的落款单位。</translation>
    </message>
    <message>
        <source>-o goes with --fix</source>
        <translation>-o 须与 --fix 同用</translation>
    </message>
    <message>
        <source>--to goes with --slips</source>
        <translation>--to 须与 --slips 同用</translation>
    </message>
    <message>
        <source>%1: among last year&apos;s reports there is none of this unit for %2; what was carried over was not checked</source>
        <translation>%1：上年报告中没有该单位 %2 年的报告，未与上年核对</translation>
    </message>
    <message>
        <source>interrupted; %1 of %2 reports were checked</source>
        <translation>已中断：共 %2 份，核查了 %1 份</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Language of messages: zh_CN or en.</source>
        <translation>提示信息的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Say more on standard error.</source>
        <translation>在标准错误输出更多信息。</translation>
    </message>
    <message>
        <source>Say nothing but failures on standard error.</source>
        <translation>标准错误只输出失败信息。</translation>
    </message>
    <message>
        <source>Usage: nianbao-cli COMMAND [OPTIONS] [FILE...]

Commands:
</source>
        <translation>用法：nianbao-cli 命令 [选项] [文件…]

命令：
</translation>
    </message>
    <message>
        <source>
“nianbao-cli COMMAND --help” tells what a command takes.
</source>
        <translation>
“nianbao-cli 命令 --help”说明该命令的选项。
</translation>
    </message>
    <message>
        <source>there is no command “%1”; see nianbao-cli --help</source>
        <translation>没有“%1”这个命令，请看 nianbao-cli --help</translation>
    </message>
    <message>
        <source>--lang takes zh_CN or en</source>
        <translation>--lang 只能是 zh_CN 或 en</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>标准输出无法写入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>已处理 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>有一个文件名是空的</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 后面没有内容</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>no file is named</source>
        <translation>没有指定文件</translation>
    </message>
    <message>
        <source>there is no report in %1</source>
        <translation>%1 中没有报告</translation>
    </message>
    <message>
        <source>--from must say the format of standard input</source>
        <translation>请用 --from 说明标准输入的格式</translation>
    </message>
    <message>
        <source>--from %1: there is no reader for this format</source>
        <translation>--from %1：不支持读取这种格式</translation>
    </message>
    <message>
        <source>Format of standard input: nianbao, docx, html, txt, pdf or ofd.</source>
        <translation>标准输入的格式：nianbao、docx、html、txt、pdf 或 ofd。</translation>
    </message>
    <message>
        <source>-o %1: it must be a report file, *.nianbao</source>
        <translation>-o %1：应为报告文件（*.nianbao）</translation>
    </message>
</context>
<context>
    <name>CliRules</name>
    <message>
        <source>A county&apos;s rule pack on top of the national rules.</source>
        <translation>在国家规则之上另用的本县规则包。</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>write reports as %1</source>
        <translation>把报告转换为 %1</translation>
    </message>
    <message>
        <source>Reports, or folders of them.</source>
        <translation>报告文件，或存放报告的文件夹。</translation>
    </message>
    <message>
        <source>The file to write; its suffix says the format.</source>
        <translation>要写入的文件，格式由扩展名决定。</translation>
    </message>
    <message>
        <source>Formats to write, parted by commas: %1.</source>
        <translation>要写出的格式，用逗号分开：%1。</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>写入的文件夹。</translation>
    </message>
    <message>
        <source>DOCX: take page set-up, styles and letterhead from this document.</source>
        <translation>DOCX：页面设置、样式和信头取自这份文档。</translation>
    </message>
    <message>
        <source>PDF: identify as PDF/A, for archives.</source>
        <translation>PDF：标识为 PDF/A，供归档使用。</translation>
    </message>
    <message>
        <source>Leave out the report&apos;s data, which otherwise travels inside the file.</source>
        <translation>不在文件中附带报告数据（默认附带）。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1：无法建立文件夹</translation>
    </message>
    <message>
        <source>%1 was just written for another report of the same name</source>
        <translation>%1 刚刚已由另一份同名报告写入</translation>
    </message>
    <message>
        <source>either -o FILE or --to FORMATS must say what to write</source>
        <translation>请用 -o 文件 或 --to 格式 说明要写出什么</translation>
    </message>
    <message>
        <source>-o takes one report; for several use --to and --out-dir</source>
        <translation>-o 只用于一份报告，多份报告请用 --to 和 --out-dir</translation>
    </message>
    <message>
        <source>--to needs --out-dir</source>
        <translation>--to 须与 --out-dir 同用</translation>
    </message>
    <message>
        <source>--to names no format</source>
        <translation>--to 没有指定格式</translation>
    </message>
    <message>
        <source>How to name the files in it: {unit}, {shortName}, {year} and {title} stand for the report&apos;s own; the input&apos;s name without this.</source>
        <translation>文件名的写法：{unit}、{shortName}、{year}、{title} 分别代表单位全称、简称、年度、标题（也可写作{单位}、{简称}、{年度}、{标题}）；不给时沿用来源文件名。</translation>
    </message>
    <message>
        <source>PDF, OFD: the face to set a part in; parts are %1. Can be given several times.</source>
        <translation>PDF、OFD：指定某一部分所用字体，可指定的部分有 %1；可以多次给出。</translation>
    </message>
    <message>
        <source>--face %1: it must be PART=FAMILY; parts are %2</source>
        <translation>--face %1：写法应为“部分=字体”，可指定的部分有 %2</translation>
    </message>
    <message>
        <source>--face %1: no such face is installed</source>
        <translation>--face %1：没有安装这种字体</translation>
    </message>
    <message>
        <source>interrupted; %1 of %2 reports were converted</source>
        <translation>已中断：共 %2 份，转换了 %1 份</translation>
    </message>
    <message>
        <source>%1 is one of the reports to convert and stays as it is; choose another place</source>
        <translation>%1 是要转换的来源文件，没有覆盖，请换一个位置</translation>
    </message>
    <message>
        <source>--name: there is no %1; there are {unit}, {shortName}, {year} and {title}</source>
        <translation>--name：没有 %1，只有 {unit}、{shortName}、{year}、{title}（或{单位}、{简称}、{年度}、{标题}）</translation>
    </message>
</context>
<context>
    <name>CountySum</name>
    <message>
        <source>not added: %1 was added for this unit already</source>
        <translation>未计入：该单位已计入 %1</translation>
    </message>
    <message>
        <source>not added: it is of the year %1, edition %2</source>
        <translation>未计入：这是 %1 年、%2 版的报告</translation>
    </message>
    <message>
        <source>%1 is blank and not in the sum</source>
        <translation>%1未填，没有计入汇总</translation>
    </message>
    <message>
        <source>%1 is no number and not in the sum</source>
        <translation>%1不是数，没有计入汇总</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>no report has come</source>
        <translation>尚未报送</translation>
    </message>
    <message>
        <source>stands more than once in the roster</source>
        <translation>在名册中重复</translation>
    </message>
    <message>
        <source>is not in the roster</source>
        <translation>不在名册中</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>due today</source>
        <translation>今天是最后期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until %1</source>
        <translation>
            <numerusform>距 %1还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M 月 d 日</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>compare two versions of a report</source>
        <translation>比较一份报告的两个版本</translation>
    </message>
    <message>
        <source>The version before.</source>
        <translation>以前的版本。</translation>
    </message>
    <message>
        <source>The version now.</source>
        <translation>现在的版本。</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text 或 json。</translation>
    </message>
    <message>
        <source>diff takes two files: the old version and the new</source>
        <translation>diff 须给出两个文件：旧版本和新版本</translation>
    </message>
    <message>
        <source>--format takes text or json</source>
        <translation>--format 只能是 text 或 json</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>Format</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>两个版本内容相同。</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1第 %2 段</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>Still to mend</source>
        <translation>仍须改正</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新出现</translation>
    </message>
</context>
<context>
    <name>DocxPackage</name>
    <message>
        <source>It is no Word document (DOCX) of the usual, transitional kind.</source>
        <translation>这不是通常的（过渡型）Word 文档（DOCX）。</translation>
    </message>
    <message>
        <source>It has no styles.</source>
        <translation>其中没有样式。</translation>
    </message>
</context>
<context>
    <name>DocxStyles</name>
    <message>
        <source>The styles of the reference document cannot be read.</source>
        <translation>无法读取参考文档的样式。</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>The reference document %1 cannot be used. %2</source>
        <translation>参考文档 %1 无法使用。%2</translation>
    </message>
    <message>
        <source>The reference document lacks these styles; the national layout&apos;s are used: %1</source>
        <translation>参考文档缺少以下样式，改用国家标准版式的样式：%1</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>not a JSON object (%1 at byte %2)</source>
        <translation>不是 JSON 对象（第 %2 字节：%1）</translation>
    </message>
    <message>
        <source>an edition needs id, years.from and title</source>
        <translation>格式版本须有 id、years.from 和 title</translation>
    </message>
    <message>
        <source>a section needs id and heading</source>
        <translation>章节须有 id 和 heading</translation>
    </message>
    <message>
        <source>section %1 stands twice</source>
        <translation>章节 %1 重复</translation>
    </message>
    <message>
        <source>section %1 shows table %2, which is not there</source>
        <translation>章节 %1 所用的表 %2 不存在</translation>
    </message>
    <message>
        <source>an edition needs sections</source>
        <translation>格式版本须有 sections</translation>
    </message>
    <message>
        <source>table %1: id, columns, grid or repeatRows is off</source>
        <translation>表 %1：id、columns、grid 或 repeatRows 有误</translation>
    </message>
    <message>
        <source>table %1: one positive width a column is asked</source>
        <translation>表 %1：每列须有一个正的宽度</translation>
    </message>
    <message>
        <source>table %1 stands twice</source>
        <translation>表 %1 重复</translation>
    </message>
    <message>
        <source>figure %1 stands twice</source>
        <translation>数据项 %1 重复</translation>
    </message>
    <message>
        <source>table %1, row %2: the cells are wider or taller than the table</source>
        <translation>表 %1 第 %2 行：单元格超出表的范围</translation>
    </message>
    <message>
        <source>table %1, row %2: two cells overlap</source>
        <translation>表 %1 第 %2 行：单元格重叠</translation>
    </message>
    <message>
        <source>table %1, row %2: the cells do not fill the row</source>
        <translation>表 %1 第 %2 行：单元格没有填满一行</translation>
    </message>
    <message>
        <source>relation %1 needs id, left, each (row or column) and is (= or &gt;=)</source>
        <translation>勾稽关系 %1 须有 id、left、each（row 或 column）和 is（= 或 &gt;=）</translation>
    </message>
    <message>
        <source>relation %1 is about table %2, which is not there</source>
        <translation>勾稽关系 %1 所指的表 %2 不存在</translation>
    </message>
    <message>
        <source>relation %1: %2 is not a row or column of table %3</source>
        <translation>勾稽关系 %1：%2 不是表 %3 的行或列</translation>
    </message>
    <message>
        <source>the totals define each other in a circle</source>
        <translation>总计之间循环定义</translation>
    </message>
    <message>
        <source>table %1 is shown by no section</source>
        <translation>表 %1 没有放在任何章节中</translation>
    </message>
    <message>
        <source>table %1: the kind of %2 is count, change or amount</source>
        <translation>表 %1：列 %2 的类型应为 count、change 或 amount</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The report cannot be printed.</source>
        <translation>无法打印报告。</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Check that it is switched on.</source>
        <translation>打印机没有接收页面，请检查打印机是否开启。</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>OFD document</source>
        <translation>OFD 文件</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>“%1” is no format to write; there are %2</source>
        <translation>不能写出“%1”格式，可用的格式有 %2</translation>
    </message>
</context>
<context>
    <name>FaceRemarks</name>
    <message>
        <source>%1 is not installed; %2 is used instead</source>
        <translation>没有安装%1，以%2代替</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>single characters are taken from %1</source>
        <translation>个别字取自%1</translation>
    </message>
    <message>
        <source>no installed face has these characters: %1</source>
        <translation>已安装的字体都没有这些字：%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Headings, level 1</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>Headings, level 2</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>没有安装 %1</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>FixPreview</name>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastYear</name>
    <message>
        <source>%1 is not compared with: the folder has another report of %2, %3</source>
        <translation>%1 没有用来对照：文件夹中还有%2 %3 年的另一份报告</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Editor for the annual report on open government information.</source>
        <translation>政府信息公开工作年度报告编辑器。</translation>
    </message>
    <message>
        <source>Language of the program: zh_CN or en.</source>
        <translation>程序语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>The report to open.</source>
        <translation>要打开的报告。</translation>
    </message>
    <message>
        <source>Open the county&apos;s desk with a folder of reports.</source>
        <translation>打开汇总台，读取一个文件夹的报告。</translation>
    </message>
    <message>
        <source>Begin a new report.</source>
        <translation>新建报告。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nianbao</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的修改？</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>不保存，修改的内容就会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else.</source>
        <translation>“%1”已被他人修改。</translation>
    </message>
    <message>
        <source>Saving here replaces their changes. Save yours under another name to compare both.</source>
        <translation>在这里保存会覆盖他人的修改。可另存为其他名称，再对照两份报告。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>覆盖(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere.</source>
        <translation>“%1”正在别处打开。</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation>只读打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Discard what is not saved of “%1”?</source>
        <translation>是否放弃“%1”中没有保存的内容？</translation>
    </message>
    <message>
        <source>What was saved before stays as it is.</source>
        <translation>以前保存的内容不受影响。</translation>
    </message>
    <message>
        <source>It has been open on the computer “%1” since %2.</source>
        <translation>该文件自 %2 起在计算机“%1”上打开。</translation>
    </message>
    <message>
        <source>Saving here replaces what is being written there.</source>
        <translation>在这里保存，会覆盖那边正在填写的内容。</translation>
    </message>
    <message>
        <source>Replace what is there already?</source>
        <translation>要替换已有的文件吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name would be lost:</source>
        <translation>
            <numerusform>下列 %n 个同名文件的内容将会丢失：</numerusform>
        </translation>
    </message>
    <message>
        <source>You can read it and save it under another name.</source>
        <translation>可以只读打开，再另存为其他名称。</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>make a new report, carried over from last year&apos;s when given</source>
        <translation>新建报告；给出上年报告时，承接上年内容</translation>
    </message>
    <message>
        <source>Report year.</source>
        <translation>报告年度。</translation>
    </message>
    <message>
        <source>Name of the unit.</source>
        <translation>单位名称。</translation>
    </message>
    <message>
        <source>township, subdistrict, department, county, city or other.</source>
        <translation>township、subdistrict、department、county、city 或 other。</translation>
    </message>
    <message>
        <source>Last year&apos;s report to continue from.</source>
        <translation>要承接的上年报告。</translation>
    </message>
    <message>
        <source>The report file to write.</source>
        <translation>要写入的报告文件。</translation>
    </message>
    <message>
        <source>--year must give the report year</source>
        <translation>请用 --year 指定报告年度</translation>
    </message>
    <message>
        <source>no edition of the format covers the year %1</source>
        <translation>没有适用于 %1 年的格式版本</translation>
    </message>
    <message>
        <source>-o must name the file to write</source>
        <translation>请用 -o 指定要写入的文件</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>多余的参数“%1”</translation>
    </message>
    <message>
        <source>--unit must give the name of the unit</source>
        <translation>请用 --unit 指定单位名称</translation>
    </message>
    <message>
        <source>--kind: “%1” is not a kind of unit</source>
        <translation>--kind：没有“%1”这种单位类别</translation>
    </message>
    <message>
        <source>--year %1: it must be a year such as 2025</source>
        <translation>--year %1：年度应写成 2025 这样的数</translation>
    </message>
    <message>
        <source>%1 is there already; choose another file</source>
        <translation>%1 已经存在，请换一个文件名</translation>
    </message>
    <message>
        <source>%1 is the report of %2 for %3; there is nothing to carry over from it</source>
        <translation>%1 是%2 %3 年的报告，不能据以结转</translation>
    </message>
</context>
<context>
    <name>OfdWriter</name>
    <message>
        <source>The font %1 cannot be embedded.</source>
        <translation>字体 %1 不能嵌入文件。</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Unit and cover</source>
        <translation>单位与封面</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>this is not a Nianbao report</source>
        <translation>这不是年报文件</translation>
    </message>
    <message>
        <source>this report was written by a newer version of the program (format %1); please update the program</source>
        <translation>这份报告由更新版本的程序写成（格式 %1），请升级程序后再打开</translation>
    </message>
    <message>
        <source>the report does not say its format version</source>
        <translation>报告没有写明文件格式版本</translation>
    </message>
    <message>
        <source>the report follows edition “%1”, which this program does not know</source>
        <translation>报告采用“%1”版格式，本程序没有这个版本</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file is damaged or cut off (byte %1: %2)</source>
        <translation>文件已损坏或不完整（第 %1 字节：%2）</translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation>不是年份</translation>
    </message>
    <message>
        <source>“%1” is not a kind of unit</source>
        <translation>没有“%1”这种单位类别</translation>
    </message>
    <message>
        <source>is neither a number, a text nor blank</source>
        <translation>既不是数、文字，也不是空</translation>
    </message>
    <message>
        <source>is too large for a number; it must be written as a text in quotes</source>
        <translation>作为数太大，应写成带引号的文字</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文字</translation>
    </message>
    <message>
        <source>is not a list of paragraphs</source>
        <translation>不是段落列表</translation>
    </message>
    <message>
        <source>holds something that is not a text</source>
        <translation>其中有不是文字的内容</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>the report is damaged: %1 %2</source>
        <translation>报告已损坏：%1 %2</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>文件大于 %1 MiB</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>“%1”不是文字</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>“%1”不是对象</translation>
    </message>
    <message>
        <source>has no rule or no reason</source>
        <translation>没有写明规则或理由</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
</context>
<context>
    <name>ReportFolder</name>
    <message>
        <source>passed over: a link to nothing, or no plain file</source>
        <translation>已略过：链接失效或不是普通文件</translation>
    </message>
    <message>
        <source>passed over: what an office program leaves beside an open document</source>
        <translation>已略过：办公软件打开文档时留下的临时文件</translation>
    </message>
    <message>
        <source>passed over: a picture</source>
        <translation>已略过：图片</translation>
    </message>
    <message>
        <source>passed over: a recording</source>
        <translation>已略过：音像文件</translation>
    </message>
    <message>
        <source>passed over: no format of a report</source>
        <translation>已略过：不是报告的格式</translation>
    </message>
    <message>
        <source>passed over: a link to a folder</source>
        <translation>已略过：指向文件夹的链接</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>the roster names no unit</source>
        <translation>名册中没有单位</translation>
    </message>
    <message>
        <source>“%1” in the roster is no unit; head the column of units with 单位</source>
        <translation>名册中的“%1”不是单位名称；请在单位所在列的首行写“单位”</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>this is not a rule file</source>
        <translation>这不是规则文件</translation>
    </message>
    <message>
        <source>this rule file was made for a newer version of the program (format %1)</source>
        <translation>规则文件适用于更新版本的程序（格式 %1）</translation>
    </message>
    <message>
        <source>the pack has no name</source>
        <translation>规则包没有名称</translation>
    </message>
    <message>
        <source>“rules” must be a list</source>
        <translation>“rules”应为列表</translation>
    </message>
    <message>
        <source>the rule has no “id”</source>
        <translation>规则没有“id”</translation>
    </message>
    <message>
        <source>the rule “%1” is there twice</source>
        <translation>规则“%1”重复</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>the severity must be error, warning or advice</source>
        <translation>级别只能是 error、warning 或 advice</translation>
    </message>
    <message>
        <source>“enabled” must be true or false</source>
        <translation>“enabled”只能是 true 或 false</translation>
    </message>
    <message>
        <source>the rule “%1” has no parameter “%2”</source>
        <translation>规则“%1”没有参数“%2”</translation>
    </message>
    <message>
        <source>the parameter “%1” has a value of the wrong kind</source>
        <translation>参数“%1”的值类型不对</translation>
    </message>
    <message>
        <source>“%1” is no day of the year; write it like 01-31</source>
        <translation>“%1”不是日期，请写成 01-31 的样子</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>这里没有“%1”</translation>
    </message>
    <message>
        <source>a statement needs either a number in its text or “states”</source>
        <translation>表述须在文字中带数，或者有“states”</translation>
    </message>
    <message>
        <source>the pattern “%1” is not valid: %2</source>
        <translation>模式“%1”无效：%2</translation>
    </message>
    <message>
        <source>“%1” is no contact detail</source>
        <translation>“%1”不是联系方式</translation>
    </message>
    <message>
        <source>the limits of a section are “min” and “max”, whole numbers</source>
        <translation>章节的字数限制是整数“min”和“max”</translation>
    </message>
    <message>
        <source>the phrases of a section are a list of texts</source>
        <translation>章节的用语应为文字列表</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1”应为 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>“%1”应为文字列表</translation>
    </message>
    <message>
        <source>“%1” is no kind of unit</source>
        <translation>“%1”不是单位类型</translation>
    </message>
    <message>
        <source>an aspect needs “name” and “any”, a list of texts</source>
        <translation>每个方面须有“name”和“any”，“any”为文字列表</translation>
    </message>
    <message>
        <source>the rule “%1” has several wordings; “variants” names them</source>
        <translation>规则“%1”有多种说法，请写在“variants”中</translation>
    </message>
    <message>
        <source>the rule “%1” has no wording “%2”</source>
        <translation>规则“%1”没有说法“%2”</translation>
    </message>
    <message>
        <source>“parameters” must be an object</source>
        <translation>“parameters”应为对象</translation>
    </message>
    <message>
        <source>a text, or one a language with zh_CN among them, is asked here</source>
        <translation>此处应为文字，或按语言分列的文字（须有 zh_CN）</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>list every rule with its severity, basis and wording</source>
        <translation>列出全部规则的级别、依据和措辞</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text 或 json。</translation>
    </message>
    <message>
        <source>--format takes text or json</source>
        <translation>--format 只能是 text 或 json</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>多余的参数“%1”</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>print a report as JSON</source>
        <translation>以 JSON 输出报告</translation>
    </message>
    <message>
        <source>The report.</source>
        <translation>报告文件。</translation>
    </message>
    <message>
        <source>show takes one file</source>
        <translation>show 只接受一个文件</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1：无法建立文件夹</translation>
    </message>
    <message>
        <source>“%1” is no format of a slip; there are %2</source>
        <translation>退改通知没有“%1”格式，可用的有 %2</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>%1: not a list of starter texts (byte %2)</source>
        <translation>%1：不是起草文字的列表（第 %2 字节）</translation>
    </message>
</context>
<context>
    <name>SumCommand</name>
    <message>
        <source>add many reports up into the county&apos;s</source>
        <translation>把多份报告汇总为全县报告</translation>
    </message>
    <message>
        <source>Reports, or folders of them.</source>
        <translation>报告文件，或存放报告的文件夹。</translation>
    </message>
    <message>
        <source>The county&apos;s report to write.</source>
        <translation>要写入的全县报告。</translation>
    </message>
    <message>
        <source>A workbook with a row a unit, findings and what to look after.</source>
        <translation>汇总工作簿：每单位一行，附核查结果和待办事项。</translation>
    </message>
    <message>
        <source>Who is expected: a CSV file with a unit a line.</source>
        <translation>应报单位名册：CSV 文件，每行一个单位。</translation>
    </message>
    <message>
        <source>Name of the county&apos;s office.</source>
        <translation>全县报告的单位名称。</translation>
    </message>
    <message>
        <source>-o must name the report to write</source>
        <translation>请用 -o 指定要写入的报告</translation>
    </message>
    <message>
        <source>interrupted; nothing was written</source>
        <translation>已中断，没有写入</translation>
    </message>
    <message>
        <source>no report could be read</source>
        <translation>没有一份报告可以读取</translation>
    </message>
    <message>
        <source>the sum: %1</source>
        <translation>汇总：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added up</source>
        <translation>
            <numerusform>已汇总 %n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>--table must name a workbook, *.xlsx</source>
        <translation>--table 应为工作簿（*.xlsx）</translation>
    </message>
</context>
<context>
    <name>SumWorkbook</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Rule&apos;s id</source>
        <translation>规则代号</translation>
    </message>
    <message>
        <source>%1: the units&apos; figures</source>
        <translation>%1数据汇总表</translation>
    </message>
</context>
<context>
    <name>UnitName</name>
    <message>
        <source>Township or town</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Subdistrict office</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n error(s) to mend</source>
        <translation>
            <numerusform>%n 处错误须改正</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this window and press F8: it leads from one to the next.</source>
        <translation>关闭本窗口，按 F8 逐处查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) to fill in</source>
        <translation>
            <numerusform>还有 %n 格未填</numerusform>
        </translation>
    </message>
    <message>
        <source>What did not happen is 0; “Fill blanks with 0” enters it everywhere.</source>
        <translation>没有发生的填 0，可用“空格填 0”一次填好。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) ignored with a reason</source>
        <translation>
            <numerusform>%n 处错误已说明理由，未改</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever checks the report still finds them. Your reasons stand beside them in the report file (.nianbao), not in exported documents.</source>
        <translation>核查的人仍会看到这些错误；您写的理由保存在报告文件（.nianbao）里，导出的文档中没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to look at</source>
        <translation>
            <numerusform>%n 处提醒请核对</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can go out. Read the warnings once more before it does.</source>
        <translation>可以报送，报送前请再核对一遍提醒事项。</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>可以发布</translation>
    </message>
    <message>
        <source>Have it signed off, then publish it on the government&apos;s website and send it on.</source>
        <translation>请送审签发，然后在政府网站公布并报送主管部门。</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The archive could not be put together: %1</source>
        <translation>无法生成压缩包：%1</translation>
    </message>
    <message>
        <source>It is no zip archive, or a damaged one.</source>
        <translation>这不是 ZIP 压缩包，或压缩包已损坏。</translation>
    </message>
    <message>
        <source>The archive is too large.</source>
        <translation>压缩包过大。</translation>
    </message>
</context>
<context>
    <name>nianbao::AspectGuide</name>
    <message>
        <source>%1: written</source>
        <translation>%1：已写到</translation>
    </message>
    <message>
        <source>%1: not written yet</source>
        <translation>%1：还没有写到</translation>
    </message>
    <message>
        <source>Not written yet. A click begins it at the end of the text.</source>
        <translation>还没有写到，点击后在文末起头。</translation>
    </message>
</context>
<context>
    <name>nianbao::ChartsPage</name>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>还没有可以绘制的数据。</translation>
    </message>
    <message>
        <source>Choose the folder of last year&apos;s reports to compare the years.</source>
        <translation>选择上年报告所在的文件夹，即可与上年对比。</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The chart cannot be saved.</source>
        <translation>无法保存图表。</translation>
    </message>
</context>
<context>
    <name>nianbao::Damage</name>
    <message numerus="yes">
        <source>%n character(s) were radicals in the source and have been turned back.</source>
        <translation>
            <numerusform>源文件中有 %n 个字误用部首字符，已还原为汉字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinyin stands between the characters in %n paragraph(s).</source>
        <translation>
            <numerusform>有 %n 个段落的字间夹有拼音。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digits are lost: %n date(s) stand without their numbers.</source>
        <translation>
            <numerusform>数字丢失：有 %n 处日期没有数字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::DeskLink</name>
    <message>
        <source>What the units wrote</source>
        <translation>各单位的文字</translation>
    </message>
</context>
<context>
    <name>nianbao::DeskModel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Received as</source>
        <translation>来稿格式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>年报文件</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>no report has come</source>
        <translation>尚未报送</translation>
    </message>
    <message>
        <source>not added: %1 was read for this unit already</source>
        <translation>未计入：该单位已计入 %1</translation>
    </message>
    <message>
        <source>not added: it is of the year %1, edition %2</source>
        <translation>未计入：这是 %1 年、%2 版的报告</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>须核实</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were read with doubt</source>
        <translation>
            <numerusform>有 %n 处读取时没有把握</numerusform>
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
        <translation>全县报告</translation>
    </message>
    <message>
        <source>Name of the county&apos;s office</source>
        <translation>汇总单位名称</translation>
    </message>
    <message>
        <source>Save the county&apos;s report</source>
        <translation>保存全县报告</translation>
    </message>
    <message>
        <source>Report (*.nianbao)</source>
        <translation>年报 (*.nianbao)</translation>
    </message>
    <message>
        <source>The report cannot be saved.</source>
        <translation>无法保存报告。</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>保存汇总表</translation>
    </message>
    <message>
        <source>County&apos;s sums</source>
        <translation>汇总表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The workbook cannot be saved.</source>
        <translation>无法保存汇总表。</translation>
    </message>
    <message>
        <source>Where the slips go</source>
        <translation>修改意见存放的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) written to %1</source>
        <translation>
            <numerusform>已写 %n 份修改意见，存于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The slips cannot be written.</source>
        <translation>无法写出修改意见。</translation>
    </message>
    <message>
        <source>The older version of %1&apos;s report</source>
        <translation>%1报告的旧稿</translation>
    </message>
    <message>
        <source>%1: what changed</source>
        <translation>%1：改动之处</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a report.</source>
        <translation>无法从“%1”读出报告。</translation>
    </message>
    <message>
        <source>Return slips</source>
        <translation>修改意见</translation>
    </message>
    <message>
        <source>Write them as</source>
        <translation>写成哪种格式</translation>
    </message>
</context>
<context>
    <name>nianbao::DeskWindow</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>County&apos;s desk</source>
        <translation>汇总台</translation>
    </message>
    <message>
        <source>With the reports the units have sent</source>
        <translation>各单位报送的报告</translation>
    </message>
    <message>
        <source>Word, PDF, web pages, text and report files are read and checked; nothing in the folder is changed.</source>
        <translation>Word、PDF、网页、文本和年报文件都会读取并核查，文件夹中的文件不会改动。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s reports…</source>
        <translation>上年报告(&amp;L)…</translation>
    </message>
    <message>
        <source>Last year…</source>
        <translation>上年报告…</translation>
    </message>
    <message>
        <source>&amp;Roster of units…</source>
        <translation>单位名册(&amp;R)…</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>名册…</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;County</source>
        <translation>汇总(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with an &amp;older version…</source>
        <translation>与旧稿对比(&amp;O)…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Write return &amp;slips…</source>
        <translation>写修改意见(&amp;S)…</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>修改意见…</translation>
    </message>
    <message>
        <source>Save the &amp;workbook…</source>
        <translation>保存汇总表(&amp;W)…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>汇总表…</translation>
    </message>
    <message>
        <source>Make the county&apos;s &amp;report…</source>
        <translation>生成全县报告(&amp;R)…</translation>
    </message>
    <message>
        <source>County&apos;s report…</source>
        <translation>全县报告…</translation>
    </message>
    <message>
        <source>The units&apos; reports</source>
        <translation>各单位的报告</translation>
    </message>
    <message>
        <source>Last year&apos;s reports</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>Roster of units</source>
        <translation>单位名册</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>名册 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The roster cannot be read.</source>
        <translation>无法读取名册。</translation>
    </message>
    <message>
        <source>the deadline was %1</source>
        <translation>公布期限：%1（已过）</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>正在读取报告…</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added up</source>
        <translation>
            <numerusform>已汇总 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n 份须改正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n 份须核实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n 份未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n 份无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not come</source>
        <translation>
            <numerusform>%n 个单位尚未报送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n 份尚未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>To look after (%1)</source>
        <translation>待办（%1）</translation>
    </message>
    <message>
        <source>&amp;Open a folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>使用手册(&amp;G)</translation>
    </message>
    <message>
        <source>All reports were read and added up. What is to be mended in them stands under “Units”.</source>
        <translation>报告已全部读取并汇总。报告中须改正的地方，见“单位”页。</translation>
    </message>
</context>
<context>
    <name>nianbao::DocumentFile</name>
    <message>
        <source>New report</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>年度报告 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>报告另存为</translation>
    </message>
    <message>
        <source>“%1” cannot be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>%1
The report is still open. Choose another place with “Save as”.</source>
        <translation>%1
报告仍在编辑中，请用“另存为”保存到其他位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a report.</source>
        <translation>无法从“%1”读出报告。</translation>
    </message>
    <message>
        <source>Take over “%1”</source>
        <translation>采用“%1”</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>恢复未保存的内容</translation>
    </message>
    <message>
        <source>The earlier save cannot be read.</source>
        <translation>无法读取以前保存的报告。</translation>
    </message>
    <message>
        <source>Go back to an earlier save</source>
        <translation>回到以前保存的内容</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Import a document</source>
        <translation>读入文档</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>文档 (%1)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>nianbao::EquationStrip</name>
    <message>
        <source>off by %1</source>
        <translation>差 %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n not filled in)</source>
        <translation>
            <numerusform>（还有 %n 格未填）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::ExportForm</name>
    <message>
        <source>Carry the report&apos;s &amp;data inside, so that the file opens again exactly</source>
        <translation>文件中附带报告数据，便于原样打开(&amp;D)</translation>
    </message>
    <message>
        <source>PDF for the &amp;archive (PDF/A)</source>
        <translation>PDF 按归档要求输出（PDF/A）(&amp;A)</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>{unit}, {shortName}, {year} and {title} stand for what the report says.</source>
        <translation>{单位}、{简称}、{年度}、{标题}分别代表单位全称、简称、年度、标题。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>the national layout</source>
        <translation>按国家标准版式</translation>
    </message>
    <message>
        <source>&amp;Word layout like</source>
        <translation>Word 版式参照(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更换(&amp;H)…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>A document with the office&apos;s layout</source>
        <translation>选择本单位的版式文档</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（代%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出文件。</translation>
    </message>
    <message>
        <source>Tick at least one form, such as PDF.</source>
        <translation>请至少勾选一种格式，例如 PDF。</translation>
    </message>
    <message>
        <source>{unit}{year}年政府信息公开工作年度报告</source>
        <translation>{单位}{年度}年政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>There is no %1; there are {unit}, {shortName}, {year} and {title}.</source>
        <translation>没有%1，可用的有{单位}、{简称}、{年度}、{标题}。</translation>
    </message>
</context>
<context>
    <name>nianbao::FacesDialog</name>
    <message>
        <source>Faces</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>As prescribed: %1, here %2</source>
        <translation>按标准：%1（本机以 %2 代替）</translation>
    </message>
    <message>
        <source>As prescribed: %1</source>
        <translation>按标准：%1</translation>
    </message>
    <message>
        <source>For the preview, print, PDF and OFD. A Word document names the prescribed faces and leaves them to the reader&apos;s computer.</source>
        <translation>用于预览、打印、PDF 和 OFD。Word 文档只写明标准字体的名称，由打开它的电脑提供字体。</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureMenu</name>
    <message>
        <source>report year</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>name of the unit</source>
        <translation>单位全称</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>单位简称</translation>
    </message>
</context>
<context>
    <name>nianbao::FigurePartsModel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（未填）</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureTableModel</name>
    <message>
        <source>blank</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Follows from its parts.</source>
        <translation>由各项自动算出。</translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message>
        <source>Find in all sections</source>
        <translation>在各部分中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>替换“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Repla&amp;ce</source>
        <translation>替换(&amp;C)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingDetail</name>
    <message>
        <source>Ignored because: %1</source>
        <translation>不改的理由：%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n of this rule</source>
        <translation>
            <numerusform>同类 %n 处全部修改(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see what it rests on and how it can be mended. F8 leads to the next one.</source>
        <translation>选中一条，这里会显示依据和改法。按 F8 到下一处。</translation>
    </message>
    <message>
        <source>I&amp;gnore…</source>
        <translation>不改，说明理由(&amp;G)…</translation>
    </message>
    <message>
        <source>Take up a&amp;gain</source>
        <translation>恢复为待处理(&amp;G)</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) not filled in. What did not happen is 0.</source>
        <translation>
            <numerusform>有 %n 格没有填写，没有发生的请填 0。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n place(s))</source>
        <translation>
            <numerusform>%1（%n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend all</source>
        <translation>全部改正</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>全部%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1：%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored with a reason</source>
        <translation>已说明理由，不改</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>筛选核查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>%n 格未填</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend: every figure is there and every relation holds.</source>
        <translation>数据齐全，勾稽关系成立，没有需要改正的地方。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>全部%1</translation>
    </message>
    <message>
        <source>This one has to be mended by hand.</source>
        <translation>这一处没有现成的改法，请手工修改。</translation>
    </message>
    <message>
        <source>A blank needs a figure, not a reason.</source>
        <translation>没有填写的格请直接填写，不必说明理由。</translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>核查结果</translation>
    </message>
</context>
<context>
    <name>nianbao::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>nianbao::IgnoreDialog</name>
    <message>
        <source>Ignore with a reason</source>
        <translation>不改，说明理由</translation>
    </message>
    <message>
        <source>&amp;Why it is right as it stands:</source>
        <translation>不改的理由(&amp;W)：</translation>
    </message>
    <message>
        <source>It is still an error to whoever checks the report. The reason stands beside it in the report file (.nianbao), not in exported documents.</source>
        <translation>上级核查时，这一处仍列为错误。理由保存在 .nianbao 文件中，报送该文件时一并看到；导出的文件中不含理由。</translation>
    </message>
    <message>
        <source>The reason is kept in the report file (.nianbao): whoever checks that reads it beside the finding. Exported documents are without it.</source>
        <translation>理由保存在 .nianbao 文件中，上级核查该文件时会在这一处旁边看到；导出的文件中不含理由。</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>不改(&amp;I)</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportDialog</name>
    <message>
        <source>Take over a document</source>
        <translation>采用文件内容</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From “%1”: %2 of %3 figures and %4 of %5 sections were recognised.</source>
        <translation>从“%1”识别出 %3 项数据中的 %2 项、%5 个部分中的 %4 个。</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Everything was read without doubt.</source>
        <translation>全部内容均已读入，没有需要留意的地方。</translation>
    </message>
    <message numerus="yes">
        <source>What to look at (%n)</source>
        <translation>
            <numerusform>需要留意（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearReport</name>
    <message>
        <source>Last year&apos;s report “%1” is not compared with: %2.</source>
        <translation>没有与上年报告“%1”核对：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n reports of last year lie beside this one; none is compared with. Choose one under “Report”.</source>
        <translation>
            <numerusform>同一文件夹中有 %n 份本单位上年报告，未自动选用。请在“报告”菜单中选定一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with last year&apos;s report beside it, “%1”.</source>
        <translation>已与同一文件夹中的上年报告“%1”核对。</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>还没有打开过报告</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Fill blanks with &amp;0</source>
        <translation>空格填 &amp;0</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Previous part</source>
        <translation>上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>下一处问题(&amp;F)</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>上一处问题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mend this finding</source>
        <translation>改正这一处(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s report…</source>
        <translation>上年报告(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>核查(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Nianbao</source>
        <translation>关于年报(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>Nianbao</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>About Nianbao</source>
        <translation>关于年报</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nianbao %1&lt;/h3&gt;&lt;p&gt;Editor for the annual report on open government information.&lt;/p&gt;&lt;p&gt;Free software; the source is under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;年报 %1&lt;/h3&gt;&lt;p&gt;政府信息公开工作年度报告编辑器。&lt;/p&gt;&lt;p&gt;自由软件，源代码以 MIT 许可证发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Earlier sa&amp;ves</source>
        <translation>以前的保存(&amp;V)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a report.</source>
        <translation>无法从“%1”读出报告。</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>查找和替换(&amp;F)…</translation>
    </message>
    <message>
        <source>I&amp;gnore this finding…</source>
        <translation>不改此处，说明理由(&amp;G)…</translation>
    </message>
    <message>
        <source>County&apos;s &amp;desk</source>
        <translation>汇总台(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do not compare with last year&apos;s</source>
        <translation>不与上年报告核对(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rules of the county…</source>
        <translation>本地核查规则(&amp;R)…</translation>
    </message>
    <message>
        <source>The county&apos;s rules cannot be used; the national rules are in force.</source>
        <translation>本地核查规则无法使用，现按全国规则核查。</translation>
    </message>
    <message>
        <source>&amp;Import a document…</source>
        <translation>读入文档(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Unsaved reports…</source>
        <translation>未保存的报告(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Copy for the site&apos;s editor</source>
        <translation>复制到网站编辑器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Faces…</source>
        <translation>字体(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Starter texts…</source>
        <translation>起草文字(&amp;S)…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>使用手册(&amp;G)</translation>
    </message>
    <message>
        <source>Copied. Paste it into the editor of the website.</source>
        <translation>已复制，可粘贴到网站后台的编辑器中。</translation>
    </message>
    <message>
        <source>Continue from &amp;last year&apos;s…</source>
        <translation>接着去年写(&amp;L)…</translation>
    </message>
    <message>
        <source>Paste a &amp;whole report…</source>
        <translation>从剪贴板读入整份报告(&amp;W)…</translation>
    </message>
    <message>
        <source>Ready to pu&amp;blish…</source>
        <translation>发布前核对(&amp;B)…</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>More unsaved reports are kept; “Unsaved reports” in the menu “File” shows them.</source>
        <translation>还有未保存的报告，可在“文件”菜单的“未保存的报告”中找到。</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（只读）</translation>
    </message>
</context>
<context>
    <name>nianbao::MatrixPage</name>
    <message>
        <source>Units and rules</source>
        <translation>单位与规则</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeForm</name>
    <message>
        <source>Write here. Levels follow from their numbering: 一、 （一） 1. （1）</source>
        <translation>在这里写正文。层次由序号决定：一、&#x3000;（一）&#x3000;1.&#x3000;（1）</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>共 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a figure of the tables into the text; it follows the table.</source>
        <translation>把表中的数据插入正文，表中改动时正文随之更新。</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s text</source>
        <translation>上年原文(&amp;L)</translation>
    </message>
    <message>
        <source>Last year&apos;s text</source>
        <translation>上年原文</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 is printed as %2</source>
        <translation>%1 印出为 %2</translation>
    </message>
    <message>
        <source>%1 has no figure yet</source>
        <translation>%1 在表中还没有数据</translation>
    </message>
    <message>
        <source>Unchanged from last year</source>
        <translation>与上年相同</translation>
    </message>
    <message>
        <source>%1, %2 more than the %3 allowed</source>
        <translation>%1，比上限 %3 字多 %2 字</translation>
    </message>
    <message>
        <source>%1, %2 fewer than the %3 asked for</source>
        <translation>%1，比下限 %3 字少 %2 字</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，不超过 %2 字</translation>
    </message>
    <message numerus="yes">
        <source>▎%n paragraph(s) still last year&apos;s</source>
        <translation>
            <numerusform>▎%n 段仍是上年的文字</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert figure</source>
        <translation>插入数据(&amp;I)</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeReader</name>
    <message>
        <source>The section has no heading; the text before the first table was taken for it.</source>
        <translation>这一部分没有标题，把第一张表之前的文字当作它的内容。</translation>
    </message>
    <message>
        <source>The section has no heading; the text behind the last table was taken for it.</source>
        <translation>这一部分没有标题，把最后一张表之后的文字当作它的内容。</translation>
    </message>
    <message>
        <source>Marks of a text format (# or **) stand in the text; they were kept.</source>
        <translation>文中有文本格式标记（# 或 **），已照原样保留。</translation>
    </message>
    <message numerus="yes">
        <source>Lines that ended in mid-sentence were joined (%n place(s)).</source>
        <translation>
            <numerusform>从句中断开的行已连接（%n 处）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportWizard</name>
    <message>
        <source>New report</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who reports?</source>
        <translation>哪个单位的报告？</translation>
    </message>
    <message>
        <source>The name as on the seal; it stands in the title and the signature.</source>
        <translation>请填与印章一致的全称，用于标题和落款。</translation>
    </message>
    <message>
        <source>&amp;Full name of the unit</source>
        <translation>单位全称(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>简称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind of unit</source>
        <translation>单位类别(&amp;K)</translation>
    </message>
    <message>
        <source>For which year?</source>
        <translation>哪一年度的报告？</translation>
    </message>
    <message>
        <source>With last year&apos;s report at hand, what is carried over fills in by itself and is checked against it.</source>
        <translation>有上年报告时，应承接的内容会自动填好，并与上年数据对照核查。</translation>
    </message>
    <message>
        <source>Report &amp;year</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>Any form will do: a report file, Word, PDF or a web page. You can also go on without.</source>
        <translation>年报文件、Word、PDF、网页都可以；没有也可以继续。</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>On the %1 format (%2).</source>
        <translation>采用 %1 版格式（%2）。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已读入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are carried over from last year&apos;s report.</source>
        <translation>
            <numerusform>从上年报告承接了 %n 项数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of last year&apos;s narrative stand ready; its text can be looked up beside yours.</source>
        <translation>已照上年报告列好各部分小标题，写作时可对照上年原文。</translation>
    </message>
    <message>
        <source>Next: fill in the three tables, then write the narrative. Findings below the form tell what is still to do.</source>
        <translation>接下来请填写三张表，再写文字部分。表单下方的核查结果会提示还有哪些要做。</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>开始填写(&amp;G)</translation>
    </message>
    <message>
        <source>All of this can still be changed in the report itself.</source>
        <translation>这些内容进入报告后仍可修改。</translation>
    </message>
    <message>
        <source>On the %1 format; the unit and the signature are filled in.</source>
        <translation>采用 %1 版格式，单位和落款机关已填好。</translation>
    </message>
</context>
<context>
    <name>nianbao::PartsModel</name>
    <message>
        <source>%1: not begun</source>
        <translation>%1：未开始</translation>
    </message>
    <message>
        <source>%1: in work</source>
        <translation>%1：填写中</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n warning(s)</source>
        <translation>
            <numerusform>%1：%n 处提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n error(s)</source>
        <translation>
            <numerusform>%1：%n 处错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PartsView</name>
    <message>
        <source>Parts of the report</source>
        <translation>报告各部分</translation>
    </message>
</context>
<context>
    <name>nianbao::PastePreview</name>
    <message>
        <source>no row left</source>
        <translation>已无对应的行</translation>
    </message>
    <message>
        <source>Not a number; it is entered as it stands.</source>
        <translation>不是数字，将原样填入。</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无处可放</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>填入位置</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>粘贴数据</translation>
    </message>
    <message>
        <source>The copied block of %1 × %2 cells does not fit here.</source>
        <translation>复制的 %1 行 × %2 列在这里放不下。</translation>
    </message>
    <message>
        <source>The copied block holds what is no number.</source>
        <translation>复制的内容中有不是数字的单元格。</translation>
    </message>
    <message numerus="yes">
        <source>%n filled cell(s) would find no place. Begin further up or to the left, or paste only what fits.</source>
        <translation>
            <numerusform>有 %n 个填了内容的单元格没有位置可放。请换到更靠上或更靠左的单元格再粘贴，或者只粘贴放得下的部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no number and would be entered as they stand.</source>
        <translation>
            <numerusform>有 %n 个单元格不是数字，将原样填入，核查时会提示改正。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste what fits</source>
        <translation>只粘贴放得下的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
</context>
<context>
    <name>nianbao::PdfWriter</name>
    <message>
        <source>The font %1 cannot be embedded.</source>
        <translation>字体 %1 不能嵌入文件。</translation>
    </message>
</context>
<context>
    <name>nianbao::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>nianbao::Reader</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file is nested more deeply than any report.</source>
        <translation>文件嵌套过深，不是年度报告。</translation>
    </message>
    <message>
        <source>The file holds document type declarations, which no report needs.</source>
        <translation>文件含有文档类型声明，年度报告不需要。</translation>
    </message>
    <message>
        <source>The file has more than %1 table cells; it is no annual report.</source>
        <translation>文件的表格超过 %1 格，不是年度报告。</translation>
    </message>
    <message>
        <source>The web page is built too deeply or of too many parts to be an annual report.</source>
        <translation>网页嵌套过深或元素过多，不是年度报告。</translation>
    </message>
    <message numerus="yes">
        <source>Page numbers were left out (%n).</source>
        <translation>
            <numerusform>页码没有读入（%n 处）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; an annual report is far smaller.</source>
        <translation>文件大于 %1 MiB，远超年度报告。</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>文件没能读完：%1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>There is no text in the file.</source>
        <translation>文件中没有文字。</translation>
    </message>
    <message>
        <source>The file is protected with a password; save it without one.</source>
        <translation>文件设有密码，请另存为无密码的文件。</translation>
    </message>
    <message>
        <source>The file is an old Word document (.doc); save it as .docx first.</source>
        <translation>这是旧版 Word 文档（.doc），请先另存为 .docx。</translation>
    </message>
    <message>
        <source>The file is in Rich Text Format; save it as .docx first.</source>
        <translation>这是 RTF 文件，请先另存为 .docx。</translation>
    </message>
    <message>
        <source>The file is a picture; there is no text in it.</source>
        <translation>这是图片，没有文字可读。</translation>
    </message>
    <message>
        <source>The file is not what its name says, or it is damaged.</source>
        <translation>文件与扩展名不符，或已损坏。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>文件无法打开：%1</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>没有文字。</translation>
    </message>
    <message>
        <source>The text is in no encoding that is known (UTF-8, UTF-16 or GB18030).</source>
        <translation>文字编码无法识别（支持 UTF-8、UTF-16 和 GB18030）。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than an annual report holds; it was not opened.</source>
        <translation>文件解压后远超年度报告的大小，没有打开。</translation>
    </message>
    <message>
        <source>The file carries its report; it was opened exactly.</source>
        <translation>文件附有报告数据，已原样读入。</translation>
    </message>
    <message>
        <source>The file was changed after it was exported; what its pages show was read, not the data it carries.</source>
        <translation>文件导出后改动过，按页面内容读入，没有采用所附数据。</translation>
    </message>
    <message>
        <source>There is no text in the OFD: it may be a scan.</source>
        <translation>OFD 中没有文字，可能是扫描件。</translation>
    </message>
    <message>
        <source>The OFD has more than %1 pages; it is no annual report.</source>
        <translation>OFD 超过 %1 页，不是年度报告。</translation>
    </message>
    <message>
        <source>The file holds more text than any report.</source>
        <translation>文件的文字比任何报告都多，不是年度报告。</translation>
    </message>
    <message>
        <source>What stands in the margin of every page was left out: “%1”.</source>
        <translation>每页页眉页脚处的文字没有读入：“%1”。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
    <message>
        <source>Added after the export: “%1”.</source>
        <translation>导出后增加的文字：“%1”。</translation>
    </message>
    <message>
        <source>Taken out after the export: “%1”.</source>
        <translation>导出后删去的文字：“%1”。</translation>
    </message>
    <message>
        <source>“%1” was exported; now “%2” stands there.</source>
        <translation>导出时为“%1”，现在为“%2”。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>“%1”: %2 was exported; now %3 stands there.</source>
        <translation>“%1”导出时为 %2，现在为 %3。</translation>
    </message>
    <message>
        <source>The head of the pages was left out: “%1”.</source>
        <translation>页眉没有读入：“%1”。</translation>
    </message>
    <message>
        <source>The foot of the pages was left out: “%1”.</source>
        <translation>页脚没有读入：“%1”。</translation>
    </message>
    <message>
        <source>Footnotes were left out: “%1”.</source>
        <translation>脚注没有读入：“%1”。</translation>
    </message>
    <message>
        <source>Endnotes were left out: “%1”.</source>
        <translation>尾注没有读入：“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Text deleted under change tracking was left out (%n place(s)).</source>
        <translation>
            <numerusform>修订中已删除的文字没有读入（%n 处）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more paragraphs than any report.</source>
        <translation>文件的段落数远超年度报告。</translation>
    </message>
    <message>
        <source>The file is an OpenDocument text; save it as .docx first.</source>
        <translation>这是 OpenDocument 文档，请先另存为 .docx。</translation>
    </message>
    <message>
        <source>The file is an archive without a Word document in it.</source>
        <translation>压缩包里没有 Word 文档。</translation>
    </message>
    <message>
        <source>A page of the OFD holds more text than a page can show.</source>
        <translation>OFD 中有一页的文字多得一页放不下，不是年度报告。</translation>
    </message>
    <message>
        <source>The PDF is protected with a password; save it without one.</source>
        <translation>PDF 设有密码，请另存为无密码的文件。</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages; it is no annual report.</source>
        <translation>PDF 超过 %1 页，不是年度报告。</translation>
    </message>
    <message>
        <source>A page of the PDF holds more text than a page can show.</source>
        <translation>PDF 有一页的文字超出一页所能容纳。</translation>
    </message>
    <message>
        <source>There is no text in the PDF: it may be a scan.</source>
        <translation>PDF 中没有文字，可能是扫描件。</translation>
    </message>
    <message>
        <source>The file is a spreadsheet; a report is a text document.</source>
        <translation>这是电子表格，年度报告应是文字文档。</translation>
    </message>
    <message numerus="yes">
        <source>Text struck through or hidden was left out (%n place(s)).</source>
        <translation>
            <numerusform>划去的或隐藏的文字没有读入（%n 处）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments were left out: “%1”.</source>
        <translation>批注没有读入：“%1”。</translation>
    </message>
    <message>
        <source>Page %1 has no text: it is empty or a scan.</source>
        <translation>第 %1 页没有文字，可能是空白页或扫描件。</translation>
    </message>
    <message>
        <source>Page %1 is set sideways; turn it before the file is read.</source>
        <translation>第 %1 页的文字是横着排的，请先把该页转正再读入。</translation>
    </message>
    <message>
        <source>The file is built of more parts than any report.</source>
        <translation>文件的组成部分过多，不像年度报告。</translation>
    </message>
</context>
<context>
    <name>nianbao::ReadyDialog</name>
    <message>
        <source>Ready to publish?</source>
        <translation>发布前核对</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>还没有完成的部分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nianbao::Recogniser</name>
    <message>
        <source>There is no edition of the format to read by.</source>
        <translation>没有可供识别的格式版本。</translation>
    </message>
    <message>
        <source>Nothing in the file looks like an annual report on open government information.</source>
        <translation>文件中没有像政府信息公开工作年度报告的内容。</translation>
    </message>
    <message>
        <source>No words of the tables tell the edition; %1 was taken.</source>
        <translation>从表格文字看不出格式版本，按 %1 版读入。</translation>
    </message>
    <message>
        <source>“%1”, %2: “%3” was read as %4.</source>
        <translation>“%1”·%2：“%3”读作 %4。</translation>
    </message>
    <message>
        <source>“%1”, %2: “%3” is no number; it was kept as written.</source>
        <translation>“%1”·%2：“%3”不是数，照原样保留。</translation>
    </message>
    <message>
        <source>The title was not found.</source>
        <translation>没有找到标题。</translation>
    </message>
    <message>
        <source>The title states no year; %1 was taken from the text.</source>
        <translation>标题没有写年度，从正文取得 %1 年。</translation>
    </message>
    <message>
        <source>The report year was not found.</source>
        <translation>没有找到报告年度。</translation>
    </message>
    <message>
        <source>The name of the unit was not found.</source>
        <translation>没有找到单位名称。</translation>
    </message>
    <message>
        <source>The title names no unit; “%1” was taken from the signature.</source>
        <translation>标题没有写单位，从落款取得“%1”。</translation>
    </message>
    <message>
        <source>The section “%1” was not found.</source>
        <translation>没有找到“%1”这一部分。</translation>
    </message>
    <message numerus="yes">
        <source>Rows broken by the end of a page were joined (%n).</source>
        <translation>
            <numerusform>跨页断开的行已接上（%n 行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds more than one report; only the first was read, not “%1” and what follows.</source>
        <translation>文件中不止一份报告，只读了第一份，“%1”及其后的内容没有读入。</translation>
    </message>
    <message numerus="yes">
        <source>Tables that are none of the report&apos;s were read as text, row by row (%n).</source>
        <translation>
            <numerusform>文中另有不属于报告统计表的表格，按行读作正文（%n 个）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text around the report was left out (%n line(s)): “%1”</source>
        <translation>
            <numerusform>报告前后的其他文字没有读入（%n 行）：“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text beside the table of “%1” has no place in the report (%n paragraph(s)): “%2”</source>
        <translation>
            <numerusform>“%1”表格旁的文字在报告中没有位置（%n 段）：“%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::RecoveryDialog</name>
    <message>
        <source>Unsaved reports</source>
        <translation>未保存的报告</translation>
    </message>
    <message>
        <source>The program ended without saving. What had been entered is kept; choose what to go on with. The others stay here.</source>
        <translation>程序上次没有保存就结束了，填写的内容都已保留。请选择要接着编辑的报告，其余的继续留存。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportDocument</name>
    <message>
        <source>Edit text</source>
        <translation>修改正文</translation>
    </message>
    <message>
        <source>Edit unit and cover</source>
        <translation>修改单位与封面</translation>
    </message>
    <message>
        <source>Enter %1, %2</source>
        <translation>填写%1·%2</translation>
    </message>
    <message>
        <source>Change the report year</source>
        <translation>更改报告年度</translation>
    </message>
    <message>
        <source>Take a finding up again</source>
        <translation>恢复一处核查结果</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>说明理由，不改一处</translation>
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
        <translation>新报告</translation>
    </message>
    <message>
        <source>%1 of %2 parts done</source>
        <translation>%2 个部分，已完成 %1 个</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>双页并排</translation>
    </message>
</context>
<context>
    <name>nianbao::RuleMatrixModel</name>
    <message numerus="yes">
        <source>%1 (%2): in %n report(s)</source>
        <translation>
            <numerusform>%1（%2）：%n 份报告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::RulesDialog</name>
    <message>
        <source>Rules of the county</source>
        <translation>本地核查规则</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>调整的规则</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;Choose a rule file…</source>
        <translation>选用规则文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;National rules only</source>
        <translation>只用全国规则(&amp;N)</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Rule files (%1)</source>
        <translation>规则文件 (%1)</translation>
    </message>
    <message>
        <source>This rule file cannot be used. %1</source>
        <translation>这个规则文件不能使用。%1</translation>
    </message>
    <message>
        <source>The national rules alone</source>
        <translation>只按全国规则核查</translation>
    </message>
    <message>
        <source>A county&apos;s requirements (an earlier day, lengths, phrases to be used) come as a rule file and are judged on top.</source>
        <translation>县（市、区）另有要求的，如提前报送、限定篇幅、必须写明的内容，会下发规则文件；选用后与全国规则一并核查。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>nianbao::SignatureForm</name>
    <message>
        <source>e.g. 2026-1-9</source>
        <translation>如 2026-1-9</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>发文机关(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>成文日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Print office and day below the text</source>
        <translation>正文之后印发文机关和成文日期(&amp;P)</translation>
    </message>
    <message>
        <source>Leave room for the &amp;seal</source>
        <translation>留出加盖印章的位置(&amp;S)</translation>
    </message>
    <message>
        <source>One name a line; none as a rule</source>
        <translation>每行一个附件名称，一般没有</translation>
    </message>
    <message>
        <source>Attach&amp;ments</source>
        <translation>附件说明(&amp;M)</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>印制</translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>Annual report on open government information</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with the unit and the year</source>
        <translation>从单位和年度开始</translation>
    </message>
    <message>
        <source>Continue from &amp;last year&apos;s</source>
        <translation>接着去年写(&amp;L)</translation>
    </message>
    <message>
        <source>Carry over what goes on, check against it</source>
        <translation>承接上年数据，对照核查</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>A report, or a Word, PDF or web document</source>
        <translation>年报文件，或 Word、PDF、网页</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>最近的报告</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>&amp;Add up the units&apos; reports…</source>
        <translation>汇总各单位的报告(&amp;A)…</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere in this window, or paste a report that you copied.</source>
        <translation>也可以把文件拖到窗口里任意位置，或者直接粘贴复制来的报告。</translation>
    </message>
</context>
<context>
    <name>nianbao::StartersDialog</name>
    <message>
        <source>Starter texts</source>
        <translation>起草文字</translation>
    </message>
    <message>
        <source>What a click on an aspect that is not written yet puts into the text. Names on a coloured ground become the figures of the tables.</source>
        <translation>点击还没有写到的方面，这里的文字就会放进正文；有底色的名称，到正文里就是表中的数据。</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>方面</translation>
    </message>
    <message>
        <source>Starter text</source>
        <translation>起草文字</translation>
    </message>
    <message>
        <source>&amp;As delivered</source>
        <translation>恢复自带文字(&amp;A)</translation>
    </message>
    <message>
        <source>The texts cannot be saved. %1</source>
        <translation>文字无法保存。%1</translation>
    </message>
    <message>
        <source>Insert fi&amp;gure</source>
        <translation>插入数据(&amp;G)</translation>
    </message>
</context>
<context>
    <name>nianbao::StatusLine</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>%1 保存后有修改</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 format</source>
        <translation>%1 版格式</translation>
    </message>
    <message>
        <source>compared with “%1”</source>
        <translation>已与“%1”核对</translation>
    </message>
    <message>
        <source>From “%1”, not saved yet</source>
        <translation>读自“%1”，尚未保存</translation>
    </message>
</context>
<context>
    <name>nianbao::SumPage</name>
    <message>
        <source>Units of the sum</source>
        <translation>汇总的构成</translation>
    </message>
    <message>
        <source>There is no sum: no report could be read.</source>
        <translation>没有汇总：没有读到报告。</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n unit(s)</source>
        <translation>
            <numerusform>%1，来自 %n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（未填）</translation>
    </message>
</context>
<context>
    <name>nianbao::TableForm</name>
    <message>
        <source>Fill blanks with &amp;0</source>
        <translation>空格填 &amp;0</translation>
    </message>
    <message>
        <source>Enters 0 in the blank cells of the selection, or of the whole table where one cell is selected. Totals follow their parts.</source>
        <translation>把所选范围内的空格填为 0；只选中一格时，填全表的空格。总计随各项自动算出。</translation>
    </message>
    <message>
        <source>Fill blanks with 0</source>
        <translation>空格填 0</translation>
    </message>
    <message>
        <source>Clear figures</source>
        <translation>清除数据</translation>
    </message>
    <message>
        <source>What counts here</source>
        <translation>这一格填什么</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), sum %1</source>
        <translation>
            <numerusform>选中 %n 个数，合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>粘贴数据</translation>
    </message>
</context>
<context>
    <name>nianbao::TableReader</name>
    <message>
        <source>The row “%1” has no figures; they stay blank.</source>
        <translation>“%1”一行没有数据，留空。</translation>
    </message>
    <message>
        <source>The columns of the row “%1” stand in another order; they were read by their headers.</source>
        <translation>“%1”一行的列序不同，已按表头读入。</translation>
    </message>
    <message>
        <source>The figures of the row “%1” cannot be told apart; they stay blank.</source>
        <translation>“%1”一行的数据分不开，留空。</translation>
    </message>
    <message>
        <source>The figures of the row “%1” stood without space between them.</source>
        <translation>“%1”一行的数据之间没有间隔。</translation>
    </message>
    <message>
        <source>Some figures of the row “%1” are missing; the others were placed by where they stand.</source>
        <translation>“%1”一行缺少部分数据，其余按所在位置读入。</translation>
    </message>
    <message>
        <source>Some figures of the row “%1” are missing; the others were placed by the blank cells.</source>
        <translation>“%1”一行缺少部分数据，其余按空格位置读入。</translation>
    </message>
    <message>
        <source>The label of the row “%1” is missing; its figures were known by their place.</source>
        <translation>“%1”一行没有行名，按位置读入。</translation>
    </message>
    <message>
        <source>The row “%1” does not stand in its usual place.</source>
        <translation>“%1”一行不在通常的位置。</translation>
    </message>
    <message>
        <source>The label of the row “%1” is damaged or worded otherwise.</source>
        <translation>“%1”一行的行名有残缺或写法不同。</translation>
    </message>
    <message>
        <source>A row that the table does not have was left out.</source>
        <translation>有一行不属于此表，没有读入。</translation>
    </message>
    <message>
        <source>Words among the labels of the table were left out.</source>
        <translation>表中行名之间的其他文字没有读入。</translation>
    </message>
    <message>
        <source>The table stands more than once, with different figures for “%1”, %2: %3 was taken, not %4.</source>
        <translation>此表出现不止一次，“%1”·%2 的数据不同：取 %3，不取 %4。</translation>
    </message>
    <message>
        <source>The table stands in the document more than once.</source>
        <translation>此表在文件中出现不止一次。</translation>
    </message>
    <message>
        <source>The table of “%1” was not found; its figures stay blank.</source>
        <translation>没有找到“%1”的表，数据留空。</translation>
    </message>
    <message>
        <source>The row “%1” was not found; its figures stay blank.</source>
        <translation>没有找到“%1”一行，数据留空。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of the table differ from one time to the other; the fullest one was taken.</source>
        <translation>
            <numerusform>此表出现不止一次，有 %n 个数据不同，取数据最全的一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The row “%1” has more figures than columns; those that add up were taken.</source>
        <translation>“%1”一行的数据多于列数，取了其中合计相符的。</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitForm</name>
    <message>
        <source>as on the seal</source>
        <translation>与印章一致</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>简称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind of unit</source>
        <translation>单位类别(&amp;K)</translation>
    </message>
    <message>
        <source>Report &amp;year</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>%1 format (%2)</source>
        <translation>%1 版（%2）</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>格式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>改用此版(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>邮编(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>网站(&amp;W)</translation>
    </message>
    <message>
        <source>For the preamble: whom to ask and where to read the report.</source>
        <translation>用于引言：报告在哪里查阅、向谁咨询。</translation>
    </message>
    <message>
        <source>Reports for %1 are made on the %2 format.</source>
        <translation>%1 年的报告应采用 %2 版格式。</translation>
    </message>
    <message>
        <source>The unit&apos;s name above the title; none as a rule</source>
        <translation>印在标题之上的单位名称，一般不印</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>发文机关标志(&amp;L)</translation>
    </message>
    <message>
        <source>In re&amp;d, with a red line below</source>
        <translation>红色套印，下加红色分隔线(&amp;D)</translation>
    </message>
    <message>
        <source>Full &amp;name of the unit</source>
        <translation>单位全称(&amp;N)</translation>
    </message>
    <message>
        <source>Teleph&amp;one</source>
        <translation>电话(&amp;O)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitTexts</name>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Texts of the units</source>
        <translation>各单位的文字</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitsPage</name>
    <message>
        <source>Find a unit or a file</source>
        <translation>查找单位或文件</translation>
    </message>
    <message>
        <source>Which units to show</source>
        <translation>显示哪些单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Findings of the unit</source>
        <translation>该单位的核查结果</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>须核实</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>尚未报送</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose a unit to see what was found in its report.</source>
        <translation>选择一个单位，查看其报告的核查结果。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1：%n 条核查结果</numerusform>
        </translation>
    </message>
</context>
</TS>
