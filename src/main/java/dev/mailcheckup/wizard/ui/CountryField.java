package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.server.VaadinSession;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.report.ReportChannels;
import dev.mailcheckup.shell.InSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A country; the first guess is the region of the browser's language. */
final class CountryField implements RowField {

    private final ComboBox<Country> choice = new ComboBox<>();

    CountryField(List<String> answered) {
        ReportChannels channels = ReportChannels.listed();
        choice.setLabel(choice.getTranslation("check.s5.label"));
        List<Country> offered = new ArrayList<>(channels.countries(language()));
        offered.add(Country.OTHER);
        choice.setItems(offered);
        choice.setItemLabelGenerator(this::name);
        Optional<Country> known =
                answered.stream().map(Country::of).findFirst().or(CountryField::guess);
        known.filter(offered::contains).ifPresent(choice::setValue);
        choice.addValueChangeListener(_ -> choice.setInvalid(false));
    }

    private Locale language() {
        return com.vaadin.flow.component.UI.getCurrent().getLocale();
    }

    private String name(Country country) {
        return country.equals(Country.OTHER)
                ? choice.getTranslation("report.other")
                : country.name(language());
    }

    private static Optional<Country> guess() {
        return InSession.get(Country.class)
                .or(() -> {
                    var locale = VaadinSession.getCurrent().getBrowser().getLocale();
                    return Optional.of(Country.of(locale.getCountry()))
                            .filter(country -> !country.equals(Country.OTHER));
                });
    }

    @Override
    public Component shown() {
        return choice;
    }

    @Override
    public Component firstStop() {
        return choice;
    }

    @Override
    public List<String> values() {
        InSession.put(choice.getValue());
        return List.of(choice.getValue().code());
    }

    @Override
    public Optional<String> problem() {
        return choice.isEmpty()
                ? Optional.of(choice.getTranslation("check.error.country"))
                : Optional.empty();
    }

    @Override
    public void complain(String problem) {
        choice.setErrorMessage(problem);
        choice.setInvalid(true);
    }
}
