package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.HostNames;
import dev.mailcheckup.provider.Learned;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Service;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the settings file that mail programs look for (draft-ietf-mailmaint-autoconfig): host and
 * port of each server. A file with a document type or an entity is not read at all.
 */
final class Autoconfig {

    private static final int MOST_SERVERS = 12;

    private Autoconfig() {}

    /** The servers, in the order of the file; none for anything that is not such a file. */
    static List<Endpoint> read(String xml, MailDomain domain, Learned learned) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml.strip()));
            List<Endpoint> servers = new ArrayList<>();
            Optional<Service> service = Optional.empty();
            String host = "";
            String port = "";
            while (reader.hasNext() && servers.size() < MOST_SERVERS) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return List.of();
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        switch (reader.getLocalName()) {
                            case "incomingServer", "outgoingServer" -> {
                                service = service(reader.getAttributeValue(null, "type"));
                                host = "";
                                port = "";
                            }
                            case "hostname" -> host = reader.getElementText();
                            case "port" -> port = reader.getElementText();
                            default -> {}
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        String name = reader.getLocalName();
                        if (name.equals("incomingServer") || name.equals("outgoingServer")) {
                            endpoint(service, host, port, domain, learned).ifPresent(servers::add);
                            service = Optional.empty();
                        }
                    }
                    default -> {}
                }
            }
            return List.copyOf(servers);
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser also throws unchecked on some broken input.
            return List.of();
        }
    }

    private static Optional<Service> service(@org.jspecify.annotations.Nullable String type) {
        return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
            case "imap" -> Optional.of(Service.IMAP);
            case "pop3" -> Optional.of(Service.POP3);
            case "smtp" -> Optional.of(Service.SUBMISSION);
            default -> Optional.empty();
        };
    }

    private static Optional<Endpoint> endpoint(
            Optional<Service> service,
            String host,
            String port,
            MailDomain domain,
            Learned learned) {
        String name = host.strip().replace("%EMAILDOMAIN%", domain.name()).toLowerCase(Locale.ROOT);
        int number;
        try {
            number = Integer.parseInt(port.strip());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return HostNames.isHostName(name)
                ? service.map(known -> new Endpoint(known, name, number, learned))
                : Optional.empty();
    }
}
