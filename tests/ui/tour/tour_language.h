#pragma once

#include <QMultiHash>
#include <QRegularExpression>
#include <QString>

#include <deque>
#include <vector>

namespace tokendesk {

/// What the interface says in another language, told by what it says in English: so that one tour leads
/// through all languages.
class TourLanguage {
 public:
  /// Has the interface speak this language, as "es", until it goes, and tours find their way in it. One at a
  /// time.
  explicit TourLanguage(const QString& language);
  ~TourLanguage();
  Q_DISABLE_COPY_MOVE(TourLanguage)

  /// Whether `shown` is `english` or one of its translations, the marks of mnemonics apart.
  static bool isSame(const QString& shown, const QString& english);
  /// Whether `english`, which may be a part of a text, or its translation is in `shown`.
  static bool isIn(const QString& shown, const QString& english);

 private:
  struct Message {
    QString english;
    QRegularExpression anyEnglish;  ///< with anything for its placeholders
    std::vector<QRegularExpression> translations;
  };

  void read(const QString& file);
  void add(const QString& english, const QStringList& translations);

  std::deque<Message> messages_;
  QMultiHash<QString, const Message*> byEnglish_;
};

}  // namespace tokendesk
