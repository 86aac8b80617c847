#include "memory_canary.h"
#include "widgets/secret_clipboard.h"
#include "widgets/secret_field.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendesk {

/// What our widgets leave in memory of a secret. What is painted, typed or copied passes through Qt's own
/// strings, which aren't ours to zero.
class SecretWidgetsMemoryTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsLeftOfAMaskedField();
  void nothingIsLeftOfWhatAFieldRevealed();
};

void SecretWidgetsMemoryTest::nothingIsLeftOfAMaskedField() {
  const MemoryCanary canary;
  SecretClipboard clipboard;
  {
    SecretField field(&clipboard);
    field.setSecret(canary.secret(), u"support_••••PqzA"_s);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    field.setSecret(canary.secret(), u"support_••••PqzB"_s);
    QCOMPARE(canary.copies(), 1);
  }
  QCOMPARE(canary.copies(), 0);
}

void SecretWidgetsMemoryTest::nothingIsLeftOfWhatAFieldRevealed() {
  const MemoryCanary canary;
  SecretClipboard clipboard;
  {
    SecretField field(&clipboard);
    field.setSecret(canary.secret(), u"support_••••PqzA"_s);
    field.setRevealed(true);
    QVERIFY(canary.copies() > 1);
    field.setRevealed(false);
    QCOMPARE(canary.copies(), 1);
  }
  QCOMPARE(canary.copies(), 0);
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::SecretWidgetsMemoryTest)
#include "secret_widgets_memory_test.moc"
