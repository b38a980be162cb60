package dev.mailcheckup.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the served OpenAPI says of the JSON that {@code suspicion.json} writes: names, types,
 * meanings. Nothing is ever made of these records; a test compares them with real answers.
 */
final class Shapes {

    private Shapes() {}

    record Form(
            @Schema(description = "The mail's source", type = "string", format = "binary")
                    String file,
            @Schema(name = "for", description = "The reader's own mail address")
                    @Nullable String reader) {}

    record Explanation(
            @Schema(description = "Name of the file as sent, or -") String file,
            @Schema(description = "SHA-256 of the octets handed in, in hex") String sha256,
            @Schema(description = "What it comes to; never that a mail is safe") String verdict,
            @Schema(description = "What kind of mail it is") String kind,
            @Schema(description = "The verdict in words, where words were asked for")
                    @Nullable String title,
            @Schema(description = "How sure the verdict is") String sureness,
            @Schema(description = "Codes of the three strongest findings against the mail")
                    List<String> reasons,
            @Schema(description = "The sum that the verdict comes from") Weighing weighing,
            @Schema(description = "What was found, the strongest first") List<Finding> findings,
            @Schema(description = "What the mail claims, in its own order") List<Claim> claims,
            @Schema(description = "Addresses for payment in coins") List<Wallet> wallets,
            @Schema(description = "Sums of money in the text") List<Amount> amounts,
            @Schema(
                            description = "The time the mail gives (ISO 8601 duration), or null",
                            types = {"string", "null"})
                    @Nullable String deadline,
            @Schema(description = "What the provider that took the mail in had checked")
                    Authentication authentication,
            @Schema(description = "Way of the mail, the oldest step first") List<Hop> hops,
            @Schema(description = "Where it leads; never open these") List<Link> links,
            @Schema(description = "Attached files") List<File> attachments,
            @Schema(description = "What to do now, in this order") List<String> advice,
            @Schema(
                            name = "advice_words",
                            description = "The same in words, where words were asked for")
                    @Nullable List<String> adviceWords,
            @Schema(description = "How much of a mail was given") String source,
            @Schema(description = "Milliseconds that reading and explaining took") double millis) {}

    record Weighing(
            @Schema(description = "Sum of the shares") int points,
            @Schema(name = "suspicious_from", description = "Suspicious from this sum on")
                    int suspiciousFrom,
            @Schema(name = "dangerous_from", description = "Dangerous from this sum on")
                    int dangerousFrom,
            @Schema(description = "What each code added; below 0 it speaks for the mail")
                    Map<String, Integer> shares) {}

    record Finding(
            @Schema(description = "Stable name of what was found") String code,
            @Schema(description = "How much it matters; unknown: we could not look")
                    String severity,
            @Schema(description = "What was seen, and where") Evidence evidence,
            @Schema(description = "What it added to the sum") int points,
            @Schema(description = "What it is, where words were asked for") @Nullable String title,
            @Schema(description = "What it means, where words were asked for")
                    @Nullable String meaning,
            @Schema(description = "What to do, where words were asked for")
                    @Nullable String action) {}

    @Schema(description = "What was seen; its type says which fields there are")
    record Evidence(
            @Schema(description = "The kind of evidence") String type,
            @Schema(description = "Of a header field, a file or a host") @Nullable String name,
            @Schema(description = "Of a header field, decoded") @Nullable String body,
            @Schema(description = "Of a quote, a link or a policy") @Nullable String text,
            @Schema(description = "Where a link leads") @Nullable String target,
            @Schema(description = "What a mismatch should have been") @Nullable String expected,
            @Schema(
                            description = "What a mismatch is instead, or a count",
                            types = {"string", "integer"})
                    @Nullable Object seen,
            @Schema(description = "Of a connection") @Nullable String service,
            @Schema(description = "Of a connection") @Nullable String host,
            @Schema(description = "Of a connection") @Nullable Integer port,
            @Schema(description = "Of a policy") @Nullable String domain,
            @Schema(description = "What a count may be") @Nullable Long limit) {}

    record Claim(
            @Schema(description = "Stable name of the claim") String code,
            @Schema(description = "The mail's own words, at most 160 characters") String quote,
            @Schema(description = "The claim in words, where words were asked for")
                    @Nullable String says,
            @Schema(description = "What is true of it, where words were asked for")
                    @Nullable String answer) {}

    record Wallet(
            @Schema(description = "Ticker, such as BTC") String currency,
            @Schema(description = "Never pay to it, not even to test") String address,
            @Schema(description = "Whether its check sum is right") boolean valid) {}

