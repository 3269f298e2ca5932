#pragma once

#include "render/pages.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

namespace nianbao {

class Composer;
class Faces;
class Paginator;
class ReportDocument;

// The pages of the report being edited, laid out when they are asked for. Edits
// only note that they are out of date; a run of edits gives one signal.
class LivePages : public QObject
{
    Q_OBJECT

public:
    // A frame of the screen: setting a page again takes a small part of it.
    static constexpr int PauseMilliseconds = 16;

    explicit LivePages(const ReportDocument *document, QObject *parent = nullptr);
    ~LivePages() override;

    // Families to prefer, by role id (render/faces.h).
    void setFaces(const QMap<QString, QString> &families);

    // Up to date; laid out again where an edit came between.
    const LaidOutDocument &pages();

Q_SIGNALS:
    void outdated();

private:
    void markOutdated();

    const ReportDocument *m_document;
    // Fonts are looked up when the first page is asked for, not at start.
    std::unique_ptr<Composer> m_composer;
    std::unique_ptr<Faces> m_faces;
    std::unique_ptr<Paginator> m_paginator;
    QMap<QString, QString> m_families;
    LaidOutDocument m_pages;
    QTimer m_pause;
    bool m_current = false;
};

} // namespace nianbao
