package dev.mailcheckup.exposure.net;

import dev.mailcheckup.exposure.DoorCheck;
import dev.mailcheckup.exposure.DoorReport;
import dev.mailcheckup.provider.net.AddressRange;
import dev.mailcheckup.provider.net.NetSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The check as the web app uses it. The operator names the control by {@code
 * mailcheckup.doors.control}, one address for each of IPv4 and IPv6; without one nobody is knocked
 * on. {@code mailcheckup.allow} and {@code mailcheckup.ports} hold as for the provider check.
 */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    private static final Duration TIME = Duration.ofSeconds(3);

    /** Spring then believes what any visitor says their address is. */
    private static final String BELIEVES_ALL = "framework";

    @Bean
    DoorCheck doorCheck(
            @Value("${mailcheckup.doors.control:}") List<String> controls,
            @Value("${mailcheckup.allow:}") List<String> allow,
            @Value("${mailcheckup.ports:}") String ports,
            @Value("${server.forward-headers-strategy:}") String forwarding) {
        if (forwarding.equalsIgnoreCase(BELIEVES_ALL)) {
            return _ -> new DoorReport.NotTested(DoorReport.Reason.ADDRESS);
        }
        return new ControlledDoorCheck(
                controls.stream().map(text -> AddressRange.of(text.strip()).network()).toList(),
                allow.stream().map(AddressRange::of).toList(),
                ports.isBlank() ? Map.of() : NetSettings.ports(ports.strip()),
                Knock.within(TIME));
    }
}
