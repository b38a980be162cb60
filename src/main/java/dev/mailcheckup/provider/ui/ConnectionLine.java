package dev.mailcheckup.provider.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mailcheckup.provider.CertificateState;
import dev.mailcheckup.provider.ConnectionState;
import dev.mailcheckup.provider.Endpoint;

/** One connection: what it is for, where it leads, and one sentence on how safe it is. */
final class ConnectionLine extends ListItem {

    ConnectionLine(Endpoint endpoint, ConnectionState state, CertificateState certificate) {
        addClassNames("connection", "connection-" + mark(state));
        Span service = new Span(ServiceName.of(this, endpoint));
        service.addClassName("connection-service");
        Span host = new Span(endpoint.host());
        host.addClassName("connection-host");
        String sentence = getTranslation("provider.connection." + state.code());
        boolean explained =
                state == ConnectionState.NOT_PROVEN && certificate != CertificateState.NONE;
        add(
                new Paragraph(service, host),
                new Paragraph(
                        explained
                                ? getTranslation("provider.certificate." + certificate.code())
                                : sentence));
    }

    /** The shape of the mark; the words say the same. */
    private static String mark(ConnectionState state) {
        return switch (state) {
            case GOOD -> "locked";
            case WEAKER -> "weaker";
            case OPEN_POSSIBLE, OPEN_ONLY, ENCRYPTION_BROKEN, OUTDATED, NOT_PROVEN -> "open";
            case CLOSED -> "closed";
            case NO_ANSWER, NOT_UNDERSTOOD, TRY_LATER, NOT_LOOKED -> "unknown";
        };
    }

    /** Whether nothing can be said about the connection. */
    static boolean unseen(ConnectionState state) {
        return mark(state).equals("unknown");
    }

    /** Whether a server answered and could be looked at. */
    static boolean answered(ConnectionState state) {
        return !unseen(state) && state != ConnectionState.CLOSED;
    }
}
