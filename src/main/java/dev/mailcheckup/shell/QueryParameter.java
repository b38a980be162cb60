package dev.mailcheckup.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A parameter in the address of a request. The servlet container's own look-up would read the body
 * of a posted form as well, before anything has checked its size.
 */
public final class QueryParameter {

    private QueryParameter() {}

    /** The first of this name, as it stands in the address. */
    public static Optional<String> of(HttpServletRequest request, String name) {
        return Optional.ofNullable(
                UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .build()
                        .getQueryParams()
                        .getFirst(name));
    }
}
