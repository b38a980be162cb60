package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.DescriptionList;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.MailKind;

/** Amounts, payment addresses and the clock, kept for a report. */
class MoneySection extends MailSection {

    private static final int MOST_AMOUNTS = 10;

    MoneySection(Explanation explanation) {
        super("mail.money.title");
        DescriptionList list = new DescriptionList();
        if (!explanation.amounts().isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation("mail.money.amounts")));
            explanation.amounts().stream()
                    .limit(MOST_AMOUNTS)
                    .forEach(amount ->
                            list.add(new DescriptionList.Description(strangers(amount.quote()))));
        }
        explanation
                .wallets()
                .forEach(wallet -> {
                    String key = wallet.valid() ? "mail.money.wallet" : "mail.money.wallet.broken";
                    list.add(
                            new DescriptionList.Term(getTranslation(key, wallet.currency())),
                            new DescriptionList.Description(strangers(wallet.address())));
                });
        if (list.getChildren().findAny().isPresent()) {
            show(list);
        }
        if (explanation.kind() == MailKind.EXTORTION) {
            explanation
                    .deadline()
                    .filter(time -> time.toHours() > 0)
                    .ifPresent(time -> say("mail.money.deadline", time.toHours()));
        }
        if (!explanation.wallets().isEmpty()) {
            hint("mail.money.keep");
        }
    }
}
