package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.message.Message;
import java.util.List;

/** Mail of lists and newsletters, which use other domains for replies and bounces. */
final class Bulk {

    private static final List<String> FIELDS =
            List.of("List-Id", "List-Post", "List-Unsubscribe", "Mailing-List", "Precedence");

    private Bulk() {}

    static boolean is(Message message) {
        return FIELDS.stream().anyMatch(name -> message.first(name).isPresent());
    }
}
