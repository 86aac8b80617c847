#pragma once

#include "api_token.h"
#include "copy_format.h"

#include <vector>

namespace tokendesk {

class TokenPlatform;

/// What copying tokens puts on the clipboard, with the tokens' values or with what may be shown of them. Made
/// of templates that the platform is asked for once, so that it needs the platform no more.
class CopyText {
 public:
  static CopyText ofToken(const TokenPlatform& platform, const ApiToken& token, const Secret& value,
                          CopyFormat format);
  /// Lines of a .env file that has all of them, where the tokens' ids are their values.
  static CopyText ofAll(const TokenPlatform& platform, const ApiTokens& tokens);

  /// To the caller to zero.
  [[nodiscard]] QByteArray full() const;
  [[nodiscard]] QString masked() const;

 private:
  struct Part {
    QString copyTemplate;
    Secret value;
  };

  explicit CopyText(CopyFormat format) : format_(format) {}

  CopyFormat format_;
  std::vector<Part> parts_;
};

/// What can be copied of one token.
struct CopyTexts {
  QString name;                 ///< of the token
  std::vector<CopyText> forms;  ///< in the order of CopyFormat
};

/// `value` in every form.
CopyTexts everyForm(const TokenPlatform& platform, const ApiToken& token, const Secret& value);

}  // namespace tokendesk
