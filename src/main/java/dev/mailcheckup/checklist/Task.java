package dev.mailcheckup.checklist;

import static dev.mailcheckup.finding.CheckCode.*;

import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.wizard.Step;
import dev.mailcheckup.wizard.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing to do on the list, with the findings that ask for it. Findings that ask for the same
 * thing are merged into one task. Words under {@code task.<code>.title|steps}.
 */
public enum Task {
    ANSWER_THREAT(Step.THREAT, 5, List.of(), CHECK_THREAT_GOING_ON, CHECK_THREAT_MAIL_PAID),
    CHANGE_PASSWORD(
            Step.PASSWORD,
            10,
            List.of(HowTo.SESSIONS),
            CHECK_SECRET_GIVEN_AWAY,
            CHECK_PASSWORD_WEAK,
            CHECK_PASSWORD_USED_ELSEWHERE,
            CHECK_SIGNED_IN_ON_PUBLIC_COMPUTER,
            CHECK_SIGNED_IN_ON_FOREIGN_COMPUTER),
    ASK_SENDER(
            Step.STRANGE_MAIL,
            2,
            List.of(HowTo.SENDER),
            CHECK_NAME_TRUSTED,
            CHECK_CLICKS_TO_SEE,
            CHECK_SENDER_HABIT_UNSURE),
    SCAN_DEVICE(Step.STRANGE_MAIL, 5, List.of(HowTo.VIRUS_GUARD), CHECK_STRANGE_MAIL_OPENED),
    SIGN_OUT_DEVICES(Step.SIGNING_IN, 5, List.of(HowTo.SESSIONS), CHECK_DEVICES_NOT_REVIEWED),
    TURN_ON_UPDATES(
            Step.UPDATES,
            5,
            List.of(HowTo.UPDATES),
            CHECK_UPDATES_BY_HAND,
            CHECK_UPDATES_PUT_OFF,
            CHECK_UPDATES_UNSURE,
            CHECK_WINDOWS_RELEASE_ENDING,
            CHECK_BROWSER_OLD),
    REPLACE_SYSTEM(
            Step.UPDATES,
            60,
            List.of(),
            CHECK_SYSTEM_ENDED,
            CHECK_SYSTEM_OPEN_TO_WORM,
            CHECK_SYSTEM_ENDING),
    TURN_ON_GUARD(Step.UPDATES, 5, List.of(HowTo.VIRUS_GUARD), CHECK_GUARD_OFF, CHECK_GUARD_UNSURE),
    LENGTHEN_PASSWORD(Step.PASSWORD, 10, List.of(), CHECK_PASSWORD_RULES_MISSED),
    DATE_FOR_PASSWORD(Step.PASSWORD, 10, List.of(), CHECK_PASSWORD_OLD),
    TURN_ON_TWO_STEP(Step.PASSWORD, 10, List.of(HowTo.TWO_STEP), CHECK_TWO_STEP_OFF),
    CONSIDER_PROVIDER(Step.PASSWORD, 10, List.of(), CHECK_TWO_STEP_NOT_OFFERED),
    GET_PROGRAM_AGAIN(Step.PROGRAM, 20, List.of(), CHECK_PROGRAM_FROM_ELSEWHERE),
    USE_LOCKED_LINE(
            Step.PROGRAM,
            10,
            List.of(HowTo.LOCKED_LINE),
            CHECK_OPEN_LINE,
            CHECK_LINE_UNSURE,
            CHECK_PROVIDER_OPEN_TOO),
    ASK_PROVIDER(Step.PROGRAM, 10, List.of(), CHECK_PROVIDER_NO_LOCK, CHECK_PROVIDER_NOT_PROVEN),
    LOCK_DISK(Step.PROGRAM, 15, List.of(HowTo.DISK), CHECK_DISK_OPEN, CHECK_DISK_UNSURE),
    BOOKMARK_MAIL_PAGE(
            Step.BROWSER, 2, List.of(), CHECK_MAIL_PAGE_BY_SEARCH, CHECK_MAIL_PAGE_BY_MAIL_LINK),
    USE_HTTPS(Step.BROWSER, 2, List.of(), CHECK_MAIL_PAGE_NOT_HTTPS, CHECK_MAIL_PAGE_NOT_PROVEN),
    HIDE_ADDRESS(
            Step.ADDRESS, 10, List.of(), CHECK_ADDRESS_PUBLISHED, CHECK_ADDRESS_MAYBE_PUBLISHED),
    USE_WORK_SIGNATURE(
            Step.ADDRESS, 10, List.of(), CHECK_SIGNATURE_AGAINST_RULE, CHECK_SIGNATURE_UNSURE),
    WRITE_SIGNATURE_RULE(Step.ADDRESS, 10, List.of(), CHECK_NO_SIGNATURE_RULE),
    REPORT_THREAT(Step.THREAT, 5, List.of(), CHECK_THREAT_MAIL_GOT, CHECK_THREAT_MAIL_PAID),
    NAME_SOMEONE(Step.THREAT, 5, List.of(), CHECK_NO_ONE_TO_TELL),
    CLOSE_PORTS(
            Step.NETWORK,
            15,
            List.of(HowTo.ROUTER, HowTo.PORT_TEST),
            CHECK_PORT_OPEN,
            CHECK_PORTS_OPEN_AT_EDGE),
    TURN_ON_FIREWALL(
            Step.NETWORK, 5, List.of(HowTo.FIREWALL), CHECK_FIREWALL_OFF, CHECK_FIREWALL_UNSURE),
    STOP_SHARING(Step.NETWORK, 5, List.of(), CHECK_FILES_SHARED, CHECK_FILES_SHARED_IN_PUBLIC),
    REVIEW_ACCESS(
            Step.NETWORK,
            120,
            List.of(HowTo.PORT_TEST),
            CHECK_PORTS_OPEN_INSIDE,
            CHECK_ACCESS_NOT_REVIEWED),
    COPY_DATA(Step.COPIES, 30, List.of(HowTo.BACKUP), CHECK_NO_COPY, CHECK_COPY_IN_PART),
    KEEP_COPY_APART(Step.COPIES, 5, List.of(), CHECK_COPY_NOT_APART),
    TRY_COPY(Step.COPIES, 10, List.of(), CHECK_COPY_NOT_TESTED);

    /** At work, a person who looks after the computers does these. */
    private static final Set<Task> FOR_IT_HELPER = EnumSet.of(CLOSE_PORTS, REVIEW_ACCESS);

    private final Step step;
    private final int minutes;
    private final List<HowTo> howTo;
    private final Set<FindingCode> findings;

    Task(Step step, int minutes, List<HowTo> howTo, FindingCode first, FindingCode... others) {
        this.step = step;
        this.minutes = minutes;
        this.howTo = howTo;
        this.findings =
                Stream.concat(Stream.of(first), Stream.of(others))
                        .collect(Collectors.toUnmodifiableSet());
    }

    public Step step() {
        return step;
    }

    /** A guess at the time it takes, waiting left out. */
    public int minutes() {
        return minutes;
    }

    public List<HowTo> howTo() {
        return howTo;
    }

    public boolean answers(FindingCode code) {
        return findings.contains(code);
    }

    /** Whether someone else does it. Who looks after the computers is that person; so is a home. */
    public boolean isForItHelper(Set<Tag> reader) {
        return FOR_IT_HELPER.contains(this)
                && !reader.contains(Tag.ADMIN)
                && !reader.contains(Tag.PRIVATE);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
