#include "geai_profiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

IniDocument documentOf(const QByteArray& bytes) {
  return IniDocument::parse(Secret(bytes)).value();
}

QByteArray bytesOf(const IniDocument& document) {
  return document.toBytes().reveal().toByteArray();
}

}  // namespace

class GeaiProfilesTest : public QObject {
  Q_OBJECT

 private slots:
  void readsEverySectionAsAProfile();
  void fillsInFromTheDefaultSection();
  void saysWhichValueCannotBeKnown();
  void readsTheValuesAsWritten();
  void writesOnlyWhatAProfileSays_data();
  void writesOnlyWhatAProfileSays();
  void changesNothingForAProfileThatIsThere();
  void refusesWhatCannotBeStored_data();
  void refusesWhatCannotBeStored();
  void removesTokensOnly_data();
  void removesTokensOnly();
};

void GeaiProfilesTest::readsEverySectionAsAProfile() {
  const auto entries =
      readGeaiProfiles(documentOf("[default]\n"
                                  "GEAI_API_KEY = default_EXAMPLEkey0001\n"
                                  "GEAI_API_BASE_URL: https://api.saia.ai\n"
                                  "[Staging 2]\n"
                                  "geai_oauth_access_token = EXAMPLE%%access0002\n"
                                  "geai_project_id = project\n"
                                  "geai_organization_id = organization\n"
                                  "geai_api_eval_url = https://eval.example\n"
                                  "[other tool]\n"
                                  "color = red\n"));
  QCOMPARE(entries.size(), 3);
  const GeaiProfile first{.name = u"default"_s,
                          .baseUrl = u"https://api.saia.ai"_s,
                          .apiToken = Secret("default_EXAMPLEkey0001")};
  QCOMPARE(entries.at(0).profile, first);
  const GeaiProfile second{.name = u"Staging 2"_s,
                           .accessToken = Secret("EXAMPLE%access0002"),
                           .projectId = u"project"_s,
                           .organizationId = u"organization"_s};
  QCOMPARE(entries.at(1).profile, second);
  QCOMPARE(entries.at(2).profile, GeaiProfile{.name = u"other tool"_s});
  for (const GeaiProfileEntry& entry : entries)
    QVERIFY(entry.problems.isEmpty() && entry.inherited.isEmpty());
}

void GeaiProfilesTest::fillsInFromTheDefaultSection() {
  const auto entries = readGeaiProfiles(
      documentOf("[DEFAULT]\ngeai_api_base_url = https://%(host)s\ngeai_api_key = default_EXAMPLEshared\n"
                 "[a]\nhost = a.example\n"
                 "[b]\nhost = b.example\ngeai_api_key =\n"));
  QCOMPARE(entries.size(), 2);
  QCOMPARE(entries.at(0).profile.baseUrl, u"https://a.example"_s);
  QCOMPARE(entries.at(0).profile.apiToken, Secret("default_EXAMPLEshared"));
  QCOMPARE(entries.at(0).inherited, (QList{GeaiKey::ApiToken, GeaiKey::BaseUrl}));
  QCOMPARE(entries.at(1).profile.baseUrl, u"https://b.example"_s);
  QVERIFY(entries.at(1).profile.apiToken.isEmpty());
  QCOMPARE(entries.at(1).inherited, QList{GeaiKey::BaseUrl});
}

void GeaiProfilesTest::saysWhichValueCannotBeKnown() {
  const auto entries = readGeaiProfiles(
      documentOf("[a]\ngeai_api_key = default_50%EXAMPLE\ngeai_api_base_url = https://%(host)s\n"
                 "geai_project_id = %(geai_project_id)s\ngeai_organization_id = org\ncolor = 100%\n"
                 "[b]\ngeai_api_key = default_EXAMPLE\n"));
  const QList<GeaiValueProblem> problems{
      {GeaiKey::ApiToken, IniValueProblem::BadPercent, 2},
      {GeaiKey::BaseUrl, IniValueProblem::UnknownReference, 3},
      {GeaiKey::ProjectId, IniValueProblem::TooDeep, 4},
  };
  QCOMPARE(entries.at(0).problems, problems);
  const GeaiProfile known{.name = u"a"_s, .organizationId = u"org"_s};
  QCOMPARE(entries.at(0).profile, known);
  QVERIFY(entries.at(1).problems.isEmpty());
}

void GeaiProfilesTest::readsTheValuesAsWritten() {
  const auto entries = readGeaiProfiles(documentOf("[a]\ngeai_api_base_url = no url at all # not one\n"));
  QCOMPARE(entries.at(0).profile.baseUrl, u"no url at all # not one"_s);
}

