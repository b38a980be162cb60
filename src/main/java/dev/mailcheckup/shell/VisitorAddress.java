package dev.mailcheckup.shell;

import com.vaadin.flow.server.VaadinRequest;
import dev.mailcheckup.visitor.OwnAddress;

/** The address to count a visitor by. Never store it, never log it. */
public final class VisitorAddress {

    private VisitorAddress() {}

    /** The IP address of the request in hand; empty text outside a request. */
    public static String ofThisRequest() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? null : request.getRemoteAddr();
        return address == null ? "" : address;
    }

    /**
     * The visitor's own address, where nothing unknown stands in between; else empty text. Only
     * this one may ever be looked at.
     */
    public static String ownOfThisRequest() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : OwnAddress.of(ofThisRequest(), request::getHeader);
    }
}
