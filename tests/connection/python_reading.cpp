#include "python_reading.h"

#include <QJsonArray>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString pythonNameOf(IniProblem problem) {
  switch (problem) {
    case IniProblem::NotUtf8: return u"UnicodeDecodeError"_s;
    case IniProblem::ByteOrderMark:
    case IniProblem::MissingSectionHeader: return u"MissingSectionHeaderError"_s;
    case IniProblem::DuplicateSection: return u"DuplicateSectionError"_s;
    case IniProblem::DuplicateKey: return u"DuplicateOptionError"_s;
    case IniProblem::NotAKey: return u"ParsingError"_s;
  }
  return {};
}

QString pythonNameOf(IniValueProblem problem) {
  switch (problem) {
    case IniValueProblem::BadPercent: return u"InterpolationSyntaxError"_s;
    case IniValueProblem::UnknownReference: return u"InterpolationMissingOptionError"_s;
    case IniValueProblem::TooDeep: return u"InterpolationDepthError"_s;
    case IniValueProblem::TooLong: return u"no error"_s;
  }
  return {};
}

QJsonArray sectionReading(const IniDocument& document, const QString& name) {
  QJsonArray items;
  const QList<IniItem> read = document.items(name);
  for (const IniItem& item : read) {
    const QJsonValue value = item.value ? QJsonValue(iniString(item.value->reveal()))
                                        : QJsonObject{{u"error"_s, pythonNameOf(item.value.error())}};
    items.append(QJsonArray{item.key, value});
  }
  return {name, items};
}

}  // namespace

QJsonObject readingOf(const IniDocument& document) {
  QJsonArray sections{sectionReading(document, IniDocument::defaultSection.toString())};
  for (const QString& name : document.sections()) sections.append(sectionReading(document, name));
  return {{u"sections"_s, sections}};
}

QJsonObject readingOf(const QByteArray& bytes) {
  const auto document = IniDocument::parse(Secret(bytes));
  if (document) return readingOf(*document);
  QJsonObject failure{{u"error"_s, pythonNameOf(document.error().problem)}};
  if (document.error().problem != IniProblem::NotUtf8)
    failure[u"lines"_s] = QJsonArray{document.error().line};
  return failure;
}

}  // namespace tokendesk