void GeaiProfilesTest::writesOnlyWhatAProfileSays_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("after");
  const auto row = [](const char* name, const char* before, const char* after) {
    QTest::newRow(name) << QByteArray(before) << QByteArray(after);
  };
  row("new file", "", "[p]\ngeai_api_key = default_50%%\ngeai_api_base_url = https://a.example\n");
  row("new section", "# mine\n[q]\ngeai_api_key = other\n",
      "# mine\n[q]\ngeai_api_key = other\n\n[p]\ngeai_api_key = default_50%%\n"
      "geai_api_base_url = https://a.example\n");
  row("update",
      "[p]\n# key\nGEAI_API_KEY: old\ngeai_project_id = gone\n\ngeai_api_eval_url = https://e\nmine = 1\n"
      "GEAI_API_BASE_URL=https://old\n# end\n",
      "[p]\n# key\nGEAI_API_KEY: default_50%%\n\ngeai_api_eval_url = https://e\nmine = 1\n"
      "GEAI_API_BASE_URL=https://a.example\n# end\n");
  row("keys of others stay", "[q]\ngeai_project_id = q\n[p]\ngeai_project_id = p\n",
      "[q]\ngeai_project_id = q\n[p]\ngeai_api_key = default_50%%\ngeai_api_base_url = https://a.example\n");
  row("default that fits isn't repeated", "[DEFAULT]\ngeai_api_base_url = https://a.example\n[p]\n",
      "[DEFAULT]\ngeai_api_base_url = https://a.example\n[p]\ngeai_api_key = default_50%%\n");
  row("default that doesn't fit is overridden",
      "[DEFAULT]\ngeai_api_base_url = https://d\ngeai_project_id = d\ngeai_organization_id = 100%\n[p]\n",
      "[DEFAULT]\ngeai_api_base_url = https://d\ngeai_project_id = d\ngeai_organization_id = 100%\n[p]\n"
      "geai_api_key = default_50%%\ngeai_api_base_url = https://a.example\ngeai_project_id = \n"
      "geai_organization_id = \n");
  row("own value over a default becomes empty", "[DEFAULT]\ngeai_project_id = d\n[p]\ngeai_project_id = p\n",
      "[DEFAULT]\ngeai_project_id = d\n[p]\ngeai_project_id = \ngeai_api_key = default_50%%\n"
      "geai_api_base_url = https://a.example\n");
  row("broken value", "[p]\ngeai_project_id = 100%\ngeai_api_key = 1%\n",
      "[p]\ngeai_api_key = default_50%%\ngeai_api_base_url = https://a.example\n");
  row("value that others need", "[p]\ngeai_project_id = p\nmine = <%(geai_project_id)s>\n",
      "[p]\ngeai_project_id = \nmine = <%(geai_project_id)s>\ngeai_api_key = default_50%%\n"
      "geai_api_base_url = https://a.example\n");
  row("value that refers to one that goes",
      "[p]\ngeai_api_key = default_50%%\ngeai_project_id = a\ngeai_api_base_url = "
      "https://%(geai_project_id)s.example\n",
      "[p]\ngeai_api_key = default_50%%\ngeai_project_id = \ngeai_api_base_url = https://a.example\n");
  row("value that means it by reference", "[p]\nh = a.example\ngeai_api_base_url = https://%(h)s\n",
      "[p]\nh = a.example\ngeai_api_base_url = https://%(h)s\ngeai_api_key = default_50%%\n");
  row("empty keys stay", "[p]\ngeai_project_id =\n",
      "[p]\ngeai_project_id =\ngeai_api_key = default_50%%\ngeai_api_base_url = https://a.example\n");
}

void GeaiProfilesTest::writesOnlyWhatAProfileSays() {
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, after);
  const GeaiProfile profile{
      .name = u"p"_s, .baseUrl = u"https://a.example"_s, .apiToken = Secret("default_50%")};
  IniDocument document = documentOf(before);
  QVERIFY(writeGeaiProfile(document, profile));
  QCOMPARE(bytesOf(document), after);
  QCOMPARE(readGeaiProfiles(document).last().profile, profile);
}

