package dev.mailcheckup.fuzz;

import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.PrintedPasswords;
import dev.mailcheckup.message.inspect.OpenedFile;
import dev.mailcheckup.message.mime.MailShowing;
import dev.mailcheckup.message.mime.MessageParser;
import dev.mailcheckup.message.outlook.OutlookFormat;
import dev.mailcheckup.suspicion.Explainer;
import dev.mailcheckup.suspicion.attachment.AttachmentChecks;
import dev.mailcheckup.suspicion.authentication.Authentication;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import dev.mailcheckup.suspicion.author.AuthorChecks;
import dev.mailcheckup.suspicion.claim.Amounts;
import dev.mailcheckup.suspicion.claim.Threats;
import dev.mailcheckup.suspicion.journey.Journey;
import dev.mailcheckup.suspicion.json.ExplainedMail;
import dev.mailcheckup.suspicion.json.ExplanationJson;
import dev.mailcheckup.suspicion.link.LinkChecks;
import dev.mailcheckup.suspicion.text.Reading;
import dev.mailcheckup.suspicion.wallet.Wallets;
import dev.mailcheckup.web.api.FormInput;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is fuzzed: one reader or one family of checks each. A target fails by throwing, by looping
 * or by using up the heap.
 */
public enum FuzzTarget {
    MAIL(FuzzTarget::parsed),
    HEADER_FIELDS(input -> {
        Message message = parsed(framed("From: ", input, "\nX: y\n\ntext"));
        message.mailboxes("To");
        AuthorChecks.of(message, Optional.empty());
    }),
    RECEIVED(input -> Journey.of(parsed(framed("Received: from ", input, "\n\ntext")))),
    AUTHENTICATION_RESULTS(
            input -> authenticated(framed("Authentication-Results: mx.example;", input, ""))),
    DKIM(input -> authenticated(framed("DKIM-Signature: v=1; ", input, "\n\nbody\n"))),
    WORDS(input -> {
        String text = new String(input, StandardCharsets.UTF_8);
        Threats.in(Reading.of(text), List.of());
    }),
    LINKS(input -> {
        Message message = parsed(framed("Subject: x\n\nhttp://", input, ""));
        LinkChecks.of(message);
        LinkChecks.each(message);
    }),
    HTML(input -> parsed(framed("Subject: x\nContent-Type: text/html\n\n<p ", input, ""))),
    WALLETS(input -> Wallets.in(new String(input, StandardCharsets.ISO_8859_1))),
    SHOWN(input -> {
        Message message = parsed(framed("Content-Type: text/html\n\n<div>", input, "</div>"));
        MailShowing.show(message, List.of(), Words.in(Languages.ENGLISH));
    }),
    AMOUNTS(input -> {
        String text = new String(input, StandardCharsets.UTF_8);
        Amounts.in(text);
        Threats.in(Reading.of(text + "\nYou have 48 hours to pay. " + text), List.of());
        PrintedPasswords.of(parsed(framed("Subject: Password: ", input, "")));
    }),
    PASTED_FRAME(input -> parsed(PastedFrame.around(input))),
    PASTED(input -> parsed(framed("> From: a@b.example\n> Subject: ", input, ""))),
    OUTLOOK_FILE(input -> OutlookFormat.read(framed("\u00d0\u00cf\u0011\u00e0", input, ""))),
    RICH_TEXT(input -> OutlookFormat.read(RichTextFile.of(framed("{\\rtf1", input, "}")))),
    ATTACHMENTS(input -> {
        Message message =
                parsed(
                        framed(
                                "Subject: x\nContent-Type: application/octet-stream; name=",
                                input,
                                ""));
        AttachmentChecks.of(message);
        message.attachments().forEach(BodyPart::fileName);
    }),
    FILE(OpenedFile::open),
    FORM(FormInput::read),
    EXPLANATION(input -> {
        var explanation = Explainer.explain(parsed(input), Optional.empty(), Optional.empty());
        String json = ExplanationJson.line(new ExplainedMail("fuzz", "", explanation, 1));
        JsonMapper.shared().readTree(json);
    });

    private final Consumer<byte[]> work;

    FuzzTarget(Consumer<byte[]> work) {
        this.work = work;
    }

    void run(byte[] input) {
        work.accept(input);
    }

    /** Also the name of the folder of its seeds. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Message parsed(byte[] octets) {
        return MessageParser.parse(octets, MessageLimits.STANDARD);
    }

    private static void authenticated(byte[] octets) {
        String text = new String(octets, StandardCharsets.ISO_8859_1);
        String record = text.substring(text.lastIndexOf('\n') + 1);
        TextRecords records = name -> new TextRecords.Answer.Texts(List.of(record));
        Authentication.of(parsed(octets), Optional.empty(), Optional.of(records));
    }

    private static byte[] framed(String before, byte[] input, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(input);
        out.writeBytes(after.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
