package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Authors;
import dev.mailcheckup.suspicion.author.Brand;
import dev.mailcheckup.suspicion.author.Brands;
import dev.mailcheckup.suspicion.author.LocalHouse;
import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.link.Hosts;
import dev.mailcheckup.suspicion.link.LinkChecks;
import java.util.List;
import java.util.Optional;

/**
 * Takes back what is no trait of a trap once a trusted check vouches for the sender: companies let
 * a sending service count their clicks, and some keep free pages of their own.
 */
final class Vouched {

    private Vouched() {}

    static void takeBack(List<Finding> findings, Message message) {
        String author = Authors.of(message).map(Mailbox::domain).orElse("");
        Optional<Brand> brand = Brands.standard().owner(author);
        List<String> hosts = LinkChecks.hosts(message);
        boolean serviced =
                hosts.stream()
                        .allMatch(host ->
                                Organisation.same(host, author)
                                        || Hosts.SENDING_SERVICES.has(host)
                                        || isOf(brand, host));
        boolean ownPages =
                hosts.stream().filter(Hosts.FREE::has).allMatch(host -> isOf(brand, host));
        findings.removeIf(finding ->
                (serviced && finding.code() == LinkCode.LINKS_ELSEWHERE)
                        || (ownPages && finding.code() == LinkCode.LINK_FREE_HOST));
        if (isLocalHouse(findings, message, hosts)) {
            findings.removeIf(finding -> finding.code() == SenderCode.BRAND_IN_SENDER_NAME);
        }
    }

    /**
     * Savings and co-operative banks share one name and no list holds all their domains. One that
     * leads nowhere asks for nothing; one named after its place leads only to itself.
     */
    private static boolean isLocalHouse(
            List<Finding> findings, Message message, List<String> hosts) {
        Optional<Mailbox> author = Authors.of(message);
        if (author.isEmpty() || !Brands.standard().namesHouse(author.get().displayName())) {
            return false;
        }
        boolean leadsNowhere =
                hosts.isEmpty()
                        && message.attachments().isEmpty()
                        && findings.stream()
                                .map(Finding::code)
                                .noneMatch(code ->
                                        code == TextCode.CALL_BACK_ASKED
                                                || code == SenderCode.REPLY_GOES_ELSEWHERE
                                                || code == SenderCode.REPLY_TO_OTHER_DOMAIN);
        return leadsNowhere
                || LocalHouse.isNamedAfterItsPlace(author.get())
                        && hosts.stream()
                                .allMatch(host -> Organisation.same(host, author.get().domain()));
    }

    private static boolean isOf(Optional<Brand> brand, String host) {
        return brand.filter(each -> each.owns(host)).isPresent();
    }
}
