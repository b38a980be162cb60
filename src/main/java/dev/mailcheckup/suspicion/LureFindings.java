package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Authors;
import dev.mailcheckup.suspicion.author.Brand;
import dev.mailcheckup.suspicion.author.Brands;
import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.claim.Amount;
import dev.mailcheckup.suspicion.link.LinkChecks;
import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the text of a mail wants from its reader. */
final class LureFindings {

    /** The finding for each cue; threats have their own. */
    private static final Map<Cue, FindingCode> CODES = new EnumMap<>(Cue.class);

    static {
        CODES.put(Cue.CREDENTIAL, TextCode.ASKS_TO_SIGN_IN);
        CODES.put(Cue.ACCOUNT_TROUBLE, TextCode.ACCOUNT_THREATENED);
        CODES.put(Cue.MAILBOX_FULL, TextCode.MAILBOX_LURE);
        CODES.put(Cue.URGENT, TextCode.HURRIES_YOU);
        CODES.put(Cue.PARCEL_FEE, TextCode.PARCEL_LURE);
        CODES.put(Cue.PRIZE, TextCode.PRIZE_LURE);
        CODES.put(Cue.REFUND, TextCode.REFUND_LURE);
        CODES.put(Cue.COIN_LURE, TextCode.COIN_LURE);
        CODES.put(Cue.BANK_CHANGE, TextCode.BANK_CHANGE_ASKED);
        CODES.put(Cue.BOSS_FAVOUR, TextCode.BOSS_FAVOUR_ASKED);
        CODES.put(Cue.GIFT_CARD, TextCode.GIFT_CARDS_ASKED);
        CODES.put(Cue.CALL_BACK, TextCode.CALL_BACK_ASKED);
        CODES.put(Cue.INVOICE_ATTACHED, TextCode.PAPERS_LURE);
        CODES.put(Cue.LOAN_OFFER, TextCode.LOAN_OFFER);
        CODES.put(Cue.FINE, TextCode.FINE_LURE);
        CODES.put(Cue.DOCUMENT_WAITS, TextCode.DOCUMENT_LURE);
        CODES.put(Cue.SCAN_CODE, TextCode.SCAN_ASKED);
        CODES.put(Cue.TRADE_INQUIRY, TextCode.TRADE_INQUIRY);
        CODES.put(Cue.ADULT_OFFER, TextCode.ADULT_OFFER);
        CODES.put(Cue.PILLS, TextCode.MIRACLE_CURE);
        CODES.put(Cue.GAMBLING, TextCode.GAMBLING_OFFER);
        CODES.put(Cue.QUICK_MONEY, TextCode.QUICK_MONEY);
        CODES.put(Cue.ROMANCE, TextCode.STRANGER_OFFER);
        CODES.put(Cue.JOB_OFFER, TextCode.STRANGER_OFFER);
    }

    /** Worth nothing to a trickster in a mail that leads nowhere. */
    private static final Set<Cue> WITH_A_WAY =
            EnumSet.of(
                    Cue.ACCOUNT_TROUBLE,
                    Cue.MAILBOX_FULL,
                    Cue.DOCUMENT_WAITS,
                    Cue.PARCEL_FEE,
                    Cue.FINE);

    /** What one who poses as a colleague asks for. */
    private static final Set<Cue> PERSONAL =
            EnumSet.of(Cue.GIFT_CARD, Cue.BOSS_FAVOUR, Cue.BANK_CHANGE);

    private static final int SHORT_LETTER = 1_500;

    /** An article of this length speaks of millions and banks without offering any. */
    private static final int LONG_READ = 5_000;

    /** Offers that an article or a newsletter mentions in passing. */
    private static final Set<Cue> IN_PASSING =
            EnumSet.of(
                    Cue.ADULT_OFFER,
                    Cue.PILLS,
                    Cue.GAMBLING,
                    Cue.QUICK_MONEY,
                    Cue.ROMANCE,
                    Cue.JOB_OFFER);

    /** Whoever makes an offer makes it at once. */
    private static final int LEAD = 700;

    /** How far into the text a brand must be named to be the one it speaks for. */
    private static final int BEGINNING = 400;

    /** A lure comes to the point; what is said later in a long text is about something else. */
    private static final int OPENING = 2_200;

    private LureFindings() {}

    /**
     * Whether a finding only says what the text wants. In an extortion mail the claims say so, with
     * an answer to each: that it hurries and speaks of coins is the demand said a second time.
     */
    static boolean repeatsTheClaims(Finding finding) {
        return finding.code() == TextCode.MONEY_OFFER
                || finding.code() == TextCode.ADVERTISING
                || CODES.containsValue(finding.code());
    }

