package dev.mailcheckup.provider.ui;

import com.vaadin.flow.component.Component;
import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.Service;

/** What a connection is for, in the reader's language. */
final class ServiceName {

    private ServiceName() {}

    static String of(Component where, Endpoint endpoint) {
        String key = "provider.service." + endpoint.service().code();
        return endpoint.service() == Service.WEBMAIL
                ? where.getTranslation(key)
                : where.getTranslation(key, Integer.toString(endpoint.port()));
    }
}