    record Amount(
            @Schema(description = "ISO 4217 code, or the ticker of a coin") String currency,
            @Schema(description = "The number in plain digits") String value,
            @Schema(description = "The mail's own words") String quote) {}

    @Schema(
            description =
                    "Result words of RFC 8601, such as pass, fail or none; empty where nothing was"
                            + " said. A pass says who sent a mail, never that it is honest.")
    record Authentication(
            @Schema(description = "RFC 7208: may this computer send for the domain?") String spf,
            @Schema(description = "RFC 6376: does a signature fit the mail?") String dkim,
            @Schema(description = "RFC 9989: do these fit the author?") String dmarc,
            @Schema(description = "RFC 8617: what did others find before?") String arc,
            @Schema(description = "Whether only the receiving provider can have written them")
                    boolean trusted,
            @Schema(name = "authserv_id", description = "Who wrote them, or empty")
                    String authservId,
            @Schema(description = "The domain they vouch for, or empty") String domain,
            @Schema(description = "DKIM signatures, as we checked them") List<Signature> signatures,
            @Schema(description = "The author beside those who signed and sent")
                    Alignment alignment,
            @Schema(description = "The Authenticated Received Chain (RFC 8617)") Chain chain,
            @Schema(description = "What the author's domain asks; null if nobody asked")
                    @Nullable Policy policy) {}

    record Signature(
            @Schema(description = "Who signed") String domain,
            @Schema(description = "Which key") String selector,
            @Schema(description = "Such as rsa-sha256") String algorithm,
            @Schema(description = "Whether the body is as it was signed") String body,
            @Schema(description = "Whether the signature is right; needs the DNS") String signature,
            @Schema(name = "added_fields", description = "Header fields put in afterwards")
                    List<String> addedFields) {}

    record Alignment(
            @Schema(description = "The author's domain") String from,
            @Schema(description = "Who signed") Party signer,
            @Schema(description = "Who sent (RFC 5321, MAIL FROM)") Party envelope) {}

    record Party(
            @Schema(description = "Its domain, or empty") String domain,
            @Schema(description = "How it fits the author's domain") String fit,
            @Schema(description = "Whether it is proved") boolean proved) {}

    record Chain(
            @Schema(description = "Whether the chain holds") String state,
            @Schema(description = "How many sealed it") int sets,
            @Schema(description = "The last who sealed it, or empty") String sealer) {}

    record Policy(
            @Schema(description = "Where the rule was found") String domain,
            @Schema(description = "The author's organisational domain") String organisation,
            @Schema(description = "What receivers are asked to do") String asks) {}

    record Hop(
            @Schema(description = "The computer that handed the mail over") String from,
            @Schema(description = "The computer that took it") String by,
            @Schema(
                            description = "When (ISO 8601, UTC), or null",
                            types = {"string", "null"})
                    @Nullable String at,
            @Schema(name = "delay_seconds", description = "Since the step before; never below 0")
                    long delaySeconds,
            @Schema(name = "clock_skewed", description = "Whether the clocks disagree")
                    boolean clockSkewed,
            @Schema(description = "IP address that handed it over, or empty") String address,
            @Schema(name = "public_address", description = "Whether it is of the open internet")
                    boolean publicAddress,
            @Schema(description = "Such as ESMTPS (RFC 3848), or empty") String protocol,
            @Schema(description = "Whether it was handed over with TLS") boolean encrypted,
            @Schema(name = "signed_in", description = "Whether somebody had signed in")
                    boolean signedIn,
            @Schema(description = "How much this step can be believed") String trust) {}

    record Link(
            @Schema(description = "How the mail leads there") String kind,
            @Schema(description = "What the reader sees") String text,
            @Schema(description = "Where it leads, as written") String target) {}

    record FileLink(
            @Schema(description = "How the file leads there") String kind,
            @Schema(description = "Where it leads; never open it") String target) {}

    record File(
            @Schema(description = "The name it gives itself, else its type") String name,
            @Schema(description = "The media type it gives itself") String type,
            @Schema(name = "real_type", description = "By its first octets, or empty")
                    String realType,
            @Schema(description = "In octets, decoded") long size,
            @Schema(description = "SHA-256 of the decoded octets, in hex") String sha256,
            @Schema(description = "How far we could look into it") String look,
            @Schema(description = "Whether it has a password") boolean locked,
            @Schema(description = "Whether nothing of it stayed unseen") boolean opened,
            @Schema(description = "What it holds that can do harm") List<String> seen,
            @Schema(description = "Names of the files inside it") List<String> entries,
            @Schema(description = "Where it leads") List<FileLink> links) {}
}
