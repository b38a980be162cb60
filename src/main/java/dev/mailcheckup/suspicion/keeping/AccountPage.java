package dev.mailcheckup.suspicion.keeping;

import dev.mailcheckup.suspicion.account.Account;
import dev.mailcheckup.suspicion.account.Passage;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets an account as an HTML page that is also XML, all of it as text. */
@Component
final class AccountPage {

    /** What a template asks a passage: which of the records it is. */
    public static final class Kinds {

        public String of(Passage passage) {
            return passage.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
    }

    private final ITemplateEngine templates;

    AccountPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param style the rules to put into the page, or null for a page that loads ours
     * @param format of the paper of a page that loads our rules
     */
    String html(
            Account account,
            List<Passage.Fact> about,
            List<String> notes,
            Words words,
            @Nullable String style,
            String format) {
        Context context = new Context(words.language());
        context.setVariables(
                Map.of(
                        "account", account,
                        "about", about,
                        "notes", notes,
                        "kinds", new Kinds(),
                        "w", words,
                        "language", words.language().toLanguageTag(),
                        "format", format));
        context.setVariable("style", style);
        return templates.process("account", context);
    }
}
