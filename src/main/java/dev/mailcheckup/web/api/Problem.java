package dev.mailcheckup.web.api;

import dev.mailcheckup.suspicion.MailExplaining;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Why there is no explanation, as a problem detail (RFC 9457). The words never quote the mail. */
enum Problem {
    EMPTY(HttpStatus.BAD_REQUEST),
    NO_FILE(HttpStatus.BAD_REQUEST),
    NO_ADDRESS(HttpStatus.BAD_REQUEST),
    NO_LANGUAGE(HttpStatus.BAD_REQUEST),
    NO_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    NO_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT),
    WAIT(HttpStatus.TOO_MANY_REQUESTS),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE);

    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration SOON = Duration.ofMinutes(1);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    ResponseEntity<Object> answer(Words words) {
        return answer(words, SOON);
    }

    /**
     * @param retryAfter how long to wait, where waiting helps
     */
    ResponseEntity<Object> answer(Words words, Duration retryAfter) {
        String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:mail-checkup:problem:" + code));
        detail.setTitle(words.get("api." + code + ".title"));
        detail.setDetail(
                words.get(
                        "api." + code + ".detail",
                        MailExplaining.MOST_OCTETS / MEGABYTE,
                        retryAfter.toSeconds(),
                        String.join(", ", Languages.codes())));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        switch (this) {
            case WAIT, BUSY ->
                    answer.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
            case NO_METHOD -> answer.header(HttpHeaders.ALLOW, "POST");
            default -> {}
        }
        return answer.body(detail);
    }
}
