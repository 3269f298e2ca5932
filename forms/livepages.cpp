#include "forms/livepages.h"

#include "models/reportdocument.h"
#include "render/composer.h"
#include "render/faces.h"
#include "render/paginator.h"

namespace nianbao {

LivePages::LivePages(const ReportDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LivePages::outdated);
    connect(document, &ReportDocument::figuresChanged, this, &LivePages::markOutdated);
    connect(document, &ReportDocument::paragraphsChanged, this, &LivePages::markOutdated);
    connect(document, &ReportDocument::headChanged, this, &LivePages::markOutdated);
    connect(document, &ReportDocument::replaced, this, &LivePages::markOutdated);
}

LivePages::~LivePages() = default;

void LivePages::setFaces(const QMap<QString, QString> &families)
{
    if (families == m_families)
        return;
    m_families = families;
    m_paginator.reset(); // before the faces it holds on to
    m_faces.reset();
    markOutdated();
}

const LaidOutDocument &LivePages::pages()
{
    if (m_current)
        return m_pages;
    if (!m_paginator) {
        m_composer = std::make_unique<Composer>();
        m_faces = std::make_unique<Faces>(FaceChoice::preferring(m_families));
        m_paginator = std::make_unique<Paginator>(*m_faces);
    }
    m_pages = m_paginator->layOut(m_composer->compose(m_document->report()));
    m_current = true;
    return m_pages;
}

void LivePages::markOutdated()
{
    m_current = false;
    m_pause.start();
}

} // namespace nianbao