    static List<Finding> of(Message message, Reading whole, List<Amount> amounts) {
        if (isAnswer(message) || isDeliveryReport(message)) {
            return List.of();
        }
        Reading reading = whole.before(OPENING);
        String author = Authors.of(message).map(Mailbox::displayName).orElse("");
        // What the name of the sender promises is promised too: "Claim your prize <a@b.example>".
        Reading name = Reading.of(author);
        List<Finding> findings = new ArrayList<>();
        boolean longRead = whole.text().folded().length() > OPENING;
        boolean leadsNowhere = leadsNowhere(message) && !reading.says(Cue.SCAN_CODE);
        CODES.forEach((cue, code) -> {
            if (leadsNowhere && WITH_A_WAY.contains(cue)) {
                return;
            }
            if (says(reading, cue, longRead)) {
                findings.add(quoted(code, reading, cue));
            } else if (name.says(cue)) {
                findings.add(new Finding(code, Severity.WORTH, new Evidence.Quote(author.strip())));
            }
        });
        boolean large =
                reading.says(Cue.LARGE_SUM) || amounts.stream().anyMatch(LureFindings::large);
        boolean deal = reading.says(Cue.CONFIDENTIAL_DEAL);
        boolean letter = reading.text().folded().length() < LONG_READ;
        if (reading.says(Cue.INHERITANCE) && (deal || (large && letter))) {
            findings.add(quoted(TextCode.MONEY_OFFER, reading, Cue.INHERITANCE));
        } else if (letter && large && (deal || reading.says(Cue.PRIZE))) {
            findings.add(
                    quoted(
                            TextCode.MONEY_OFFER,
                            reading,
                            deal ? Cue.CONFIDENTIAL_DEAL : Cue.PRIZE));
        }
        if (reading.times(Cue.MARKETING) >= 3) {
            findings.add(quoted(TextCode.ADVERTISING, reading, Cue.MARKETING));
        }
        if (isPersonalRequest(message, reading)) {
            findings.add(Finding.of(TextCode.PERSONAL_REQUEST, Severity.IMPORTANT));
        }
        brand(message, reading).ifPresent(findings::add);
        return findings;
    }

    private static boolean says(Reading reading, Cue cue, boolean longRead) {
        return longRead && IN_PASSING.contains(cue)
                ? reading.times(cue) > 1 || reading.before(LEAD).says(cue)
                : reading.says(cue);
    }

    /** An answer in a conversation that quotes what it answers. */
    private static boolean isAnswer(Message message) {
        return message.first("In-Reply-To").isPresent() && message.visibleText().contains("\n>");
    }

    /** A whole mail without any link or file; pasted text may have lost them. */
    private static boolean leadsNowhere(Message message) {
        return message.source() == Message.Source.WHOLE
                && LinkChecks.hosts(message).isEmpty()
                && message.attachments().isEmpty();
    }

    /** From another house than the reader's, or from where anyone may write. */
    private static boolean isFromOutside(Message message) {
        String author = Authors.of(message).map(Mailbox::domain).orElse("");
        return !author.isEmpty()
                && message.mailboxes("To").stream()
                        .noneMatch(to -> Organisation.same(to.domain(), author));
    }

    /** A short letter to one person that leads nowhere, about what a colleague might ask for. */
    private static boolean isPersonalRequest(Message message, Reading reading) {
        return PERSONAL.stream().anyMatch(reading::says)
                && leadsNowhere(message)
                && message.first("List-Unsubscribe").isEmpty()
                && isFromOutside(message)
                && message.visibleText().length() < SHORT_LETTER;
    }

    /**
     * A report of a mail system about a mail (RFC 3464), which quotes what others said of it. Older
     * systems write it as plain text, from nobody (RFC 5321, section 6.1).
     */
    private static boolean isDeliveryReport(Message message) {
        boolean fromNobody =
                Authors.of(message).isEmpty()
                        && message.first("From")
                                .map(field -> field.body().toLowerCase(Locale.ROOT))
                                .filter(from -> from.contains("mailer-daemon"))
                                .isPresent();
        return fromNobody
                || message.first("Content-Type")
                        .filter(field ->
                                field.body()
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("multipart/report"))
                        .isPresent();
    }

    private static Optional<Finding> brand(Message message, Reading reading) {
        String author = Authors.of(message).map(Mailbox::domain).orElse("");
        boolean lures =
                reading.says(Cue.CREDENTIAL)
                        || reading.says(Cue.ACCOUNT_TROUBLE)
                        || reading.says(Cue.PARCEL_FEE)
                        || reading.says(Cue.PRIZE)
                        || reading.says(Cue.REFUND)
                        || reading.says(Cue.COIN_LURE);
        if (author.isEmpty() || !lures || message.first("In-Reply-To").isPresent()) {
            return Optional.empty();
        }
        String text = reading.text().original();
        String start = text.substring(0, Math.min(BEGINNING, text.length()));
        List<Brand> named = Brands.standard().namedIn(FoldedText.of(start));
        boolean own =
                named.stream().anyMatch(brand -> brand.owns(author))
                        || Authors.goesByItsDomain(message);
        return own
                ? Optional.empty()
                : named.stream()
                        .findFirst()
                        .map(brand ->
                                new Finding(
                                        TextCode.BRAND_NOT_SENDER,
                                        Severity.IMPORTANT,
                                        new Evidence.Mismatch(brand.name(), author)));
    }

    /** More than strangers give away. */
    private static boolean large(Amount amount) {
        return amount.value().replace(".", "").length() >= 6
                && amount.value().indexOf('.') != 1
                && List.of("USD", "EUR", "GBP").contains(amount.currency())
                && !amount.value().startsWith("0");
    }

    private static Finding quoted(FindingCode code, Reading reading, Cue cue) {
        return new Finding(code, Severity.WORTH, new Evidence.Quote(reading.quote(cue)));
    }
}
