package dev.mailcheckup.suspicion.authentication.dkim;

import dev.mailcheckup.message.RawMail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The header fields of one mail by name, as signatures refer to them (RFC 6376, section 5.4.2). */
final class SignedHeader {

    private final RawMail mail;
    private final Map<String, List<RawMail.Field>> byName = new HashMap<>();

    SignedHeader(RawMail mail) {
        this.mail = mail;
        for (RawMail.Field field : mail.fields()) {
            byName.computeIfAbsent(field.name(), _ -> new ArrayList<>()).add(field);
        }
    }

    /** Top first. */
    List<RawMail.Field> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** What was signed: the named fields from the bottom up, then the signature's own field. */
    String text(SignatureField signature) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> taken = new HashMap<>();
        for (String name : signature.signed()) {
            List<RawMail.Field> fields = all(name);
            int index = fields.size() - taken.merge(name, 1, Integer::sum);
            if (index >= 0 && !fields.get(index).equals(signature.field())) {
                text.append(signature.headerForm().field(mail, fields.get(index)));
            }
        }
        return text.append(signature.headerForm().unsigned(mail, signature.field())).toString();
    }

    /** Those a reader looks at that stand more often than they were signed. */
    List<String> added(SignatureField signature) {
        return List.of("from", "subject").stream()
                .filter(name -> {
                    long signed = signature.signed().stream().filter(name::equals).count();
                    return signed > 0 && all(name).size() > signed;
                })
                .toList();
    }
}
