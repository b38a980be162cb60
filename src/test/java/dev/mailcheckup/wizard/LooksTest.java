package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_BROWSER_OLD;
import static dev.mailcheckup.finding.CheckCode.CHECK_MAIL_PAGE_NOT_HTTPS;
import static dev.mailcheckup.finding.CheckCode.CHECK_PROVIDER_NO_LOCK;
import static dev.mailcheckup.finding.CheckCode.CHECK_SYSTEM_ENDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.CheckCode;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.provider.LineVerdict;
import dev.mailcheckup.provider.PageVerdict;
import dev.mailcheckup.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the app looks at for itself, beside what it is told. */
class LooksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Answers PROGRAM_USER =
            Answers.NONE.with("s2", List.of("web", "program")).with("s4", "mail.example");

    @ParameterizedTest
    @EnumSource(LineVerdict.class)
    void everyVerdictOnAProviderIsAnAnswer(LineVerdict verdict) {
        Row row = only(ProviderLook.QUESTION);
        assertThat(row.isLook()).isTrue();
        assertThat(row.choice(ProviderLook.code(verdict))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(PageVerdict.class)
    void everyVerdictOnAMailPageIsAnAnswer(PageVerdict verdict) {
        assertThat(Browser.PAGE.isLook()).isTrue();
        assertThat(Browser.PAGE.choice(MailPageLook.code(verdict))).isPresent();
    }

    /** One page is not all pages: seeing nothing there answers nothing. */
    @ParameterizedTest
    @CsvSource({
        "no, 2, check-address-published",
        "other-way, 1, check-address-published",
        "not-sure, 1, check-address-published",
        "at-sign, 0, check-address-published",
        "not-sure, 0, check-address-maybe-published",
        "no, 0, ''",
    })
    void aLookAtAPageFindsOpenAddressesButNeverTheirAbsence(
            String told, int openTimes, String found) {
        Answers answers =
                Answers.NONE
                        .with(PublishedLook.QUESTION, told)
                        .with("q7-1.page", PublishedLook.code(openTimes));
        List<Result> results = results(answers, PublishedLook.QUESTION);
        assertThat(results).hasSize(1);
        assertThat(code(results.getFirst()).map(FindingCode::code).orElse("")).isEqualTo(found);
        assertThat(results.getFirst().source())
                .isEqualTo(openTimes > 0 ? Source.CHECKED : Source.TOLD);
        boolean saidFine = openTimes > 0 && !told.equals(Choice.NOT_SURE);
        assertThat(contradictions(answers)).hasSize(saidFine ? 1 : 0);
    }

    @Test
    void onlyWhoNamedADomainIsAskedForALook() {
        assertThat(asks(PROGRAM_USER)).contains(ProviderLook.QUESTION);
        assertThat(asks(PROGRAM_USER.with("s4", "rather-not")))
                .doesNotContain(ProviderLook.QUESTION);
        assertThat(asks(PROGRAM_USER.with("s2", "web"))).doesNotContain(ProviderLook.QUESTION);
    }

    @Test
    void whatWasFoundBeatsWhatWasToldAndBothAreShown() {
        Answers answers = PROGRAM_USER.with("q6-2", "yes").with("q6-2.page", "checked-open");
        List<Result> results = results(answers, "q6-2");
        assertThat(results).hasSize(1);
        assertThat(code(results.getFirst())).contains(CHECK_MAIL_PAGE_NOT_HTTPS);
        assertThat(results.getFirst().source()).isEqualTo(Source.CHECKED);
        List<Contradiction> both = contradictions(answers);
        assertThat(both).hasSize(1);
        assertThat(both.getFirst().text(Words.in(Locale.ENGLISH)))
                .contains("“Yes”")
                .contains("We still found");
    }

    @Test
    void whatWasToldToBeWrongStaysWrongWhereALookFoundNothing() {
        Answers answers = PROGRAM_USER.with("q6-2", "no").with("q6-2.page", "checked-https");
        Result result = results(answers, "q6-2").getFirst();
        assertThat(code(result)).contains(CHECK_MAIL_PAGE_NOT_HTTPS);
        assertThat(result.source()).isEqualTo(Source.TOLD);
        assertThat(contradictions(answers)).isEmpty();
    }

    @Test
    void aLookAnswersForWhoIsNotSure() {
        Answers answers =
                PROGRAM_USER.with("q6-2", Choice.NOT_SURE).with("q6-2.page", "checked-https");
        Result result = results(answers, "q6-2").getFirst();
        assertThat(result.outcome()).isEqualTo(Outcome.FINE);
        assertThat(result.source()).isEqualTo(Source.CHECKED);
    }

    @Test
    void aLookThatSawNothingSaysNothing() {
        Answers answers = PROGRAM_USER.with("q6-2", "yes").with("q6-2.page", "checked-not-seen");
        Result result = results(answers, "q6-2").getFirst();
        assertThat(result.source()).isEqualTo(Source.TOLD);
        assertThat(Source.of(Browser.PAGE, List.of("checked-not-seen")))
                .isEqualTo(Source.NOT_KNOWN);
    }

    @Test
    void aProviderWithoutALockContradictsALockedLine() {
        Answers answers = PROGRAM_USER.with("q5-2.getting", "tls").with("a2", "checked-no-lock");
        assertThat(code(results(answers, "a2").getFirst())).contains(CHECK_PROVIDER_NO_LOCK);
        assertThat(contradictions(answers)).hasSize(1);
        assertThat(contradictions(answers.with("q5-2.getting", "open"))).isEmpty();
        assertThat(contradictions(answers.with("a2", "checked-open-too"))).isEmpty();
    }

    @Test
    void anOldBrowserContradictsUpdatesThatRunByThemselves() {
        Answers answers =
                Answers.NONE
                        .with("s3", "windows")
                        .with("q3-1.windows", "yes")
                        .with("q3-1.browser", "checked-old");
        assertThat(contradictions(answers))
                .extracting(each -> code(each.found()))
                .containsExactly(Optional.of(CHECK_BROWSER_OLD));
    }

    @ParameterizedTest
    @CsvSource({
        "windows, windows-11, ",
        "windows, windows-11-25h2, ",
        "windows, windows-11-old, CHECK_WINDOWS_RELEASE_ENDING",
        "windows, windows-8, CHECK_SYSTEM_ENDED",
        "windows, windows-vista, CHECK_SYSTEM_ENDED",
        "windows, windows-xp, CHECK_SYSTEM_OPEN_TO_WORM",
        "windows, server-2003, CHECK_SYSTEM_OPEN_TO_WORM",
        "windows, server-2016, CHECK_SYSTEM_ENDING",
        "windows, not-sure, CHECK_UPDATES_UNSURE",
        "mac, mac-27, ",
        "mac, mac-14, CHECK_SYSTEM_ENDED",
        "ios, ios-14, CHECK_SYSTEM_ENDED",
        "android, android-13, CHECK_SYSTEM_ENDED"
    })
    void whatASystemMeansToday(String device, String system, CheckCode expected) {
        Answers answers =
                Answers.NONE
                        .with("s1", "work")
                        .with("s1b", "yes")
                        .with("s3", device)
                        .with("q3-2." + device, system);
        Result result = results(answers, "q3-2").getFirst();
        assertThat(code(result)).isEqualTo(Optional.ofNullable(expected));
        assertThat(result.outcome()).isNotEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatTheListDoesNotKnowIsNotCalledFine() {
        for (String answer : List.of("windows-11-some", "ios-15")) {
            String device = answer.startsWith("ios") ? "ios" : "windows";
            Answers answers = Answers.NONE.with("s3", device).with("q3-2." + device, answer);
            assertThat(results(answers, "q3-2").getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void windowsTenIsJudgedByThePlanOfLongerFixes() {
        Answers ten = Answers.NONE.with("s3", "windows").with("q3-2.windows", "windows-10");
        assertThat(asks(ten)).contains("q3-2b");
        assertThat(results(ten, "q3-2")).isEmpty();
        assertThat(results(ten.with("q3-2b", "yes"), "q3-2b").getFirst().outcome())
                .isEqualTo(Outcome.FINE);
        assertThat(code(results(ten.with("q3-2b", "no"), "q3-2b").getFirst()))
                .contains(CHECK_SYSTEM_ENDED);
        assertThat(Systems.named(ten.with("q3-2b", "yes"), TODAY).getFirst().until())
                .contains(LocalDate.of(2027, 10, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "mail.example.org, mail.example.org",
        "https://mail.example.org/inbox?a=b#c, mail.example.org",
        "HTTP://Mail.Example.org:8080, mail.example.org",
        "'  mail.example.org ', mail.example.org",
        "https://user@mail.example.org/, mail.example.org",
        "127.0.0.1, ",
        "http://[::1]/, ",
        "localhost, ",
        "'', ",
        "https://, "
    })
    void theHostOfATypedPage(String typed, String expected) {
        assertThat(PageAddress.host(typed).map(host -> host.name()))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aVeryLongAddressIsNotRead() {
        String long1 = "mail.example.org/" + "a".repeat(PageAddress.LONGEST);
        assertThat(PageAddress.host(long1)).isEmpty();
        assertThat(PageAddress.host(long1.substring(0, PageAddress.LONGEST))).isPresent();
    }

    private static Row only(String question) {
        return Questions.byId(question).orElseThrow().rows().apply(PROGRAM_USER).getFirst();
    }

    private static List<String> asks(Answers answers) {
        return Journey.of(answers).questions().stream().map(Question::id).toList();
    }

    private static List<Contradiction> contradictions(Answers answers) {
        return Contradiction.of(answers, CheckUp.results(answers, TODAY));
    }

    private static List<Result> results(Answers answers, String question) {
        return CheckUp.results(answers, TODAY).stream()
                .filter(result -> result.question().id().equals(question))
                .toList();
    }

    private static Optional<FindingCode> code(Result result) {
        return result.outcome() instanceof Outcome.Found(var code, _)
                ? Optional.of(code)
                : Optional.empty();
    }
}
