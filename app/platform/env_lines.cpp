#include "env_lines.h"

#include "copy_format.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPart = 60;

/// `tokenName` as a part of a variable's name: capital letters, digits and underscores.
QString variablePart(const QString& tokenName) {
  static const QRegularExpression marks(u"\\p{Mn}+"_s), others(u"[^A-Z0-9]+"_s);
  QString part = tokenName.normalized(QString::NormalizationForm_KD).toUpper();
  part.remove(marks).replace(others, u"_"_s);
  part = part.mid(part.startsWith(u'_') ? 1 : 0).left(longestPart);
  if (part.endsWith(u'_')) part.chop(1);
  return part.isEmpty() ? u"TOKEN"_s : part;
}

/// Empty where the line sets none, as a comment.
QString variableOf(const QString& line) {
  return line.contains(u'=') && !line.startsWith(u'#') ? line.section(u'=', 0, 0) : QString();
}

class EnvFile {
 public:
  QString add(const EnvLines& token) {
    QStringList own;
    for (const QString& line : token.lines.split(u'\n', Qt::SkipEmptyParts)) {
      const bool isThere = lines_.contains(line) && !line.contains(QChar(tokenPlaceholder));
      if (!isThere) own << line;
    }
    const QString suffix = freeSuffix(token.tokenName, own);
    QString text;
    for (QString& line : own) {
      const QString variable = variableOf(line);
      if (variables_.contains(variable)) line.insert(variable.size(), suffix);
      text += line + u'\n';
    }
    for (const QString& line : own) {
      lines_.insert(line);
      if (const QString variable = variableOf(line); !variable.isEmpty()) variables_.insert(variable);
    }
    return text;
  }

 private:
  [[nodiscard]] QString freeSuffix(const QString& tokenName, const QStringList& lines) const {
    const QString name = u'_' + variablePart(tokenName);
    QString suffix = name;
    const auto isTaken = [&](const QString& line) { return variables_.contains(variableOf(line) + suffix); };
    for (int number = 2; std::ranges::any_of(lines, isTaken); ++number)
      suffix = name + u'_' + QString::number(number);
    return suffix;
  }

  std::set<QString> lines_;
  std::set<QString> variables_;
};

}  // namespace

std::vector<QString> besideEachOther(const std::vector<EnvLines>& tokens) {
  EnvFile file;
  std::vector<QString> all;
  for (const EnvLines& token : tokens) all.push_back(file.add(token));
  return all;
}

}  // namespace tokendesk
