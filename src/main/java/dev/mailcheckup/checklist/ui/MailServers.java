package dev.mailcheckup.checklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.provider.KnownProvider;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Service;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers that the reader's mail program has to know, as the provider tells its users. */
final class MailServers extends Div {

    private MailServers(List<String> servers) {
        UnorderedList list = new UnorderedList();
        servers.forEach(server -> list.add(new ListItem(server)));
        add(new Paragraph(getTranslation("provider.settings.title")), list);
    }

    /** Nothing where the reader named no provider, or one that we do not know. */
    static Optional<MailServers> ofSession(Words words) {
        List<String> servers =
                InSession.get(Answers.class)
                        .flatMap(Answers::providerDomain)
                        .or(() -> InSession.get(MailDomain.class))
                        .flatMap(KnownProvider::of)
                        .map(provider -> servers(provider, words))
                        .orElse(List.of());
        return servers.isEmpty() ? Optional.empty() : Optional.of(new MailServers(servers));
    }

    /** Without ports: the steps beside it name those that every provider has. */
    private static List<String> servers(KnownProvider provider, Words words) {
        return Stream.of(Service.IMAP, Service.SUBMISSION)
                .flatMap(service ->
                        provider
                                .host(service)
                                .map(host ->
                                        words.punctuation().labelled(name(service, words), host))
                                .stream())
                .toList();
    }

    private static String name(Service service, Words words) {
        return words.get("provider.settings." + service.code());
    }
}
