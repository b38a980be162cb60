package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the named servers are looked at: of each service the {@link #MOST_HOSTS} surest hosts,
 * each on both of the service's ports, since a port that is open is open whether named or not.
 */
final class Chosen {

    private static final int MOST_HOSTS = 2;
    private static final int MOST_ENDPOINTS = 8;

    private Chosen() {}

    static List<Endpoint> of(List<Endpoint> named) {
        Map<Service, Map<String, Endpoint>> hosts = new LinkedHashMap<>();
        List<Endpoint> odd = new ArrayList<>();
        named.stream()
                .sorted(Comparator.comparing(Endpoint::learned))
                .forEach(each -> {
                    if (ports(each.service()).contains(each.port())) {
                        Map<String, Endpoint> mine =
                                hosts.computeIfAbsent(each.service(), _ -> new LinkedHashMap<>());
                        if (mine.size() < MOST_HOSTS) {
                            mine.putIfAbsent(each.host(), each);
                        }
                    } else {
                        odd.add(each);
                    }
                });
        List<Endpoint> chosen = new ArrayList<>();
        for (int rank = 0; rank < MOST_HOSTS; rank++) {
            for (Service service : List.of(Service.IMAP, Service.POP3, Service.SUBMISSION)) {
                List<Endpoint> mine = List.copyOf(hosts.getOrDefault(service, Map.of()).values());
                if (mine.size() > rank) {
                    Endpoint host = mine.get(rank);
                    for (int port : ports(service)) {
                        chosen.add(new Endpoint(service, host.host(), port, host.learned()));
                    }
                }
            }
        }
        chosen.addAll(odd.stream().distinct().toList());
        return chosen.stream()
                .limit(MOST_ENDPOINTS)
                .sorted(Comparator.comparing(Endpoint::service))
                .toList();
    }

    /** The port that is encrypted from the start. */
    static int implicit(Service service) {
        return ports(service).getFirst();
    }

    private static List<Integer> ports(Service service) {
        return switch (service) {
            case IMAP -> List.of(993, 143);
            case POP3 -> List.of(995, 110);
            case SUBMISSION -> List.of(465, 587);
            case WEBMAIL -> List.of(443);
        };
    }
}