void GeaiProfilesTest::changesNothingForAProfileThatIsThere() {
  const QByteArray bytes =
      "[DEFAULT]\r\nGEAI_API_BASE_URL : https://%(env)s.example\r\n[p]\r\nenv = prod\r\n"
      "geai_api_key =\r\n  default_EXAMPLE\r\ngeai_project_id =\r\n";
  IniDocument document = documentOf(bytes);
  GeaiProfile profile = readGeaiProfiles(document).first().profile;
  QCOMPARE(profile.apiToken, Secret("\ndefault_EXAMPLE"));  // as Python has it
  profile.apiToken = Secret("default_EXAMPLE");
  QVERIFY(writeGeaiProfile(document, profile));
  const QByteArray written =
      "[DEFAULT]\r\nGEAI_API_BASE_URL : https://%(env)s.example\r\n[p]\r\nenv = prod\r\n"
      "geai_api_key = default_EXAMPLE\r\ngeai_project_id =\r\n";
  QCOMPARE(bytesOf(document), written);
  QVERIFY(writeGeaiProfile(document, profile));
  QCOMPARE(bytesOf(document), written);
}

void GeaiProfilesTest::refusesWhatCannotBeStored_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("projectId");
  QTest::addColumn<IniEditProblem>("problem");
  QTest::newRow("no name") << u""_s << u"p"_s << IniEditProblem::InvalidName;
  QTest::newRow("DEFAULT") << u"DEFAULT"_s << u"p"_s << IniEditProblem::InvalidName;
  QTest::newRow("name of two lines") << u"a\nb"_s << u"p"_s << IniEditProblem::InvalidName;
  QTest::newRow("space after") << u"a"_s << u"p "_s << IniEditProblem::InvalidValue;
  QTest::newRow("value of two lines") << u"a"_s << u"p\ngeai_api_key = x"_s << IniEditProblem::InvalidValue;
}

void GeaiProfilesTest::refusesWhatCannotBeStored() {
  QFETCH(QString, name);
  QFETCH(QString, projectId);
  QFETCH(IniEditProblem, problem);
  const QByteArray bytes = "[DEFAULT]\n[s]\ngeai_api_key = default_EXAMPLE\n";
  IniDocument document = documentOf(bytes);
  const auto written = writeGeaiProfile(
      document, {.name = name, .apiToken = Secret("default_EXAMPLE"), .projectId = projectId});
  QVERIFY(!written);
  QCOMPARE(written.error(), problem);
  QCOMPARE(bytesOf(document), bytes);
}

void GeaiProfilesTest::removesTokensOnly_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("after");
  const auto row = [](const char* name, const QString& section, const char* before, const char* after) {
    QTest::newRow(name) << section << QByteArray(before) << QByteArray(after);
  };
  row("both", u"p"_s,
      "[p]\nGEAI_API_KEY =\n  default_EXAMPLE\n# c\ngeai_api_base_url = https://a\n"
      "geai_oauth_access_token: x\ngeai_project_id = i\n[q]\ngeai_api_key = y\n",
      "[p]\n# c\ngeai_api_base_url = https://a\ngeai_project_id = i\n[q]\ngeai_api_key = y\n");
  row("broken", u"p"_s, "[p]\ngeai_api_key = 50%EXAMPLE\n", "[p]\n");
  row("needed by another", u"p"_s, "[p]\ngeai_api_key = x\nheader = Bearer %(geai_api_key)s\n",
      "[p]\ngeai_api_key = \nheader = Bearer %(geai_api_key)s\n");
  row("would come from DEFAULT", u"p"_s, "[DEFAULT]\ngeai_api_key = d\n[p]\ngeai_api_key = x\n",
      "[DEFAULT]\ngeai_api_key = d\n[p]\ngeai_api_key = \n");
  row("comes from DEFAULT", u"p"_s, "[DEFAULT]\ngeai_api_key = d\n[p]\n",
      "[DEFAULT]\ngeai_api_key = d\n[p]\ngeai_api_key = \n");
  row("of DEFAULT", u"DEFAULT"_s, "[DEFAULT]\ngeai_api_key = d\n[p]\ngeai_api_key = x\n",
      "[DEFAULT]\n[p]\ngeai_api_key = x\n");
  row("of DEFAULT, needed by another", u"DEFAULT"_s,
      "[DEFAULT]\ngeai_api_key = d\n[p]\nheader = Bearer %(geai_api_key)s\n",
      "[DEFAULT]\ngeai_api_key = \n[p]\nheader = Bearer %(geai_api_key)s\n");
  row("nothing there", u"p"_s, "[p]\ngeai_api_key =\n", "[p]\ngeai_api_key =\n");
  row("no such section", u"x"_s, "[p]\ngeai_api_key = y\n", "[p]\ngeai_api_key = y\n");
}

void GeaiProfilesTest::removesTokensOnly() {
  QFETCH(QString, name);
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, after);
  IniDocument document = documentOf(before);
  QVERIFY(removeGeaiSecrets(document, name));
  QCOMPARE(bytesOf(document), after);
}

QTEST_GUILESS_MAIN(GeaiProfilesTest)
#include "geai_profiles_test.moc"
