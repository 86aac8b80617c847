#include "copy_text.h"

#include "env_lines.h"
#include "fingerprint.h"
#include "token_platform.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char standIn[] = "masked-value";

/// The fingerprint with as many dots as fill the field: the value is longer than four dots suggest.
QString maskedValue(const Secret& value) {
  return fingerprint(value).replace(u"••••"_s, QString(16, u'•'));
}

}  // namespace

CopyText CopyText::ofToken(const TokenPlatform& platform, const ApiToken& token, const Secret& value,
                           CopyFormat format) {
  CopyText text(format);
  text.parts_.push_back({platform.copyTemplate(token, format), value});
  return text;
}

CopyText CopyText::ofAll(const TokenPlatform& platform, const ApiTokens& tokens) {
  std::vector<EnvLines> lines;
  for (const ApiToken& token : tokens)
    lines.push_back({token.name, platform.copyTemplate(token, CopyFormat::DotEnv)});
  const std::vector<QString> templates = besideEachOther(lines);
  CopyText text(CopyFormat::DotEnv);
  for (size_t i = 0; i < tokens.size(); ++i) text.parts_.push_back({templates[i], tokens[i].id});
  return text;
}

QByteArray CopyText::full() const {
  std::vector<QByteArray> filled;
  qsizetype size = 0;
  for (const Part& part : parts_) {
    filled.push_back(fillIn(part.copyTemplate, format_, part.value.reveal()));
    size += filled.back().size();
  }
  QByteArray text;
  text.reserve(size);  // so that it leaves no copies where it grows
  for (QByteArray& part : filled) {
    text += part;
    part.fill('\0');
  }
  return text;
}

QString CopyText::masked() const {
  QString text;
  for (const Part& part : parts_) {
    // Not the mask itself: a form may want quotes around its dots, where the value needs none.
    const QString shown = format_ == CopyFormat::Value ? maskedValue(part.value) : fingerprint(part.value);
    text +=
        QString::fromUtf8(fillIn(part.copyTemplate, format_, standIn)).replace(QLatin1String(standIn), shown);
  }
  return text;
}

CopyTexts everyForm(const TokenPlatform& platform, const ApiToken& token, const Secret& value) {
  using enum CopyFormat;
  CopyTexts texts{.name = token.name, .forms = {}};
  for (const CopyFormat format : {Value, AuthorizationHeader, Curl, ShellExports, DotEnv})
    texts.forms.push_back(CopyText::ofToken(platform, token, value, format));
  return texts;
}

}  // namespace tokendesk
