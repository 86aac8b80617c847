#include "search_profiles.h"

#include "hash_mix.h"

#include <QJsonObject>

#include <array>
#include <span>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Profile {
  QStringView name;
  QStringView description;
};

constexpr Profile standard{u"Default", u"Default search profile"};

constexpr size_t fewest = 2;

constexpr std::array profiles{
    Profile{u"Product Manuals", u"Manuals and data sheets, by product and version"},
    Profile{u"Política de devoluciones", u"Condiciones de venta y devolución vigentes en cada país"},
    Profile{u"社内規程", u"就業規則、経費精算、情報セキュリティの規程"},
    Profile{u"Support Articles", u""},
    Profile{u"Contracts 2020–2026",
            u"Signed contracts with \"framework\" in their title; scanned, so expect "
            u"misread figures"},
};

QJsonObject describe(const Profile& profile) {
  return {{u"name"_s, profile.name.toString()}, {u"description"_s, profile.description.toString()}};
}

}  // namespace

QJsonArray searchProfilesOf(const ProjectRecord& project) {
  QJsonArray array{describe(standard)};
  if (!project.requests) return array;
  const qint64 choices = qint64(profiles.size() - fewest) + 1;
  const size_t count = fewest + size_t(mixedBelow(choices, seedOf(project.id), 0));
  for (const Profile& profile : std::span(profiles).first(count)) array.append(describe(profile));
  return array;
}

}  // namespace tokendesk::sandbox
