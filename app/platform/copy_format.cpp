#include "copy_format.h"

namespace tokendesk {

QByteArray fillIn(const QString& copyTemplate, CopyFormat format, QByteArrayView value) {
  QByteArray word = value.toByteArray();
  // No token has a quote. What a server calls a token may, and must not run in the user's shell.
  if (format == CopyFormat::Curl || format == CopyFormat::ShellExports) word.replace('\'', "'\\''");
  QByteArray text = copyTemplate.toUtf8();
  text.replace(QString(tokenPlaceholder).toUtf8(), word);
  word.fill('\0');
  return text;
}

}  // namespace tokendesk
