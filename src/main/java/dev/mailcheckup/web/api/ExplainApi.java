package dev.mailcheckup.web.api;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Mailboxes;
import dev.mailcheckup.message.Sha256;
import dev.mailcheckup.shell.QueryParameter;
import dev.mailcheckup.shell.Trouble;
import dev.mailcheckup.suspicion.MailExplaining;
import dev.mailcheckup.suspicion.MailExplaining.Outcome;
import dev.mailcheckup.suspicion.json.ExplainedMail;
import dev.mailcheckup.suspicion.json.ExplanationJson;
import dev.mailcheckup.visitor.Arrival;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.UploadRoom;
import dev.mailcheckup.visitor.VisitorLimits;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/explain}: one mail in, its explanation as JSON out, the same as on the command
 * line. It knows no session and no cookie, keeps nothing, and shares its limits with the page.
 */
@RestController
class ExplainApi implements ExplainOperation {

    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);

    private final MailExplaining explaining;
    private final VisitorLimits limits;
    private final UploadRoom room;

    ExplainApi(MailExplaining explaining, VisitorLimits limits, UploadRoom room) {
        this.explaining = explaining;
        this.limits = limits;
        this.room = room;
    }

    @Override
    public ResponseEntity<Object> explain(HttpServletRequest request) throws IOException {
        String language = QueryParameter.of(request, "words").orElse("");
        Words words = Words.in(Locale.forLanguageTag(language));
        Words told = language.isEmpty() ? null : words;
        if (!language.isEmpty() && !isKnown(language)) {
            return Problem.NO_LANGUAGE.answer(words);
        }
        if (!RequestBody.isTaken(request)) {
            return Problem.NO_TYPE.answer(words);
        }
        int most = RequestBody.most(request);
        long announced = request.getContentLengthLong();
        if (announced > most) {
            return Problem.TOO_LARGE.answer(words);
        }
        Optional<Duration> wait = limits.waitFor(Errand.EXPLAIN, request.getRemoteAddr());
        if (wait.isPresent()) {
            return Problem.WAIT.answer(words, wait.get());
        }
        return switch (Arrival.of(request.getInputStream(), most + 1, ARRIVES_WITHIN, room)) {
            case Arrival.NoRoom() -> Problem.BUSY.answer(words);
            case Arrival.TooSlow() -> Problem.TOO_SLOW.answer(words);
            case Arrival.Whole(byte[] body) -> {
                try {
                    yield answer(RequestBody.given(request, body), words, told);
                } finally {
                    room.giveBack(body.length);
                }
            }
        };
    }

    /**
     * @param told the words to add, or null for codes alone
     */
    private ResponseEntity<Object> answer(Given given, Words words, @Nullable Words told) {
        return switch (given) {
            case Given.None(Problem problem) -> problem.answer(words);
            case Given.Mail mail -> explained(mail, words, told);
        };
    }

    private ResponseEntity<Object> explained(Given.Mail mail, Words words, @Nullable Words told) {
        Optional<Mailbox> reader = Mailboxes.typed(mail.reader());
        if (!mail.reader().isBlank() && reader.isEmpty()) {
            return Problem.NO_ADDRESS.answer(words);
        }
        long start = System.nanoTime();
        return switch (explaining.explain(mail.octets(), reader)) {
            case Outcome.Explained explained -> {
                long nanos = System.nanoTime() - start;
                ExplainedMail row =
                        new ExplainedMail(
                                mail.file(),
                                Sha256.of(mail.octets()),
                                explained.explanation(),
                                nanos);
                byte[] json = ExplanationJson.line(row, told).getBytes(StandardCharsets.UTF_8);
                yield ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
            }
            case Outcome.TookTooLong() -> Problem.TOO_LONG.answer(words);
            case Outcome.TooBusy() -> Problem.BUSY.answer(words);
        };
    }

    private static boolean isKnown(String language) {
        return Languages.known(language).isPresent();
    }

    @RequestMapping(
            path = "/api/explain",
            method = {
                RequestMethod.GET,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    @io.swagger.v3.oas.annotations.Hidden
    ResponseEntity<Object> otherMethod() {
        return Problem.NO_METHOD.answer(Words.in(Languages.ENGLISH));
    }

    /** The log gets no word of the request. */
    @ExceptionHandler
    ResponseEntity<Object> failed(RuntimeException thrown) {
        Trouble.log(thrown);
        return Problem.FAILED.answer(Words.in(Languages.ENGLISH));
    }
}
