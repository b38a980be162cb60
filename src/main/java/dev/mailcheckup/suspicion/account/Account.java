package dev.mailcheckup.suspicion.account;

import java.util.List;

/**
 * What there is to say about a mail, in order.
 *
 * @param summary the verdict first, then how sure it is and what that means
 */
public record Account(String title, List<String> summary, List<Chapter> chapters) {

    public Account {
        summary = List.copyOf(summary);
        chapters = chapters.stream().filter(each -> !each.passages().isEmpty()).toList();
    }
}
