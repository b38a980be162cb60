package dev.mailcheckup.wizard;

import static dev.mailcheckup.finding.CheckCode.CHECK_MAIL_PAGE_BY_MAIL_LINK;
import static dev.mailcheckup.finding.CheckCode.CHECK_MAIL_PAGE_BY_SEARCH;
import static dev.mailcheckup.finding.CheckCode.CHECK_MAIL_PAGE_NOT_HTTPS;
import static dev.mailcheckup.finding.CheckCode.CHECK_MAIL_PAGE_NOT_PROVEN;
import static dev.mailcheckup.wizard.Choice.NOT_SURE;
import static dev.mailcheckup.wizard.Choice.fine;
import static dev.mailcheckup.wizard.Choice.important;
import static dev.mailcheckup.wizard.Choice.unknown;
import static dev.mailcheckup.wizard.Choice.urgent;
import static dev.mailcheckup.wizard.Choice.worth;
import static dev.mailcheckup.wizard.Step.BROWSER;

import dev.mailcheckup.provider.PageVerdict;
import java.util.List;

/** Step 6: mail in the browser only over https, and only on the right page. */
final class Browser {

    /** What our own look at the mail page came to. */
    static final Row PAGE =
            Row.of(
                    MailPageLook.ROW,
                    fine(MailPageLook.code(PageVerdict.HTTPS)),
                    urgent(MailPageLook.code(PageVerdict.OPEN), CHECK_MAIL_PAGE_NOT_HTTPS),
                    important(
                            MailPageLook.code(PageVerdict.NOT_PROVEN), CHECK_MAIL_PAGE_NOT_PROVEN),
                    unknown(MailPageLook.code(PageVerdict.NOT_SEEN)));

    static final List<Question> QUESTIONS =
            List.of(
                    Question.one(
                                    "q6-1",
                                    BROWSER,
                                    fine("type"),
                                    important("search", CHECK_MAIL_PAGE_BY_SEARCH),
                                    urgent("link", CHECK_MAIL_PAGE_BY_MAIL_LINK),
                                    worth(NOT_SURE, CHECK_MAIL_PAGE_BY_SEARCH))
                            .ifAny(Tag.WEB),
                    Question.one(
                                    "q6-2",
                                    BROWSER,
                                    fine("yes"),
                                    urgent("no", CHECK_MAIL_PAGE_NOT_HTTPS),
                                    unknown(NOT_SURE))
                            .and(PAGE)
                            .ifAny(Tag.WEB));

    private Browser() {}
}
