package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.WordFinder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks at who the mail says it is from, and where a reply would go. */
public final class AuthorChecks {

    private static final WordFinder ORGANISATION_WORDS =
            new WordFinder(
                    List.of(
                            "bank*",
                            "support",
                            "customer service",
                            "customer care",
                            "helpdesk",
                            "help desk",
                            "service team",
                            "security team",
                            "security center",
                            "department",
                            "office of",
                            "ministry",
                            "police",
                            "administrator",
                            "it department",
                            "billing",
                            "payroll",
                            "human resources",
                            "hr",
                            "inc",
                            "ltd",
                            "llc",
                            "gmbh",
                            "corporation",
                            "company",
                            "foundation",
                            "united nations",
                            "fbi",
                            "government",
                            "embassy",
                            "kundenservice",
                            "kundendienst",
                            "sicherheit*",
                            "banco",
                            "atendimento",
                            "suporte",
                            "service client",
                            "assistance",
                            "soporte",
                            "atencion al cliente",
                            "assistenza",
                            "カスタマー",
                            "銀行",
                            "サポート",
                            "事務局",
                            "客服",
                            "银行",
                            "管理员",
                            "公司",
                            "中心",
                            "财务",
                            "notice",
                            "notification*",
                            "alert",
                            "desk",
                            "award*",
                            "lottery",
                            "reward*"));

    private AuthorChecks() {}

    /**
     * @param reader the reader's own mailbox if they gave it, else the recipients are taken
     */
    public static List<Finding> of(Message message, Optional<Mailbox> reader) {
        List<Finding> findings = new ArrayList<>();
        Optional<Mailbox> author = Authors.of(message);
        if (author.isEmpty()) {
            return findings;
        }
        Mailbox from = author.get();
        FoldedText name = FoldedText.of(from.displayName());
        Set<Mailbox> readers = readers(message, reader);
        nameFindings(from, name, readers, findings);
        LookAlike.of(from.domain(), NamedBrands.in(message))
                .ifPresent(brand ->
                        findings.add(
                                mismatch(
                                        SenderCode.SENDER_LOOKS_ALIKE,
                                        Severity.URGENT,
                                        brand.name(),
                                        from.domain())));
        if (!Organisation.canExist(from.domain()) && !isLocal(from.domain())) {
            findings.add(
                    new Finding(
                            SenderCode.SENDER_CANNOT_EXIST,
                            Severity.IMPORTANT,
                            new Evidence.Host(from.domain())));
        }
        reply(message, from).ifPresent(findings::add);
        return findings;
    }

    private static Set<Mailbox> readers(Message message, Optional<Mailbox> reader) {
        Set<Mailbox> readers = new LinkedHashSet<>();
        reader.ifPresent(readers::add);
        readers.addAll(message.mailboxes("Delivered-To"));
        message.mailboxes("To").stream().limit(1).forEach(readers::add);
        return readers;
    }

    private static void nameFindings(
            Mailbox from, FoldedText name, Set<Mailbox> readers, List<Finding> findings) {
        if (name.disguise().mixedWords() > 0 || name.disguise().invisible() > 0) {
            findings.add(
                    mismatch(
                            TextCode.TEXT_DISGUISED,
                            Severity.IMPORTANT,
                            name.folded().strip(),
                            from.displayName()));
        }
        String shown = addressIn(from.displayName());
        String borrowed = YourName.in(from, readers);
        if (!borrowed.isEmpty()) {
            findings.add(
                    mismatch(
                            SenderCode.YOUR_ADDRESS_IN_SENDER_NAME,
                            Severity.IMPORTANT,
                            borrowed,
                            from.addrSpec()));
        } else if (!shown.isEmpty()
                && !Organisation.same(domainOf(shown), from.domain())
                && !name.folded().contains(" via ")) {
            findings.add(
                    mismatch(
                            SenderCode.ADDRESS_IN_SENDER_NAME,
                            Severity.IMPORTANT,
                            shown,
                            from.addrSpec()));
        }
        Optional<Brand> brand =
                OwnName.leads(from) ? Optional.empty() : claimed(name, from.domain());
        if (brand.isPresent()) {
            findings.add(
                    mismatch(
                            SenderCode.BRAND_IN_SENDER_NAME,
                            Severity.IMPORTANT,
                            brand.get().name(),
                            from.domain()));
        } else if (FreeMail.isProvider(from.domain()) && !ORGANISATION_WORDS.find(name).isEmpty()) {
            findings.add(
                    mismatch(
                            SenderCode.FREE_MAIL_FOR_ORGANISATION,
                            Severity.IMPORTANT,
                            from.displayName(),
                            from.domain()));
        }
    }

    /** The brand that the name claims, unless one of those named owns the domain. */
    private static Optional<Brand> claimed(FoldedText name, String domain) {
        Set<Brand> named = new LinkedHashSet<>(Brands.standard().namedIn(name));
        // A capital I and a small l look the same in many typefaces.
        named.addAll(Brands.standard().namedIn(name.original().replace('I', 'l')));
        named.addAll(Brands.standard().namedIn(name.original().replace('l', 'I')));
        boolean own = named.stream().anyMatch(brand -> brand.owns(domain));
        return own ? Optional.empty() : named.stream().findFirst();
    }

    private static Optional<Finding> reply(Message message, Mailbox from) {
        Optional<Mailbox> reply = message.mailboxes("Reply-To").stream().findFirst();
        if (reply.isEmpty()
                || message.first("In-Reply-To").isPresent()
                || from.displayName().contains(" via ")
                || reply.get().domain().isEmpty()
                || reply.get().addrSpec().equalsIgnoreCase(from.addrSpec())) {
            return Optional.empty();
        }
        if (!FreeMail.isProvider(reply.get().domain())
                && !ReplyTrick.isIn(reply.get().domain(), from.domain())) {
            boolean expected =
                    Bulk.is(message) || Organisation.related(from.domain(), reply.get().domain());
            return expected
                    ? Optional.empty()
                    : Optional.of(
                            mismatch(
                                    SenderCode.REPLY_TO_OTHER_DOMAIN,
                                    Severity.WORTH,
                                    from.domain(),
                                    reply.get().domain()));
        }
        return Optional.of(
                mismatch(
                        SenderCode.REPLY_GOES_ELSEWHERE,
                        Severity.IMPORTANT,
                        from.addrSpec(),
                        reply.get().addrSpec()));
    }

    private static String addressIn(String name) {
        for (String word : name.split("[\\s<>\"'()]", -1)) {
            int at = word.indexOf('@');
            if (at > 0 && word.indexOf('.', at) > at + 1) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static String domainOf(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private static boolean isLocal(String domain) {
        return domain.equals("localhost")
                || domain.endsWith(".local")
                || domain.endsWith(".localdomain")
                || domain.endsWith(".lan")
                || domain.endsWith(".internal")
                || domain.endsWith(".example")
                || domain.endsWith(".test")
                || domain.endsWith(".invalid");
    }

    private static Finding mismatch(
            FindingCode code, Severity severity, String expected, String seen) {
        return new Finding(code, severity, new Evidence.Mismatch(expected, seen));
    }
}
