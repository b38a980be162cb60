package dev.mailcheckup.provider.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mailcheckup.provider.ProgramSetting;
import java.util.List;

/** What to choose in the mail program: server, port and lock for each service. */
final class SettingsSection extends Section {

    SettingsSection(List<ProgramSetting> settings) {
        addClassName("program-settings");
        add(new H2(getTranslation("provider.settings.title")));
        if (settings.isEmpty()) {
            add(new Paragraph(getTranslation("provider.settings.none")));
            return;
        }
        add(new Paragraph(getTranslation("provider.settings.lead")));
        settings.forEach(this::show);
        add(hint("provider.settings.names"), hint("provider.settings.certificate"));
    }

    private void show(ProgramSetting setting) {
        DescriptionList list = new DescriptionList();
        line(list, "server", setting.host());
        line(list, "port", Integer.toString(setting.port()));
        line(
                list,
                "lock",
                getTranslation(
                        setting.implicitTls()
                                ? "provider.settings.implicit"
                                : "provider.settings.starttls"));
        add(new H3(getTranslation("provider.settings." + setting.service().code())), list);
    }

    private void line(DescriptionList list, String key, String value) {
        list.add(
                new DescriptionList.Term(getTranslation("provider.settings." + key)),
                new DescriptionList.Description(value));
    }

    private Paragraph hint(String key) {
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }
}
