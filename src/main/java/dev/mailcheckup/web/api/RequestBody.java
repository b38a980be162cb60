package dev.mailcheckup.web.api;

import dev.mailcheckup.suspicion.MailExplaining;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Finds the mail in a request. */
final class RequestBody {

    private static final MediaType FORM = MediaType.MULTIPART_FORM_DATA;
    private static final Set<String> MAILS =
            Set.of(
                    "message/rfc822",
                    "message/global",
                    "text/plain",
                    "application/octet-stream",
                    "application/vnd.ms-outlook");

    /** What a form may hold around the mail. */
    private static final int FORM_OCTETS = 64 * 1024;

    private RequestBody() {}

    static boolean isTaken(HttpServletRequest request) {
        return type(request)
                .filter(type -> isForm(type) ? boundary(type) != null : isMail(type))
                .isPresent();
    }

    /** The most octets that the body of this request may have. */
    static int most(HttpServletRequest request) {
        return MailExplaining.MOST_OCTETS
                + (type(request).filter(RequestBody::isForm).isPresent() ? FORM_OCTETS : 0);
    }

    /**
     * @param body all of it, or one octet more than it may have
     */
    static Given given(HttpServletRequest request, byte[] body) {
        if (body.length > most(request)) {
            return new Given.None(Problem.TOO_LARGE);
        }
        MediaType type = type(request).orElseThrow();
        if (!isForm(type)) {
            return body.length == 0 ? new Given.None(Problem.EMPTY) : new Given.Mail("-", body, "");
        }
        List<FormParts.Part> parts = FormParts.of(body, Objects.requireNonNull(boundary(type)));
        String reader =
                parts.stream()
                        .filter(part -> part.name().equals("for"))
                        .findFirst()
                        .map(FormParts.Part::text)
                        .orElse("");
        return parts.stream()
                .filter(part -> part.name().equals("file"))
                .findFirst()
                .map(part -> file(part, reader))
                .orElseGet(() -> new Given.None(Problem.NO_FILE));
    }

    private static Given file(FormParts.Part part, String reader) {
        if (part.content().length > MailExplaining.MOST_OCTETS) {
            return new Given.None(Problem.TOO_LARGE);
        }
        return part.content().length == 0
                ? new Given.None(Problem.EMPTY)
                : new Given.Mail(
                        part.fileName().isEmpty() ? "-" : part.fileName(), part.content(), reader);
    }

    private static boolean isForm(MediaType type) {
        return type.isCompatibleWith(FORM);
    }

    private static boolean isMail(MediaType type) {
        return MAILS.contains(type.getType() + "/" + type.getSubtype());
    }

    private static @org.jspecify.annotations.Nullable String boundary(MediaType type) {
        String boundary = type.getParameter("boundary");
        return boundary == null ? null : boundary.replace("\"", "");
    }

    private static Optional<MediaType> type(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType()).map(MediaType::parseMediaType);
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }
}
