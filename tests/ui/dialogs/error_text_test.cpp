#include "error_text.h"

#include "credential_text.h"

#include <QSet>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kinds = static_cast<int>(ApiErrorKind::Unsupported) + 1;
constexpr int operations = static_cast<int>(Operation::ExportRequests) + 1;

ApiError errorOf(ApiErrorKind kind) {
  ApiError error;
  error.kind = kind;
  return error;
}

ApiError timeoutAfter(std::chrono::milliseconds limit) {
  ApiError error = errorOf(ApiErrorKind::Timeout);
  error.timeLimit = limit;
  return error;
}

bool isSentence(const QString& text) {
  return text.size() > 8 && text.front().isUpper() && text.back() == u'.';
}

}  // namespace

class ErrorTextTest : public QObject {
  Q_OBJECT

 private slots:
  void everyFailureOfEveryOperationIsSaidInSentences() {
    for (int operation = 0; operation < operations; ++operation) {
      QSet<QString> texts;
      for (int kind = 0; kind < kinds; ++kind) {
        const ErrorText text = describe(errorOf(static_cast<ApiErrorKind>(kind)),
                                        static_cast<Operation>(operation), u"billing"_s);
        QVERIFY2(isSentence(text.what), qPrintable(text.what));
        QVERIFY2(isSentence(text.todo), qPrintable(text.todo));
        QVERIFY2(!text.oneLine().contains(u'%'), qPrintable(text.oneLine()));
        QCOMPARE(text.platform, QString());
        texts << text.oneLine();
      }
      QCOMPARE(texts.size(), kinds);
    }
  }

  void theSubjectIsNamed() {
    const QList<Operation> withoutSubject{Operation::ReadProjects, Operation::ReadAccount,
                                          Operation::ReadServiceAccounts};
    for (int operation = 0; operation < operations; ++operation) {
      if (withoutSubject.contains(static_cast<Operation>(operation))) continue;
      const ErrorText text =
          describe(errorOf(ApiErrorKind::Timeout), static_cast<Operation>(operation), u"50%1 off"_s);
      QVERIFY2(text.what.contains(u"“50%1 off”"_s), qPrintable(text.what));
    }
  }

  void operationsAreToldApart() {
    for (int kind = 0; kind < kinds; ++kind) {
      QSet<QString> texts;
      for (int operation = 0; operation < operations; ++operation)
        texts << describe(errorOf(static_cast<ApiErrorKind>(kind)), static_cast<Operation>(operation), u"x"_s)
                     .what;
      QCOMPARE(texts.size(), operations);
    }
  }

  void aProjectThatDidNotAnswerReadsAsPictured() {
    const ErrorText text = describe(timeoutAfter(15s), Operation::ReadTokens, u"Evaluation"_s);
    QCOMPARE(text.what, u"The tokens of “Evaluation” could not be read."_s);
    QCOMPARE(text.todo, u"The server didn't answer in 15 seconds."_s);
    QCOMPARE(describe(errorOf(ApiErrorKind::Timeout), Operation::ReadTokens, {}).what,
             u"The organization's tokens could not be read."_s);
  }

  void aTimeoutSaysHowLongWasWaited() {
    const auto todo = [](std::chrono::milliseconds limit) {
      return describe(timeoutAfter(limit), Operation::ReadTokens, {}).todo;
    };
    QCOMPARE(todo(60s), u"The server didn't answer in 60 seconds."_s);
    QCOMPARE(todo(10min), u"The server didn't answer in 10 minutes."_s);
    QCOMPARE(todo(0s), u"The server didn't answer in time."_s);
    QCOMPARE(describe(timeoutAfter(15s), Operation::CreateToken, u"x"_s).todo,
             u"The server didn't answer in 15 seconds. Try again."_s);
  }

