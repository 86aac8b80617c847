<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tokendesk::AssistantChartModel</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <extracomment>assistants</extracomment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln request(s)</source>
        <translation>
            <numerusform>%1: %2 of %Ln request</numerusform>
            <numerusform>%1: %2 of %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantItem</name>
    <message numerus="yes">
        <source>%Ln intent(s)</source>
        <translation>
            <numerusform>%Ln intent</numerusform>
            <numerusform>%Ln intents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revision(s)</source>
        <translation>
            <numerusform>%Ln revision</numerusform>
            <numerusform>%Ln revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantsPage</name>
    <message numerus="yes">
        <source>%Ln assistant(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln assistant is hidden by: %1.</numerusform>
            <numerusform>%Ln assistants are hidden by: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ClearanceTexts</name>
    <message numerus="yes">
        <source>At least %L1 of %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>At least %L1 of %Ln token was deleted.</numerusform>
            <numerusform>At least %L1 of %Ln tokens were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>%L1 of %Ln token was deleted.</numerusform>
            <numerusform>%L1 of %Ln tokens were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>The token was deleted.</numerusform>
            <numerusform>All %Ln tokens were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln token(s) isn&apos;t known. Refresh the list to see whether they are still there.</source>
        <translation>
            <numerusform>What became of %Ln token isn&apos;t known. Refresh the list to see whether it is still there.</numerusform>
            <numerusform>What became of %Ln tokens isn&apos;t known. Refresh the list to see whether they are still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPalette</name>
    <message numerus="yes">
        <source>The first %L1 of %Ln match(es)</source>
        <translation>
            <numerusform>The first %L1 of %Ln match</numerusform>
            <numerusform>The first %L1 of %Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionDialogs</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported.</source>
        <translation>
            <numerusform>%Ln connection exported.</numerusform>
            <numerusform>%Ln connections exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CopyDialog</name>
    <message numerus="yes">
        <source>%Ln API token(s)</source>
        <translation>
            <numerusform>%Ln API token</numerusform>
            <numerusform>%Ln API tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CopyForm</name>
    <message numerus="yes">
        <source>All %Ln API token(s)</source>
        <translation>
            <numerusform>The API token</numerusform>
            <numerusform>All %Ln API tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ErrorText</name>
    <message numerus="yes">
        <source>The server didn&apos;t answer in %Ln minute(s).</source>
        <translation>
            <numerusform>The server didn&apos;t answer in %Ln minute.</numerusform>
            <numerusform>The server didn&apos;t answer in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server didn&apos;t answer in %Ln second(s).</source>
        <translation>
            <numerusform>The server didn&apos;t answer in %Ln second.</numerusform>
            <numerusform>The server didn&apos;t answer in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Try again in %Ln minute.</numerusform>
            <numerusform>Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln hour(s).</source>
        <translation>
            <numerusform>Try again in %Ln hour.</numerusform>
            <numerusform>Try again in %Ln hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln day(s).</source>
        <translation>
            <numerusform>Try again in %Ln day.</numerusform>
            <numerusform>Try again in %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryField</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTexts</name>
    <message numerus="yes">
        <source>%Ln expire(s) within 7 days</source>
        <extracomment>of tokens</extracomment>
        <translation>
            <numerusform>%Ln expires within 7 days</numerusform>
            <numerusform>%Ln expire within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <extracomment>of tokens</extracomment>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within 7 days</source>
        <translation>
            <numerusform>%Ln token expires within 7 days</numerusform>
            <numerusform>%Ln tokens expire within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportRequestsDialog</name>
    <message numerus="yes">
        <source>%Ln request(s) written…</source>
        <translation>
            <numerusform>%Ln request written…</numerusform>
            <numerusform>%Ln requests written…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectBelongings</name>
    <message numerus="yes">
        <source>%Ln API token(s): %1</source>
        <translation>
            <numerusform>%Ln API token: %1</numerusform>
            <numerusform>%Ln API tokens: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectExport</name>
    <message numerus="yes">
        <source>The %Ln project(s) that match the filters</source>
        <translation>
            <numerusform>The project that matches the filters</numerusform>
            <numerusform>The %Ln projects that match the filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln project(s) that are listed</source>
        <translation>
            <numerusform>The project that is listed</numerusform>
            <numerusform>All %Ln projects that are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) were exported.</source>
        <translation>
            <numerusform>One project was exported.</numerusform>
            <numerusform>%Ln projects were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectsPage</name>
    <message numerus="yes">
        <source>%L1 of %Ln project(s)</source>
        <translation>
            <numerusform>%L1 of %Ln project</numerusform>
            <numerusform>%L1 of %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln project is hidden by: %1.</numerusform>
            <numerusform>%Ln projects are hidden by: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::QuotedNames</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the end of a list of names</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestDayModel</name>
    <message numerus="yes">
        <source>%1: %Ln request(s)</source>
        <translation>
            <numerusform>%1: %Ln request</numerusform>
            <numerusform>%1: %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln request(s)</source>
        <translation>
            <numerusform>%1, %2: %3 of %Ln request</numerusform>
            <numerusform>%1, %2: %3 of %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestListTexts</name>
    <message numerus="yes">
        <source>%L1 of %Ln loaded request(s)</source>
        <translation>
            <numerusform>%L1 of %Ln loaded request</numerusform>
            <numerusform>%L1 of %Ln loaded requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln request(s) loaded</source>
        <translation>
            <numerusform>One request</numerusform>
            <numerusform>All %Ln requests loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) loaded</source>
        <translation>
            <numerusform>%Ln request loaded</numerusform>
            <numerusform>%Ln requests loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestsPage</name>
    <message numerus="yes">
        <source>%Ln request(s) were exported.</source>
        <translation>
            <numerusform>%Ln request was exported.</numerusform>
            <numerusform>%Ln requests were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountExport</name>
    <message numerus="yes">
        <source>The %Ln service account(s) that match the filters</source>
        <translation>
            <numerusform>The service account that matches the filters</numerusform>
            <numerusform>The %Ln service accounts that match the filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln service account(s) that are listed</source>
        <translation>
            <numerusform>The service account that is listed</numerusform>
            <numerusform>All %Ln service accounts that are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s) were exported.</source>
        <translation>
            <numerusform>One service account was exported.</numerusform>
            <numerusform>%Ln service accounts were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountList</name>
    <message numerus="yes">
        <source>%L1 of %Ln service account(s)</source>
        <translation>
            <numerusform>%L1 of %Ln service account</numerusform>
            <numerusform>%L1 of %Ln service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln service account is hidden by: %1.</numerusform>
            <numerusform>%Ln service accounts are hidden by: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenCandidates</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenExport</name>
    <message numerus="yes">
        <source>The %Ln token(s) that match the filters</source>
        <translation>
            <numerusform>The token that matches the filters</numerusform>
            <numerusform>The %Ln tokens that match the filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) that are listed</source>
        <translation>
            <numerusform>The token that is listed</numerusform>
            <numerusform>All %Ln tokens that are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported.</source>
        <translation>
            <numerusform>One token was exported.</numerusform>
            <numerusform>%Ln tokens were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>Within %Ln day</numerusform>
            <numerusform>Within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenListProblem</name>
    <message numerus="yes">
        <source>The tokens of %Ln project(s) could not be read: %1.</source>
        <translation>
            <numerusform>The tokens of %Ln project could not be read: %1.</numerusform>
            <numerusform>The tokens of %Ln projects could not be read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln project(s) are shown.</source>
        <translation>
            <numerusform>The other project is shown.</numerusform>
            <numerusform>The other %Ln projects are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading tokens… %L1 of %Ln project(s)</source>
        <translation>
            <numerusform>Reading tokens… %L1 of %Ln project</numerusform>
            <numerusform>Reading tokens… %L1 of %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln project(s) · %2</source>
        <extracomment>how many were read, and when</extracomment>
        <translation>
            <numerusform>%L1 of %Ln project · %2</numerusform>
            <numerusform>%L1 of %Ln projects · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenListView</name>
    <message numerus="yes">
        <source>%Ln token(s) are hidden by the scope.</source>
        <translation>
            <numerusform>%Ln token is hidden by the scope.</numerusform>
            <numerusform>%Ln tokens are hidden by the scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln token is hidden by: %1.</numerusform>
            <numerusform>%Ln tokens are hidden by: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 of %Ln token</numerusform>
            <numerusform>%L1 of %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenTimes</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
