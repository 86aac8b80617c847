#include "about_dialog.h"

#include "connection.h"
#include "diagnostics.h"
#include "keyboard.h"
#include "preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class AboutDialogTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  SettingsFile settings_{folder_.filePath(u"settings.json"_s)};
  Preferences preferences_{settings_};

 private slots:
  void initTestCase() { QCoreApplication::setApplicationVersion(u"1.2.3"_s); }

  void saysWhatTheProgramIsAndWhatItIsMadeWith() {
    const QPointer<AboutDialog> dialog = new AboutDialog({}, nullptr);
    dialog->show();
    const QString text = visibleText(dialog);
    for (const QString& each : {u"Tokendesk 1.2.3"_s, u"MIT"_s})
      QVERIFY2(text.contains(each), qPrintable(each));
    QVERIFY(named(dialog, u"Made with"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
  }

  void copiesTheDiagnosticInformationAndSaysSo() {
    const QPointer<AboutDialog> dialog = new AboutDialog(u"facts"_s, nullptr);
    dialog->show();
    qobject_cast<QAbstractButton*>(named(dialog, u"Copy Diagnostic Information"_s))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"facts"_s);
    QVERIFY(messageText(dialog).startsWith(u"The diagnostic information was copied."_s));
    delete dialog;
  }

  void diagnosticsTellVersionsAndSettings() {
    QVERIFY(preferences_.setTheme(u"dark"_s));
    QVERIFY(preferences_.setTextSize(150));
    const QString text = diagnosticText(preferences_, {}, nullptr);
    for (const QString& each : {u"Tokendesk: 1.2.3\n"_s, u"Qt: "_s + QLatin1StringView(qVersion()),
                                u"Theme: dark\n"_s, u"Text size: 150 %\n"_s, u"Language: as the desktop\n"_s,
                                u"Window system: offscreen\n"_s, u"Connection: none\n"_s})
      QVERIFY2(text.contains(each), qPrintable(text));
  }

  void diagnosticsTellTheKindOfTheConnectionOnly() {
    Connection connection{.id = QUuid::createUuid(),
                          .name = u"Secret project"_s,
                          .baseUrl = QUrl(u"https://internal.example"_s),
                          .environment = Environment::Production,
                          .platform = u"aihub"_s,
                          .projectId = u"p-17"_s,
                          .organizationId = u"o-17"_s,
                          .userId = u"u-17"_s,
                          .readOnly = true};
    const QString text = diagnosticText(preferences_, {{.id = u"aihub"_s, .name = u"AI Hub"_s}}, &connection);
    QVERIFY2(text.contains(u"Connection: aihub, production, read-only\n"_s), qPrintable(text));
    for (const QString& each : {connection.name, u"internal"_s, u"-17"_s, connection.id.toString()})
      QVERIFY2(!text.contains(each), qPrintable(each));
  }
};

QTEST_MAIN(AboutDialogTest)
#include "about_dialog_test.moc"
