package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mailcheckup.device.DeviceHints;
import dev.mailcheckup.device.DeviceInUse;
import dev.mailcheckup.shell.InSession;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks the visitor's browser what it is. The browser answers by itself; no other page hears. */
final class ThisBrowser {

    private static final String KIND =
            "return {platform: navigator.userAgentData ? navigator.userAgentData.platform : '',"
                    + " agent: navigator.userAgent, touch: navigator.maxTouchPoints > 1};";

    private static final String VERSIONS =
            "const data = navigator.userAgentData;"
                    + "if (!data || !data.getHighEntropyValues) return {};"
                    + "return data.getHighEntropyValues(['platformVersion', 'fullVersionList'])"
                    + ".then(all => ({platform: all.platform || '',"
                    + " version: all.platformVersion || '',"
                    + " browser: (all.fullVersionList || []).filter(one => one.brand === '"
                    + DeviceHints.BRAND
                    + "').map(one => one.version)[0] || ''})).catch(() => ({}));";

    private ThisBrowser() {}

    /** Versions of system and browser; the answer is kept for later pages. */
    static void ask(Component page, SerializableConsumer<DeviceHints> told) {
        page.getElement()
                .executeJs(VERSIONS)
                .then(answer -> {
                    DeviceHints hints =
                            DeviceHints.read(
                                    text(answer, "platform"),
                                    text(answer, "version"),
                                    text(answer, "browser"));
                    InSession.put(hints);
                    told.accept(hints);
                });
    }

    /** The kind of device alone, by its code in the check-up. */
    static void askKind(Component page, SerializableConsumer<Optional<String>> told) {
        page.getElement()
                .executeJs(KIND)
                .then(answer ->
                        told.accept(
                                DeviceInUse.code(
                                        text(answer, "platform"),
                                        text(answer, "agent"),
                                        answer.path("touch").asBoolean(false))));
    }

    private static String text(JsonNode answer, String field) {
        return answer.path(field).asString("");
    }
}
