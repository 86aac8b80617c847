#pragma once

#include <QStringList>

class QWidget;

namespace tokendesk {

/// What is wrong with widgets, and at which stop it was seen first: once each.
class Findings {
 public:
  void setStop(const QString& stop) { stop_ = stop; }
  void add(const QWidget* widget, const QString& what);
  /// A line for each; empty where nothing was found.
  [[nodiscard]] const QStringList& lines() const { return lines_; }

 private:
  QString stop_;
  QStringList known_;
  QStringList lines_;
};

/// As "QPushButton “Copy”", with the name or else the text.
QString placeOf(const QWidget* widget);

}  // namespace tokendesk
