#pragma once

#include "api_token.h"
#include "copy_format.h"

#include <vector>

namespace tokendesk {

class TokenPlatform;

/// What copying tokens puts on the clipboard, with the tokens' values or with what may be shown of them.
class CopyText {
 public:
  static CopyText ofToken(const TokenPlatform& platform, const ApiToken& token, CopyFormat format);
  /// Lines of a .env file that has all of them.
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

}  // namespace tokendesk