  void thePlatformsWordsFollowInBrackets_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text and code") << u"Forbidden"_s << 7 << 403 << u"[Forbidden, 7]"_s;
    QTest::newRow("text only") << u"Conflict text"_s << 0 << 409 << u"[Conflict text, HTTP 409]"_s;
    QTest::newRow("code only") << QString() << 6 << 401 << u"[6]"_s;
    QTest::newRow("status only") << QString() << 0 << 502 << u"[HTTP 502]"_s;
    QTest::newRow("nothing") << QString() << 0 << 0 << QString();
    QTest::newRow("success with an unreadable body") << QString() << 0 << 200 << QString();
  }
  void thePlatformsWordsFollowInBrackets() {
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, status);
    QFETCH(QString, expected);
    ApiError error = errorOf(ApiErrorKind::NotPermitted);
    error.platformText = text;
    error.platformCode = code;
    error.httpStatus = status;
    const ErrorText described = describe(error, Operation::DeleteToken, u"billing"_s);
    QCOMPARE(described.platform, expected);
    QVERIFY(described.oneLine().endsWith(expected));
    QVERIFY(described.details().startsWith(described.todo));
  }

  void whoCanDoItIsSaidWhereItIsRestricted() {
    ApiError error = errorOf(ApiErrorKind::NotPermitted);
    error.restriction = Restriction::ToAdministrators;
    const auto todo = [&error](Operation operation) { return describe(error, operation, u"x"_s).todo; };
    QVERIFY(todo(Operation::CreateToken).contains(u"An administrator of the organization can create one"_s));
    QVERIFY(todo(Operation::ReadServiceAccounts).contains(u"Only administrators of the organization see"_s));
    QVERIFY(
        todo(Operation::DeleteToken).contains(u"Only an administrator of the organization can do this"_s));
    error.restriction = Restriction::ToIdentityProvider;
    for (const Operation operation : {Operation::CreateToken, Operation::ReadAccountTokens})
      QVERIFY(todo(operation).contains(u"managed by the organization's own OAuth provider"_s));
  }

  void whatThePlatformsErrorIsAboutDecidesWhatToDo() {
    ApiError error = errorOf(ApiErrorKind::NotSignedIn);
    QVERIFY(describe(error, Operation::ReadTokens, {}).todo.contains(u"API token is unknown"_s));
    error.concern = ErrorConcern::SignIn;
    QVERIFY(describe(error, Operation::ReadTokens, {}).todo.contains(u"Sign in again"_s));
    error = errorOf(ApiErrorKind::NotFound);
    error.concern = ErrorConcern::Project;
    QVERIFY(describe(error, Operation::DeleteToken, u"x"_s).todo.contains(u"connection's project ID"_s));
    QVERIFY(describe(error, Operation::CreateToken, u"x"_s).todo.contains(u"no longer there"_s));
  }

  void aLostRefreshSaysHowToGetAValue() {
    ApiError lost = errorOf(ApiErrorKind::OutcomeUnknown);
    for (const bool mayStillHappen : {false, true}) {
      lost.mayStillHappen = mayStillHappen;
      const QString todo = describe(lost, Operation::RefreshToken, u"x"_s).todo;
      QVERIFY(todo.contains(u"the old value may have stopped"_s));
      QVERIFY(todo.contains(u"refresh the token again"_s));
    }
  }

  void theStatusIsToldTooWhereTheIdSaysOtherwise() {
    ApiError error = errorOf(ApiErrorKind::NotSignedIn);
    error.httpStatus = 401;
    error.platformCode = 9;
    error.platformText = u"Field name is required"_s;
    error.statusOverrules = true;
    QCOMPARE(describe(error, Operation::CreateToken, u"x"_s).platform,
             u"[Field name is required, 9, HTTP 401]"_s);
  }

  void everyErrorOfThePlatformIsTold() {
    ApiError error = errorOf(ApiErrorKind::Invalid);
    error.platformCode = 9;
    error.platformText = u"Field name is required"_s;
    error.field = u"name"_s;
    error.further = {{.code = 8},
                     {.code = 8, .text = u"Field description is out of range"_s, .field = u"description"_s}};
    const ErrorText text = describe(error, Operation::CreateToken, u"x"_s);
    QCOMPARE(text.platform, u"[Field name is required, 9; 8; Field description is out of range, 8]"_s);
    QVERIFY2(text.todo.contains(u"what was entered"_s), qPrintable(text.todo));
  }

  void asManyErrorsAreToldAsADialogHasRoomFor() {
    ApiError error = errorOf(ApiErrorKind::Invalid);
    error.platformText = QString(300, u'a');
    error.further = std::vector<PlatformError>(9, {.text = QString(250, u'b')});
    const QString told = describe(error, Operation::CreateToken, u"x"_s).platform;
    QCOMPARE(told, u"[%1; %2; …]"_s.arg(QString(300, u'a'), QString(250, u'b')));
    error.platformText = QString(1000, u'a');
    QCOMPARE(describe(error, Operation::CreateToken, u"x"_s).platform, u"[%1; …]"_s.arg(QString(1000, u'a')));
  }

  void wordsOfAServerCannotTurnOrBreakTheSentence_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a‹U+202E›b"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a‹U+000A›b"_s;
    QTest::newRow("escape") << u"a\u001b[31mb"_s << u"a‹U+001B›[31mb"_s;
    QTest::newRow("Hebrew") << u"\u05d0\u05d1"_s << u"\u2068\u05d0\u05d1\u2069"_s;
  }
  void wordsOfAServerCannotTurnOrBreakTheSentence() {
    QFETCH(QString, text);
    QFETCH(QString, shown);
    ApiError refused = errorOf(ApiErrorKind::Invalid);
    refused.platformText = text;
    refused.further = {{.text = text}};
    QCOMPARE(describe(refused, Operation::DeleteToken, u"x"_s).platform, u"[%1; %1]"_s.arg(shown));
    ApiError redirect = errorOf(ApiErrorKind::BadAnswer);
    redirect.redirectHost = text;
    QVERIFY(describe(redirect, Operation::Connect, u"x"_s).todo.contains(u"“%1”"_s.arg(shown)));
    const CredentialError keychain{.problem = CredentialProblem::Failed, .detail = text};
    QVERIFY(describe(keychain).endsWith(u"[%1]"_s.arg(shown)));
    QVERIFY(describeRemoval(keychain).endsWith(u"[%1]"_s.arg(shown)));
  }

  void badAnswersAreToldApart() {
    ApiError error = errorOf(ApiErrorKind::BadAnswer);
    const auto todo = [&error] { return describe(error, Operation::ReadTokens, {}).todo; };
    QVERIFY2(todo().contains(u"base URL"_s), qPrintable(todo()));
    error.fault = AnswerFault::TooLarge;
    error.sizeLimit = 64LL * 1024 * 1024;
    QVERIFY2(isSentence(todo()) && todo().contains(u"64 MB"_s) && !todo().contains(u"base URL"_s),
             qPrintable(todo()));
    error.fault = AnswerFault::Unreadable;
    QVERIFY2(isSentence(todo()) && todo().contains(u"missing"_s) && !todo().contains(u"base URL"_s),
             qPrintable(todo()));
  }

  void waitsAndRedirectsAreNamed() {
    ApiError limited = errorOf(ApiErrorKind::RateLimited);
    QVERIFY(describe(limited, Operation::CreateToken, u"x"_s).todo.contains(u"a minute"_s));
    limited.retryAfter = std::chrono::seconds(42);
    QVERIFY(describe(limited, Operation::CreateToken, u"x"_s).todo.contains(u"42 s"_s));
    limited.retryAfter = std::chrono::hours(24 * 365);
    QVERIFY(describe(limited, Operation::CreateToken, u"x"_s).todo.contains(u"365 days"_s));
    limited.retryAfter = std::chrono::seconds::max();
    QVERIFY(describe(limited, Operation::CreateToken, u"x"_s).todo.contains(u" days"_s));
    limited.retryAfter = std::chrono::minutes(90);
    limited.kind = ApiErrorKind::ServerFault;
    QVERIFY(describe(limited, Operation::ReadTokens, {}).todo.endsWith(u"Try again in 90 minutes."_s));
    limited.retryAfter = std::chrono::seconds(0);
    QVERIFY(describe(limited, Operation::ReadTokens, {}).todo.endsWith(u"Try again in a moment."_s));
    ApiError redirect = errorOf(ApiErrorKind::BadAnswer);
    redirect.redirectHost = u"login.example.com"_s;
    QVERIFY(describe(redirect, Operation::Connect, u"x"_s).todo.contains(u"“login.example.com”"_s));
  }

  void aRejectedFieldIsNamed() {
    ApiError error = errorOf(ApiErrorKind::Invalid);
    const QString general = describe(error, Operation::CreateToken, u"x"_s).todo;
    error.field = u"name"_s;
    const QString name = describe(error, Operation::CreateToken, u"x"_s).todo;
    error.field = u"description"_s;
    const QString description = describe(error, Operation::CreateToken, u"x"_s).todo;
    error.field = u"status"_s;
    const QString status = describe(error, Operation::CreateToken, u"x"_s).todo;
    QCOMPARE((QSet<QString>{general, name, description, status}.size()), 4);
  }

  void keychainFailuresAreToldApartEachWithAWayOn() {
    QSet<QString> reads;
    QSet<QString> removals;
    for (int i = 0; i <= static_cast<int>(CredentialProblem::Failed); ++i) {
      const auto problem = static_cast<CredentialProblem>(i);
      const QString read = describe(CredentialError{.problem = problem, .detail = u"words of the service"_s});
      if (problem == CredentialProblem::NotFound) {
        QVERIFY(read.contains(u"enter it again"_s));
      } else {
        QVERIFY2(read.contains(u"try again"_s, Qt::CaseInsensitive) && read.contains(u"session only"_s),
                 qPrintable(read));
        QVERIFY(read.endsWith(u"[words of the service]"_s));
      }
      reads << read;
      const QString removal = describeRemoval(CredentialError{.problem = problem});
      QVERIFY2(isSentence(removal) && !removal.contains(u"session only"_s), qPrintable(removal));
      removals << removal;
    }
    QCOMPARE(reads.size(), static_cast<int>(CredentialProblem::Failed) + 1);
    QCOMPARE(removals.size(), static_cast<int>(CredentialProblem::Failed) + 1);
  }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
