package dev.mailcheckup.provider.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.ProgramSetting;
import dev.mailcheckup.provider.ProviderReport;
import dev.mailcheckup.provider.WhoCanAct;
import dev.mailcheckup.shell.FindingCard;
import dev.mailcheckup.words.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole answer, from the one sentence down to the details. */
final class ProviderAnswer extends Div {

    private final H2 verdict;

    ProviderAnswer(ProviderReport report) {
        addClassName("provider-answer");
        verdict = new H2(getTranslation("provider.verdict." + report.verdict().code()));
        verdict.addClassNames("verdict", "verdict-" + report.verdict().code());
        verdict.getElement().setAttribute("tabindex", "-1");
        add(verdict, new Paragraph(source(report)));
        List<ProgramSetting> settings = ProgramSetting.of(report);
        boolean anythingSeen =
                report.endpoints().stream().anyMatch(each -> ConnectionLine.answered(each.state()));
        if (anythingSeen) {
            add(whoCanAct(WhoCanAct.of(report)));
        }
        addFindings(report);
        if (anythingSeen) {
            add(new SettingsSection(settings));
            add(connections("provider.connections.title", seen(report)));
        }
        addWebmail(report, anythingSeen);
        if (!unseen(report).isEmpty()) {
            Section section = connections("provider.unseen.title", unseen(report));
            section.addComponentAtIndex(1, new Paragraph(getTranslation("provider.unseen.text")));
            add(section);
        }
    }

    /** Moves the reader, and the screen reader, to the verdict. */
    void focus() {
        verdict.getElement().callJsFunction("focus");
    }

    private String source(ProviderReport report) {
        String domain = report.domain().name();
        return report.discovery()
                .source()
                .map(learned -> getTranslation("provider.learned." + learned.code()))
                .map(learned -> getTranslation("provider.answer.source", domain, learned))
                .orElseGet(() -> getTranslation("provider.answer.domain", domain));
    }

    private Section whoCanAct(WhoCanAct who) {
        Section section = new Section(new H2(getTranslation("provider.who.title")));
        if (who.nobodyNeedsTo()) {
            section.add(new Paragraph(getTranslation("provider.who.nobody")));
        }
        if (who.settings()) {
            section.add(new Paragraph(getTranslation("provider.who.settings")));
        }
        if (who.bookmark()) {
            section.add(new Paragraph(getTranslation("provider.who.bookmark")));
        }
        if (who.provider()) {
            boolean also = who.settings() || who.bookmark();
            section.add(
                    new Paragraph(
                            getTranslation(
                                    also ? "provider.who.provider-too" : "provider.who.provider")));
        }
        section.add(new Paragraph(getTranslation("provider.who.program")));
        return section;
    }

    /**
     * One card a code: the same fault on six ports is one thing to know. A connection that could
     * not be looked at stands in a list of its own.
     */
    private void addFindings(ProviderReport report) {
        Map<FindingCode, List<Finding>> byCode =
                report.findings().stream()
                        .filter(each ->
                                each.severity() != Severity.UNKNOWN
                                        || !(each.evidence() instanceof Evidence.Connection))
                        .collect(
                                Collectors.groupingBy(
                                        Finding::code, LinkedHashMap::new, Collectors.toList()));
        if (byCode.isEmpty()) {
            return;
        }
        Section section = new Section(new H2(getTranslation("provider.findings.title")));
        byCode.values().forEach(same -> section.add(card(same)));
        add(section);
    }

    private FindingCard card(List<Finding> same) {
        Finding first = same.getFirst();
        if (same.size() == 1) {
            return new FindingCard(first, FindingCard.Scale.HOW_SOON);
        }
        Words words = Words.in(UI.getCurrent().getLocale());
        FindingText text = FindingText.of(first, words);
        String others =
                words.punctuation()
                        .list(
                                same.stream()
                                        .skip(1)
                                        .map(Finding::evidence)
                                        .filter(Evidence.Connection.class::isInstance)
                                        .map(Evidence.Connection.class::cast)
                                        .map(each -> each.host() + ":" + each.port())
                                        .toList());
        return new FindingCard(
                first.severity(),
                FindingCard.Scale.HOW_SOON,
                new FindingText(
                        text.title(),
                        text.meaning(),
                        text.action(),
                        getTranslation("provider.findings.also", others)));
    }

    private void addWebmail(ProviderReport report, boolean anythingSeen) {
        var page = report.webmail().filter(each -> !each.seen().state().equals("none"));
        if (page.isEmpty() && !anythingSeen) {
            return;
        }
        Section section = new Section(new H2(getTranslation("provider.webmail.title")));
        page.ifPresentOrElse(
                each ->
                        section.add(
                                list(
                                        List.of(
                                                new ConnectionLine(
                                                        each.seen().https().endpoint(),
                                                        each.state(),
                                                        each.certificate())))),
                () -> section.add(new Paragraph(getTranslation("provider.webmail.none"))));
        add(section);
    }

    private Section connections(String title, List<ConnectionLine> lines) {
        return new Section(new H2(getTranslation(title)), list(lines));
    }

    private static UnorderedList list(Collection<ConnectionLine> lines) {
        UnorderedList list = new UnorderedList(lines.toArray(ConnectionLine[]::new));
        list.addClassName("connections");
        return list;
    }

    private static List<ConnectionLine> seen(ProviderReport report) {
        return lines(report, false);
    }

    private static List<ConnectionLine> unseen(ProviderReport report) {
        return lines(report, true);
    }

    private static List<ConnectionLine> lines(ProviderReport report, boolean unseen) {
        return report.endpoints().stream()
                .filter(each -> ConnectionLine.unseen(each.state()) == unseen)
                .map(each -> {
                    Endpoint endpoint = each.seen().endpoint();
                    return new ConnectionLine(endpoint, each.state(), each.certificate());
                })
                .toList();
    }
}
